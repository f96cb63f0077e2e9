import type { CrossWalkView } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, report, send } from '../testing/updates.ts'

/** A day on which every source had been published. */
const later = '2021-06-01T10:00:00.000Z'

async function server() {
  const running = await testServer()
  running.clock.now = later
  const read = async (framework: string, query = ''): Promise<CrossWalkView> => {
    const answer = await running.anonymous.get(`/programmes/stm/frameworks/${framework}${query}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.body
  }
  return { ...running, read }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('the cross-walk', () => {
  test('knows the frameworks that the sources hold, each item counted once', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get('/programmes/stm/frameworks')
    expect(body.items.map(({ code, items }: { code: string; items: number }) => [code, items])).toEqual([
      ['eu-thb-2021', 40],
      ['eu-oc-2021', 30],
      ['ec-2018', 30],
      ['ec-2020', 17],
      ['sdg', 3],
      ['stm-results', 8],
    ])
    for (const { items, coverage } of body.items) expect(sum(Object.values(coverage))).toBe(items)
  })

  test('lists every item with its links, those that nothing is linked to as well', async () => {
    const { read } = await server()
    const { items, framework, groups, lines, actions } = await read('eu-thb-2021')
    expect(items).toHaveLength(40)
    expect(items.filter(({ coverage }) => coverage === 'none').length).toBe(framework.coverage.none)
    expect(sum(groups.map((group) => group.items))).toBe(40)
    expect(sum(lines.map((line) => line.actions))).toBe(87)
    for (const line of lines) expect(line.actions).toBe(line.linked + line.unlinked.length)
    const codes = new Set(actions.map(({ code }) => code))
    for (const link of items.flatMap(({ links }) => links)) expect(codes).toContain(link.action)
  })

  test('counts a part as the action it is a part of, so that cells agree with lines', async () => {
    const { read } = await server()
    const { groups, lines } = await read('eu-thb-2021', '?chapter=THB-2&line=STM-3')
    expect(groups.map(({ code }) => code)).toEqual(['THB-2'])
    const [cell] = groups[0]?.lines ?? []
    expect(cell).toMatchObject({ line: 'STM-3', actions: lines.find(({ line }) => line === 'STM-3')?.linked })
    expect(lines.filter(({ line }) => line !== 'STM-3').every(({ linked }) => linked === 0)).toBe(true)
  })

  test('is narrowed by relation, coverage and item, and then leaves out what keeps no link', async () => {
    const { read } = await server()
    const supports = await read('sdg', '?relation=supports')
    expect(supports.items.every(({ links, coverage }) => coverage === 'supported' && links.every(({ relation }) => relation === 'supports'))).toBe(true)
    expect((await read('eu-thb-2021', '?relation=answers')).items).toEqual([])
    const none = await read('eu-thb-2021', '?coverage=none')
    expect(none.items).toHaveLength(none.framework.coverage.none)
    expect((await read('eu-thb-2021', '?item=THB-2.6')).items.map(({ code }) => code)).toEqual(['THB-2.6'])
  })

  test('is narrowed to what an organisation has to do, so that what only the Commission can do stands apart', async () => {
    const { read } = await server()
    const { asked } = await read('eu-thb-2021')
    const states = asked.find(({ organisation }) => organisation === 'eu-lidstaten')
    const { items, framework } = await read('eu-thb-2021', '?owner=eu-lidstaten')
    expect(items).toHaveLength(Number(states?.items))
    expect(items.every(({ owners }) => owners?.some(({ organisation, role }) => organisation === 'eu-lidstaten' && role !== 'partner'))).toBe(true)
    expect(framework.items).toBe(40)
    expect(items.map(({ code }) => code)).toContain('THB-2.8')
    expect(items.map(({ code }) => code)).not.toContain('THB-1.1')
  })

  test('is narrowed to one action and a chapter, and then holds the items that the cell counted', async () => {
    const { read } = await server()
    const whole = await read('eu-thb-2021')
    for (const { code, groups } of whole.actions.slice(0, 5))
      for (const { group, items: counted } of groups) {
        const { items, actions } = await read('eu-thb-2021', `?action=${code}&chapter=${group}`)
        expect(items).toHaveLength(counted)
        expect(actions.map((action) => action.code)).toEqual([code])
      }
  })

  test('takes the intended results from the actions themselves, where they need no reason', async () => {
    const { read } = await server()
    const { items } = await read('stm-results')
    expect(items.map(({ code }) => code)).toEqual(['STM-R1', 'STM-R2', 'STM-R3', 'STM-R4', 'STM-R5', 'STM-R6', 'STM-R7', 'STM-R8'])
    expect(items.every(({ coverage, entry }) => coverage === 'supported' && !entry)).toBe(true)
  })

  test('shows where a linked action stands and its last words, to the public only what was released', async () => {
    const { as, read } = await server()
    const sent = await send(await as('inspectie'), { content: report({ about: '2021-05-01' }) })
    const coordinator = await as('coordinator')
    await accept(coordinator, String(sent.body.id))
    const seenInside: CrossWalkView = (await coordinator.get('/programmes/stm/frameworks/eu-thb-2021')).body
    const stateOf = ({ actions }: CrossWalkView) => actions.find(({ code }) => code === 'STM-2.5.1')
    expect(stateOf(seenInside)).toMatchObject({ state: { phase: 'running' }, lastWords: { about: '2021-05-01' } })
    const outside = stateOf(await read('eu-thb-2021'))
    expect(outside?.state.phase).toBe('not-started')
    expect(outside).not.toHaveProperty('lastWords')
  })

  test('is exported as it is shown, a row for every link and for every item without one', async () => {
    const { anonymous, read } = await server()
    const { items } = await read('ec-2020')
    const { text, headers } = await anonymous.get('/programmes/stm/frameworks/ec-2020?language=nl', { accept: 'text/csv' })
    expect(headers.get('content-disposition')).toContain('stm-verbanden-ec-2020-2021-06-01.csv')
    const rows = sum(items.map(({ links }) => Math.max(1, links.length)))
    expect(text).toContain(`Rijen,${rows}`)
    expect(text).toContain('beantwoordt,deels')
    expect(text).toContain('niet gedekt,,,,')
  })

  test('does not exist for an unknown framework', async () => {
    const { anonymous } = await server()
    expect((await anonymous.get('/programmes/stm/frameworks/greta')).status).toBe(404)
    expect((await anonymous.get('/programmes/stm/frameworks/sdg?relation=raakt')).status).toBe(400)
  })
})

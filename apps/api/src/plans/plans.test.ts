import type { PlanDetail, PlanEntryView, PlanSummary } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, report, send } from '../testing/updates.ts'

/** A day on which every source had been published. */
const later = '2021-06-01T10:00:00.000Z'

async function server() {
  const running = await testServer()
  running.clock.now = later
  return running
}

const entryIn = (plan: PlanDetail, code: string): PlanEntryView | undefined =>
  plan.chapters.flatMap(({ entries }) => entries).find((entry) => entry.code === code)

describe('the plans and sources', () => {
  test('are listed with what they hold; only the plan in force has progress of its own', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get('/programmes/stm/plans')
    const items: PlanSummary[] = body.items
    expect(items.map(({ source }) => source.code)).toEqual(
      ['stm-2018', 'eu-thb-2021', 'eu-oc-2021', 'ec-2018', 'ec-2020', 'letter-2020'],
    )
    const [programme, thb] = items
    expect(programme).toMatchObject({ inForce: true, progress: { total: 87 }, entries: [{ kind: 'action', count: 87, children: 35 }, { kind: 'commitment', count: 4 }] })
    expect(thb).toMatchObject({ inForce: false, lines: 5, entries: [{ kind: 'action', count: 40, children: 0 }], framework: { code: 'eu-thb-2021' } })
    expect(thb).not.toHaveProperty('progress')
    const { fully, partly, supported, none } = thb?.framework?.coverage ?? { fully: 0, partly: 0, supported: 0, none: 0 }
    expect(fully + partly + supported + none).toBe(40)
    expect(partly).toBeGreaterThan(0)
    expect(none).toBeGreaterThan(0)
    expect(thb?.served?.total).toBeGreaterThan(10)
  })

  test('are not there before they were published', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get('/programmes/stm/plans?asOf=2021-04-13')
    expect(body.items.map(({ source }: PlanSummary) => source.code)).not.toContain('eu-thb-2021')
    expect((await anonymous.get('/programmes/stm/plans/eu-thb-2021?asOf=2021-04-13')).status).toBe(404)
    expect((await anonymous.get('/programmes/stm/plans/bestaat-niet')).status).toBe(404)
  })

  test('give an EU key action no state, but that of the Dutch actions that serve it', async () => {
    const running = await server()
    const inspectie = await running.as('inspectie')
    const content = report({ about: '2021-05-01', phase: 'completed', outlook: undefined, result: { value: 'as-planned' } })
    const sent = await send(inspectie, { action: 'STM-2.5.1', content })
    expect(sent.status, sent.text).toBe(201)
    await accept(await running.as('coordinator'), String(sent.body.id), 'now')
    const { body } = await running.anonymous.get('/programmes/stm/plans/eu-thb-2021')
    const linked = body.actions.find(({ code }: { code: string }) => code === 'STM-2.5.1')
    expect(linked).toMatchObject({ state: { phase: 'completed', result: 'as-planned' }, lastWords: { about: '2021-05-01' } })
    const served = body.chapters
      .flatMap(({ entries }: PlanDetail['chapters'][number]) => entries)
      .find(({ links }: PlanEntryView) => links.some(({ action }) => action === 'STM-2.5.1'))
    expect(served).not.toHaveProperty('standing')
    expect(['partly', 'supported']).toContain(served?.coverage)
    const page = await running.anonymous.get(`/programmes/stm/actions/${served?.code}`)
    expect(page.body).toMatchObject({ tracked: false, recordings: [], coverage: served?.coverage })
    expect(page.body.links).toContainEqual(
      expect.objectContaining({ action: 'STM-2.5.1', other: expect.objectContaining({ standing: expect.objectContaining({ state: expect.objectContaining({ phase: 'completed' }) }) }) }),
    )
  })

  test('keep the deadlines an entry gives, each with what it is for', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get('/programmes/stm/plans/eu-oc-2021')
    const dated = body.chapters.flatMap(({ entries }: PlanDetail['chapters'][number]) => entries).filter(({ deadlines }: PlanEntryView) => deadlines)
    expect(dated.length).toBeGreaterThan(0)
    const page = await anonymous.get(`/programmes/stm/actions/${dated[0].code}`)
    expect(page.body.deadlines).toEqual(dated[0].deadlines)
  })

  test('lead from every passage to what it yielded, and drop nothing', async () => {
    const { anonymous } = await server()
    for (const code of ['stm-2018', 'ec-2018', 'letter-2020']) {
      const { body } = await anonymous.get(`/programmes/stm/plans/${code}`)
      const plan: PlanDetail = body
      const yielded = plan.passages.flatMap(({ entries }) => entries.map((entry) => entry.code)).toSorted()
      const all = [...plan.chapters.flatMap(({ entries }) => entries), ...plan.statementList].map((entry) => entry.code).toSorted()
      expect(yielded).toEqual(all)
    }
    const { body } = await anonymous.get('/programmes/stm/plans/stm-2018')
    const split = body.passages.find(({ entries }: PlanDetail['passages'][number]) => entries.some(({ code }) => code === 'STM-3.2.3'))
    expect(split.entries.map(({ code }: { code: string }) => code)).toEqual(['STM-3.2.3', 'STM-3.2.3.p1', 'STM-3.2.3.p2'])
  })

  test('show the links of a part on its parent', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get('/programmes/stm/actions/STM-3.2.1')
    const parts = body.links.filter(({ action }: { action: string }) => action.startsWith('STM-3.2.1.p'))
    expect(parts.length).toBeGreaterThan(0)
    expect(parts[0]).toMatchObject({ reason: { nl: expect.any(String) }, other: { entry: true, planTitle: { nl: expect.any(String) } } })
    const { body: programme } = await anonymous.get('/programmes/stm/plans/stm-2018')
    expect(entryIn(programme, 'STM-3.2.1.p1')?.parent).toBe('STM-3.2.1')
  })
})

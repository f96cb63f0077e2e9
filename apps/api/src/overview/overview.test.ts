import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const overview = '/programmes/stm/overview'
interface Row {
  readonly distribution: { readonly total: number; readonly phases: Record<string, number>; readonly overdue: number }
}

describe('the overview', () => {
  test('adds up: over lines and over reporters to the same total, which is the list’s and the annex’s', async () => {
    const { as } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const sent = await send(inspectie)
    await accept(coordinator, sent.body.id)
    const { body } = await coordinator.get(overview)
    const sum = (rows: Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
    for (const rows of [body.lines, body.reporters] as Row[][]) {
      expect(sum(rows, ({ distribution }) => distribution.total)).toBe(body.total.total)
      expect(sum(rows, ({ distribution }) => distribution.phases['running'] ?? 0)).toBe(1)
      expect(sum(rows, ({ distribution }) => distribution.overdue)).toBe(body.total.overdue)
    }
    expect(body.lines.map((row: Row) => row.distribution.total)).toEqual([41, 12, 12, 11, 11])
    expect((await coordinator.get('/programmes/stm/actions')).body.distribution).toEqual(body.total)
    expect((await coordinator.get('/programmes/stm/annex')).body.total).toEqual(body.total)
    expect((await coordinator.get('/programmes/stm/organisations')).body.total).toEqual(body.total)
  })

  test('says what changed last, from what to what', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const count = { done: 6, of: 10, unit: 'regio’s' }
    const first = await send(inspectie, { content: report({ about: '2020-09-01', count }) })
    await accept(coordinator, first.body.id)
    const content = report({ phase: 'completed', result: { value: 'partly', explanation: 'Verzonnen.' }, outlook: undefined, count: { ...count, done: 7 } })
    const second = await send(inspectie, { basedOn: 1, content })
    await accept(coordinator, second.body.id)
    expect((await coordinator.get(overview)).body.changed).toMatchObject([
      { code: inspectieAction, organisation: 'inspectie-szw', about: '2020-11-01', from: 'running', to: 'completed', result: 'partly', count: { done: 7 }, previousCount: { done: 6 } },
    ])
    expect((await coordinator.get(`${overview}?asOf=2020-10-01`)).body.changed).toMatchObject([{ to: 'running', about: '2020-09-01' }])
    expect((await anonymous.get(overview)).body.changed).toEqual([])
  })

  test('names who is silent and what needs a person, and how many wait', async () => {
    const { as } = await testServer()
    const [inspectie, taskforce] = [await as('inspectie'), await as('taskforce')]
    await send(inspectie)
    const { body } = await taskforce.get(overview)
    expect(body.pending).toBe(1)
    expect(body.reporters.every((row: { silent: boolean }) => row.silent)).toBe(true)
    expect(body.attention).toHaveLength(10)
    expect(body.attention[0].attention).toBe('overdue')
    expect(body.attentionTotal).toBe(87)
    expect((await inspectie.get(overview)).body.pending).toBeUndefined()
  })
})

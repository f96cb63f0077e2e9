import { describe, expect, test } from 'vitest'
import { testServer, type TestServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const action = `/programmes/stm/actions/${inspectieAction}`

/** Told in November about June; told in December about July. */
async function toldLater(): Promise<TestServer> {
  const server = await testServer()
  const [inspectie, coordinator] = [await server.as('inspectie'), await server.as('coordinator')]
  const first = await send(inspectie, { content: report({ about: '2020-06-01' }) })
  await accept(coordinator, first.body.id)
  server.clock.now = '2020-12-01T11:00:00.000Z'
  const [again, judge] = [await server.as('inspectie'), await server.as('coordinator')]
  const content = report({ about: '2020-07-01', phase: 'completed', result: { value: 'as-planned' }, outlook: undefined })
  const second = await send(again, { basedOn: 1, content })
  await accept(judge, second.body.id)
  return server
}

describe('the stand on an earlier day', () => {
  test.each([
    ['before anything was said about it', '2020-05-31', 'now', 'not-started'],
    ['with all knowledge of now', '2020-06-15', 'now', 'running'],
    ['after the later day, with all knowledge of now', '2020-08-01', 'now', 'completed'],
    ['after it, with the knowledge of then', '2020-11-15', 'then', 'running'],
    ['today', '2020-12-01', 'now', 'completed'],
    ['today, as known today', '2020-12-01', 'then', 'completed'],
  ])('%s', async (_when, day, known, phase) => {
    const { as } = await toldLater()
    const taskforce = await as('taskforce')
    const query = `?asOf=${day}&known=${known}`
    const detail = await taskforce.get(action + query)
    expect(detail.body.state.phase).toBe(phase)
    expect(detail.body.asOf).toEqual({ day, known, today: '2020-12-01', view: 'accepted', anythingKnown: true })
    const list = await taskforce.get(`/programmes/stm/actions${query}`)
    expect(list.body.items.find((row: { code: string }) => row.code === inspectieAction).state.phase).toBe(phase)
    const annex = await taskforce.get(`/programmes/stm/annex${query}`)
    expect(annex.body.total).toEqual(list.body.distribution)
  })

  test('with the knowledge of a day before anything was recorded is empty, and says so', async () => {
    const { as } = await toldLater()
    const taskforce = await as('taskforce')
    const query = '?asOf=2020-06-15&known=then'
    const overview = await taskforce.get(`/programmes/stm/overview${query}`)
    expect(overview.body).toMatchObject({ asOf: { day: '2020-06-15', known: 'then', anythingKnown: false }, total: { total: 0 } })
    expect((await taskforce.get(action + query)).status).toBe(404)
  })

  test('judges lateness and freshness by that day', async () => {
    const { as } = await toldLater()
    const taskforce = await as('taskforce')
    const late = async (day: string) => (await taskforce.get(`/programmes/stm/actions/STM-1.5.2?asOf=${day}`)).body
    expect(await late('2019-12-31')).toMatchObject({ lateness: 'in-time' })
    expect(await late('2020-03-15')).toMatchObject({ lateness: 'overdue', monthsLate: 2 })
    const fresh = async (day: string) => (await taskforce.get(`${action}?asOf=${day}`)).body.freshness
    expect([await fresh('2020-05-01'), await fresh('2020-06-02')]).toEqual(['never', 'fresh'])
  })

  test('shows the history up to that day and offers nothing to record', async () => {
    const { as } = await toldLater()
    const inspectie = await as('inspectie')
    const then = (await inspectie.get(`${action}?asOf=2020-06-15`)).body
    expect(then.history.items.map((one: { revision: number }) => one.revision)).toEqual([1])
    expect(then.recordings).toEqual([])
    expect((await inspectie.get(action)).body.recordings).toMatchObject([
      { organisation: 'inspectie-szw', form: 'report', onBehalf: false, revision: 2, previous: { revision: 2 } },
    ])
  })

  test.each([
    ['in the future', '2020-12-02', 'in-the-future', '2020-12-01'],
    ['before the programme', '2018-10-31', 'before-programme', '2018-11-01'],
  ])('%s is refused', async (_when, day, code, limit) => {
    const { anonymous, clock } = await testServer()
    clock.now = '2020-12-01T11:00:00.000Z'
    for (const path of ['overview', 'actions', `actions/${inspectieAction}`, 'organisations', 'annex', `actions/${inspectieAction}/updates`]) {
      const answer = await anonymous.get(`/programmes/stm/${path}?asOf=${day}`)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer: '#/query/asOf', code, limit }])
    }
  })
})

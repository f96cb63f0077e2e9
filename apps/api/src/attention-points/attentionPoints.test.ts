import type { ActionDetail, AttentionPointsView, AttentionPointView } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const base = '/programmes/stm'
const list = `${base}/attention-points`
const undated = `no-due:${inspectieAction}`
/** When every source had been published, and Inspectie SZW had become another organisation. */
const later = '2022-06-01T10:00:00.000Z'
const ground = { effective: '2020-11-02', reason: { nl: 'Verzonnen besluit' }, source: 'Kamerstuk 28638, nr. 200' }

async function read(client: TestClient, query = ''): Promise<AttentionPointsView> {
  const answer = await client.get(`${list}${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

async function pointOf(client: TestClient, key: string): Promise<AttentionPointView> {
  const point = (await read(client)).items.find((one) => one.key === key)
  if (!point) throw new Error(`No attention point ${key}`)
  return point
}

const keysIn = ({ items }: AttentionPointsView) => items.map(({ key }) => key)
const countOf = ({ counts }: AttentionPointsView, kind: string) => counts.find((one) => one.kind === kind)

/** Sets aside the point as this client sees it. */
async function setAside(client: TestClient, key: string, change: object = {}) {
  const { facts, last } = await pointOf(client, key)
  return client.post(`${base}/set-asides`, { point: key, facts, basedOn: last?.revision ?? 0, reason: 'Besproken (verzonnen).', ...change })
}

const choose = (client: TestClient, body: object, action = inspectieAction) =>
  client.post(`${base}/actions/${action}/review-days`, { basedOn: 0, ...body })

async function team() {
  const server = await testServer()
  const both = async () => ({ coordinator: await server.as('coordinator'), secretary: await server.as('secretary') })
  /** Some time later, when both have signed in anew. */
  const at = (now: string) => {
    server.clock.now = now
    return both()
  }
  return { ...server, ...(await both()), at }
}

describe('the attention points', () => {
  test('are those of the plan as it is now, counted by kind', async () => {
    const { coordinator } = await (await team()).at(later)
    const answer = await read(coordinator)
    for (const { kind, open, setAside: aside } of answer.counts)
      expect([kind, open + aside]).toEqual([kind, answer.items.filter((one) => one.kind === kind).length])
    expect(countOf(answer, 'no-lead')).toEqual({ kind: 'no-lead', open: 0, setAside: 0 })
    expect(answer.inferredLeads).toBe(65)
    // 87 bullets, of which ten have a due date.
    expect(countOf(answer, 'no-due')?.open).toBe(77)
    const actions = answer.items.flatMap((one) => (one.kind === 'no-due' ? [one.action.duration] : []))
    expect(actions).toEqual(actions.toSorted().toReversed())
    const renamed = answer.items.find((one) => one.key === 'organisation-ended:inspectie-szw')
    expect(renamed).toMatchObject({ successor: 'nla', since: '2022-01-01', until: { precision: 'day', value: '2021-12-31' } })
    expect(renamed?.kind === 'organisation-ended' && renamed.holdings.find(({ action }) => action.code === inspectieAction)?.as).toEqual(['reporter', 'lead'])
  })

  test('leave out framework items that other bodies alone are asked, and those that an action serves', async () => {
    const { anonymous, at } = await team()
    const { coordinator } = await at(later)
    const uncovered = (await read(coordinator)).items.flatMap((one) => (one.kind === 'item-uncovered' ? [one] : []))
    expect(uncovered.length).toBeGreaterThan(0)
    for (const framework of new Set(uncovered.map((one) => one.framework.code))) {
      const { body } = await anonymous.get(`${base}/frameworks/${framework}?coverage=none`)
      const none = new Map<string, { owners?: { organisation: string; role: string }[] }>(body.items.map((item: { code: string }) => [item.code, item]))
      const own = uncovered.filter((one) => one.framework.code === framework)
      for (const { item } of own) expect(none.has(item.code)).toBe(true)
      const elsewhere = [...none].filter(([, { owners }]) => owners?.every(({ organisation }) => organisation === 'europese-commissie'))
      for (const [code] of elsewhere) expect(own.map(({ item }) => item.code)).not.toContain(code)
    }
  })

  test('show doubles of which something else is accepted, and not what was only sent in', async () => {
    const { as, coordinator } = await team()
    const sent = await send(await as('inspectie'), { action: 'STM-2.5.1', content: report({ phase: 'running' }) })
    expect(sent.status).toBe(201)
    expect(countOf(await read(coordinator), 'doubles-differ')?.open).toBe(0)
    // Entered for the organisation by mail, and accepted by somebody else.
    const { reporter } = (await coordinator.get(`${base}/actions/STM-1.2.1`)).body
    const onBehalf = { source: 'e-mail (verzonnen)', received: '2020-11-01' }
    const entered = await send(coordinator, { action: 'STM-1.2.1', organisation: reporter, onBehalf })
    expect(entered.status, entered.text).toBe(201)
    expect(countOf(await read(coordinator), 'doubles-differ')?.open).toBe(0)
    await accept(await as('other-coordinator'), String(entered.body.id))
    const point = await pointOf(coordinator, 'doubles-differ:STM-1.2.1~STM-3.1.4')
    expect(point.kind === 'doubles-differ' && point.actions.map(({ state }) => state.phase)).toEqual(['running', 'not-started'])
  })

  test('are narrowed by kind and status, and exported with what the page shows', async () => {
    const { coordinator } = await team()
    await setAside(coordinator, undated)
    expect(keysIn(await read(coordinator, '?status=set-aside'))).toEqual([undated])
    expect(keysIn(await read(coordinator, '?kind=no-due&status=open'))).toHaveLength(76)
    expect(keysIn(await read(coordinator, '?kind=no-lead'))).toEqual([])
    expect((await coordinator.get(`${list}?kind=anders`)).status).toBe(400)
    const csv = await coordinator.get(`${list}?status=set-aside&language=nl`, { accept: 'text/csv' })
    expect(csv.headers.get('content-disposition')).toContain('stm-aandachtspunten-2020-11-02.csv')
    expect(csv.text).toContain('Aandachtspunten (intern)')
    expect(csv.text).toContain('terzijde gelegd,Besproken (verzonnen).,Account coordinator,2020-11-02')
  })

  test('come back at the same address when the plan makes them something else', async () => {
    const { coordinator, at } = await team()
    await setAside(coordinator, undated)
    const reschedule = async (client: TestClient, change: object) => {
      const { lineage }: ActionDetail = (await client.get(`${base}/actions/${inspectieAction}`)).body
      const body = { kind: 'rescheduled', action: inspectieAction, basedOn: lineage.basedOn, ...ground, ...change }
      const answer = await client.post(`${base}/amendments`, body)
      expect(answer.status, answer.text).toBe(201)
    }
    await reschedule(coordinator, { due: { precision: 'year', value: '2021' } })
    expect(keysIn(await read(coordinator))).not.toContain(undated)
    const then = (await at('2020-11-05T10:00:00.000Z')).coordinator
    await reschedule(then, { effective: '2020-11-05' })
    const again = await pointOf(then, undated)
    expect(again).toMatchObject({ open: true, since: '2020-11-05', last: { kind: 'set-aside', reason: 'Besproken (verzonnen).' } })
    expect((await setAside(then, undated)).status).toBe(201)
    expect(await pointOf(then, undated)).toMatchObject({ open: false, last: { revision: 2 } })
  })
})

describe('setting aside', () => {
  test('needs a reason, and is seen with who, when and why by the other', async () => {
    const { coordinator, secretary } = await team()
    const without = await setAside(secretary, undated, { reason: ' ' })
    expect(without).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason', code: 'required' }] } })
    expect((await setAside(secretary, undated)).status).toBe(201)
    expect(await pointOf(coordinator, undated)).toMatchObject({
      open: false,
      last: { kind: 'set-aside', reason: 'Besproken (verzonnen).', by: { name: 'Account secretary' } },
    })
    expect(countOf(await read(coordinator), 'no-due')).toMatchObject({ open: 76, setAside: 1 })
  })

  test('is refused when somebody else did so meanwhile, with what they said, and changes nothing', async () => {
    const { coordinator, secretary, store } = await team()
    const { facts } = await pointOf(coordinator, undated)
    await setAside(secretary, undated)
    const { sequence } = await store.dataVersion()
    const late = await coordinator.post(`${base}/set-asides`, { point: undated, facts, basedOn: 0, reason: 'Ook besproken.' })
    expect(late.status).toBe(409)
    expect(late.body.type).toBe('urn:actielijn:problem:set-aside-meanwhile')
    expect(late.body.winners).toMatchObject([{ reason: 'Besproken (verzonnen).', by: { name: 'Account secretary' } }])
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('is refused of what its author did not see', async () => {
    const { coordinator } = await team()
    for (const change of [{ facts: ['since:2019-01-01'] }, { point: 'no-due:STM-9.9.9' }]) {
      const answer = await setAside(coordinator, undated, change)
      expect(answer.body.type).toBe('urn:actielijn:problem:point-changed')
    }
  })

  test('is taken back once', async () => {
    const { coordinator, secretary } = await team()
    const { body } = await setAside(secretary, undated)
    const back = () => coordinator.post(`${base}/set-asides/${body.id}/take-backs`, {})
    expect(await back()).toMatchObject({ status: 201, body: { kind: 'taken-back', by: { name: 'Account coordinator' } } })
    expect(await pointOf(secretary, undated)).toMatchObject({ open: true, last: { kind: 'taken-back' } })
    expect((await back()).body).toMatchObject({ type: 'urn:actielijn:problem:set-aside-meanwhile', winners: [{ kind: 'taken-back' }] })
    expect((await coordinator.post(`${base}/set-asides/bestaat-niet/take-backs`, {})).status).toBe(404)
  })
})

describe('a day to look again', () => {
  test('takes the action off the list until it has passed', async () => {
    const { coordinator, secretary, at } = await team()
    expect((await choose(coordinator, { day: '2020-12-01', reason: 'Na de begroting (verzonnen).' })).status).toBe(201)
    const now = await read(secretary)
    expect(keysIn(now)).not.toContain(undated)
    expect(now.awaiting).toMatchObject([{ action: { code: inspectieAction }, review: { day: '2020-12-01', by: { name: 'Account coordinator' } } }])
    const evening = await at('2020-12-01T22:59:00.000Z')
    expect((await read(evening.secretary)).awaiting).toHaveLength(1)
    const midnight = await at('2020-12-01T23:00:00.000Z')
    const then = await read(midnight.secretary)
    expect(then.awaiting).toEqual([])
    expect(then.items[0]).toMatchObject({ key: `review-passed:${inspectieAction}`, review: { reason: 'Na de begroting (verzonnen).' } })
  })

  test('is moved and taken away by who saw the last one', async () => {
    const { coordinator, as } = await team()
    await choose(coordinator, { day: '2020-12-01' })
    const late = await choose(await as('other-coordinator'), { day: '2021-01-01' })
    expect(late.body).toMatchObject({ type: 'urn:actielijn:problem:review-day-meanwhile', winners: [{ day: '2020-12-01' }] })
    expect((await choose(coordinator, { day: '2021-01-01', basedOn: 1 })).status).toBe(201)
    expect((await choose(coordinator, { basedOn: 2 })).body).not.toHaveProperty('day')
    expect(await pointOf(coordinator, undated)).toMatchObject({ kind: 'no-due', open: true, review: { revision: 3 } })
  })

  test('is refused where the plan gives a due date, in the past, and for what is no action', async () => {
    const { coordinator } = await team()
    const { items } = (await coordinator.get(`${base}/actions?lateness=in-time,overdue`)).body
    const dated = await choose(coordinator, { day: '2021-01-01' }, items[0].code)
    expect(dated.body.errors).toMatchObject([{ pointer: '/day', code: 'has-due-date' }])
    expect((await choose(coordinator, { day: '2020-11-01' })).body.errors).toMatchObject([{ pointer: '/day', code: 'not-in-the-future' }])
    expect((await choose(coordinator, {})).body.errors).toMatchObject([{ pointer: '/day', code: 'nothing-changed' }])
    expect((await choose(coordinator, { day: '2021-01-01' }, 'STM-9.9.9')).status).toBe(404)
  })

  test('is known to coordinator and secretary alone, on the action too, and in no view of an earlier day', async () => {
    const { coordinator, secretary, anonymous, as, at } = await team()
    await choose(coordinator, { day: '2020-12-01', reason: 'Geheim (verzonnen).' })
    const action = async (client: TestClient, query = '') => (await client.get(`${base}/actions/${inspectieAction}${query}`)).text
    for (const client of [coordinator, secretary]) expect(await action(client)).toContain('"review":{')
    for (const name of ['taskforce', 'drafter', 'inspectie', 'inspectie-lead', 'min-szw', 'admin', 'nobody'])
      expect(await action(await as(name))).not.toMatch(/"review"|Geheim/)
    expect(await action(anonymous)).not.toMatch(/"review"|Geheim/)
    const next = (await at('2020-11-03T10:00:00.000Z')).coordinator
    for (const query of ['?asOf=2020-11-02', '?asOf=2020-11-02&known=then'])
      expect(await action(next, query)).not.toMatch(/"review"|Geheim/)
    for (const path of [`${base}/actions`, `${base}/overview`, `${base}/annex`, `${base}/search?q=geheim`])
      expect((await next.get(path)).text).not.toContain('Geheim')
    expect((await next.get(`${base}/actions?level=all`, { accept: 'text/csv' })).text).not.toContain('2020-12-01')
  })
})

import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, firstSettings, giveBack, inspectieAction, report, send } from '../testing/updates.ts'

const base = '/programmes/stm'
const action = `${base}/actions/${inspectieAction}`

describe('judging an update', () => {
  test('accepted is for those inside; public only when released', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, taskforce] = [await as('inspectie'), await as('coordinator'), await as('taskforce')]
    const sent = await send(inspectie)
    expect((await taskforce.get(action)).body.state.phase).toBe('not-started')
    expect((await taskforce.get(action)).body.submitted).toMatchObject({ phase: 'running' })
    expect((await accept(coordinator, sent.body.id)).body.decision).toMatchObject({ kind: 'accepted', by: { name: 'Account coordinator' } })
    expect((await taskforce.get(action)).body.state.phase).toBe('running')
    expect((await anonymous.get(action)).body.state.phase).toBe('not-started')
    const released = await coordinator.post(`${base}/releases`, { through: '2020-11-02', publicFrom: 'now' })
    expect(released.body).toMatchObject({ released: 1 })
    expect((await anonymous.get(action)).body.state).toMatchObject({ phase: 'running' })
    expect((await anonymous.get(action)).body.state.outlook).toBeUndefined()
  })

  test('returned goes back to its organisation with the reason, and can be reworked', async () => {
    const { as } = await testServer()
    const [inspectie, coordinator, other, taskforce] = [await as('inspectie'), await as('coordinator'), await as('politie'), await as('taskforce')]
    const sent = await send(inspectie)
    expect((await giveBack(coordinator, sent.body.id)).body).toMatchObject({ reach: 'returned', decision: { reason: 'Noem ook het aantal' } })
    const mine = (await inspectie.get(`${base}/my-actions`)).body.items.find((row: { code: string }) => row.code === inspectieAction)
    expect(mine.returned).toEqual({ update: sent.body.id, reason: 'Noem ook het aantal' })
    expect((await other.get(`${action}/updates`)).body.items).toHaveLength(0)
    expect((await taskforce.get(`${action}/updates`)).body.items).toHaveLength(0)
    const again = await send(inspectie, { basedOn: 1, reworks: sent.body.id })
    expect(again.body).toMatchObject({ revision: 2, reworks: sent.body.id })
    expect((await accept(coordinator, again.body.id)).status).toBe(201)
  })

  test('happens once: the second gets to know', async () => {
    const { as } = await testServer()
    const sent = await send(await as('inspectie'))
    await accept(await as('coordinator'), sent.body.id)
    const answer = await giveBack(await as('other-coordinator'), sent.body.id)
    expect(answer.status).toBe(409)
    expect(answer.body.type).toBe('urn:actielijn:problem:already-judged')
  })

  test.each([
    ['a blank reason', { kind: 'returned', reason: '  ' }, '/reason', 'required'],
    ['an embargo in the past', { kind: 'accepted', publicFrom: '2020-11-01T00:00:00.000Z' }, '/publicFrom', 'not-in-the-future'],
    ['an embargo that is no moment', { kind: 'accepted', publicFrom: 'morgen' }, '/publicFrom', 'not-a-day'],
  ])('with %s is refused', async (_what, decision, pointer, code) => {
    const { as } = await testServer()
    const sent = await send(await as('inspectie'))
    const answer = await (await as('coordinator')).post(`${base}/updates/${sent.body.id}/decisions`, decision)
    expect(answer.body.errors).toMatchObject([{ pointer, code }])
  })

  test('of an update that does not exist is not found', async () => {
    const { as } = await testServer()
    expect((await accept(await as('coordinator'), 'bestaat-niet')).status).toBe(404)
  })
})

describe('what becomes public', () => {
  test('under embargo: not before its moment, and then by itself', async () => {
    const { as, anonymous, clock } = await testServer()
    const sent = await send(await as('inspectie'))
    await accept(await as('coordinator'), sent.body.id, '2020-11-02T12:00:00.000Z')
    clock.now = '2020-11-02T11:59:59.999Z'
    expect((await anonymous.get(action)).body.state.phase).toBe('not-started')
    expect((await anonymous.get(`${action}?asOf=2020-11-02&known=then`)).body.state.phase).toBe('not-started')
    clock.now = '2020-11-02T12:00:00.000Z'
    expect((await anonymous.get(action)).body.state.phase).toBe('running')
  })

  test('at once where the programme is set to direct', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const settings = { mode: 'direct', outlook: true, contributions: false }
    const changed = await coordinator.put(`${base}/release-settings`, { ...settings, reason: 'Besluit (verzonnen)', basedOn: firstSettings })
    expect(changed.body).toEqual(settings)
    const sent = await send(inspectie, { content: report({ outlook: 'off-track', motive: 'Geen capaciteit (verzonnen).' }) })
    await accept(coordinator, sent.body.id)
    expect((await anonymous.get(action)).body.state).toMatchObject({ phase: 'running', outlook: 'off-track', motive: 'Geen capaciteit (verzonnen).' })
    await coordinator.put(`${base}/release-settings`, { ...settings, outlook: false, reason: 'Toch niet (verzonnen)', basedOn: settings })
    expect((await anonymous.get(action)).body.state.motive).toBeUndefined()
  })

  test('by whoever saw the settings that hold: a second coordinator is told what changed', async () => {
    const { as } = await testServer()
    const [one, other] = [await as('coordinator'), await as('other-coordinator')]
    const decided = { ...firstSettings, mode: 'direct', reason: 'Besluit (verzonnen)', basedOn: firstSettings }
    expect((await one.put(`${base}/release-settings`, decided)).status).toBe(200)
    const overtaken = await other.put(`${base}/release-settings`, { ...decided, mode: 'manual', outlook: true })
    expect(overtaken.status).toBe(409)
    expect(overtaken.body.type).toBe('urn:actielijn:problem:settings-changed')
    expect((await other.get(base)).body.release).toMatchObject({ mode: 'direct', outlook: false })
  })

  test('up to and including a day: what speaks of a later day stays inside', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const early = await send(inspectie, { content: report({ about: '2020-06-01' }) })
    const late = await send(inspectie, { basedOn: 1, content: report({ about: '2020-10-01', phase: 'embedded', outlook: undefined }) })
    for (const sent of [early, late]) expect((await accept(coordinator, sent.body.id)).status).toBe(201)
    expect((await coordinator.post(`${base}/releases`, { through: '2020-06-30', publicFrom: 'now' })).body.released).toBe(1)
    expect((await anonymous.get(action)).body.state).toMatchObject({ phase: 'running', lastAbout: '2020-06-01' })
    const queue = await coordinator.get(`${base}/reviews`)
    expect(queue.body.unreleased.map((one: { id: string }) => one.id)).toEqual([late.body.id])
  })

  test('cannot be released through a day that has not come, nor from a moment that has passed', async () => {
    const { as } = await testServer()
    const answer = await (await as('coordinator')).post(`${base}/releases`, { through: '2020-11-03', publicFrom: '2020-11-01T00:00:00.000Z' })
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(['/through', '/publicFrom'])
  })
})

describe('the queue', () => {
  test('shows what waits beside what was accepted before, and who may judge it', async () => {
    const { as } = await testServer()
    const [inspectie, coordinator, other] = [await as('inspectie'), await as('coordinator'), await as('other-coordinator')]
    const first = await send(inspectie)
    await accept(coordinator, first.body.id)
    await send(coordinator, { basedOn: 1, onBehalf: { source: 'e-mail (verzonnen)', received: '2020-11-01' } })
    const mine = (await coordinator.get(`${base}/reviews`)).body.pending
    const theirs = (await other.get(`${base}/reviews`)).body.pending
    expect(mine).toMatchObject([{ revision: 2, mayJudge: false, before: { revision: 1 }, title: { nl: expect.any(String) } }])
    expect(theirs).toMatchObject([{ revision: 2, mayJudge: true }])
  })
})

import { describe, expect, test } from 'vitest'
import type { TestClient } from '../testing/testClient.ts'
import { address, amend, base, fresh, ground, responsible } from '../testing/amendments.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, firstSettings, inspectieAction, report, send } from '../testing/updates.ts'

const total = async (client: TestClient, query = '') => (await client.get(`${base}/overview${query}`)).body.total.total

describe('changing the plan', () => {
  test('a new due date holds from its day on; the day before shows the plan as it then was', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const before = (await anonymous.get(address(inspectieAction))).body
    const due = { precision: 'quarter', value: '2021-Q2' }
    const done = await amend(coordinator, { kind: 'rescheduled', action: inspectieAction, due, start: before.start })
    expect(done.status, done.text).toBe(201)
    expect(done.body.items).toMatchObject([{ kind: 'rescheduled', by: { name: 'Account coordinator' }, subjects: [{ changed: ['due'], before: {}, after: { due } }] }])
    const after = (await anonymous.get(address(inspectieAction))).body
    expect(after).toMatchObject({ due, lateness: 'in-time' })
    expect(after.lineage.amendments).toMatchObject([{ kind: 'rescheduled', reason: { nl: 'Verzonnen besluit', en: '' }, source: ground.source }])
    expect(after.lineage.first).toEqual({ on: '2018-11-01', changed: ['due'], facts: {} })
    expect((await anonymous.get(`${address(inspectieAction)}?asOf=2020-11-01`)).body).toMatchObject({ lateness: 'no-date', lineage: { amendments: [] } })
  })

  test('people are named inside only, and nobody outside is given what to base a change on', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    await amend(coordinator, { kind: 'reworded', action: inspectieAction, title: { nl: 'Anders' }, summary: { nl: 'Anders.' } })
    const seen = await Promise.all([coordinator, await as('politie'), anonymous].map(async (client) => (await client.get(address(inspectieAction))).body.lineage))
    expect(seen.map(({ amendments }) => amendments[0].by?.name)).toEqual(['Account coordinator', 'Account coordinator', undefined])
    expect(seen.map(({ basedOn }) => typeof basedOn)).toEqual(['number', 'undefined', 'undefined'])
  })

  test('a reworded action keeps its first wording and its locator beside the new one', async () => {
    const { as, anonymous } = await testServer()
    const before = (await anonymous.get(address(inspectieAction))).body
    await amend(await as('coordinator'), { kind: 'reworded', action: inspectieAction, title: { nl: 'Anders', en: 'Other' }, summary: before.summary })
    const after = (await anonymous.get(address(inspectieAction))).body
    expect(after.title).toEqual({ nl: 'Anders', en: 'Other' })
    expect(after.lineage.first).toEqual({ on: '2018-11-01', changed: ['title'], facts: { title: before.title } })
    expect(after.source).toEqual(before.source)
  })

  test('after a transfer the state follows the new reporter, and the old state stays where it was', async () => {
    const { as } = await testServer()
    const [coordinator, inspectie, politie] = [await as('coordinator'), await as('inspectie'), await as('politie')]
    const first = await send(inspectie, { content: report({ about: '2020-10-30' }) })
    await accept(coordinator, first.body.id)
    const police = [{ organisation: 'politie', role: 'lead', basis: 'explicit' }, { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' }]
    const done = await amend(coordinator, { kind: 'transferred', action: inspectieAction, owners: police, reporter: 'politie', responsible })
    expect(done.status, done.text).toBe(201)
    expect((await coordinator.get(address(inspectieAction))).body).toMatchObject({ reporter: 'politie', state: { phase: 'not-started' }, freshness: 'never' })
    expect((await coordinator.get(`${address(inspectieAction)}?asOf=2020-11-01`)).body).toMatchObject({ reporter: 'inspectie-szw', state: { phase: 'running' } })
    expect((await send(inspectie, { basedOn: 1 })).body.form).toBe('contribution')
    const next = await send(politie, { organisation: 'politie', content: report({ about: '2020-11-02', phase: 'embedded', outlook: undefined }) })
    await accept(coordinator, next.body.id)
    expect((await coordinator.get(address(inspectieAction))).body.state.phase).toBe('embedded')
  })

  test('a split leaves the count on its day, is listed apart, and its history is shown with the new actions', async () => {
    const { as, anonymous } = await testServer()
    const [coordinator, inspectie] = [await as('coordinator'), await as('inspectie')]
    const sent = await send(inspectie)
    await accept(coordinator, sent.body.id, 'now')
    const counted = await total(anonymous)
    const done = await amend(coordinator, { kind: 'split', action: inspectieAction, into: [fresh('STM-2.5.1-a'), fresh('STM-2.5.1-b')] })
    expect(done.status, done.text).toBe(201)
    expect(done.body.items).toHaveLength(1)
    expect(await total(anonymous)).toBe(counted + 1)
    expect(await total(anonymous, '?asOf=2020-11-01')).toBe(counted)
    const overview = (await anonymous.get(`${base}/overview`)).body
    expect(overview.ended).toMatchObject([{ code: inspectieAction, ended: { kind: 'split', on: '2020-11-02', into: ['STM-2.5.1-a', 'STM-2.5.1-b'] } }])
    const rows = (await anonymous.get(`${base}/actions`)).body
    expect(rows).toMatchObject({ total: counted + 1, ended: [{ code: inspectieAction }] })
    expect((await anonymous.get(`${base}/annex`)).body).toMatchObject({ total: { total: counted + 1 }, ended: [{ code: inspectieAction }] })
    const part = (await anonymous.get(address('STM-2.5.1-a'))).body
    expect(part).toMatchObject({ state: { phase: 'not-started' }, freshness: 'never', history: { items: [] } })
    expect(part.lineage.predecessors).toMatchObject([{ code: inspectieAction, history: { items: [{ id: sent.body.id }] } }])
    const old = (await anonymous.get(address(inspectieAction))).body
    expect(old.lineage.ended.successors.map(({ code }: { code: string }) => code)).toEqual(['STM-2.5.1-a', 'STM-2.5.1-b'])
    expect((await send(inspectie, { basedOn: 1 })).body.type).toBe('urn:actielijn:problem:action-ended')
    const csv = await anonymous.get(`${base}/actions`, { accept: 'text/csv' })
    expect(csv.text.includes(`niet in de rijen",${inspectieAction}`)).toBe(true)
  })

  test('a merger shows the history of both, and a withdrawal says on what ground', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const counted = await total(anonymous)
    const basedOn = async (action: string) => ({ action, basedOn: (await coordinator.get(address(action))).body.lineage.basedOn })
    const merged = await amend(coordinator, { kind: 'merged', actions: [await basedOn('STM-2.5.1'), await basedOn('STM-2.4.1')], into: fresh('STM-2.5.9') })
    expect(merged.status, merged.text).toBe(201)
    expect((await anonymous.get(address('STM-2.5.9'))).body.lineage.predecessors.map(({ code }: { code: string }) => code)).toEqual(['STM-2.5.1', 'STM-2.4.1'])
    await amend(coordinator, { kind: 'withdrawn', action: 'STM-2.6.1', ground: 'unfunded' })
    expect((await anonymous.get(address('STM-2.6.1'))).body.ended).toMatchObject({ kind: 'withdrawn', ground: 'unfunded' })
    expect(await total(anonymous)).toBe(counted - 2)
  })

  test('a correction holds for every day on which the error stood, but not for what was known then', async () => {
    const { as, anonymous, clock } = await testServer()
    clock.now = '2020-11-05T11:00:00.000Z'
    const due = { precision: 'year', value: '2019' }
    const { effective: _effective, ...rest } = ground
    const coordinator = await as('coordinator')
    const basedOn = (await coordinator.get(address(inspectieAction))).body.lineage.basedOn
    const done = await coordinator.post(`${base}/amendments`, { kind: 'correction', action: inspectieAction, basedOn, change: { due }, ...rest })
    expect(done.status, done.text).toBe(201)
    expect((await anonymous.get(`${address(inspectieAction)}?asOf=2020-11-03`)).body.due).toEqual(due)
    expect((await anonymous.get(`${address(inspectieAction)}?asOf=2020-11-03&known=then`)).body.due).toBeUndefined()
    expect((await anonymous.get(address(inspectieAction))).body.lineage.first).toBeUndefined()
  })

  test('adds a theme and an action, and publishes a version in which actions keep their identity', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const counted = await total(anonymous)
    const text = { nl: 'Nieuw thema' }
    expect((await amend(coordinator, { kind: 'heading-added', code: 'STM-2.20', level: 'theme', parent: 'STM-2', title: text, summary: text })).status).toBe(201)
    const added = await amend(coordinator, { kind: 'action-added', line: 'STM-2', theme: 'STM-2.20', added: fresh('STM-2.20.1') })
    expect(added.status, added.text).toBe(201)
    const { basedOn } = (await coordinator.get(`${base}/amendments`)).body
    const version = { kind: 'version-published', basedOn, code: 'stm-2021', title: { nl: 'Programma 2021' }, published: { precision: 'month', value: '2020-11' }, codes: [{ action: inspectieAction, code: 'STM21-7' }] }
    const published = await amend(coordinator, version)
    expect(published.status, published.text).toBe(201)
    expect(published.body.items).toMatchObject([{ kind: 'carried', total: expect.any(Number) }])
    expect(await total(anonymous)).toBe(counted + 1)
    expect((await anonymous.get(address(inspectieAction))).body).toMatchObject({ code: inspectieAction, lineage: { carried: [{ plan: 'stm-2021', code: 'STM21-7' }] } })
    expect((await anonymous.get(base)).body.sources.map(({ code }: { code: string }) => code)).toContain('stm-2021')
    expect((await amend(coordinator, version)).body.type).toBe('urn:actielijn:problem:plan-changed')
  })

  test('a preview shows before and after, or every fault, and writes nothing', async () => {
    const { as, store } = await testServer()
    const coordinator = await as('coordinator')
    const { sequence } = await store.dataVersion()
    const title = { nl: 'Anders' }
    const shown = await amend(coordinator, { kind: 'reworded', action: inspectieAction, title, summary: title }, 'amendment-previews')
    expect(shown.status).toBe(200)
    expect(shown.body.items[0].subjects[0]).toMatchObject({ changed: ['title', 'summary'], after: { title: { nl: 'Anders', en: '' } } })
    const wrong = await amend(coordinator, { kind: 'split', action: inspectieAction, into: [fresh('STM-2.4.1')], source: '' }, 'amendment-previews')
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)).toEqual(['/into too-few', '/into/0/code code-taken', '/source required'])
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('whoever did not see the last change is told so, and nothing is written', async () => {
    const { as, store } = await testServer()
    const [one, other] = [await as('coordinator'), await as('other-coordinator')]
    const { basedOn } = (await one.get(address(inspectieAction))).body.lineage
    await amend(other, { kind: 'rescheduled', action: inspectieAction, due: { precision: 'year', value: '2021' } })
    const { sequence } = await store.dataVersion()
    const late = await one.post(`${base}/amendments`, { kind: 'withdrawn', action: inspectieAction, basedOn, ground: 'expired', ...ground })
    expect(late.body).toMatchObject({ status: 409, type: 'urn:actielijn:problem:plan-changed' })
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('the list of changes is filtered by kind and day, and tells of switches inside only', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    await amend(coordinator, { kind: 'rescheduled', action: inspectieAction, due: { precision: 'year', value: '2021' } })
    await amend(coordinator, { kind: 'withdrawn', action: 'STM-2.4.1', ground: 'expired', effective: '2020-11-20' })
    await coordinator.put(`${base}/release-settings`, { mode: 'direct', outlook: false, contributions: false, reason: 'Verzonnen, intern', basedOn: firstSettings })
    const kinds = async (client: TestClient, query = '') =>
      (await client.get(`${base}/amendments${query}`)).body.items.map(({ kind }: { kind: string }) => kind)
    expect(await kinds(coordinator)).toEqual(['settings', 'withdrawn', 'rescheduled'])
    // What is still to take effect is not yet told outside.
    expect(await kinds(anonymous)).toEqual(['rescheduled'])
    expect(await kinds(anonymous, '?kind=settings')).toEqual([])
    expect(await kinds(coordinator, '?kind=withdrawn,rescheduled&from=2020-11-03')).toEqual(['withdrawn'])
    expect(await kinds(coordinator, '?asOf=2020-11-01')).toEqual([])
    const page = (await coordinator.get(`${base}/amendments?limit=1`)).body
    expect(page.items).toHaveLength(1)
    expect(await kinds(coordinator, `?limit=5&cursor=${page.next}`)).toEqual(['withdrawn', 'rescheduled'])
  })

  test('the list of changes breaks off within no change: each is told once, with all its subjects', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    await amend(coordinator, { kind: 'split', action: inspectieAction, into: [fresh('NIEUW-1'), fresh('NIEUW-2')] })
    await amend(coordinator, { kind: 'split', action: 'STM-2.4.1', into: [fresh('NIEUW-3'), fresh('NIEUW-4'), fresh('NIEUW-5')] })
    const totals: number[][] = []
    let query = '?limit=2'
    while (query !== '') {
      const { items, next } = (await anonymous.get(`${base}/amendments${query}`)).body
      totals.push(items.map((one: { total: number }) => one.total))
      query = next ? `?limit=2&cursor=${next}` : ''
    }
    expect(totals).toEqual([[4], [3]])
  })

  test('a switch changed today still holds when a later version takes effect', async () => {
    const { as, anonymous, clock } = await testServer()
    const coordinator = await as('coordinator')
    const { basedOn } = (await coordinator.get(`${base}/amendments`)).body
    await amend(coordinator, { kind: 'version-published', basedOn, code: 'stm-2021', title: { nl: 'Programma 2021' }, published: { precision: 'month', value: '2020-12' }, effective: '2020-12-01' })
    await coordinator.put(`${base}/release-settings`, { mode: 'direct', outlook: true, contributions: false, reason: 'Verzonnen', basedOn: firstSettings })
    clock.now = '2020-12-02T11:00:00.000Z'
    expect((await anonymous.get(base)).body.release).toEqual({ mode: 'direct', outlook: true, contributions: false })
    expect((await anonymous.get(base)).body.sources.at(-1).code).toBe('stm-2021')
  })
})

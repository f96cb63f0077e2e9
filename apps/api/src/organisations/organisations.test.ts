import { describe, expect, test } from 'vitest'
import { amend } from '../testing/amendments.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const organisations = '/programmes/stm/organisations'
interface Progress {
  readonly organisation: string
  readonly silent: boolean
  readonly asReporter: { readonly total: number; readonly phases: Record<string, number> }
}

describe('progress per organisation', () => {
  test('as reporter adds up to the total, and changes when an update is accepted', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, taskforce] = [await as('inspectie'), await as('coordinator'), await as('taskforce')]
    const of = async (client: typeof taskforce) =>
      (await client.get(organisations)).body.items.find((one: Progress) => one.organisation === 'inspectie-szw') as Progress
    const before = await taskforce.get(organisations)
    expect(before.body.items.reduce((sum: number, one: Progress) => sum + one.asReporter.total, 0)).toBe(before.body.total.total)
    const sent = await send(inspectie)
    expect((await of(taskforce)).asReporter.phases['running']).toBe(0)
    await accept(coordinator, sent.body.id)
    expect(await of(taskforce)).toMatchObject({ silent: false, lastAbout: '2020-11-01' })
    expect((await of(taskforce)).asReporter.phases['running']).toBe(1)
    expect((await of(anonymous)).asReporter.phases['running']).toBe(0)
  })

  test('says how many updates wait to be accepted, to those who read what was sent in', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, taskforce] = [await as('inspectie'), await as('coordinator'), await as('taskforce')]
    const pending = async (client: typeof taskforce) =>
      (await client.get(organisations)).body.items.find((one: Progress) => one.organisation === 'inspectie-szw').pending
    expect(await pending(taskforce)).toBeUndefined()
    const sent = await send(inspectie)
    expect(await Promise.all([taskforce, coordinator, inspectie, anonymous].map(pending))).toEqual([1, 1, undefined, undefined])
    await accept(coordinator, sent.body.id)
    expect(await pending(taskforce)).toBeUndefined()
  })

  test('comes as CSV', async () => {
    const { anonymous } = await testServer()
    const { text } = await anonymous.get(`${organisations}?language=nl`, { accept: 'text/csv' })
    expect(text).toContain('\r\nOrganisatie,Penvoerder van,niet gestart,loopt,')
  })
})

describe('one organisation', () => {
  test('shows its actions with its part in them and how it reported over time', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, politie] = [await as('inspectie'), await as('coordinator'), await as('politie')]
    const first = await send(inspectie, { content: report({ about: '2020-09-15' }) })
    await accept(coordinator, first.body.id, 'now')
    const second = await send(inspectie, { basedOn: 1, content: report({ about: '2020-10-15' }) })
    await accept(coordinator, second.body.id)
    await send(inspectie, { basedOn: 2, content: report({ about: '2020-10-20' }) })
    const reporting = async (client: typeof inspectie) => (await client.get(`${organisations}/inspectie-szw`)).body.reporting
    expect(await reporting(inspectie)).toEqual([{ month: '2020-09', submitted: 1, accepted: 1 }, { month: '2020-10', submitted: 2, accepted: 1 }])
    expect(await reporting(politie)).toEqual([{ month: '2020-09', accepted: 1 }, { month: '2020-10', accepted: 1 }])
    expect(await reporting(anonymous)).toEqual([{ month: '2020-09', accepted: 1 }])
    const { body } = await inspectie.get(`${organisations}/inspectie-szw`)
    const own = body.actions.find((row: { code: string }) => row.code === inspectieAction)
    expect(own.as).toEqual(['reporter', 'lead'])
    expect(body.organisation.successor).toBe('nla')
  })

  test('tells of an earlier day how it had reported by then, as known then nothing that came later', async () => {
    const { as, clock } = await testServer()
    const monday = { inspectie: await as('inspectie'), coordinator: await as('coordinator') }
    const first = await send(monday.inspectie, { content: report({ about: '2020-10-15' }) })
    await accept(monday.coordinator, first.body.id)
    clock.now = '2020-11-05T11:00:00.000Z'
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const late = await send(inspectie, { basedOn: 1, content: report({ about: '2020-10-20' }) })
    await accept(coordinator, late.body.id)
    await send(inspectie, { basedOn: 2, content: report({ about: '2020-11-04' }) })
    const reporting = async (query: string) => (await coordinator.get(`${organisations}/inspectie-szw${query}`)).body.reporting
    expect(await reporting('')).toEqual([{ month: '2020-10', submitted: 2, accepted: 2 }, { month: '2020-11', submitted: 1, accepted: 0 }])
    expect(await reporting('?asOf=2020-11-03')).toEqual([{ month: '2020-10', submitted: 2, accepted: 2 }])
    expect(await reporting('?asOf=2020-11-03&known=then')).toEqual([{ month: '2020-10', submitted: 1, accepted: 1 }])
  })

  test('keeps telling what was said of an action that ended since', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const sent = await send(inspectie, { content: report({ about: '2020-10-15' }) })
    await accept(coordinator, sent.body.id, 'now')
    expect((await amend(coordinator, { kind: 'withdrawn', action: inspectieAction, ground: 'expired' })).status).toBe(201)
    for (const client of [anonymous, coordinator])
      expect((await client.get(`${organisations}/inspectie-szw`)).body.reporting).toMatchObject([{ month: '2020-10', accepted: 1 }])
  })

  test('says for which collectives it speaks', async () => {
    const { anonymous } = await testServer()
    const { body } = await anonymous.get(`${organisations}/vng`)
    expect(body.speaksFor).toEqual(expect.arrayContaining(['gemeenten', 'centrumgemeenten']))
    expect((await anonymous.get(`${organisations}/nla`)).body.predecessors).toEqual(['inspectie-szw'])
  })
})

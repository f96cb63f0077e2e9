import type { FrameworkReportView, ReportedUpdateView } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { fresh, ground } from '../testing/amendments.ts'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, report, send } from '../testing/updates.ts'

const later = '2021-06-01T10:00:00.000Z'
const address = '/programmes/stm/framework-reports/eu-thb-2021'
const spring = '?from=2021-03-01&to=2021-05-31'

/** Serves key actions of the EU strategy, and is reported by Inspectie SZW. */
const action = 'STM-2.5.1'

async function server() {
  const running = await testServer()
  running.clock.now = later
  const inspectie = await running.as('inspectie')
  const coordinator = await running.as('coordinator')
  /** Sends in an update about that day and accepts it; gives its id. */
  const accepted = async (about: string, basedOn: number, publicFrom?: string, content: object = {}) => {
    const sent = await send(inspectie, { action, basedOn, content: report({ about, ...content }) })
    expect(sent.status, sent.text).toBe(201)
    const id = String(sent.body.id)
    expect((await accept(coordinator, id, publicFrom)).status).toBe(201)
    return id
  }
  return { ...running, inspectie, coordinator, accepted }
}

async function read(client: TestClient, query = spring): Promise<FrameworkReportView> {
  const answer = await client.get(address + query)
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}

const updatesIn = ({ actions }: FrameworkReportView): ReportedUpdateView[] => actions.find(({ code }) => code === action)?.updates ?? []

describe('a report in the order of a framework', () => {
  test('tells per item what was accepted about the period, and lists what is silent and what is not covered', async () => {
    const { coordinator, accepted, inspectie } = await server()
    await accepted('2021-02-28', 0)
    const spoken = await accepted('2021-04-15', 1)
    await accepted('2021-06-01', 2)
    await send(inspectie, { action, basedOn: 3, content: report({ about: '2021-05-01' }) })
    const answer = await read(coordinator)
    expect(updatesIn(answer).map(({ id }) => id)).toEqual([spoken])
    const { reported, silent, uncovered } = answer.counts
    expect(reported + silent + uncovered).toBe(40)
    expect(answer.items.filter(({ status }) => status === 'reported').every(({ links }) => links.some((link) => link.action === action))).toBe(true)
    expect(answer.items.filter(({ status }) => status === 'uncovered').every(({ links }) => links.length === 0)).toBe(true)
    expect(uncovered).toBeGreaterThan(0)
    expect(answer.asOf.day).toBe('2021-05-31')
    expect(answer.actions.find(({ code }) => code === action)?.state).toMatchObject({ lastAbout: '2021-04-15' })
  })

  test('lets nothing out that belongs inside: outlook, motives, notes, and to the public what was not released', async () => {
    const { coordinator, anonymous, accepted } = await server()
    const inside = { outlook: 'attention', motive: 'Intern bezwaar (verzonnen)', notes: { taskforce: 'Interne notitie (verzonnen)' } }
    await accepted('2021-04-15', 0, undefined, inside)
    const released = await accepted('2021-05-15', 1, 'now', inside)
    const own = await coordinator.get(address + spring)
    expect(own.text).not.toContain('Interne notitie')
    expect(updatesIn(own.body).map(({ content }) => Object.keys(content))).toEqual([
      ['about', 'phase', 'happened'],
      ['about', 'phase', 'happened'],
    ])
    expect(updatesIn(await read(anonymous)).map(({ id }) => id)).toEqual([released])
    expect(updatesIn(await read(coordinator, `${spring}&view=public`)).map(({ id }) => id)).toEqual([released])
    expect((await anonymous.get(address + spring)).text).not.toContain('bezwaar')
  })

  test('covers the year before the last day when nobody says, and refuses a period that is none', async () => {
    const { anonymous } = await server()
    expect(await read(anonymous, '')).toMatchObject({ from: '2020-06-02', to: '2021-06-01' })
    for (const [query, pointer, code] of [
      ['?from=2021-06-01&to=2021-05-01', '#/query/from', 'not-a-period'],
      ['?to=2021-06-02', '#/query/to', 'in-the-future'],
      ['?from=gisteren', '#/query/from', 'not-a-day'],
    ]) {
      const answer = await anonymous.get(address + query)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer, code }])
    }
    expect((await anonymous.get('/programmes/stm/framework-reports/greta')).status).toBe(404)
  })

  test('uses no list and no link that was not known yet, when it is asked as known then', async () => {
    const { anonymous, coordinator } = await server()
    const item = { code: 'V-1', text: 'Later known (invented).' }
    const list = { code: 'verzonnen-lijst', title: { nl: 'Lijst' }, publisher: 'min-jenv', language: 'en', items: [item], apply: true, basedOn: 0 }
    const reason = { nl: 'Later bedacht (verzonnen).' }
    expect((await coordinator.post('/programmes/stm/framework-imports', { ...list, effective: '2021-06-01', reason, source: 'Verzonnen' })).status).toBe(200)
    expect((await coordinator.post('/programmes/stm/links', { action, item: 'V-1', relation: 'supports', reason })).status).toBe(201)
    const ofList = (query: string) => anonymous.get(`/programmes/stm/framework-reports/verzonnen-lijst${query}`)
    expect((await ofList('?to=2021-05-31')).body.items).toMatchObject([{ code: 'V-1', status: 'silent' }])
    expect((await ofList('?to=2021-05-31&known=then')).status).toBe(404)
    expect((await ofList('?to=2021-06-01&known=then')).body.items).toMatchObject([{ code: 'V-1', links: [{ action }] }])
  })

  test('of a day before an action was there counts none of its links as coverage', async () => {
    const { anonymous, coordinator } = await server()
    const added = { kind: 'action-added', line: 'STM-2', added: fresh('NIEUW-1'), ...ground, effective: '2021-06-01' }
    expect((await coordinator.post('/programmes/stm/amendments', added)).status).toBe(201)
    const item = (await read(anonymous)).items.find(({ coverage }) => coverage === 'none')?.code
    const reason = { nl: 'Verzonnen.' }
    expect((await coordinator.post('/programmes/stm/links', { action: 'NIEUW-1', item, relation: 'implements', extent: 'fully', reason })).status).toBe(201)
    const before = await read(anonymous, '?from=2020-12-01&to=2021-01-31')
    expect(before.items.find(({ code }) => code === item)).toMatchObject({ coverage: 'none', status: 'uncovered' })
  })

  test('is exported with Dutch and English side by side, uncovered items included', async () => {
    const { coordinator, accepted } = await server()
    await accepted('2021-04-15', 0, undefined, { happened: { nl: 'Gewerkt (verzonnen).', en: 'Worked (invented).' } })
    const { text, headers } = await coordinator.get(`${address}${spring}&language=nl`, { accept: 'text/csv' })
    expect(headers.get('content-disposition')).toContain('stm-rapportage-eu-thb-2021-2021-03-01-2021-05-31.csv')
    expect(text).toContain('1 maart 2021 – 31 mei 2021')
    expect(text).toContain('Gewerkt (verzonnen).,Worked (invented).,,,van de organisatie zelf')
    expect(text).toContain('niet gedekt,niet gedekt')
  })
})

describe('the English of an update', () => {
  const translate = (client: TestClient, update: string, body: object = {}) =>
    client.post(`/programmes/stm/updates/${update}/translations`, { texts: { happened: 'Work was done (invented).' }, basedOn: 0, ...body })
  const check = (client: TestClient, translation: string, body: object = { kind: 'approved' }) =>
    client.post(`/programmes/stm/translations/${translation}/checks`, body)

  test('is made by a drafter, approved by somebody else, and only then read by others, marked as a translation', async () => {
    const { as, anonymous, accepted, coordinator } = await server()
    const update = await accepted('2021-04-15', 0, 'now')
    const drafter = await as('drafter')
    expect(await read(drafter)).toMatchObject({ translating: { missing: 1, unchecked: 0 } })
    const made = await translate(drafter, update)
    expect(made.status, made.text).toBe(201)
    expect(updatesIn(await read(drafter))[0]).toMatchObject({ translating: { revision: 1, mayCheck: false, latest: { id: made.body.id } } })
    expect(updatesIn(await read(coordinator))[0]).toMatchObject({ translating: { mayCheck: true } })
    expect(await read(drafter)).toMatchObject({ translating: { missing: 0, unchecked: 1 } })
    for (const reader of [anonymous, await as('politie')]) {
      const seen = updatesIn(await read(reader))[0]
      expect(seen).not.toHaveProperty('translation')
      expect(seen).not.toHaveProperty('translating')
    }
    const own = await check(drafter, made.body.id)
    expect([own.status, own.body.type]).toEqual([403, 'urn:actielijn:problem:own-words'])
    expect((await check(coordinator, made.body.id)).status).toBe(201)
    const shown = updatesIn(await read(anonymous))[0]
    expect(shown?.translation).toMatchObject({ texts: { happened: 'Work was done (invented).' }, check: { kind: 'approved' } })
    expect(shown?.translation).not.toHaveProperty('authors')
    expect((await anonymous.get(`${address}${spring}&language=en`, { accept: 'text/csv' })).text).toContain('Work was done (invented).,,,"translation, checked"')
  })

  test('of what is not public stays inside, however well it was checked', async () => {
    const { as, anonymous, accepted, coordinator } = await server()
    const update = await accepted('2021-04-15', 0)
    const made = await translate(await as('drafter'), update)
    await check(coordinator, made.body.id)
    expect((await anonymous.get(address + spring)).text).not.toContain('Work was done')
    expect((await anonymous.get(address + spring, { accept: 'text/csv' })).text).not.toContain('Work was done')
  })

  test('is returned with a reason and made again; the one who goes on from it shares its authors', async () => {
    const { as, accepted, coordinator } = await server()
    const update = await accepted('2021-04-15', 0)
    const drafter = await as('drafter')
    const first = await translate(drafter, update)
    expect((await check(coordinator, first.body.id, { kind: 'returned', reason: ' ' })).body.errors).toMatchObject([{ pointer: '/reason', code: 'required' }])
    expect((await check(coordinator, first.body.id, { kind: 'returned', reason: 'Te letterlijk' })).status).toBe(201)
    expect(updatesIn(await read(drafter))[0]?.translating?.latest?.check).toMatchObject({ kind: 'returned', reason: 'Te letterlijk' })
    const second = await translate(coordinator, update, { basedOn: 1 })
    expect(second.status).toBe(201)
    expect((await check(drafter, second.body.id)).body.type).toBe('urn:actielijn:problem:own-words')
    expect((await check(await as('other-coordinator'), second.body.id)).status).toBe(201)
    expect((await check(await as('other-coordinator'), second.body.id)).body.type).toBe('urn:actielijn:problem:already-judged')
  })

  test('never goes over what somebody else translated meanwhile: the loser gets it back', async () => {
    const { as, accepted, coordinator } = await server()
    const update = await accepted('2021-04-15', 0)
    const first = await translate(coordinator, update)
    const late = await translate(await as('drafter'), update)
    expect([late.status, late.body.type]).toEqual([409, 'urn:actielijn:problem:translated-meanwhile'])
    expect(late.body.winners).toMatchObject([{ id: first.body.id, texts: { happened: 'Work was done (invented).' } }])
  })

  test('says all there is to translate and nothing else, of what was accepted', async () => {
    const { as, accepted, inspectie, coordinator } = await server()
    const update = await accepted('2021-04-15', 0)
    const faulty = await translate(await as('drafter'), update, { texts: { next: 'More' } })
    expect(faulty.body.errors).toMatchObject([{ pointer: '/texts/happened', code: 'required' }, { pointer: '/texts/next', code: 'not-allowed-here' }])
    const sent = await send(inspectie, { action, basedOn: 1, content: report({ about: '2021-05-01' }) })
    expect((await translate(coordinator, String(sent.body.id))).body.type).toBe('urn:actielijn:problem:not-accepted')
    expect((await translate(await as('drafter'), String(sent.body.id))).status).toBe(404)
  })
})

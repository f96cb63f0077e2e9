import { describe, expect, test } from 'vitest'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'

const base = '/programmes/stm/parliamentary-items'
const promised = `${base}/LTR-2.16`
const ground = { reason: { nl: 'Verzonnen reden' }, source: 'Kamerstuk 28 638, nr. 900' }
const day = (value: string) => ({ precision: 'day', value })

const motion = {
  kind: 'motion',
  chamber: 'tweede-kamer',
  number: '28 638, nr. 901',
  title: { nl: 'Motie over arbeidsuitbuiting (verzonnen)' },
  text: { nl: 'Verzoekt de regering iets te doen (verzonnen).' },
  askedBy: 'Het lid Verzonnen',
  made: day('2020-10-01'),
  due: { precision: 'month', value: '2020-10' },
  ministry: 'min-szw',
  member: 'm-szw',
  source: 'Kamerstuk 28 638, nr. 901',
}

/** Sends a change on what the coordinator sees now of the item. */
async function change(client: TestClient, path: string, body: object, item = promised) {
  return client.post(`${item}/${path}`, { basedOn: (await client.get(item)).body.basedOn, ...body })
}
const codes = (answer: { body: { items: { code: string }[] } }) => answer.body.items.map(({ code }) => code)
const letter = { extent: 'fully', reference: '28 638, nr. 902', on: day('2020-11-02') }

describe('what parliament asked or was promised', () => {
  test('is there for everybody, counted by state, and leaves out positions and announcements', async () => {
    const { anonymous } = await testServer()
    const { body } = await anonymous.get(base)
    expect(body).toMatchObject({ all: 5, counts: { total: 5, states: { open: 3, partly: 2, fulfilled: 0 }, overdue: 0, undated: 4 } })
    expect(codes({ body })).toEqual(['LTR-2.16', 'STM-T1', 'STM-T2', 'STM-T3', 'STM-T4'])
    expect(body.items[0]).toMatchObject({ state: 'open', lateness: 'in-time', due: { precision: 'season', value: '2021-spring' }, chamber: 'tweede-kamer' })
    expect((await anonymous.get(`${base}/LTR-1.3`)).status).toBe(404)
    expect((await anonymous.get(`${base}/STM-2.5.1`)).status).toBe(404)
  })

  test('is filtered by kind, chamber, state, lateness, member of government and words, and sorted', async () => {
    const { as, anonymous, clock } = await testServer()
    await (await as('coordinator')).post(base, motion)
    clock.now = '2021-07-01T11:00:00.000Z'
    const listed = async (query: string) => codes(await anonymous.get(`${base}?${query}`))
    expect(await listed('kind=motion')).toEqual(['M-28638-901'])
    expect(await listed('chamber=eerste-kamer')).toEqual([])
    expect(await listed('state=partly')).toEqual(['STM-T1', 'STM-T4'])
    expect(await listed('overdue=true')).toEqual(['M-28638-901', 'LTR-2.16'])
    expect(await listed('member=m-jenv,m-szw')).toEqual(['M-28638-901', 'STM-T3'])
    expect(await listed('q=lid verzonnen')).toEqual(['M-28638-901'])
    expect(await listed('q=EU-strategie')).toEqual(['LTR-2.16'])
    expect((await listed('sort=due&order=desc')).slice(0, 2)).toEqual(['LTR-2.16', 'M-28638-901'])
    expect((await anonymous.get(`${base}?state=misschien`)).status).toBe(400)
    const counts = (await anonymous.get(`${base}?kind=motion`)).body
    expect([counts.all, counts.counts.total]).toEqual([6, 1])
  })

  test('comes as CSV with its filters, exactly the rows of the list', async () => {
    const { anonymous } = await testServer()
    const { text, headers } = await anonymous.get(`${base}?state=partly&language=nl`, { accept: 'text/csv' })
    expect(headers.get('content-disposition')).toContain('stm-moties-en-toezeggingen-2020-11-02.csv')
    expect(text).toContain('Filters,state=partly')
    expect(text).toContain('"28 638, nr. 185 (2020) [deels]"')
    expect(text.split('\r\n').filter((line) => /^(STM|LTR)-/.test(line))).toHaveLength(2)
  })
})

describe('one promise', () => {
  test('goes from open over deels to afgedaan, and everybody sees by which letter', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const partly = await change(coordinator, 'fulfilments', { ...letter, extent: 'partly', on: day('2020-11-01'), note: { nl: 'Alleen de samenvatting (verzonnen).' } })
    expect(partly.status, partly.text).toBe(201)
    expect((await anonymous.get(promised)).body).toMatchObject({ state: 'partly', fulfilments: [{ extent: 'partly', reference: '28 638, nr. 902', note: { en: '' } }] })
    const { subjects } = (await anonymous.get('/programmes/stm/amendments')).body.items[0]
    expect(subjects).toMatchObject([{ code: 'LTR-2.16', before: { fulfilments: [] }, after: { fulfilments: [{ extent: 'partly', reference: '28 638, nr. 902' }] } }])
    await change(coordinator, 'fulfilments', { ...letter, reference: '28 638, nr. 903' })
    const seen = (await anonymous.get(promised)).body
    expect(seen).toMatchObject({ state: 'fulfilled', lateness: 'delivered', amendments: [{ kind: 'fulfilled' }, { kind: 'fulfilled' }] })
    expect(seen.amendments[0].by).toBeUndefined()
    expect(seen.basedOn).toBeUndefined()
    expect((await coordinator.get(promised)).body.amendments[0].by.name).toBe('Account coordinator')
    // The day before it was so.
    expect((await anonymous.get(`${promised}?asOf=2020-11-01`)).body).toMatchObject({ state: 'partly', fulfilments: [{}] })
  })

  test('a letter recorded by mistake is taken back as a correction, for every day on which it stood', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    await change(coordinator, 'fulfilments', { ...letter, on: day('2020-11-01') })
    await change(coordinator, 'fulfilments', { ...letter, reference: '28 638, nr. 904' })
    const missing = await change(coordinator, 'retractions', { place: 2, ...ground })
    expect(missing.body.errors).toMatchObject([{ pointer: '/place', code: 'unknown' }])
    const taken = await change(coordinator, 'retractions', { place: 0, ...ground })
    expect(taken.status, taken.text).toBe(201)
    expect((await anonymous.get(promised)).body).toMatchObject({ state: 'fulfilled', fulfilments: [{ place: 0, reference: '28 638, nr. 904' }], amendments: [{ kind: 'correction' }, {}, {}] })
    await change(coordinator, 'retractions', { place: 0, ...ground })
    expect((await anonymous.get(promised)).body).toMatchObject({ state: 'open', fulfilments: [] })
    expect((await anonymous.get(`${promised}?asOf=2020-11-01`)).body.state).toBe('open')
  })

  test('keeps every date that it had, with the reason', async () => {
    const { as, anonymous, clock } = await testServer()
    const coordinator = await as('coordinator')
    const spring = { precision: 'season', value: '2021-spring' }
    const summer = { precision: 'season', value: '2021-summer' }
    const done = await change(coordinator, 'due-dates', { due: summer, effective: '2020-11-02', ...ground })
    expect(done.status, done.text).toBe(201)
    clock.now = '2020-12-01T11:00:00.000Z'
    // A session does not last a month.
    await change(await as('coordinator'), 'due-dates', { effective: '2020-12-01', ...ground, reason: { nl: 'Nog geen datum' } })
    const { body } = await anonymous.get(promised)
    expect(body).toMatchObject({
      lateness: 'no-date',
      dues: [
        { due: spring, from: '2020-11-01' },
        { due: summer, from: '2020-11-02', reason: { nl: 'Verzonnen reden' }, source: ground.source },
        { from: '2020-12-01', reason: { nl: 'Nog geen datum' } },
      ],
    })
    expect((await anonymous.get(`${promised}?asOf=2020-11-03`)).body).toMatchObject({ due: summer, dues: [{}, {}] })
    expect((await anonymous.get(`${promised}?asOf=2020-11-01&known=then`)).body.dues ?? []).toHaveLength(0)
  })

  test('bad input is told field by field, and nothing is written', async () => {
    const { as, store } = await testServer()
    const coordinator = await as('coordinator')
    const { sequence } = await store.dataVersion()
    const wrong = await change(coordinator, 'due-dates', { due: day('2021-02-30'), effective: '2020-11-03', reason: { nl: '' }, source: '' })
    expect(wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)).toEqual([
      '/due not-a-period', '/reason/nl required', '/source required', '/effective in-the-future',
    ])
    const empty = await change(coordinator, 'fulfilments', { extent: 'fully' })
    expect(empty.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/reference', '/on'])
    const added = await coordinator.post(base, { ...motion, member: 'ss-jenv', title: { nl: ' ' } })
    expect(added.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/title/nl', '/member'])
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('whoever did not see the last change is told so', async () => {
    const { as } = await testServer()
    const [one, other] = [await as('coordinator'), await as('other-coordinator')]
    const { basedOn } = (await one.get(promised)).body
    await change(other, 'fulfilments', { ...letter, extent: 'partly' })
    expect((await one.post(`${promised}/fulfilments`, { basedOn, ...letter })).body).toMatchObject({ status: 409, type: 'urn:actielijn:problem:plan-changed' })
  })

  test('shows the actions that do something for it, and a link that is ended stays in the days before', async () => {
    const { as, anonymous, clock } = await testServer()
    const coordinator = await as('coordinator')
    const linked = await coordinator.post('/programmes/stm/links', { action: 'STM-1.1.1', item: 'LTR-2.16', relation: 'supports', reason: { nl: 'Verzonnen' } })
    expect(linked.status, linked.text).toBe(201)
    expect((await anonymous.get(promised)).body.links).toMatchObject([{ action: 'STM-1.1.1', relation: 'supports', serving: { code: 'STM-1.1.1', state: { phase: 'not-started' } } }])
    expect((await anonymous.get(`${base}?q=LTR-2.16`)).body.items[0].actions).toEqual(['STM-1.1.1'])
    const action = (await anonymous.get('/programmes/stm/actions/STM-1.1.1')).body
    expect(action.links.find(({ item }: { item: string }) => item === 'LTR-2.16').other.parliament).toEqual({ state: 'open', lateness: 'in-time' })
    clock.now = '2020-11-10T11:00:00.000Z'
    const again = await as('coordinator')
    const { relation, reason } = linked.body
    await again.post(`/programmes/stm/links/${linked.body.code}/endings`, { reason: { nl: 'Hoort er niet bij' }, basedOn: { relation, reason } })
    expect((await anonymous.get(promised)).body.links).toEqual([])
    expect((await anonymous.get(`${promised}?asOf=2020-11-05`)).body.links).toHaveLength(1)
    const [ended, begun] = (await anonymous.get('/programmes/stm/amendments')).body.items
    const joined = { action: 'STM-1.1.1', item: 'LTR-2.16', relation: 'supports' }
    expect([ended, begun]).toMatchObject([{ subjects: [{ type: 'link', isNew: false, after: { link: joined } }] }, { subjects: [{ isNew: true, after: { link: joined } }] }])
  })

  test('gets the chamber’s number as a correction, and other entries say where it stands', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const done = await change(coordinator, 'details', { number: 'TZ202011-123', askedBy: 'Het lid Verzonnen', debate: { nl: 'Schriftelijk' }, ...ground })
    expect(done.status, done.text).toBe(201)
    expect((await anonymous.get(promised)).body).toMatchObject({ number: 'TZ202011-123', askedBy: 'Het lid Verzonnen', amendments: [{ kind: 'correction' }] })
    expect((await anonymous.get('/programmes/stm/actions/LTR-2.16')).body.parliament).toEqual({ state: 'open', lateness: 'in-time' })
    const plan = (await anonymous.get('/programmes/stm/plans/letter-2020')).body
    const entries = plan.chapters.flatMap((chapter: { entries: { code: string; parliament?: object }[] }) => chapter.entries)
    expect(entries.filter(({ parliament }: { parliament?: object }) => parliament).map(({ code }: { code: string }) => code)).toEqual(['LTR-2.16'])
  })
})

describe('adding', () => {
  test('puts it in the register from the day it was made, in a source of its own', async () => {
    const { as, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    expect((await coordinator.post(base, motion)).body).toEqual({ code: 'M-28638-901' })
    expect((await anonymous.get(`${base}/M-28638-901`)).body).toMatchObject({ kind: 'motion', lateness: 'overdue', askedBy: 'Het lid Verzonnen', source: { document: 'kamerregister' } })
    expect((await anonymous.get(`${base}?asOf=2020-09-30`)).body.all).toBe(4)
    expect((await anonymous.get(`${base}?asOf=2020-10-01`)).body.all).toBe(5)
    const plan = (await anonymous.get('/programmes/stm/plans/kamerregister')).body
    expect(plan).toMatchObject({ source: { type: 'register' }, chapters: [{ entries: [{ code: 'M-28638-901' }] }] })
    expect((await coordinator.post(base, motion)).body.errors).toMatchObject([{ pointer: '/number', code: 'twice' }])
    // Counted nowhere else.
    expect((await anonymous.get('/programmes/stm/overview')).body.total.total).toBe((await anonymous.get('/programmes/stm/overview?asOf=2020-09-30')).body.total.total)
    const amended = (await coordinator.get('/programmes/stm/amendments')).body.items
    expect(amended).toMatchObject([{ kind: 'added', subjects: [{ type: 'action', code: 'M-28638-901' }, { type: 'source' }, { type: 'heading' }] }])
  })
})

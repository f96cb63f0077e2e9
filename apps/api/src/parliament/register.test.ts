import { describe, expect, test } from 'vitest'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'

const base = '/programmes/stm'
const item = `${base}/parliamentary-items`

// Invented rows in the form of the open data of the Tweede Kamer.
const fresh = {
  Id: '00000000-0000-0000-0000-000000000001',
  Nummer: 'TZ202010-001',
  Tekst: 'De staatssecretaris stuurt de Kamer een brief over opvang (verzonnen).',
  Functie: 'Staatssecretaris van Justitie en Veiligheid',
  Ministerie: 'Justitie en Veiligheid',
  Status: 'Openstaand',
  DatumNakoming: '0001-01-01T00:00:00Z',
  KamerbriefNakoming: '',
  Aanmaakdatum: '2020-10-05T14:00:00+02:00',
  ActiviteitNummer: '2020A00001',
}
const later = { ...fresh, Status: 'Voldaan', KamerbriefNakoming: '2020Z00009' }

/** Tries it; or applies it, as somebody does who tried it just now. */
const handing = (coordinator: TestClient) => async (register: unknown, change: { readonly apply?: boolean } & Record<string, unknown> = {}) => {
  const send = (more: object) => coordinator.post(`${base}/parliament-register-imports`, { register, registerDay: '2020-11-01', ...change, ...more })
  const tried = await send({ apply: false })
  return change.apply ? send({ basedOn: tried.body.basedOn, ...change }) : tried
}

async function server() {
  const running = await testServer()
  const coordinator = await running.as('coordinator')
  const hand = handing(coordinator)
  const read = async (code = fresh.Nummer) => (await running.anonymous.get(`${item}/${code}`)).body
  return { ...running, coordinator, hand, read }
}
const does = (rows: { number: string; changes: string[]; remarks: string[] }[]) => rows.map(({ number, changes, remarks }) => [number, ...changes, ...remarks].join(' '))

describe('the register of the Tweede Kamer', () => {
  test('is tried first: every fault by row and field in the reader’s language, and nothing written', async () => {
    const { hand, store } = await server()
    const { sequence } = await store.dataVersion()
    const register = { '@odata.context': 'x', value: [fresh, { ...fresh, Nummer: 'TZ202010-002', Status: 'Zoek', Ministerie: 'Raadsels' }] }
    const tried = await hand(register)
    expect(tried.status, tried.text).toBe(200)
    expect(tried.body).toMatchObject({
      applied: false,
      rows: [{ row: 0, changes: ['new'], faulty: false }, { row: 1, number: 'TZ202010-002', changes: [], faulty: true }],
      faults: [
        { pointer: '/register/value/1/Status', code: 'unknown-value', detail: '“Zoek” is hier niet bekend; er wordt niets geraden.' },
        { pointer: '/register/value/1/Ministerie', code: 'unknown-value' },
      ],
    })
    const applied = await hand(register, { apply: true })
    expect(applied.status).toBe(400)
    expect(applied.body.errors).toHaveLength(2)
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('adds, then closes and gives new dates, each in one go; what is the same is left alone', async () => {
    const { hand, read, store, anonymous } = await server()
    const other = { ...fresh, Nummer: 'TZ202010-003', DatumNakoming: '2020-10-31T00:00:00+01:00' }
    const tried = await hand([fresh, other])
    expect(does(tried.body.rows)).toEqual(['TZ202010-001 new', 'TZ202010-003 new'])
    expect((await hand([fresh, other], { apply: true, basedOn: tried.body.basedOn })).body.applied).toBe(true)
    expect(await read()).toMatchObject({
      state: 'open', lateness: 'no-date', number: 'TZ202010-001', made: { value: '2020-10-05' }, responsible: { member: 'ss-jenv', basis: 'explicit' },
      debate: { nl: 'Activiteit 2020A00001' }, text: { nl: fresh.Tekst, en: '' },
    })
    expect((await read('TZ202010-003')).lateness).toBe('overdue')
    const next = [later, { ...other, DatumNakoming: '2020-12-31T00:00:00+01:00' }]
    const { sequence } = await store.dataVersion()
    const second = await hand(next, { apply: true, registerDay: '2020-11-02' })
    expect(does(second.body.rows)).toEqual(['TZ202010-001 fulfilled', 'TZ202010-003 rescheduled'])
    expect(second.body.rows[1]).toMatchObject({ due: { value: '2020-12-31' }, earlierDue: { value: '2020-10-31' } })
    expect(await read()).toMatchObject({ state: 'fulfilled', fulfilments: [{ reference: '2020Z00009', extent: 'fully' }] })
    expect((await read('TZ202010-003')).dues).toMatchObject([{ due: { value: '2020-10-31' } }, { due: { value: '2020-12-31' }, from: '2020-11-02', source: 'Toezeggingenregister Tweede Kamer, stand 2020-11-02' }])
    expect((await anonymous.get(`${item}/TZ202010-001?asOf=2020-11-01`)).body.state).toBe('open')
    const third = await hand(next, { apply: true, registerDay: '2020-11-02' })
    expect(does(third.body.rows)).toEqual(['TZ202010-001', 'TZ202010-003'])
    expect((await store.dataVersion()).sequence - sequence).toBe(2)
  })

  test('matches a promise of a source once that has its number', async () => {
    const { hand, read, coordinator } = await server()
    const { basedOn } = (await coordinator.get(`${item}/LTR-2.16`)).body
    const details = { basedOn, number: 'TZ202011-123', askedBy: '', debate: { nl: '' }, reason: { nl: 'Uit het register' }, source: 'Register' }
    expect((await coordinator.post(`${item}/LTR-2.16/details`, details)).status).toBe(201)
    const row = { ...later, Nummer: 'TZ202011-123', Tekst: 'Heel andere woorden (verzonnen)' }
    const tried = await hand([row], { registerDay: '2020-11-02', apply: true })
    expect(tried.body.rows).toMatchObject([{ item: 'LTR-2.16', changes: ['fulfilled'] }])
    expect(await read('LTR-2.16')).toMatchObject({ state: 'fulfilled', title: { nl: 'EU-strategie mensenhandel delen met de Kamer' } })
  })

  test('does not overwrite what the coordinator amended after the register’s day, and says so', async () => {
    const { hand: first, read, as, clock } = await server()
    await first([fresh], { apply: true })
    clock.now = '2020-11-05T11:00:00.000Z'
    // The session of Monday is over by Thursday.
    const coordinator = await as('coordinator')
    const hand = handing(coordinator)
    const { basedOn } = (await coordinator.get(`${item}/${fresh.Nummer}`)).body
    const due = { precision: 'month', value: '2021-01' }
    await coordinator.post(`${item}/${fresh.Nummer}/due-dates`, { basedOn, due, effective: '2020-11-03', reason: { nl: 'Uitgesteld' }, source: 'Brief' })
    const tried = await hand([{ ...fresh, DatumNakoming: '2020-12-01' }], { apply: true, registerDay: '2020-11-04' })
    expect(tried.body.rows).toMatchObject([{ changes: [], remarks: ['amended-since'], due: { value: '2020-12-01' } }])
    expect((await read()).due).toEqual(due)
    expect(does((await hand([{ ...fresh, DatumNakoming: '2020-12-01' }], { registerDay: '2020-11-05' })).body.rows)).toEqual(['TZ202010-001 rescheduled'])
  })

  test('is not applied by who did not try it first', async () => {
    const { hand, store } = await server()
    const { sequence } = await store.dataVersion()
    const blind = await hand([fresh], { apply: true, basedOn: undefined })
    expect([blind.status, blind.body.errors]).toMatchObject([400, [{ pointer: '/basedOn', code: 'required' }]])
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('is refused when one of the items changed after the dry run', async () => {
    const { hand, coordinator } = await server()
    await hand([fresh], { apply: true })
    const tried = await hand([later], { registerDay: '2020-11-02' })
    const { basedOn } = (await coordinator.get(`${item}/${fresh.Nummer}`)).body
    await coordinator.post(`${item}/${fresh.Nummer}/fulfilments`, { basedOn, extent: 'partly', reference: 'Brief', on: { precision: 'day', value: '2020-11-02' } })
    expect((await hand([later], { registerDay: '2020-11-02', apply: true, basedOn: tried.body.basedOn })).body).toMatchObject({ status: 409, type: 'urn:actielijn:problem:plan-changed' })
  })
})

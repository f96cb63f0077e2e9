import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { inspectieAction } from '../testing/updates.ts'

const base = '/programmes/stm'
const list = (change: object = {}) => ({
  code: 'verzonnen-lijst',
  title: { nl: 'Verzonnen aanbevelingen' },
  publisher: 'min-jenv',
  language: 'en',
  items: [
    { code: 'V-1', text: 'Do this (invented).', urgency: 'urgent', period: '2021' },
    { code: 'V-2', text: 'Do that (invented).' },
  ],
  effective: '2020-11-02',
  reason: { nl: 'Nieuwe lijst (verzonnen)' },
  source: 'Verzonnen rapport',
  apply: false,
  ...change,
})

async function server() {
  const running = await testServer()
  const coordinator = await running.as('coordinator')
  const hand = (change: object = {}) => coordinator.post(`${base}/framework-imports`, list(change))
  const walk = async () => (await running.anonymous.get(`${base}/frameworks/verzonnen-lijst`)).body
  return { ...running, coordinator, hand, walk }
}

describe('a list that another body reports by', () => {
  test('is tried first: every fault of every row, and nothing written', async () => {
    const { hand, store } = await server()
    const { sequence } = await store.dataVersion()
    const items = [{ code: 'V-1', text: 'Do.' }, { code: 'V-1', text: '' }, { code: 'STM-2.5.1', text: 'Do.', period: 'ooit' }]
    const tried = await hand({ items, publisher: 'niemand' })
    expect(tried.status).toBe(200)
    expect(tried.body.applied).toBe(false)
    expect(tried.body.faults).toMatchObject([
      { pointer: '/publisher', code: 'unknown' },
      { pointer: '/items/1/code', code: 'twice' },
      { pointer: '/items/1/text', code: 'required', detail: 'Vul dit in.' },
      { pointer: '/items/2/period', code: 'not-a-period' },
    ])
    const applied = await hand({ items, publisher: 'niemand', apply: true })
    expect(applied.status).toBe(400)
    expect(applied.body.errors).toHaveLength(5)
    expect(applied.body.errors).toContainEqual(expect.objectContaining({ pointer: '/basedOn', code: 'required' }))
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('is then applied as one amendment, and stands among the frameworks with nothing covered', async () => {
    const { hand, walk, store, coordinator } = await server()
    const tried = await hand()
    expect(tried.body).toMatchObject({ applied: false, kind: 'added', basedOn: 0, faults: [], rows: [{ change: 'new' }, { change: 'new' }] })
    expect((await hand({ apply: true, basedOn: 0 })).body).toMatchObject({ applied: true })
    expect(await walk()).toMatchObject({
      framework: { items: 2, language: 'en', coverage: { none: 2 } },
      items: [{ code: 'V-1', urgency: 'urgent', period: { precision: 'year', value: '2021' }, coverage: 'none' }, { code: 'V-2' }],
    })
    expect(await store.amendmentsOf('stm', 'framework', 'verzonnen-lijst')).toMatchObject([{ kind: 'added', source: 'Verzonnen rapport' }])
    const changes = await coordinator.get(`${base}/amendments`)
    expect(changes.status, changes.text).toBe(200)
    expect(changes.text).toContain('Verzonnen rapport')
  })

  test('is not applied over what somebody else imported meanwhile', async () => {
    const { hand } = await server()
    await hand({ apply: true, basedOn: 0 })
    const late = await hand({ apply: true, basedOn: 0, items: [{ code: 'V-9', text: 'Other (invented).' }] })
    expect([late.status, late.body.type]).toEqual([409, 'urn:actielijn:problem:plan-changed'])
  })
})

describe('a link', () => {
  test('laid by the coordinator covers the item from that day on, and can be taken back', async () => {
    const { coordinator, hand, walk, anonymous } = await server()
    await hand({ apply: true, basedOn: 0 })
    const laid = await coordinator.post(`${base}/links`, { action: inspectieAction, item: 'V-1', relation: 'implements', extent: 'fully', reason: { nl: 'Verzonnen reden.' } })
    expect(laid.status, laid.text).toBe(201)
    expect((await walk()).items[0]).toMatchObject({ coverage: 'fully', links: [{ action: inspectieAction, reason: { nl: 'Verzonnen reden.' } }] })
    expect((await anonymous.get(`${base}/actions/${inspectieAction}`)).body.links).toContainEqual(
      expect.objectContaining({ item: 'V-1', other: expect.objectContaining({ plan: 'verzonnen-lijst', entry: false }) }),
    )
    const twice = await coordinator.post(`${base}/links`, { action: inspectieAction, item: 'V-1', relation: 'supports', reason: { nl: 'Nog eens.' } })
    expect(twice.body.errors).toMatchObject([{ pointer: '/action', code: 'twice' }])
    const dropped = await hand({ items: [{ code: 'V-2', text: 'Do that (invented).' }] })
    expect(dropped.body.faults).toMatchObject([{ code: 'still-linked', limit: 'V-1' }])
    const { relation, extent, reason } = laid.body
    const end = (said: string, basedOn: object = { relation, extent, reason }) =>
      coordinator.post(`${base}/links/${laid.body.code}/endings`, { reason: { nl: said }, basedOn })
    expect((await end('')).status).toBe(400)
    const unseen = await end('Klopt niet meer.', { relation: 'supports', reason })
    expect([unseen.status, unseen.body.type]).toEqual([409, 'urn:actielijn:problem:plan-changed'])
    expect((await end('Klopt niet meer.')).status).toBe(201)
    expect((await walk()).items[0]).toMatchObject({ coverage: 'none', links: [] })
    expect((await end('Nog eens.')).status).toBe(404)
  })

  test('joins only what exists, and says how much only where something is done', async () => {
    const { coordinator } = await server()
    const answer = await coordinator.post(`${base}/links`, { action: 'STM-T1', item: 'weg', relation: 'supports', extent: 'fully', reason: { nl: '' } })
    expect(answer.body.errors).toMatchObject([
      { pointer: '/action', code: 'not-in-force' },
      { pointer: '/item', code: 'unknown' },
      { pointer: '/extent', code: 'not-right' },
      { pointer: '/reason/nl', code: 'required' },
    ])
  })
})

import type { Comparison, FigureSetView, FigureView, IndicatorView, ObservationView } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'

const base = '/programmes/stm'

/** A server on a day on which every source had been published. */
async function server() {
  const running = await testServer()
  running.clock.now = '2021-06-01T10:00:00.000Z'
  return running
}

const compare = (...codes: string[]) => `${base}/comparisons?observations=${codes.map(encodeURIComponent).join(',')}`
const victims = (document: string, rest: string) => `${document}/victims-registered/${rest}`

describe('the figures', () => {
  test('are listed per indicator, each with the document that prints it', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get(`${base}/indicators`)
    const items: (IndicatorView & { figures: FigureView[] })[] = body.items
    expect(items.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(159)
    const estimate = items.find(({ code }) => code === 'victims-estimated')
    expect(estimate).toMatchObject({ nature: 'estimated', figures: [{ value: { low: 5000, high: 7500 }, scope: 'nl', document: 'stm-2018' }] })
  })

  test('are those of the sources that had been published on the day asked for', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get(`${base}/indicators?asOf=2019-06-01`)
    const documents = body.items.flatMap(({ figures }: { figures: FigureView[] }) => figures.map(({ document }) => document))
    expect(new Set(documents)).toEqual(new Set(['stm-2018', 'ec-2018']))
  })

  test('of an unknown indicator are not found', async () => {
    const { anonymous } = await server()
    expect((await anonymous.get(`${base}/indicators/bestaat-niet`)).status).toBe(404)
  })

  test('of one indicator come in sets of like with like', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get(`${base}/indicators/victims-registered`)
    const sets: FigureSetView[] = body.sets
    const totals = sets.filter(({ measure, dimensions }) => measure === 'count' && dimensions.length === 0)
    expect(totals.map(({ scope, years, observations }) => [scope, years, observations])).toEqual([
      [
        'eu-28',
        2,
        ['ec-2018', 'letter-2020'].map((document) => victims(document, 'eu-28/2015-2016')).concat(victims('letter-2020', 'eu-28/2017-2018')),
      ],
      [
        'eu-27',
        2,
        [
          ...['ec-2020', 'letter-2020'].map((document) => victims(document, 'eu-27/2015-2016')),
          ...['ec-2020', 'letter-2020', 'eu-thb-2021'].map((document) => victims(document, 'eu-27/2017-2018')),
        ],
      ],
    ])
    const shares = sets.filter(({ scope, measure, dimensions }) => scope === 'eu-27' && measure === 'percent' && dimensions.join() === 'form')
    expect(shares.map((set) => set.base)).toEqual(['known-form', 'all-registered'])
    expect(sets.flatMap((set) => set.observations)).toHaveLength(body.observations.length)
  })

  test('that two documents print differently both stand, each with the reason', async () => {
    const { anonymous } = await server()
    const { body } = await anonymous.get(`${base}/indicators/victims-registered`)
    const observations: ObservationView[] = body.observations
    const differing = (code: string) => observations.find((one) => one.code === code)?.differsFrom.map(({ figure }) => [figure.code, figure.value])
    const female = 'eu-27/2017-2018/female'
    expect(differing(victims('ec-2020', female))).toEqual([[victims('eu-thb-2021', female), 72]])
    expect(differing(victims('eu-thb-2021', female))).toEqual([
      [victims('ec-2020', female), 75],
      [victims('letter-2020', female), 75],
    ])
  })

  test('travel as CSV with every column explained', async () => {
    const { anonymous } = await server()
    const list = await anonymous.get(`${base}/indicators`, { accept: 'text/csv' })
    expect(list.text).toContain('Bovengrens,"Gelijk aan de waarde, behalve bij een bereik"')
    expect(list.text).toContain('Rijen,159')
    const one = await anonymous.get(`${base}/indicators/victims-estimated?language=en`, { accept: 'text/csv' })
    expect(one.text).toContain('Estimated number of victims,estimated,The Netherlands,2014,2015,,5000,7500,number')
    expect(one.headers.get('content-disposition')).toContain('stm-figures-victims-estimated-2021-06-01.csv')
  })
})

describe('comparing figures', () => {
  test('puts like beside like', async () => {
    const { anonymous } = await server()
    const codes = [victims('ec-2020', 'eu-27/2015-2016'), victims('ec-2020', 'eu-27/2017-2018')]
    const answer = await anonymous.get(compare(...codes))
    const body: Comparison = answer.body
    expect(answer.status).toBe(200)
    expect(body.comparable).toBe(true)
    expect(body.observations.map(({ value }) => value)).toEqual([13461, 14145])
  })

  test.each([
    ['the United Kingdom in or out', victims('ec-2018', 'eu-28/2015-2016'), victims('ec-2020', 'eu-27/2017-2018'), ['united-kingdom']],
    [
      'all victims, or those whose form is known',
      victims('ec-2018', 'eu-27/2015-2016/sexual'),
      victims('ec-2020', 'eu-27/2017-2018/sexual'),
      ['all-or-known'],
    ],
    [
      'one year or two, and registered beside estimated',
      'stm-2018/victims-comensha/nl/2014-2014',
      'stm-2018/victims-estimated/nl/2014-2015',
      ['registered-or-estimated', 'other-indicator', 'one-year-or-two'],
    ],
    [
      'arrests and frozen euros',
      'ec-2020/empact-results/eu-cooperation/2019-2019/arrests',
      'ec-2020/empact-results/eu-cooperation/2019-2019/frozen-assets',
      ['other-thing-counted', 'other-unit'],
    ],
  ])('refuses %s, and says so', async (_what, one, other, refusals) => {
    const { anonymous } = await server()
    const answer = await anonymous.get(compare(one, other))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ comparable: false, refusals })
    expect(answer.body.observations).toHaveLength(2)
  })

  test('needs two figures that exist', async () => {
    const { anonymous } = await server()
    const known = victims('ec-2020', 'eu-27/2015-2016')
    expect((await anonymous.get(compare(known))).body.errors).toMatchObject([{ pointer: '#/query/observations' }])
    expect((await anonymous.get(compare(known, 'bestaat/niet'))).body.errors).toMatchObject([{ pointer: '#/query/observations/1', code: 'unknown' }])
  })
})

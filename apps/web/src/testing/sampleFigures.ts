import type { Comparison, FigureView, IndicatorView, ObservationView } from '@actielijn/contract'
import { asOf, source } from './samples.ts'
import type { IndicatorDetail, IndicatorList } from '../indicators/queries.ts'

// Invented answers of the server about figures, complete as the contract asks.

const text = (nl: string) => ({ nl, en: nl })
export const sexual = { dimension: 'form', value: 'sexual', label: { nl: 'seksuele uitbuiting', en: 'sexual exploitation' } }
export const labour = { dimension: 'form', value: 'labour', label: { nl: 'arbeidsuitbuiting', en: 'labour exploitation' } }

const indicator = (change: Partial<IndicatorView> = {}): IndicatorView => ({
  code: 'victims-registered',
  group: 'victims',
  title: { nl: 'Geregistreerde slachtoffers', en: 'Registered victims' },
  definition: text('Wie geregistreerd is.'),
  nature: 'registered',
  unit: { nl: 'personen', en: 'persons' },
  caveat: text('Landen tellen verschillend.'),
  ...change,
})

export const figure = (code: string, change: Partial<FigureView> = {}): FigureView => ({
  code,
  indicator: 'victims-registered',
  document: 'stm-2018',
  scope: 'eu-27',
  period: { from: 2017, to: 2018 },
  breakdown: [],
  base: 'all',
  value: 14145,
  measure: 'count',
  ...change,
})

const observation = (code: string, change: Partial<ObservationView> = {}): ObservationView => ({
  ...figure(code),
  differsFrom: [],
  source,
  ...change,
})

const words = {
  scopes: [
    { code: 'eu-27', title: { nl: 'EU-27', en: 'EU-27' }, definition: text('Zonder het Verenigd Koninkrijk.') },
    { code: 'nl', title: { nl: 'Nederland', en: 'The Netherlands' }, definition: text('Alleen Nederland.') },
  ],
  bases: [{ code: 'all', title: { nl: 'alle geregistreerde slachtoffers', en: 'all registered victims' } }],
}

export const total = observation('d/v/eu-27/2017-2018')
const female = { value: 75, measure: 'percent', approximate: 'less-than', breakdown: [sexual] } as const
const disputed = [
  observation('d/v/eu-27/2017-2018/sexual', {
    ...female,
    breakdown: [sexual],
    differsFrom: [{ figure: figure('e/v/eu-27/2017-2018/sexual', { value: 72, measure: 'percent', document: 'eu-thb' }), reason: text('De een rondt af.') }],
  }),
  observation('e/v/eu-27/2017-2018/sexual', { value: 72, measure: 'percent', breakdown: [sexual], document: 'eu-thb' }),
  observation('d/v/eu-27/2017-2018/labour', { value: 15, measure: 'percent', breakdown: [labour] }),
]

/** Places, of which the source gives no numbers. */
export const order = ['Roemenië', 'Hongarije'].map((country, index) =>
  observation(`d/v/eu-27/2017-2018/${index}`, {
    value: index + 1,
    measure: 'rank',
    breakdown: [{ dimension: 'nationality', value: country, label: text(country) }],
    caveat: text('Alleen de volgorde.'),
  }),
)

/** Parts of one indicator that count different things. */
export const parts = [
  observation('d/v/eu-27/2017-2018/arrests', { value: 825, breakdown: [{ dimension: 'other', value: 'arrests', label: text('arrestaties') }] }),
  observation('d/v/eu-27/2017-2018/assets', {
    value: 1_500_000,
    measure: 'euro',
    breakdown: [{ dimension: 'other', value: 'assets', label: text('bevroren tegoeden') }],
  }),
]

export const detail = (change: Partial<IndicatorDetail> = {}): IndicatorDetail => {
  const observations = [total, ...disputed]
  return {
    asOf: asOf(),
    indicator: indicator(),
    ...words,
    observations,
    sets: [
      { scope: 'eu-27', base: 'all', measure: 'percent', years: 2, dimensions: ['form'], observations: disputed.map(({ code }) => code) },
      { scope: 'eu-27', base: 'all', measure: 'count', years: 2, dimensions: [], observations: [total.code] },
    ],
    ...change,
  }
}

export const estimate = observation('d/e/nl/2014-2015', {
  indicator: 'victims-estimated',
  scope: 'nl',
  period: { from: 2014, to: 2015 },
  value: { low: 5000, high: 7500 },
})
export const estimated = indicator({ code: 'victims-estimated', nature: 'estimated', title: { nl: 'Geschat aantal slachtoffers', en: 'Estimated number of victims' } })

export const list = (): IndicatorList => ({
  asOf: asOf(),
  ...words,
  items: [
    { ...indicator(), figures: [figure(total.code), ...disputed.map(({ code, value, measure, breakdown }) => figure(code, { value, measure, breakdown }))] },
    { ...estimated, figures: [figure(estimate.code, { indicator: 'victims-estimated', scope: 'nl', period: estimate.period, value: estimate.value })] },
  ],
})

export const refusedComparison: Comparison = {
  comparable: false,
  asOf: asOf(),
  observations: [total, estimate],
  refusals: ['registered-or-estimated', 'other-indicator', 'other-countries'],
}

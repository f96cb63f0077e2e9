/**
 * The countries that the sources put in order without giving their numbers: a place, 1 for most. "Of origin" (second
 * progress report) and "by nationality" (third) are kept apart, as the sources word them.
 */
import type { Base, BreakdownCell, ObservationEntry } from '../../indicator.ts'
import type { Locator, Text } from '../../source.ts'
import { trends } from '../ec-2018/headings.ts'
import { impunity, patterns } from '../ec-2020/headings.ts'
import { statistics } from '../letter-2020/headings.ts'

const countries = {
  albania: { nl: 'Albanië', en: 'Albania' },
  austria: { nl: 'Oostenrijk', en: 'Austria' },
  belgium: { nl: 'België', en: 'Belgium' },
  bulgaria: { nl: 'Bulgarije', en: 'Bulgaria' },
  china: { nl: 'China', en: 'China' },
  eritrea: { nl: 'Eritrea', en: 'Eritrea' },
  france: { nl: 'Frankrijk', en: 'France' },
  germany: { nl: 'Duitsland', en: 'Germany' },
  hungary: { nl: 'Hongarije', en: 'Hungary' },
  india: { nl: 'India', en: 'India' },
  morocco: { nl: 'Marokko', en: 'Morocco' },
  netherlands: { nl: 'Nederland', en: 'the Netherlands' },
  nigeria: { nl: 'Nigeria', en: 'Nigeria' },
  poland: { nl: 'Polen', en: 'Poland' },
  romania: { nl: 'Roemenië', en: 'Romania' },
  spain: { nl: 'Spanje', en: 'Spain' },
  ukraine: { nl: 'Oekraïne', en: 'Ukraine' },
  vietnam: { nl: 'Vietnam', en: 'Vietnam' },
} as const satisfies Record<string, Text>

type Country = keyof typeof countries

export const rankingBases: readonly Base[] = [
  { code: 'eu-countries', title: { nl: 'EU-landen', en: 'EU countries' } },
  { code: 'third-countries', title: { nl: 'landen buiten de EU (derde landen)', en: 'countries outside the EU (third countries)' } },
  { code: 'nationalities', title: { nl: 'nationaliteiten', en: 'nationalities' } },
]

type Ordered = Pick<ObservationEntry, 'indicator' | 'scope' | 'period' | 'base' | 'caveat'> & {
  readonly document: string
  readonly dimension: BreakdownCell['dimension']
  readonly locator: Locator
}

/** One figure per country, in the order of the source. */
function ranking({ document, dimension, locator, ...order }: Ordered, inOrder: readonly Country[]): ObservationEntry[] {
  const { indicator, scope, period } = order
  return inOrder.map((country, index) => ({
    code: [document, indicator, scope, `${period.from}-${period.to}`, country].join('/'),
    ...order,
    breakdown: [{ dimension, value: country, label: countries[country] }],
    value: index + 1,
    measure: 'rank',
    source: { document, locator },
  }))
}

const orderOnly: Text = {
  nl: 'De bron geeft alleen de volgorde van de eerste vijf, geen aantallen.',
  en: 'The source gives the order of the first five only, no numbers.',
}

const earlierToo: Text = {
  nl: `${orderOnly.nl} Volgens de bron waren het in 2010–2012 en in het eerste voortgangsverslag dezelfde landen.`,
  en: `${orderOnly.en} According to the source they were the same countries in 2010–2012 and in the first progress report.`,
}

const absolute: Text = {
  nl: `${orderOnly.nl} Naar absolute cijfers, dus niet naar aantal inwoners.`,
  en: `${orderOnly.en} In absolute figures, so not by number of inhabitants.`,
}

const origin = {
  document: 'ec-2018',
  indicator: 'victims-registered',
  scope: 'eu-28',
  period: { from: 2015, to: 2016 },
  dimension: 'origin',
} as const

export const ec2018Rankings: readonly ObservationEntry[] = [
  ...ranking(
    { ...origin, base: 'eu-countries', caveat: earlierToo, locator: { headings: trends, bullet: 8, opens: 'De top vijf van de EU-landen' } },
    ['romania', 'hungary', 'netherlands', 'poland', 'bulgaria'],
  ),
  ...ranking(
    { ...origin, base: 'third-countries', caveat: orderOnly, locator: { headings: trends, bullet: 9, opens: 'De top vijf van derde landen' } },
    ['nigeria', 'albania', 'vietnam', 'china', 'eritrea'],
  ),
]

const third = { document: 'ec-2020', scope: 'eu-27', period: { from: 2017, to: 2018 } } as const
const nationality = { ...third, indicator: 'victims-registered', dimension: 'nationality', caveat: absolute } as const
const reported = { ...third, dimension: 'country', base: 'eu-countries', caveat: orderOnly } as const

export const ec2020Rankings: readonly ObservationEntry[] = [
  ...ranking(
    { ...nationality, base: 'eu-countries', locator: { headings: patterns, opens: 'De top vijf van EU-landen qua' } },
    ['romania', 'hungary', 'france', 'netherlands', 'bulgaria'],
  ),
  ...ranking(
    { ...nationality, base: 'third-countries', locator: { headings: patterns, opens: 'De top vijf van derde landen' } },
    ['nigeria', 'china', 'ukraine', 'morocco', 'india'],
  ),
  ...ranking(
    { ...reported, indicator: 'prosecutions', locator: { headings: impunity, opens: 'Frankrijk meldde het grootste aantal vervolgingen' } },
    ['france', 'belgium', 'romania', 'austria', 'bulgaria'],
  ),
  ...ranking(
    { ...reported, indicator: 'convictions', locator: { headings: impunity, opens: 'Frankrijk registreerde tevens het grootste aantal' } },
    ['france', 'romania', 'germany', 'spain', 'belgium'],
  ),
]

export const letterRankings: readonly ObservationEntry[] = [
  ...ranking(
    {
      ...nationality,
      document: 'letter-2020',
      base: 'eu-countries',
      locator: { headings: statistics, block: 3, opens: 'De top vijf nationaliteit wordt, in' },
    },
    ['romania', 'hungary', 'france', 'netherlands', 'bulgaria'],
  ),
  ...ranking(
    {
      document: 'letter-2020',
      indicator: 'victims-comensha',
      scope: 'nl',
      period: { from: 2014, to: 2018 },
      dimension: 'nationality',
      base: 'nationalities',
      caveat: {
        nl: 'In elk van deze jaren de grootste groep. De brief noemt alleen deze groep, geen aantal, en verwijst naar de Slachtoffermonitor 2014–2018 van de Nationaal Rapporteur.',
        en: 'In each of these years the largest group. The letter names this group only, gives no number, and refers to the Slachtoffermonitor 2014–2018 of the National Rapporteur.',
      },
      locator: { headings: statistics, block: 3, opens: 'Ook in Nederland vormt de groep' },
    },
    ['netherlands'],
  ),
]

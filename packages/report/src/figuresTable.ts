import type { ObservationEntry, Text } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import { differencesOf, type FigureBook, type PrintedFigure } from './indicatorFigures.ts'

type Language = 'nl' | 'en'

interface Column {
  readonly name: Text
  /** Printed above the table: an export travels without its page. */
  readonly explained: Text
  readonly cell: (figure: PrintedFigure, context: Context) => Cell
}

interface Context {
  readonly language: Language
  readonly book: FigureBook
  readonly figures: ReadonlyMap<string, PrintedFigure>
}

const natures = {
  registered: { nl: 'geregistreerd', en: 'registered' },
  estimated: { nl: 'geschat', en: 'estimated' },
  reported: { nl: 'eigen opgave', en: 'self-reported' },
  assessed: { nl: 'beoordeeld', en: 'assessed' },
} satisfies Record<PrintedFigure['indicator']['nature'], Text>

const measures = {
  count: { nl: 'aantal', en: 'number' },
  percent: { nl: 'procent', en: 'percent' },
  euro: { nl: 'euro', en: 'euro' },
  rank: { nl: 'plaats in een rangorde', en: 'place in an order' },
} satisfies Record<ObservationEntry['measure'], Text>

const approximations = {
  about: { nl: 'ongeveer', en: 'about' },
  almost: { nl: 'bijna', en: 'almost' },
  'more-than': { nl: 'meer dan', en: 'more than' },
  'less-than': { nl: 'minder dan', en: 'less than' },
  'at-least': { nl: 'ten minste', en: 'at least' },
} satisfies Record<NonNullable<ObservationEntry['approximate']>, Text>

const low = ({ observation: { value } }: PrintedFigure) => (typeof value === 'number' ? value : value.low)
const high = ({ observation: { value } }: PrintedFigure) => (typeof value === 'number' ? value : value.high)

const columns: readonly Column[] = [
  {
    name: { nl: 'Indicator', en: 'Indicator' },
    explained: {
      nl: 'Wat er geteld of geschat is',
      en: 'What is counted or estimated',
    },
    cell: ({ indicator }, { language }) => indicator.title[language],
  },
  {
    name: { nl: 'Aard', en: 'Nature' },
    explained: {
      nl: 'Geregistreerd: bekend bij autoriteiten. Geschat: berekend. Eigen opgave: van een orgaan over zichzelf. Beoordeeld: oordeel van een organisatie over anderen',
      en: 'Registered: known to authorities. Estimated: computed. Self-reported: by a body about itself. Assessed: judged by an organisation about others',
    },
    cell: ({ indicator }, { language }) => natures[indicator.nature][language],
  },
  {
    name: { nl: 'Gebied', en: 'Scope' },
    explained: {
      nl: 'Voor welke landen het cijfer geldt',
      en: 'For which countries the figure holds',
    },
    cell: ({ scope }, { language }) => scope.title[language],
  },
  {
    name: { nl: 'Van jaar', en: 'From year' },
    explained: {
      nl: 'Eerste jaar van de periode',
      en: 'First year of the period',
    },
    cell: ({ observation }) => observation.period.from,
  },
  {
    name: { nl: 'Tot en met jaar', en: 'Through year' },
    explained: {
      nl: 'Laatste jaar van de periode',
      en: 'Last year of the period',
    },
    cell: ({ observation }) => observation.period.to,
  },
  {
    name: { nl: 'Uitsplitsing', en: 'Breakdown' },
    explained: {
      nl: 'Welk deel; leeg is het geheel',
      en: 'Which part; empty is the whole',
    },
    cell: ({ observation }, { language }) => observation.breakdown.map(({ label }) => label[language]).join('; '),
  },
  {
    name: { nl: 'Waarde', en: 'Value' },
    explained: {
      nl: 'Het cijfer, of de ondergrens van een bereik',
      en: 'The figure, or the lower bound of a range',
    },
    cell: low,
  },
  {
    name: { nl: 'Bovengrens', en: 'Upper bound' },
    explained: {
      nl: 'Gelijk aan de waarde, behalve bij een bereik',
      en: 'Equal to the value, except for a range',
    },
    cell: high,
  },
  {
    name: { nl: 'Maat', en: 'Measure' },
    explained: {
      nl: 'Aantal, procent, euro of plaats in een rangorde (1 is de meeste)',
      en: 'Number, percent, euro or place in an order (1 is most)',
    },
    cell: ({ observation }, { language }) => measures[observation.measure][language],
  },
  {
    name: { nl: 'Benadering', en: 'Approximation' },
    explained: {
      nl: 'Ongeveer, bijna, meer dan, minder dan: zoals de bron het zegt; leeg is precies',
      en: 'About, almost, more than, less than: as the source words it; empty is exact',
    },
    cell: ({ observation: { approximate } }, { language }) => approximate && approximations[approximate][language],
  },
  {
    name: { nl: 'Deel van', en: 'Part of' },
    explained: {
      nl: 'Waarvan het een deel is: de honderd procent van een percentage, of wat op volgorde staat',
      en: 'What it is a part of: the hundred percent of a percentage, or what is put in order',
    },
    cell: ({ base }, { language }) => base.title[language],
  },
  {
    name: { nl: 'Eenheid', en: 'Unit' },
    explained: {
      nl: 'Wat een aantal telt',
      en: 'What a number counts',
    },
    cell: ({ indicator }, { language }) => indicator.unit[language],
  },
  {
    name: { nl: 'Let op', en: 'Caveat' },
    explained: {
      nl: 'Wat bij dit cijfer gezegd moet worden',
      en: 'What has to be said with this figure',
    },
    cell: ({ observation, indicator }, { language }) =>
      [observation.caveat, indicator.caveat].flatMap((said) => said?.[language] ?? []).join(' '),
  },
  {
    name: { nl: 'Verschilt van', en: 'Differs from' },
    explained: {
      nl: 'Cijfers die hetzelfde lijken en afwijken, met de reden',
      en: 'Figures that look the same and differ, with the reason',
    },
    cell: (figure, { figures, language }) =>
      differencesOf(figure, figures)
        .map(({ figure: other, reason }) => `${other.observation.code}: ${reason[language]}`)
        .join(' | '),
  },
  {
    name: { nl: 'Onderdelen', en: 'Parts' },
    explained: {
      nl: 'Waarom onderdelen niet optellen',
      en: 'Why parts do not add up',
    },
    cell: ({ observation }, { language }) => observation.partsDiffer?.[language],
  },
  {
    name: { nl: 'Bron', en: 'Source' },
    explained: {
      nl: 'Het document waarin het cijfer staat',
      en: 'The document that prints the figure',
    },
    cell: ({ observation: { source } }, { language, book }) => book.sources.get(source.document)?.title[language] ?? source.document,
  },
  {
    name: { nl: 'Vindplaats', en: 'Place' },
    explained: {
      nl: 'De koppen erboven en de eerste woorden van de passage',
      en: 'The headings above it and the first words of the passage',
    },
    cell: ({ observation: { source } }) => [...source.locator.headings, source.locator.opens].join(' > '),
  },
  {
    name: { nl: 'Code', en: 'Code' },
    explained: {
      nl: 'Vaste code van dit cijfer, ook in de API',
      en: 'Permanent code of this figure, also in the API',
    },
    cell: ({ observation }) => observation.code,
  },
]

/** Figures as a table, one a row; `explained` says of every column what stands in it. */
export function figuresTable(
  figures: readonly PrintedFigure[],
  book: FigureBook,
  all: ReadonlyMap<string, PrintedFigure>,
  language: Language,
): { readonly explained: Cell[][]; readonly header: string[]; readonly rows: Cell[][] } {
  const context = { language, book, figures: all }
  return {
    explained: columns.map(({ name, explained }) => [name[language], explained[language]]),
    header: columns.map(({ name }) => name[language]),
    rows: figures.map((figure) => columns.map(({ cell }) => cell(figure, context))),
  }
}

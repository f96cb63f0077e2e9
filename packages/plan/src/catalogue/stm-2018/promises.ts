/**
 * What the programme of 2018 promises parliament (T). An announcement of what will be done is an action or a
 * statement; here stands only what parliament itself is to receive, or what the text calls a "toezegging".
 */
import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const document = 'stm-2018'
const resultsHeading = ['Resultaten'] as const
// The text extraction lost the end of this heading, which runs over two lines.
const governanceHeading = ['Governance van het'] as const
const victimsFirst = [
  'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel',
  'Opsporen van daders en facilitators',
  'Wat gaan we doen?',
  '3. Slachtoffer centraal, ook in het strafproces',
] as const
const youth = [
  'Actielijn 3: Voorkomen van slachtofferschap en daderschap',
  'Preventie gericht op jongeren in Nederland',
  'Wat gaan we doen?',
] as const

const stateSecretary = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const toParliament = { organisation: 'tweede-kamer', role: 'addressee', basis: 'explicit' } as const

/** The one progress letter that a source names; the sources do not say which other years were reported on. */
const progressLetter2020 = {
  reference: '28 638, nr. 185',
  // The letter of November 2020 says "recent" and gives no day.
  date: { precision: 'year', value: '2020' },
  extent: 'partly',
  note: {
    nl: 'Voortgangsbrief over het programma, volgens de brief aan de Kamer van november 2020 (LTR-2.3). Geldt voor één jaar; over andere jaren zeggen de bronnen niets.',
    en: 'Progress letter on the programme, according to the letter to parliament of November 2020 (LTR-2.3). Counts for one year; the sources say nothing about other years.',
  },
} as const

/** Two chapters outside the action lines in which a promise stands. */
export const promiseHeadings: readonly CatalogueHeading[] = [
  {
    code: 'STM-R',
    level: 'line',
    title: { nl: 'Resultaten', en: 'Results' },
    summary: {
      nl: 'De acht resultaten waar de actielijnen toe moeten leiden (STM-R1 tot en met STM-R8), de verkenning hoe dat te volgen is, en het jaarlijkse bericht aan de Kamer.',
      en: 'The eight results the action lines must lead to (STM-R1 to STM-R8), the exploration of how to monitor that, and the yearly report to parliament.',
    },
    source: { document, locator: { headings: resultsHeading, opens: 'Gezamenlijk moeten deze actielijnen de Nederlandse' } },
  },
  {
    code: 'STM-G',
    level: 'line',
    title: { nl: 'Governance van het programma', en: 'Governance of the programme' },
    summary: {
      nl: 'Hoe het programma zich kan ontwikkelen, wie opdracht gaf, hoe het wordt aangestuurd (STM-G1 en verder) en dat de Tweede Kamer elk jaar over de voortgang hoort.',
      en: 'How the programme may develop, who commissioned it, how it is steered (STM-G1 and onwards) and that the House of Representatives hears about progress every year.',
    },
    source: { document, locator: { headings: governanceHeading, opens: 'Governance van het Met dit programma' } },
  },
]

export const promises: readonly CatalogueAction[] = [
  {
    code: 'STM-T1',
    kind: 'commitment',
    printed: 'sentence',
    line: 'STM-R',
    title: { nl: 'Kamer jaarlijks informeren over de voortgang', en: 'Inform parliament of progress every year' },
    summary: {
      nl: 'Het kabinet zal de Kamer elk jaar informeren over de voortgang van het programma. De zin volgt op het voornemen te verkennen hoe doelen en resultaten te volgen zijn. Het hoofdstuk over governance herhaalt haar (STM-T4).',
      en: 'The cabinet will inform parliament every year of the progress of the programme. The sentence follows the intention to explore how objectives and results can be monitored. The chapter on governance repeats it (STM-T4).',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, toParliament],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    doubles: ['STM-T4'],
    parliament: {
      chamber: 'tweede-kamer',
      debate: {
        nl: 'Geen debat: gedaan in het programma. Hier staat alleen “de Kamer”; STM-T4 noemt de Tweede Kamer.',
        en: 'No debate: made in the programme. It only says “de Kamer” (the chamber) here; STM-T4 names the House of Representatives.',
      },
      made: { precision: 'month', value: '2018-11' },
      fulfilments: [progressLetter2020],
    },
    source: {
      document,
      locator: { headings: resultsHeading, block: 3, opens: 'Uiteraard zullen we ook de Kamer' },
    },
  },
  {
    code: 'STM-T2',
    kind: 'commitment',
    printed: 'sentence',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Rapport over slachtoffervoorzieningen in rechtbanken naar de Kamer',
      en: 'Report on victim facilities in courts to parliament',
    },
    summary: {
      nl: 'De Raad voor de Rechtspraak inventariseerde welke voorzieningen rechtbanken in het land voor slachtoffers hebben. Dat rapport gaat binnenkort naar de Tweede Kamer; een datum staat er niet bij (voetnoot 15, bij STM-1.7.3).',
      en: 'The Council for the Judiciary (Raad voor de Rechtspraak) made an inventory of the facilities for victims in courts throughout the country. That report will soon be sent to the House of Representatives; no date is given (footnote 15, to STM-1.7.3).',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'raad-voor-de-rechtspraak', role: 'partner', basis: 'explicit' },
      toParliament,
    ],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    parliament: {
      chamber: 'tweede-kamer',
      debate: { nl: 'Geen debat: gedaan in het programma.', en: 'No debate: made in the programme.' },
      made: { precision: 'month', value: '2018-11' },
      fulfilments: [],
    },
    source: {
      document,
      locator: { headings: victimsFirst, bullet: 3, opens: 'Dit rapport zal binnenkort naar de' },
    },
  },
  {
    code: 'STM-T3',
    kind: 'commitment',
    printed: 'sentence',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Toezegging van de minister van JenV over sexting en exposing',
      en: 'Promise of the Minister of Justice and Security on sexting and exposing',
    },
    summary: {
      nl: 'De minister van Justitie en Veiligheid deed eerder een toezegging over de aanpak van sexting en exposing. Het programma voert die uit door kennis over een cultuursensitieve aanpak landelijk te verspreiden, met een seminar en met informatiemateriaal en hulpmiddelen (STM-3.1.5.p4). Wat precies is toegezegd, wanneer en aan wie, zegt de bron niet.',
      en: 'The Minister of Justice and Security earlier made a promise on tackling sexting and exposing. The programme carries it out by spreading knowledge of a culturally sensitive approach nationwide, with a seminar and with information material and tools (STM-3.1.5.p4). What exactly was promised, when and to whom, the source does not say.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'explicit' },
      { organisation: 'tweede-kamer', role: 'addressee', basis: 'implied' },
    ],
    reporter: 'min-jenv',
    responsible: { ministry: 'min-jenv', member: 'm-jenv', basis: 'explicit' },
    duration: 'one-off',
    results: ['STM-R3', 'STM-R4'],
    reported: [
      {
        text: {
          nl: 'Met het seminar en het informatiemateriaal wordt uitvoering gegeven aan de toezegging.',
          en: 'The seminar and the information material carry out the promise.',
        },
      },
    ],
    parliament: {
      chamber: 'tweede-kamer',
      debate: {
        nl: 'Niet genoemd in de bron; dat het om de Tweede Kamer gaat, is aangenomen.',
        en: 'Not stated in the source; that it concerns the House of Representatives is assumed.',
      },
      fulfilments: [],
    },
    source: {
      document,
      locator: { headings: youth, bullet: 5, opens: 'Met deze activiteiten wordt beoogd de' },
    },
  },
  {
    code: 'STM-T4',
    kind: 'commitment',
    printed: 'sentence',
    line: 'STM-G',
    title: {
      nl: 'Tweede Kamer jaarlijks informeren over de vijf actielijnen',
      en: 'Inform the House of Representatives yearly on the five action lines',
    },
    summary: {
      nl: 'De Tweede Kamer wordt elk jaar geïnformeerd over de voortgang van de vijf actielijnen. De staatssecretaris van Justitie en Veiligheid is coördinerend bewindspersoon. Dezelfde toezegging staat ook bij de resultaten (STM-T1).',
      en: 'The House of Representatives is informed every year of progress on the five action lines. The State Secretary for Justice and Security is the coordinating member of government. The same promise also stands under the results (STM-T1).',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, toParliament],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    doubles: ['STM-T1'],
    parliament: {
      chamber: 'tweede-kamer',
      debate: { nl: 'Geen debat: gedaan in het programma.', en: 'No debate: made in the programme.' },
      made: { precision: 'month', value: '2018-11' },
      fulfilments: [progressLetter2020],
    },
    source: {
      document,
      locator: { headings: governanceHeading, block: 5, opens: 'Over de voortgang in de uitvoering' },
    },
  },
]

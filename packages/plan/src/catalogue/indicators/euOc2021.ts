/** Figures in the Commission's questions and answers on the EU strategy to tackle organised crime (14 April 2021). */
import type { BreakdownCell, IndicatorEntry, ObservationEntry } from '../../indicator.ts'
import type { SourceReference, Text } from '../../source.ts'

const strategy = 'Een nieuwe EU-strategie voor de aanpak van georganiseerde criminaliteit'

function at(question: string, opens: string): SourceReference {
  return { document: 'eu-oc-2021', locator: { headings: [strategy, question], opens } }
}

const threats =
  'Wat zijn de belangrijkste bedreigingen die de georganiseerde criminaliteit vormt voor de veiligheid van de Europeanen?'
const structures = 'Wat zal er worden gedaan om de georganiseerde criminele structuren doeltreffend te ontwrichten?'
const profits = 'Hoe gaat de Commissie ervoor zorgen dat criminaliteit niet loont?'
const corruption = 'Wat doet de Commissie om corruptie te bestrijden?'

const assessed: Text = {
  nl: 'Uit een dreigingsevaluatie: gaat over de groepen en netwerken die bekend zijn, niet over mensenhandel alleen.',
  en: 'From a threat assessment: about the groups and networks that are known, not about human trafficking alone.',
}

/** The year of the assessment stands in for the unknown years of its data. */
const yearOfAssessment: Text = {
  nl: 'Uit de dreigingsevaluatie van Europol van 2021; over welke jaren de gegevens gaan, zegt de tekst niet.',
  en: 'From Europol’s threat assessment of 2021; the text does not say which years the data cover.',
}

/** The year of the text stands in for a year that it does not give. */
const yearOfText: Text = {
  nl: 'De tekst noemt geen jaar en geen bron; hier staat het jaar van de tekst zelf.',
  en: 'The text gives no year and no source; the year given here is that of the text itself.',
}

export const euOcIndicators: readonly IndicatorEntry[] = [
  {
    code: 'crime-revenues',
    group: 'economy',
    title: { nl: 'Inkomsten uit criminele markten', en: 'Revenues of criminal markets' },
    definition: {
      nl: 'Inkomsten in één jaar uit de negen belangrijkste criminele markten in de EU samen: drugs, mensenhandel, migrantensmokkel, fraude, milieucriminaliteit, illegale vuurwapens, illegale tabak, cybercriminaliteit en georganiseerde vermogenscriminaliteit.',
      en: 'Revenues in one year from the nine main criminal markets in the EU together: drugs, human trafficking, migrant smuggling, fraud, environmental crime, illegal firearms, illegal tobacco, cybercrime and organised property crime.',
    },
    nature: 'estimated',
    unit: { nl: 'euro per jaar', en: 'euro per year' },
    caveat: {
      nl: 'Over negen markten samen; het deel van mensenhandel staat er niet bij. Inkomsten zijn iets anders dan winst of kosten.',
      en: 'For nine markets together; the share of human trafficking is not given. Revenues are something else than profits or costs.',
    },
  },
  {
    code: 'crime-groups-activity',
    group: 'context',
    title: { nl: 'Waar criminele groepen actief in zijn', en: 'What criminal groups are active in' },
    definition: {
      nl: 'Deel van de criminele netwerken of groepen in de EU dat in bepaalde vormen van criminaliteit actief is. Een groep kan in meer vormen actief zijn.',
      en: 'Share of the criminal networks or groups in the EU that are active in certain forms of crime. A group can be active in several.',
    },
    nature: 'assessed',
    unit: { nl: 'procent', en: 'percent' },
    caveat: assessed,
  },
  {
    code: 'crime-groups-structure',
    group: 'context',
    title: { nl: 'Hoe criminele groepen zijn opgebouwd', en: 'How criminal groups are structured' },
    definition: {
      nl: 'Deel van de georganiseerde criminele groepen met een bepaalde opbouw.',
      en: 'Share of organised crime groups with a certain structure.',
    },
    nature: 'assessed',
    unit: { nl: 'procent', en: 'percent' },
    caveat: assessed,
  },
  {
    code: 'crime-groups-corruption',
    group: 'context',
    title: { nl: 'Criminele netwerken die corruptie gebruiken', en: 'Criminal networks that use corruption' },
    definition: {
      nl: 'Deel van de criminele netwerken in de EU waarvoor corruptie een vast onderdeel van de werkwijze is.',
      en: 'Share of the criminal networks in the EU for which corruption is a central part of how they work.',
    },
    nature: 'assessed',
    unit: { nl: 'procent', en: 'percent' },
    caveat: assessed,
  },
  {
    code: 'domestic-burglaries',
    group: 'context',
    title: { nl: 'Woninginbraken per jaar', en: 'Domestic burglaries per year' },
    definition: {
      nl: 'Woninginbraken in de EU in een jaar, genoemd als deel van de georganiseerde vermogenscriminaliteit.',
      en: 'Domestic burglaries in the EU in a year, mentioned as part of organised property crime.',
    },
    nature: 'registered',
    unit: { nl: 'gevallen', en: 'cases' },
    caveat: {
      nl: 'Context; gaat niet over mensenhandel.',
      en: 'Context; not about human trafficking.',
    },
  },
  {
    code: 'assets-confiscated',
    group: 'economy',
    title: { nl: 'Geconfisqueerd deel van het criminele vermogen', en: 'Share of criminal assets confiscated' },
    definition: {
      nl: 'Deel van het criminele vermogen in de EU dat wordt geconfisqueerd, over alle criminaliteit.',
      en: 'Share of criminal assets in the EU that is confiscated, over all crime.',
    },
    nature: 'estimated',
    unit: { nl: 'procent', en: 'percent' },
    caveat: {
      nl: 'Hoeveel crimineel vermogen er is, kan alleen worden geschat. Gaat niet over mensenhandel alleen.',
      en: 'How many criminal assets there are can only be estimated. Not about human trafficking alone.',
    },
  },
]

const listedMarkets: BreakdownCell = {
  dimension: 'market',
  value: 'listed-markets',
  label: {
    nl: 'drugshandel, georganiseerde vermogenscriminaliteit, accijnsfraude, mensenhandel, onlinezwendel en andere fraude, of migrantensmokkel',
    en: 'drug trafficking, organised property crime, excise fraud, human trafficking, online and other fraud, or migrant smuggling',
  },
}

const drugs: BreakdownCell = {
  dimension: 'market',
  value: 'drugs',
  label: { nl: 'drugshandel', en: 'drug trafficking' },
}

function other(value: string, nl: string, en: string): BreakdownCell {
  return { dimension: 'other', value, label: { nl, en } }
}

const in2019 = { from: 2019, to: 2019 } as const
const in2021 = { from: 2021, to: 2021 } as const
const empact = { indicator: 'empact-all-results', scope: 'eu-cooperation', period: in2019, base: 'all' } as const
const empactOpens = 'Empact is in 2010 opgericht en'

export const euOcObservations: readonly ObservationEntry[] = [
  {
    code: 'eu-oc-2021/crime-revenues/eu-unspecified/2019-2019',
    indicator: 'crime-revenues',
    scope: 'eu-unspecified',
    period: in2019,
    breakdown: [],
    base: 'all',
    value: 139_000_000_000,
    measure: 'euro',
    source: at(threats, 'De inkomsten uit criminaliteit op de'),
  },
  {
    code: 'eu-oc-2021/crime-revenues/eu-unspecified/2019-2019/percent',
    indicator: 'crime-revenues',
    scope: 'eu-unspecified',
    period: in2019,
    breakdown: [],
    base: 'eu-gdp',
    value: 1,
    measure: 'percent',
    source: at(threats, 'De inkomsten uit criminaliteit op de'),
  },
  {
    code: 'eu-oc-2021/crime-groups-activity/eu-unspecified/2021-2021/listed-markets',
    indicator: 'crime-groups-activity',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [listedMarkets],
    base: 'criminal-networks',
    value: 80,
    measure: 'percent',
    approximate: 'more-than',
    caveat: {
      nl: `Voor alle genoemde vormen samen; het deel van mensenhandel staat er niet bij. ${yearOfAssessment.nl}`,
      en: `For all forms listed together; the share of human trafficking is not given. ${yearOfAssessment.en}`,
    },
    source: at(threats, 'Meer dan 80 % van de'),
  },
  {
    code: 'eu-oc-2021/crime-groups-activity/eu-unspecified/2021-2021/drugs',
    indicator: 'crime-groups-activity',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [drugs],
    base: 'organised-crime-groups',
    value: 38,
    measure: 'percent',
    caveat: {
      nl: `Van de groepen, terwijl het getal van alle genoemde vormen over netwerken gaat: de twee zijn niet te vergelijken. ${yearOfAssessment.nl}`,
      en: `Of the groups, while the figure for all forms listed is about networks: the two cannot be compared. ${yearOfAssessment.en}`,
    },
    source: at(threats, 'Drugshandel domineert het landschap van de'),
  },
  {
    code: 'eu-oc-2021/domestic-burglaries/eu-unspecified/2021-2021',
    indicator: 'domestic-burglaries',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [],
    base: 'all',
    value: 1_000_000,
    measure: 'count',
    approximate: 'more-than',
    caveat: yearOfText,
    source: at(threats, 'Het totale aantal incidenten van georganiseerde'),
  },
  {
    code: 'eu-oc-2021/crime-groups-structure/eu-unspecified/2021-2021/core-group',
    indicator: 'crime-groups-structure',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [other('core-group', 'rond een kerngroep', 'around a core group')],
    base: 'organised-crime-groups',
    value: 43,
    measure: 'percent',
    caveat: yearOfAssessment,
    source: at(structures, 'Volgens de door Europol opgestelde dreigingsevaluatie'),
  },
  {
    code: 'eu-oc-2021/crime-groups-structure/eu-unspecified/2021-2021/hierarchical',
    indicator: 'crime-groups-structure',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [other('hierarchical', 'hiërarchisch', 'hierarchical')],
    base: 'organised-crime-groups',
    value: 40,
    measure: 'percent',
    caveat: yearOfAssessment,
    partsDiffer: {
      nl: 'Samen met de kerngroepen 83%; hoe de andere 17% is opgebouwd, staat er niet.',
      en: 'With the core groups 83%; how the other 17% are structured is not said.',
    },
    source: at(structures, 'Volgens de door Europol opgestelde dreigingsevaluatie'),
  },
  {
    code: 'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/arrests',
    ...empact,
    breakdown: [other('arrests', 'aanhoudingen', 'arrests')],
    value: 8000,
    measure: 'count',
    source: at(structures, empactOpens),
  },
  {
    code: 'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/protected-victims',
    ...empact,
    breakdown: [
      other(
        'protected-victims',
        'slachtoffers van mensenhandel en seksueel kindermisbruik die mede zijn beschermd',
        'victims of human trafficking and child sexual abuse whom it helped to protect',
      ),
    ],
    value: 1400,
    measure: 'count',
    approximate: 'more-than',
    caveat: {
      nl: 'Mensenhandel en seksueel kindermisbruik samen; hoeveel bij elk hoort, staat er niet.',
      en: 'Human trafficking and child sexual abuse together; how many belong to each is not said.',
    },
    source: at(structures, empactOpens),
  },
  {
    code: 'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/prevented-fraud',
    ...empact,
    breakdown: [
      other('prevented-fraud', 'voorkomen fraude ten nadele van de EU', 'prevented fraud against the interests of the EU'),
    ],
    value: 400_000_000,
    measure: 'euro',
    source: at(structures, empactOpens),
  },
  {
    code: 'eu-oc-2021/assets-confiscated/eu-unspecified/2021-2021',
    indicator: 'assets-confiscated',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [],
    base: 'criminal-assets',
    value: 1,
    measure: 'percent',
    caveat: yearOfText,
    source: at(profits, 'Ondanks de ontwikkeling van EU-regels inzake'),
  },
  {
    code: 'eu-oc-2021/crime-groups-corruption/eu-unspecified/2021-2021',
    indicator: 'crime-groups-corruption',
    scope: 'eu-unspecified',
    period: in2021,
    breakdown: [],
    base: 'criminal-networks',
    value: 60,
    measure: 'percent',
    approximate: 'more-than',
    caveat: yearOfText,
    source: at(corruption, 'Corruptie is een centraal onderdeel van'),
  },
]

/** Figures in the programme of 2018: the victims known and estimated, and how far parts of the response had come. */
import type { BreakdownCell, IndicatorEntry, ObservationEntry } from '../shape.ts'
import type { Base } from '../../indicator.ts'

const document = 'stm-2018'
const scope = 'nl'
const analysis = ['Analyse'] as const
const regionalTables = [
  'Actielijn 4: Versterken van de gemeentelijke aanpak van mensenhandel',
  'Regionale tafels',
] as const
const riecBox = [
  'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel',
  'De Regionale Informatie en Expertise Centra',
] as const
const business = [
  'Actielijn 3: Voorkomen van slachtofferschap en daderschap',
  'In gesprek met het bedrijfsleven',
  'Wat gaan we doen?',
] as const

const municipalLine = 'Actielijn 4: Versterken van de gemeentelijke aanpak van mensenhandel'
const counters = [municipalLine, 'Versterking signalering mensenhandel door gemeenten', 'Wat gaan we doen?'] as const

/** The text says "at this moment"; it is of 2018. */
const stateIn2018 = { from: 2018, to: 2018 } as const

export const stm2018Bases: readonly Base[] = [
  { code: 'police-regions', title: { nl: 'de tien politieregio’s', en: 'the ten police regions' } },
  { code: 'index-countries', title: { nl: 'de beoordeelde landen', en: 'the countries assessed' } },
]

export const stm2018Indicators: readonly IndicatorEntry[] = [
  {
    code: 'regional-approach',
    group: 'response',
    title: {
      nl: 'Politieregio’s met een regionale aanpak van mensenhandel',
      en: 'Police regions with a regional approach to human trafficking',
    },
    definition: {
      nl: 'Hoeveel van de tien politieregio’s een bestuurlijk trekker of portefeuillehouder, een regionale tafel, plannen daarvoor of een andere vorm van regionale aanpak van mensenhandel hebben.',
      en: 'How many of the ten police regions have an administrative leader or portfolio holder, a regional table, plans for one, or another form of regional approach to human trafficking.',
    },
    nature: 'reported',
    unit: { nl: 'politieregio’s', en: 'police regions' },
    caveat: {
      nl: 'De onderdelen overlappen: een regio kan een trekker en een tafel hebben. Zij worden niet opgeteld. Zegt niets over hoeveel slachtoffers worden geholpen.',
      en: 'The parts overlap: a region may have a leader and a table. They are not added up. Says nothing about how many victims are helped.',
    },
  },
  {
    code: 'riec-cases',
    group: 'response',
    title: { nl: 'Integrale casussen bij de RIEC’s en het LIEC', en: 'Integrated cases at the RIECs and the LIEC' },
    definition: {
      nl: 'Integrale casussen per jaar die de tien Regionale Informatie en Expertise Centra (RIEC’s) en het landelijke centrum (LIEC) begeleiden en ondersteunen, over alle vormen van georganiseerde ondermijnende criminaliteit.',
      en: 'Integrated cases a year that the ten regional information and expertise centres (RIECs) and the national centre (LIEC) guide and support, on all forms of organised subversive crime.',
    },
    nature: 'reported',
    unit: { nl: 'casussen per jaar', en: 'cases per year' },
    caveat: {
      nl: 'Gaat over alle ondermijning; hoeveel casussen mensenhandel betreffen, zegt de bron niet.',
      en: 'Concerns all subversive crime; the source does not say how many cases are about human trafficking.',
    },
  },
  {
    code: 'imvo-covenants',
    group: 'response',
    title: { nl: 'IMVO-convenanten', en: 'Agreements on responsible business conduct' },
    definition: {
      nl: 'Convenanten over internationaal maatschappelijk verantwoord ondernemen tussen overheid, bedrijven, vakbonden en maatschappelijke organisaties, naar stadium: ondertekend of in ontwikkeling.',
      en: 'Agreements on international responsible business conduct between government, companies, trade unions and civil society organisations, by stage: signed or being developed.',
    },
    nature: 'reported',
    unit: { nl: 'convenanten', en: 'agreements' },
    caveat: {
      nl: 'Een convenant hoeft niet over gedwongen arbeid te gaan; dat kan alleen als de partijen dat risico als prioriteit kiezen.',
      en: 'An agreement need not concern forced labour; it does so only where the parties make that risk a priority.',
    },
  },
  {
    code: 'municipal-approach',
    group: 'response',
    title: { nl: 'Gemeenten in de aanpak van mensenhandel', en: 'Municipalities in the response to human trafficking' },
    definition: {
      nl: 'Gemeenten waar alle medewerkers van het RNI-loket (inschrijving van wie korter dan vier maanden in Nederland woont) zijn getraind in het herkennen van signalen, en gemeenten met een gezamenlijke strategische agenda in de regio Rotterdam.',
      en: 'Municipalities where all staff of the RNI counter (registration of those who live in the Netherlands for less than four months) were trained to recognise signs, and municipalities with a joint strategic agenda in the Rotterdam region.',
    },
    nature: 'reported',
    unit: { nl: 'per onderdeel: gemeenten', en: 'by part: municipalities' },
    caveat: {
      nl: 'De onderdelen tellen verschillende dingen en worden niet opgeteld. De Rotterdamse agenda is een voorbeeld, geen telling van het hele land.',
      en: 'The parts count different things and are not added up. The Rotterdam agenda is an example, not a count of the whole country.',
    },
    cellsDiffer: true,
  },
  {
    code: 'slavery-index',
    group: 'context',
    title: { nl: 'Landen in de Global Slavery Index', en: 'Countries in the Global Slavery Index' },
    definition: {
      nl: 'Landen waarvan de Walk Free Foundation de aanpak van mensenhandel beoordeelde, en hoeveel daarvan een “A”-score kregen: alleen Nederland.',
      en: 'Countries whose response to human trafficking the Walk Free Foundation assessed, and how many of them received an “A” score: the Netherlands only.',
    },
    nature: 'assessed',
    unit: { nl: 'landen', en: 'countries' },
    caveat: {
      nl: 'Een oordeel over wat regeringen doen, niet over hoeveel mensenhandel er is.',
      en: 'A judgement on what governments do, not on how much trafficking there is.',
    },
  },
]

const withoutMarechaussee = {
  nl: 'Zonder de slachtoffers van uitbuiting in de seksindustrie die de KMar meldde; zo telt ook de Rapporteur (Slachtoffermonitor mensenhandel 2013-2017, p. 62). Niet elk slachtoffer dat hulp krijgt, wordt gemeld.',
  en: 'Without the victims of exploitation in the sex industry reported by the Royal Marechaussee (KMar), as the National Rapporteur counts too (Slachtoffermonitor mensenhandel 2013-2017, p. 62). Not every victim who receives help is reported.',
} as const

const yearOfSource = {
  nl: 'De bron noemt geen jaar; hier staat het jaar van de bron.',
  en: 'The source names no year; the year of the source stands here.',
} as const

const municipalities = { indicator: 'municipal-approach', scope, period: stateIn2018, base: 'all', measure: 'count' } as const

function part(value: string, nl: string, en: string): BreakdownCell {
  return { dimension: 'other', value, label: { nl, en } }
}

export const stm2018Observations: readonly ObservationEntry[] = [
  {
    code: 'stm-2018/victims-comensha/nl/2014-2014',
    indicator: 'victims-comensha',
    scope,
    period: { from: 2014, to: 2014 },
    breakdown: [],
    base: 'all',
    value: 1256,
    measure: 'count',
    caveat: withoutMarechaussee,
    source: { document, locator: { headings: analysis, block: 3, opens: 'De recent verschenen Slachtoffermonitor mensenhandel 2013-2017' } },
  },
  {
    code: 'stm-2018/victims-comensha/nl/2017-2017',
    indicator: 'victims-comensha',
    scope,
    period: { from: 2017, to: 2017 },
    breakdown: [],
    base: 'all',
    value: 958,
    measure: 'count',
    caveat: {
      nl: `${withoutMarechaussee.nl} De daling sinds 2014 komt volgens het programma waarschijnlijk niet doordat er minder slachtoffers zijn, maar doordat er minder worden gesignaleerd.`,
      en: `${withoutMarechaussee.en} According to the programme the fall since 2014 is probably not due to fewer victims but to fewer being detected.`,
    },
    source: { document, locator: { headings: analysis, block: 3, opens: 'De recent verschenen Slachtoffermonitor mensenhandel 2013-2017' } },
  },
  {
    code: 'stm-2018/victims-estimated/nl/2014-2015',
    indicator: 'victims-estimated',
    scope,
    period: { from: 2014, to: 2015 },
    breakdown: [],
    base: 'all',
    value: { low: 5000, high: 7500 },
    measure: 'count',
    caveat: {
      nl: 'Schatting van de Rapporteur (2017) van mogelijke slachtoffers, mede op basis van meldingen bij CoMensha, die al bij het geringste signaal worden gedaan. Sommigen zijn wel bekend bij hulpverleners maar niet gemeld. De bron zegt niet of het bereik per jaar geldt of voor beide jaren samen.',
      en: 'Estimate by the National Rapporteur (2017) of possible victims, based partly on reports to CoMensha, which are made at the slightest sign. Some are known to care workers but not reported. The source does not say whether the range holds per year or for both years together.',
    },
    source: { document, locator: { headings: analysis, block: 4, opens: 'Deze daling is ook opvallend in' } },
  },
  {
    code: 'stm-2018/regional-approach/nl/2018-2018/leader',
    indicator: 'regional-approach',
    scope,
    period: stateIn2018,
    breakdown: [
      {
        dimension: 'stage',
        value: 'leader',
        label: { nl: 'bestuurlijk trekker of portefeuillehouder', en: 'administrative leader or portfolio holder' },
      },
    ],
    base: 'police-regions',
    value: 7,
    measure: 'count',
    source: { document, locator: { headings: regionalTables, block: 3, opens: 'Op dit moment is de rol' } },
  },
  {
    code: 'stm-2018/regional-approach/nl/2018-2018/table',
    indicator: 'regional-approach',
    scope,
    period: stateIn2018,
    breakdown: [
      { dimension: 'stage', value: 'table', label: { nl: 'regionale tafel ingericht', en: 'regional table set up' } },
    ],
    base: 'police-regions',
    value: 4,
    measure: 'count',
    source: { document, locator: { headings: regionalTables, block: 3, opens: 'Vier regio’s hebben al een regionale' } },
  },
  {
    code: 'stm-2018/regional-approach/nl/2018-2018/table-planned',
    indicator: 'regional-approach',
    scope,
    period: stateIn2018,
    breakdown: [
      {
        dimension: 'stage',
        value: 'table-planned',
        label: { nl: 'concrete plannen voor een tafel', en: 'concrete plans for a table' },
      },
    ],
    base: 'police-regions',
    value: 3,
    measure: 'count',
    source: { document, locator: { headings: regionalTables, block: 3, opens: 'Vier regio’s hebben al een regionale' } },
  },
  {
    code: 'stm-2018/regional-approach/nl/2018-2018/within-subversive-crime',
    indicator: 'regional-approach',
    scope,
    period: stateIn2018,
    breakdown: [
      {
        dimension: 'stage',
        value: 'within-subversive-crime',
        label: {
          nl: 'opgenomen in de regionale aanpak van ondermijning',
          en: 'included in the regional approach to subversive crime',
        },
      },
    ],
    base: 'police-regions',
    value: 2,
    measure: 'count',
    source: { document, locator: { headings: regionalTables, block: 3, opens: 'Twee regio’s hebben ervoor gekozen om' } },
  },
  {
    code: 'stm-2018/riec-cases/nl/2018-2018',
    indicator: 'riec-cases',
    scope,
    period: stateIn2018,
    breakdown: [],
    base: 'all',
    value: 1700,
    measure: 'count',
    approximate: 'more-than',
    caveat: {
      nl: 'De bron schrijft “meer dan 1700 per jaar” en noemt geen jaar; hier staat het jaar van de bron.',
      en: 'The source writes “more than 1700 a year” and names no year; the year of the source stands here.',
    },
    source: { document, locator: { headings: riecBox, block: 1, opens: 'Met de begeleiding en ondersteuning van' } },
  },
  {
    code: 'stm-2018/imvo-covenants/nl/2018-2018/signed',
    indicator: 'imvo-covenants',
    scope,
    period: stateIn2018,
    breakdown: [{ dimension: 'stage', value: 'signed', label: { nl: 'ondertekend', en: 'signed' } }],
    base: 'all',
    value: 7,
    measure: 'count',
    source: { document, locator: { headings: business, bullet: 1, opens: 'Er zijn zeven IMVO-convenanten ondertekend en' } },
  },
  {
    code: 'stm-2018/imvo-covenants/nl/2018-2018/in-development',
    indicator: 'imvo-covenants',
    scope,
    period: stateIn2018,
    breakdown: [
      { dimension: 'stage', value: 'in-development', label: { nl: 'in ontwikkeling', en: 'in development' } },
    ],
    base: 'all',
    value: 6,
    measure: 'count',
    source: { document, locator: { headings: business, bullet: 1, opens: 'Er zijn zeven IMVO-convenanten ondertekend en' } },
  },
  {
    code: 'stm-2018/municipal-approach/nl/2018-2018/rni-trained',
    ...municipalities,
    breakdown: [part('rni-trained', 'alle medewerkers van het RNI-loket getraind', 'all staff of the RNI counter trained')],
    value: 19,
    caveat: {
      nl: 'Getraind door FairWork, “eerder”: van voor dit programma. De bron noemt geen jaar; hier staat het jaar van de bron.',
      en: 'Trained by FairWork, “earlier”: before this programme. The source names no year; the year of the source stands here.',
    },
    source: { document, locator: { headings: counters, bullet: 1, opens: 'Eerder heeft FairWork alle medewerkers van' } },
  },
  {
    code: 'stm-2018/municipal-approach/nl/2018-2018/rotterdam-agenda',
    ...municipalities,
    breakdown: [part('rotterdam-agenda', 'strategische agenda mensenhandel in de regio Rotterdam', 'strategic agenda on trafficking in the Rotterdam region')],
    value: 32,
    caveat: yearOfSource,
    source: { document, locator: { headings: regionalTables, block: 3, opens: 'In de regio Rotterdam, bijvoorbeeld, is' } },
  },
  {
    code: 'stm-2018/slavery-index/world/2018-2018',
    indicator: 'slavery-index',
    scope: 'world',
    period: stateIn2018,
    breakdown: [],
    base: 'all',
    value: 167,
    measure: 'count',
    partsDiffer: {
      nl: 'Alleen het land met een “A”-score (1) staat erbij.',
      en: 'Only the country with an “A” score (1) is given.',
    },
    source: { document, locator: { headings: analysis, block: 1, opens: 'Recent bracht de Walk Free Foundation' } },
  },
  {
    code: 'stm-2018/slavery-index/world/2018-2018/a-score',
    indicator: 'slavery-index',
    scope: 'world',
    period: stateIn2018,
    breakdown: [part('a-score', 'met een “A”-score', 'with an “A” score')],
    base: 'index-countries',
    value: 1,
    measure: 'count',
    caveat: {
      nl: 'Nederland, volgens de bron “het enige land” met die score.',
      en: 'The Netherlands, according to the source “the only country” with that score.',
    },
    source: { document, locator: { headings: analysis, block: 1, opens: 'Volgens de Index is Nederland het' } },
  },
]

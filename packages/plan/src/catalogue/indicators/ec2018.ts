/** Figures in the second progress report (2018): mostly 2015–2016, with the United Kingdom unless it says without. */
import type { BreakdownCell, IndicatorEntry, ObservationEntry } from '../../indicator.ts'
import type { Locator, SourceReference, Text } from '../../source.ts'
import { coordinated, criminalisingUse, labourExploitation, prosecuting, sexual, trends } from '../ec-2018/headings.ts'
import type { Base } from '../../indicator.ts'
import { ec2018Rankings } from './rankings.ts'
import {
  ageChild,
  formLabour,
  formOther,
  formSexual,
  originEu,
  sexFemale,
  servicesUseCases,
  sexMale,
  stageConvictions,
  stageProsecutions,
  stageSuspects,
} from './sharedCells.ts'

function at(headings: Locator['headings'], opens: string): SourceReference {
  return { document: 'ec-2018', locator: { headings, opens } }
}

/** The list "Gegevens over de periode 2015-2016" in chapter II. */
function listed(bullet: number, opens: string): SourceReference {
  return { document: 'ec-2018', locator: { headings: trends, bullet, opens } }
}

const years = { from: 2015, to: 2016 } as const
const victims = { indicator: 'victims-registered', scope: 'eu-28', period: years } as const
const victimsWithoutUk = { indicator: 'victims-registered', scope: 'eu-27', period: years } as const
const usingServices = {
  indicator: 'victims-services-use',
  scope: 'eu-28-3-reporting',
  period: years,
  base: 'all',
  measure: 'count',
} as const
const europol = {
  indicator: 'europol-contributions',
  scope: 'eu-cooperation',
  period: { from: 2016, to: 2017 },
  base: 'all',
  measure: 'count',
} as const

/** Whether the unknown are in the hundred percent is not said for sex, age and citizenship. */
const unknownNotMentioned: Text = {
  nl: 'Volgens de bron een deel van “de geregistreerde slachtoffers”; of slachtoffers meetellen van wie dit kenmerk onbekend is, zegt zij niet.',
  en: 'By the source a share of “the registered victims”; it does not say whether victims for whom this characteristic is unknown are included.',
}

/** The text names the base for the 56 % only. */
const knownFormInferred: Text = {
  nl: 'Dat dit percentage over slachtoffers met een bekende vorm gaat, volgt uit de 56% voor seksuele uitbuiting, waar de bron dat zegt; de drie vormen tellen op tot 100.',
  en: 'That this percentage is of victims whose form is known follows from the 56% for sexual exploitation, where the source says so; the three forms add up to 100.',
}

const withoutUkInferred: Text = {
  nl: `De bron laat hier de gegevens van het Verenigd Koninkrijk weg. ${knownFormInferred.nl}`,
  en: `The source leaves out the data of the United Kingdom here. ${knownFormInferred.en}`,
}

const unitedKingdom: BreakdownCell = {
  dimension: 'country',
  value: 'united-kingdom',
  label: { nl: 'geregistreerd in het Verenigd Koninkrijk', en: 'registered in the United Kingdom' },
}

const newCases: BreakdownCell = {
  dimension: 'other',
  value: 'new-cases',
  label: { nl: 'nieuwe zaken', en: 'new cases' },
}

const operationalMessages: BreakdownCell = {
  dimension: 'other',
  value: 'operational-messages',
  label: { nl: 'nieuwe operationele berichten', en: 'new operational messages' },
}

const byJointTeams: BreakdownCell = {
  dimension: 'other',
  value: 'joint-investigation-teams',
  label: {
    nl: 'afgehandeld door gemeenschappelijke onderzoeksteams',
    en: 'handled by joint investigation teams',
  },
}

export const ec2018Bases: readonly Base[] = [
  { code: 'eurojust-analysed-cases', title: { nl: 'de zaken in de analyse van Eurojust', en: 'the cases in Eurojust’s analysis' } },
]

export const ec2018Indicators: readonly IndicatorEntry[] = [
  {
    code: 'eurojust-analysis',
    group: 'cooperation',
    title: { nl: 'Zaken in de analyse van Eurojust', en: 'Cases in Eurojust’s analysis' },
    definition: {
      nl: 'Zaken die Eurojust analyseerde voor zijn verslag over het actieplan tegen mensenhandel 2012–2016, en welk deel gemeenschappelijke onderzoeksteams afhandelden. Niet alle zaken van Eurojust.',
      en: 'Cases that Eurojust analysed for its report on the action plan against trafficking 2012–2016, and the share handled by joint investigation teams. Not all cases of Eurojust.',
    },
    nature: 'reported',
    unit: { nl: 'zaken', en: 'cases' },
    caveat: {
      nl: 'Een kleine selectie; zegt niets over hoeveel mensenhandel er is of over alle zaken bij Eurojust.',
      en: 'A small selection; says nothing about how much trafficking there is or about all cases at Eurojust.',
    },
  },
]

export const ec2018Observations: readonly ObservationEntry[] = [
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016',
    ...victims,
    breakdown: [],
    base: 'all-registered',
    value: 20532,
    measure: 'count',
    differsFrom: {
      observation: 'ec-2020/victims-registered/eu-27/2015-2016',
      reason: {
        nl: 'Dit getal telt het Verenigd Koninkrijk mee; het derde voortgangsverslag geeft voor dezelfde jaren 13.461, zonder dat land.',
        en: 'This figure includes the United Kingdom; the third progress report gives 13,461 for the same years, without that country.',
      },
    },
    partsDiffer: {
      nl: 'Alleen van seksuele uitbuiting staat het aantal erbij (9.759). De percentages per vorm gaan over slachtoffers van wie de vorm bekend is, niet over dit totaal.',
      en: 'Only for sexual exploitation is the number given (9,759). The percentages by form are of victims whose form is known, not of this total.',
    },
    source: listed(1, 'Er waren 20 532 geregistreerde slachtoffers'),
  },
  {
    // Printed again in chapter III, section 2.
    code: 'ec-2018/prosecutions/eu-28/2015-2016',
    indicator: 'prosecutions',
    scope: 'eu-28',
    period: years,
    breakdown: [],
    base: 'all',
    value: 5979,
    measure: 'count',
    source: listed(2, 'Er werden 5 979 vervolgingen en'),
  },
  {
    // Printed again in chapter III, section 2.
    code: 'ec-2018/convictions/eu-28/2015-2016',
    indicator: 'convictions',
    scope: 'eu-28',
    period: years,
    breakdown: [],
    base: 'all',
    value: 2927,
    measure: 'count',
    source: listed(2, 'Er werden 5 979 vervolgingen en'),
  },
  {
    code: 'ec-2018/suspects/eu-28/2015-2016',
    indicator: 'suspects',
    scope: 'eu-28',
    period: years,
    breakdown: [],
    base: 'all',
    value: 7503,
    measure: 'count',
    caveat: {
      nl: 'De bron telt wie verdacht of aangehouden werd of een vermaning kreeg.',
      en: 'The source counts those who were suspected, arrested or cautioned.',
    },
    source: listed(3, '7 503 personen zijn officieel in'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/sexual',
    ...victims,
    breakdown: [formSexual],
    base: 'all-registered',
    value: 9759,
    measure: 'count',
    source: at(sexual, 'In de periode 2015-2016 waren er'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/sexual/percent',
    ...victims,
    breakdown: [formSexual],
    base: 'known-form',
    value: 56,
    measure: 'percent',
    caveat: {
      nl: 'Van de slachtoffers die voor een vorm van uitbuiting zijn geregistreerd, niet van alle 20.532.',
      en: 'Of the victims registered for a form of exploitation, not of all 20,532.',
    },
    source: listed(4, 'Ongeveer de helft (56 %) van'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/labour',
    ...victims,
    breakdown: [formLabour],
    base: 'known-form',
    value: 26,
    measure: 'percent',
    caveat: {
      nl: `Sterk bepaald door het Verenigd Koninkrijk. ${knownFormInferred.nl}`,
      en: `Strongly determined by the United Kingdom. ${knownFormInferred.en}`,
    },
    source: listed(4, 'Ongeveer een kwart (26 %) betrof'),
  },
  {
    // Printed again under "Andere vormen van uitbuiting".
    code: 'ec-2018/victims-registered/eu-28/2015-2016/other',
    ...victims,
    breakdown: [formOther],
    base: 'known-form',
    value: 18,
    measure: 'percent',
    caveat: {
      nl: `${knownFormInferred.nl} Onder “Andere vormen van uitbuiting” noemt de bron dezelfde 18% een deel van “de geregistreerde slachtoffers”.`,
      en: `${knownFormInferred.en} Under “Other forms of exploitation” the source calls the same 18% a share of “the registered victims”.`,
    },
    source: listed(4, 'Ongeveer een kwart (26 %) betrof'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/labour/united-kingdom',
    ...victims,
    breakdown: [formLabour, unitedKingdom],
    base: 'form-labour',
    value: 61,
    measure: 'percent',
    source: listed(4, 'Het merendeel (61 %) van de'),
  },
  {
    code: 'ec-2018/victims-registered/eu-27/2015-2016/sexual',
    ...victimsWithoutUk,
    breakdown: [formSexual],
    base: 'known-form',
    value: 65,
    measure: 'percent',
    caveat: withoutUkInferred,
    source: listed(4, 'Wanneer de gegevens uit het Verenigd'),
  },
  {
    code: 'ec-2018/victims-registered/eu-27/2015-2016/labour',
    ...victimsWithoutUk,
    breakdown: [formLabour],
    base: 'known-form',
    value: 15,
    measure: 'percent',
    caveat: withoutUkInferred,
    source: listed(4, 'Wanneer de gegevens uit het Verenigd'),
  },
  {
    code: 'ec-2018/victims-registered/eu-27/2015-2016/other',
    ...victimsWithoutUk,
    breakdown: [formOther],
    base: 'known-form',
    value: 20,
    measure: 'percent',
    caveat: withoutUkInferred,
    source: listed(4, 'Wanneer de gegevens uit het Verenigd'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/female',
    ...victims,
    breakdown: [sexFemale],
    base: 'all-registered',
    value: 68,
    measure: 'percent',
    caveat: unknownNotMentioned,
    source: listed(5, 'Personen van het vrouwelijk geslacht (vrouwen'),
  },
  {
    code: 'ec-2018/victims-registered/eu-27/2015-2016/female',
    ...victimsWithoutUk,
    breakdown: [sexFemale],
    base: 'all-registered',
    value: 77,
    measure: 'percent',
    caveat: {
      nl: `De bron laat hier de gegevens van het Verenigd Koninkrijk weg. ${unknownNotMentioned.nl}`,
      en: `The source leaves out the data of the United Kingdom here. ${unknownNotMentioned.en}`,
    },
    source: listed(5, 'Personen van het vrouwelijk geslacht (vrouwen'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/child',
    ...victims,
    breakdown: [ageChild],
    base: 'all-registered',
    value: 23,
    measure: 'percent',
    caveat: unknownNotMentioned,
    source: listed(6, 'Kinderen maakten bijna een kwart (23'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/eu-citizen',
    ...victims,
    breakdown: [originEu],
    base: 'all-registered',
    value: 44,
    measure: 'percent',
    caveat: unknownNotMentioned,
    source: listed(7, '44 % van de geregistreerde slachtoffers'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/sexual/female',
    ...victims,
    breakdown: [formSexual, sexFemale],
    base: 'form-sexual',
    value: 95,
    measure: 'percent',
    source: at(sexual, 'De slachtoffers waren voornamelijk vrouwen en'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/labour/child',
    ...victims,
    breakdown: [formLabour, ageChild],
    base: 'form-labour',
    value: 26,
    measure: 'percent',
    caveat: {
      nl: 'De bron noemt 26% “bijna een kwart”. Hetzelfde getal staat er ook voor het aandeel van arbeidsuitbuiting in het geheel; dat is een andere verhouding.',
      en: 'The source calls 26% “almost a quarter”. It prints the same number for the share of labour exploitation in the whole; that is another ratio.',
    },
    source: at(labourExploitation, 'Kinderen maken bijna een kwart (26'),
  },
  {
    code: 'ec-2018/victims-registered/eu-28/2015-2016/labour/male',
    ...victims,
    breakdown: [formLabour, sexMale],
    base: 'form-labour',
    value: 80,
    measure: 'percent',
    caveat: {
      nl: 'De bron zegt “mannen”. In sommige sectoren, zoals huishoudelijk werk, zijn eerder vrouwen slachtoffer.',
      en: 'The source says “men”. In some sectors, such as domestic work, victims are rather women.',
    },
    source: at(labourExploitation, 'Deze vorm van mensenhandel betreft voornamelijk'),
  },
  {
    code: 'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/suspects',
    ...usingServices,
    breakdown: [stageSuspects],
    value: 2,
    caveat: {
      nl: 'Personen die officieel bij de bevoegde autoriteiten zijn voorgeleid.',
      en: 'Persons formally brought before the competent authorities.',
    },
    source: at(criminalisingUse, 'Bijgevolg werden er in de EU'),
  },
  {
    code: 'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/prosecutions',
    ...usingServices,
    breakdown: [stageProsecutions],
    value: 135,
    source: at(criminalisingUse, 'Bijgevolg werden er in de EU'),
  },
  {
    code: 'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/convictions',
    ...usingServices,
    breakdown: [stageConvictions],
    value: 18,
    source: at(criminalisingUse, 'Bijgevolg werden er in de EU'),
  },
  {
    code: 'ec-2018/europol-contributions/eu-cooperation/2016-2017/new-cases',
    ...europol,
    breakdown: [newCases],
    value: 2476,
    source: at(prosecuting, 'In de periode 2016-2017 zijn er'),
  },
  {
    code: 'ec-2018/europol-contributions/eu-cooperation/2016-2017/operational-messages',
    ...europol,
    breakdown: [operationalMessages],
    value: 8411,
    source: at(prosecuting, 'In de periode 2016-2017 zijn er'),
  },
  {
    code: 'ec-2018/eurojust-analysis/eu-cooperation/2012-2016',
    indicator: 'eurojust-analysis',
    scope: 'eu-cooperation',
    period: { from: 2012, to: 2016 },
    breakdown: [],
    base: 'all',
    value: 28,
    measure: 'count',
    caveat: {
      nl: 'De tekst noemt geen jaren bij de zaken; hier staan de jaren van het actieplan waarover Eurojust rapporteerde.',
      en: 'The text gives no years for the cases; the years given here are those of the action plan that Eurojust reported on.',
    },
    source: at(prosecuting, 'In haar analyse van 28 zaken'),
  },
  {
    code: 'ec-2018/eurojust-analysis/eu-cooperation/2012-2016/joint-investigation-teams',
    indicator: 'eurojust-analysis',
    scope: 'eu-cooperation',
    period: { from: 2012, to: 2016 },
    breakdown: [byJointTeams],
    base: 'eurojust-analysed-cases',
    value: 75,
    measure: 'percent',
    caveat: {
      nl: 'De tekst noemt geen jaren bij de zaken; hier staan de jaren van het actieplan waarover Eurojust rapporteerde.',
      en: 'The text gives no years for the cases; the years given here are those of the action plan that Eurojust reported on.',
    },
    source: at(prosecuting, 'In haar analyse van 28 zaken'),
  },
  {
    code: 'ec-2018/states-giving-figures/eu-28/2015-2016',
    indicator: 'states-giving-figures',
    scope: 'eu-28',
    period: years,
    breakdown: [],
    base: 'member-states',
    value: 100,
    measure: 'percent',
    caveat: {
      nl: 'De bron zegt “alle lidstaten”, en dat de gegevens niet allemaal even gedetailleerd zijn.',
      en: 'The source says “all member states”, and that the data are not all equally detailed.',
    },
    source: at(trends, 'Alle lidstaten hebben statistische gegevens verstrekt,'),
  },
  {
    code: 'ec-2018/states-giving-figures/eu-28/2015-2016/services-use',
    indicator: 'states-giving-figures',
    scope: 'eu-28',
    period: years,
    breakdown: [servicesUseCases],
    base: 'member-states',
    value: 3,
    measure: 'count',
    source: at(criminalisingUse, 'Slechts drie lidstaten waren in staat'),
  },
  {
    code: 'ec-2018/eu-agencies-committed/eu-cooperation/2018-2018',
    indicator: 'eu-agencies-committed',
    scope: 'eu-cooperation',
    period: { from: 2018, to: 2018 },
    breakdown: [],
    base: 'all',
    value: 10,
    measure: 'count',
    caveat: {
      nl: 'De zin noemt geen jaar; dat het 2018 was, staat in het derde voortgangsverslag.',
      en: 'The sentence names no year; that it was 2018 stands in the third progress report.',
    },
    source: at(coordinated, 'In het kader van de mededeling'),
  },
  ...ec2018Rankings,
]

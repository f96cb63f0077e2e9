/** Figures in the Commission's questions and answers on the EU strategy against trafficking (14 April 2021). */
import type { IndicatorEntry, ObservationEntry } from '../../indicator.ts'
import type { SourceReference, Text } from '../../source.ts'
import { ageChild, formLabour, formSexual, originEu, sexFemale, sexMale } from './sharedCells.ts'

const strategy = 'EU-strategie inzake mensenhandel'

function at(question: string, opens: string): SourceReference {
  return { document: 'eu-thb-2021', locator: { headings: [strategy, question], opens } }
}

const victims = 'Wie zijn de slachtoffers van mensenhandel?'
const labour = 'Wat gaat de Commissie doen voor slachtoffers van mensenhandel in specifieke economische sectoren?'
const abroad = 'Hoe wil de Commissie de internationale dimensie van mensenhandel aanpakken?'

const registered = {
  indicator: 'victims-registered',
  scope: 'eu-27',
  period: { from: 2017, to: 2018 },
} as const

/** The text does not say which member states count; the total is the one that ec-2020 gives for the EU-27. */
const scopeInferred: Text = {
  nl: 'De tekst zegt alleen “de Europese Unie”. Dat het de EU-27 is, zonder het Verenigd Koninkrijk, volgt uit het totaal, dat gelijk is aan dat in het derde voortgangsverslag.',
  en: 'The text only says “the European Union”. That this is the EU-27, without the United Kingdom, follows from the total, which equals that in the third progress report.',
}

export const euThbIndicators: readonly IndicatorEntry[] = [
  {
    code: 'countries-reporting-victims',
    group: 'context',
    title: { nl: 'Landen die slachtoffers meldden', en: 'Countries that reported victims' },
    definition: {
      nl: 'Aantal landen dat in een jaar slachtoffers van mensenhandel meldde. De bron zegt niet aan wie.',
      en: 'Number of countries that reported victims of human trafficking in a year. The source does not say to whom.',
    },
    nature: 'reported',
    unit: { nl: 'landen', en: 'countries' },
    caveat: {
      nl: 'Zegt niets over het aantal slachtoffers. Een land dat niet meldt, kan wel slachtoffers hebben.',
      en: 'Says nothing about the number of victims. A country that does not report may still have victims.',
    },
  },
  {
    code: 'countries-of-origin',
    group: 'context',
    title: { nl: 'Landen van herkomst van gemelde slachtoffers', en: 'Countries of origin of reported victims' },
    definition: {
      nl: 'Aantal verschillende landen waar de gemelde slachtoffers vandaan kwamen.',
      en: 'Number of different countries that the reported victims came from.',
    },
    nature: 'reported',
    unit: { nl: 'landen', en: 'countries' },
    caveat: {
      nl: 'Zegt niets over het aantal slachtoffers per land.',
      en: 'Says nothing about the number of victims per country.',
    },
  },
]

export const euThbObservations: readonly ObservationEntry[] = [
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018',
    ...registered,
    breakdown: [],
    base: 'all-registered',
    value: 14145,
    measure: 'count',
    caveat: scopeInferred,
    source: at(victims, 'Volgens de meest recente beschikbare gegevens'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/eu-citizen',
    ...registered,
    breakdown: [originEu],
    base: 'all-registered',
    value: 50,
    measure: 'percent',
    approximate: 'almost',
    caveat: {
      nl: `De bron zegt “bijna de helft”. ${scopeInferred.nl}`,
      en: `The source says “almost half”. ${scopeInferred.en}`,
    },
    source: at(victims, 'Mensenhandel is een Europees probleem: bijna'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/female',
    ...registered,
    breakdown: [sexFemale],
    base: 'all-registered',
    value: 72,
    measure: 'percent',
    caveat: scopeInferred,
    differsFrom: {
      observation: 'ec-2020/victims-registered/eu-27/2017-2018/female',
      reason: {
        nl: 'Dezelfde gegevens: het derde voortgangsverslag rondt af tot “bijna driekwart”, deze tekst geeft het percentage.',
        en: 'The same data: the third progress report rounds to “almost three quarters”, this text gives the percentage.',
      },
    },
    source: at(victims, 'De meeste slachtoffers van mensenhandel in'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/sexual/female',
    ...registered,
    breakdown: [formSexual, sexFemale],
    base: 'form-sexual',
    value: 92,
    measure: 'percent',
    caveat: scopeInferred,
    differsFrom: {
      observation: 'ec-2020/victims-registered/eu-27/2017-2018/sexual/female',
      reason: {
        nl: 'Dezelfde gegevens: het derde voortgangsverslag zegt “meer dan 90%”, deze tekst geeft het percentage.',
        en: 'The same data: the third progress report says “more than 90%”, this text gives the percentage.',
      },
    },
    source: at(victims, 'De meeste slachtoffers van mensenhandel in'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/labour/male',
    ...registered,
    breakdown: [formLabour, sexMale],
    base: 'form-labour',
    value: 68,
    measure: 'percent',
    caveat: scopeInferred,
    source: at(victims, 'Bij de slachtoffers van mensenhandel voor'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/child',
    ...registered,
    breakdown: [ageChild],
    base: 'all-registered',
    value: 22,
    measure: 'percent',
    caveat: {
      nl: `De bron noemt dit “bijna een kwart”. ${scopeInferred.nl}`,
      en: `The source calls this “almost a quarter”. ${scopeInferred.en}`,
    },
    differsFrom: {
      observation: 'ec-2020/victims-registered/eu-27/2017-2018/child',
      reason: {
        nl: 'Dezelfde gegevens: het derde voortgangsverslag zegt alleen “bijna een kwart”, deze tekst geeft ook het percentage.',
        en: 'The same data: the third progress report only says “almost a quarter”, this text also gives the percentage.',
      },
    },
    source: at(victims, 'Bijna een kwart van alle slachtoffers'),
  },
  {
    code: 'eu-thb-2021/victims-registered/eu-27/2017-2018/labour',
    ...registered,
    breakdown: [formLabour],
    base: 'all-registered',
    value: 15,
    measure: 'percent',
    caveat: {
      nl: 'De tekst noemt bij dit percentage geen jaren; het is hetzelfde als in het derde voortgangsverslag over 2017 en 2018. Van alle slachtoffers, ook wie een onbekende vorm heeft, en daarom niet te vergelijken met percentages van bekende vormen.',
      en: 'The text gives no years with this percentage; it is the same as in the third progress report on 2017 and 2018. It is of all victims, including those whose form is unknown, and so not comparable with percentages of known forms.',
    },
    source: at(labour, '15% van alle slachtoffers van mensenhandel'),
  },
  {
    code: 'eu-thb-2021/countries-reporting-victims/world/2020-2020',
    indicator: 'countries-reporting-victims',
    scope: 'world',
    period: { from: 2020, to: 2020 },
    breakdown: [],
    base: 'all',
    value: 120,
    measure: 'count',
    approximate: 'more-than',
    source: at(abroad, 'In 2020 hebben meer dan 120'),
  },
  {
    code: 'eu-thb-2021/countries-of-origin/world/2020-2020',
    indicator: 'countries-of-origin',
    scope: 'world',
    period: { from: 2020, to: 2020 },
    breakdown: [],
    base: 'all',
    value: 140,
    measure: 'count',
    approximate: 'more-than',
    source: at(abroad, 'In 2020 hebben meer dan 120'),
  },
]

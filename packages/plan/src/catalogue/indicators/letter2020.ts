/**
 * Figures in the letter to parliament of November 2020. It retells the third progress report (ec-2020); the letter
 * itself adds the figures that include the United Kingdom, in footnote 6.
 */
import { statistics as headings } from '../letter-2020/headings.ts'
import type { BreakdownCell, ObservationEntry } from '../shape.ts'
import { letterRankings } from './rankings.ts'
import { ageChild, formLabour, formOther, formSexual, originEu, sexFemale, sexMale } from './sharedCells.ts'

const document = 'letter-2020'
const indicator = 'victims-registered'
const period = { from: 2017, to: 2018 } as const
const previous = { from: 2015, to: 2016 } as const
const none: readonly BreakdownCell[] = []

/** Footnote 6, under the paragraph with the totals. */
const footnote6 = {
  document,
  locator: { headings, block: 2, opens: 'Dit jaar heeft de Europese Commissie' },
} as const
const totals = { document, locator: { headings, block: 2, opens: 'Uit het rapport komt naar voren' } } as const
const sexualForm = { document, locator: { headings, block: 4, opens: 'Zestig procent van de slachtoffers wordt' } } as const

export const letterObservations: readonly ObservationEntry[] = [
  {
    code: 'letter-2020/victims-registered/eu-27/2015-2016',
    indicator,
    scope: 'eu-27',
    period: previous,
    breakdown: none,
    base: 'all-registered',
    value: 13461,
    measure: 'count',
    caveat: {
      nl: 'Zonder het Verenigd Koninkrijk, zoals voetnoot 6 van de brief zegt.',
      en: 'Without the United Kingdom, as footnote 6 of the letter says.',
    },
    differsFrom: {
      observation: 'ec-2018/victims-registered/eu-28/2015-2016',
      reason: {
        nl: 'Het tweede voortgangsverslag telde het Verenigd Koninkrijk mee en kwam voor dezelfde jaren op 20.532; dit getal laat dat land weg.',
        en: 'The second progress report included the United Kingdom and arrived at 20,532 for the same years; this figure leaves that country out.',
      },
    },
    source: totals,
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: none,
    base: 'all-registered',
    value: 14145,
    measure: 'count',
    caveat: {
      nl: 'Zonder het Verenigd Koninkrijk, zoals voetnoot 6 van de brief zegt.',
      en: 'Without the United Kingdom, as footnote 6 of the letter says.',
    },
    source: totals,
  },
  {
    code: 'letter-2020/victims-registered/eu-28/2015-2016',
    indicator,
    scope: 'eu-28',
    period: previous,
    breakdown: none,
    base: 'all-registered',
    value: 20532,
    measure: 'count',
    differsFrom: {
      observation: 'letter-2020/victims-registered/eu-27/2015-2016',
      reason: {
        nl: 'Met het Verenigd Koninkrijk; de lopende tekst van de brief noemt 13.461, zonder dat land.',
        en: 'With the United Kingdom; the body of the letter says 13,461, without that country.',
      },
    },
    source: footnote6,
  },
  {
    code: 'letter-2020/victims-registered/eu-28/2017-2018',
    indicator,
    scope: 'eu-28',
    period,
    breakdown: none,
    base: 'all-registered',
    value: 26268,
    measure: 'count',
    differsFrom: {
      observation: 'letter-2020/victims-registered/eu-27/2017-2018',
      reason: {
        nl: 'Met het Verenigd Koninkrijk; de lopende tekst van de brief noemt 14.145, zonder dat land.',
        en: 'With the United Kingdom; the body of the letter says 14,145, without that country.',
      },
    },
    source: footnote6,
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/female',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [sexFemale],
    base: 'all-registered',
    value: 75,
    measure: 'percent',
    approximate: 'almost',
    caveat: {
      nl: 'De brief schrijft “bijna” 75 procent.',
      en: 'The letter writes “almost” 75 per cent.',
    },
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/female',
      reason: {
        nl: 'De brief rondt af (“bijna” 75 procent), zoals het derde voortgangsverslag met “bijna driekwart”; de EU-strategie geeft het preciezere getal 72 procent.',
        en: 'The letter rounds (“almost” 75 per cent), as the third progress report does with “almost three quarters”; the EU strategy gives the more exact figure of 72 per cent.',
      },
    },
    source: { document, locator: { headings, block: 2, opens: 'Bijna vijfenzeventig procent van het aantal' } },
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/child',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [ageChild],
    base: 'all-registered',
    value: 25,
    measure: 'percent',
    approximate: 'about',
    caveat: {
      nl: 'De brief schrijft “een kwart van de gevallen”, gelezen als alle geregistreerde slachtoffers.',
      en: 'The letter writes “a quarter of the cases”, read as all registered victims.',
    },
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/child',
      reason: {
        nl: 'Dezelfde gegevens: het derde voortgangsverslag schrijft “bijna” een kwart, de brief laat dat woord weg, en de EU-strategie geeft het preciezere getal 22 procent.',
        en: 'The same data: the third progress report writes “almost” a quarter, the letter drops that word, and the EU strategy gives the more exact figure of 22 per cent.',
      },
    },
    source: { document, locator: { headings, block: 2, opens: 'Het gaat in een kwart van' } },
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/eu-citizen',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [originEu],
    base: 'all-registered',
    value: 50,
    measure: 'percent',
    approximate: 'almost',
    caveat: { nl: 'De brief schrijft “bijna de helft”.', en: 'The letter writes “almost half”.' },
    source: { document, locator: { headings, block: 3, opens: 'Uit de verzamelde data komt naar' } },
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/sexual',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [formSexual],
    base: 'all-registered',
    value: 60,
    measure: 'percent',
    source: sexualForm,
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/sexual/eu-citizen',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [formSexual, originEu],
    base: 'form-sexual',
    value: 50,
    measure: 'percent',
    approximate: 'more-than',
    source: sexualForm,
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/sexual/female',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [formSexual, sexFemale],
    base: 'form-sexual',
    value: 90,
    measure: 'percent',
    approximate: 'more-than',
    caveat: {
      nl: 'De brief schrijft “vrouwen”; het voortgangsverslag telt daar meisjes bij.',
      en: 'The letter writes “women”; the progress report includes girls.',
    },
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/sexual/female',
      reason: {
        nl: 'De brief neemt “meer dan 90 procent” over van het derde voortgangsverslag; de EU-strategie geeft het preciezere getal 92 procent.',
        en: 'The letter takes over “more than 90 per cent” from the third progress report; the EU strategy gives the more exact figure of 92 per cent.',
      },
    },
    source: { document, locator: { headings, block: 4, opens: 'Meer dan negentig procent van deze' } },
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/labour/male',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [formLabour, sexMale],
    base: 'form-labour',
    value: 68,
    measure: 'percent',
    caveat: {
      nl: 'Verschilt sterk per sector: in huishoudelijk werk, schoonmaak en verzorging gaat het vooral om vrouwen.',
      en: 'Differs strongly by sector: in domestic work, cleaning and personal care mainly women are concerned.',
    },
    source: {
      document,
      locator: { headings, block: 5, opens: 'uitbuiting raakt voor een meerderheid mannen' },
    },
  },
  {
    code: 'letter-2020/victims-registered/eu-27/2017-2018/other',
    indicator,
    scope: 'eu-27',
    period,
    breakdown: [formOther],
    base: 'all-registered',
    value: 18,
    measure: 'percent',
    caveat: {
      nl: 'Volgens de brief andere vormen “dan seksuele uitbuiting”, maar het getal is dat van het voortgangsverslag, dat ook arbeidsuitbuiting apart telt.',
      en: 'According to the letter forms other “than sexual exploitation”, but the figure is that of the progress report, which counts labour exploitation separately too.',
    },
    differsFrom: {
      observation: 'ec-2020/victims-registered/eu-27/2017-2018/other',
      reason: {
        nl: 'Zelfde getal, andere omschrijving: het derde voortgangsverslag bedoelt vormen buiten seksuele én arbeidsuitbuiting (die 15 procent is). Met de omschrijving van de brief zou arbeidsuitbuiting er binnen moeten vallen; samen met 60 procent seksuele uitbuiting blijft dan 22 procent onverklaard.',
        en: 'Same figure, other description: the third progress report means forms outside sexual and labour exploitation (the latter is 15 per cent). By the letter’s description labour exploitation would have to be in it; together with 60 per cent sexual exploitation 22 per cent then stays unexplained.',
      },
    },
    partsDiffer: {
      nl: 'De brief noemt alleen seksuele uitbuiting (60%) en andere vormen (18%), samen 78; het deel arbeidsuitbuiting (15% in het derde voortgangsverslag) laat zij weg.',
      en: 'The letter gives only sexual exploitation (60%) and other forms (18%), together 78; it leaves out the share of labour exploitation (15% in the third progress report).',
    },
    source: {
      document,
      locator: { headings, block: 8, opens: 'Achttien procent van alle geregistreerde slachtoffers' },
    },
  },
  ...letterRankings,
]

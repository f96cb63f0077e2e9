/** EU strategy against trafficking in human beings (2021), chapter 3. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-thb-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de bestrijding van mensenhandel:'
const chapter = 'Het criminele model ontwrichten om uitbuiting een halt toe te roepen'
const commissionWill = [list, chapter, 'De Commissie zal:']
const statesAreUrged = [list, chapter, 'De lidstaten worden aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const memberStates = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' } as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
/** Police and prosecution answer to the minister. */
const police = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const

export const chapter3Actions: readonly CatalogueAction[] = [
  {
    code: 'THB-3.1',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Betere registratie en verzameling van gegevens voor beleid op maat',
      en: 'Better recording and collection of data for tailored policy',
    },
    summary: {
      nl: 'De Commissie zorgt dat gegevens beter worden geregistreerd en verzameld, zodat er betrouwbare en vergelijkbare informatie is voor beleid op maat.',
      en: 'The Commission sees to better recording and collection of data, so that there is reliable and comparable information for tailored policy.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 1, opens: 'zorgen voor een betere registratie en' } },
  },
  {
    code: 'THB-3.2',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Focusgroep van gespecialiseerde aanklagers tegen mensenhandel',
      en: 'Focus group of specialised prosecutors against trafficking',
    },
    summary: {
      nl: 'De Commissie maakt het mogelijk dat er een focusgroep komt van aanklagers die in mensenhandel gespecialiseerd zijn.',
      en: 'The Commission makes it possible to set up a focus group of prosecutors who specialise in human trafficking.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: police,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 2, opens: 'de oprichting van een focusgroep van' } },
  },
  {
    code: 'THB-3.3',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Betere coördinatie van rechtshandhaving over de grens, met oefeningen',
      en: 'Better coordination of cross-border law enforcement, with exercises',
    },
    summary: {
      nl: 'De Commissie zorgt voor betere coördinatie van rechtshandhavingsdiensten in zaken over de grens en in internationale zaken. Zij steunt een gecoördineerd optreden van verschillende partijen, onder meer door simulatieoefeningen te betalen.',
      en: 'The Commission sees to better coordination of law enforcement services in cross-border and international cases. It supports a coordinated response by different parties, among other things by paying for simulation exercises.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 3, opens: 'zorgen voor een betere coördinatie van' } },
  },
  {
    code: 'THB-3.4',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Projecten voor strafrechtelijke en justitiële samenwerking tussen lidstaten',
      en: 'Projects for criminal justice and judicial cooperation between member states',
    },
    summary: {
      nl: 'De Commissie verbetert de strafrechtelijke en justitiële samenwerking tussen lidstaten met projecten die uit het Fonds voor interne veiligheid worden betaald.',
      en: 'The Commission improves criminal justice and judicial cooperation between member states through projects paid for from the Internal Security Fund.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 4, opens: 'de strafrechtelijke en justitiële samenwerking tussen' } },
  },
  {
    code: 'THB-3.5',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Dialoog met de particuliere en de digitale sector',
      en: 'Dialogue with the private and the digital sector',
    },
    summary: {
      nl: 'De Commissie bevordert, met steun van EU-agentschappen, de dialoog en het uitwisselen van goede voorbeelden met de particuliere en de digitale sector.',
      en: 'With the support of EU agencies, the Commission promotes dialogue and the exchange of good practices with the private and the digital sector.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 5, opens: 'de dialoog en de uitwisseling van' } },
  },
  {
    code: 'THB-3.6',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Betere nationale registratie van gegevens over mensenhandel',
      en: 'Better national recording of data on human trafficking',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om in eigen land gegevens over mensenhandel beter te registreren en te verzamelen.',
      en: 'Member states are urged to improve how data on human trafficking are recorded and collected nationally.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 1, opens: 'te zorgen voor een betere nationale' } },
  },
  {
    code: 'THB-3.7',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Gemeenschappelijke onderzoeksteams en Empact ten volle gebruiken',
      en: 'Making full use of joint investigation teams and Empact',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om de bestaande instrumenten voor operationele samenwerking ten volle te gebruiken: gemeenschappelijke onderzoeksteams, met steun van Europol, en operationele samenwerking via Empact.',
      en: 'Member states are urged to make full use of the existing tools for operational cooperation: joint investigation teams, with Europol’s support, and operational cooperation through Empact.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'implied' },
      { organisation: 'om', role: 'co-lead', basis: 'implied' },
      memberStates,
      { organisation: 'europol', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 2, opens: 'ten volle gebruik te maken van' } },
  },
  {
    code: 'THB-3.8',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Stelselmatig gegevens over mensenhandelonderzoeken uitwisselen via Europol',
      en: 'Systematically exchanging data on trafficking investigations through Europol',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om, met steun van Europol, stelselmatig gegevens uit te wisselen over onderzoeken naar mensenhandel.',
      en: 'Member states are urged to exchange data on trafficking investigations systematically, with Europol’s support.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'implied' },
      memberStates,
      { organisation: 'europol', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 3, opens: 'systematisch gegevens uit te wisselen over' } },
  },
  {
    code: 'THB-3.9',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-3',
    title: {
      nl: 'Betere digitale vaardigheden en meer deskundigheid bij rechtshandhavers',
      en: 'Better digital skills and more expertise in law enforcement',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om te zorgen dat rechtshandhavers digitaal vaardiger en deskundiger worden, zodat zij de technologie kunnen bijhouden.',
      en: 'Member states are urged to see to better digital skills and more expertise among law enforcement officers, so that they keep pace with technology.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'politie',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 4, opens: 'te zorgen voor betere digitale vaardigheden' } },
  },
]

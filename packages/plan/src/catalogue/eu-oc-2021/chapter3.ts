/** EU strategy to tackle organised crime (2021), chapter 3. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-oc-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de aanpak van georganiseerde criminaliteit:'
const chapter =
  'Afpakken van de door georganiseerde criminaliteit behaalde winsten en voorkomen van infiltratie in de legale economie en de samenleving'
const commissionWill = [list, chapter, 'De Commissie zal:']
const statesAreUrged = [list, chapter, 'De lidstaten worden aangespoord om:']
const statesAndEuropolAreUrged = [list, chapter, 'De lidstaten en Europol worden aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const memberStates = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' } as const

/** Organised crime, police and prosecution answer to the minister. */
const jenv = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const

export const chapter3Actions: readonly CatalogueAction[] = [
  {
    code: 'OC-3.1',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'EU-regels over confiscatie en ontneming herzien',
      en: 'Revising the EU rules on confiscation and asset recovery',
    },
    summary: {
      nl: 'De Commissie doet een voorstel om de EU-regels over confiscatie en over de bureaus voor de ontneming van vermogensbestanddelen te herzien (2022).',
      en: 'The Commission proposes a revision of the EU rules on confiscation and on asset recovery offices (2022).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'year', value: '2022' },
    deadlines: [
      {
        what: { nl: 'voorstel voor de herziening', en: 'proposal for the revision' },
        due: { precision: 'year', value: '2022' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 1, opens: 'voorstellen om de EU-regels inzake confiscatie' } },
  },
  {
    code: 'OC-3.2',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'EU-regels tegen corruptie evalueren en kennis delen',
      en: 'Evaluating the EU anti-corruption rules and sharing knowledge',
    },
    summary: {
      nl: 'De Commissie evalueert de bestaande EU-regels tegen corruptie (2022) en bevordert dat informatie over het verband tussen corruptie en georganiseerde criminaliteit wordt uitgewisseld (zonder datum).',
      en: 'The Commission evaluates the existing EU anti-corruption rules (2022) and promotes the exchange of information on the link between corruption and organised crime (no date).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'year', value: '2022' },
    deadlines: [
      {
        what: { nl: 'evaluatie van de corruptiebestrijdingsregels', en: 'evaluation of the anti-corruption rules' },
        due: { precision: 'year', value: '2022' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 2, opens: 'de bestaande EU-corruptiebestrijdingsregels evalueren (2022)' } },
  },
  {
    code: 'OC-3.3',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'Standaard financieel onderzoek en betere toegang tot financiële informatie',
      en: 'Systematic financial investigation and better access to financial information',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om bij onderzoek naar georganiseerde criminaliteit stelselmatig ook financieel onderzoek te doen (zonder datum), en om de EU-regels die de toegang tot financiële informatie gemakkelijker maken snel om te zetten: uiterlijk tegen augustus 2021.',
      en: 'Member states are urged to carry out financial investigations systematically in organised crime investigations (no date), and to transpose the EU rules that make access to financial information easier quickly: by August 2021 at the latest.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'politie', role: 'partner', basis: 'implied' },
      { organisation: 'om', role: 'partner', basis: 'implied' },
      memberStates,
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    // "At the latest by August 2021": read as within that month, so that lateness is not claimed early.
    due: { precision: 'month', value: '2021-08' },
    deadlines: [
      {
        what: {
          nl: 'omzetting van de EU-regels over toegang tot financiële informatie',
          en: 'transposition of the EU rules on access to financial information',
        },
        due: { precision: 'month', value: '2021-08' },
      },
    ],
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 1, opens: 'systematisch financiële onderzoeken te verrichten in' } },
  },
  {
    code: 'OC-3.4',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'Strategische informatie uitwisselen met sectoren die gevaar lopen',
      en: 'Exchanging strategic information with sectors at risk',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om strategische informatie uit te wisselen met sectoren waarin criminele groepen kunnen infiltreren, in publiek-private partnerschappen.',
      en: 'Member states are urged to exchange strategic information with sectors that criminal groups may infiltrate, in public-private partnerships.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. Het Nederlandse programma tegen mensenhandel kent wel samenwerking met banken en andere sectoren, maar wijst voor het geheel geen organisatie aan.',
      en: 'Addressed to the member states. The Dutch programme against human trafficking does have cooperation with banks and other sectors, but names no organisation for the whole.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 2, opens: 'strategische informatie uit te wisselen met' } },
  },
  {
    code: 'OC-3.5',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'Sterkere instanties tegen corruptie op hoog niveau',
      en: 'Stronger bodies against high-level corruption',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om de instanties te versterken die corruptiezaken op hoog niveau onderzoeken, vervolgen en berechten.',
      en: 'Member states are urged to strengthen the bodies that investigate, prosecute and try high-level corruption cases.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. Corruptie op hoog niveau komt in het Nederlandse programma tegen mensenhandel niet voor.',
      en: 'Addressed to the member states. High-level corruption is not a subject of the Dutch programme against human trafficking.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 3, opens: 'de instanties te versterken die verantwoordelijk' } },
  },
  {
    code: 'OC-3.6',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-3',
    title: {
      nl: 'Beter inlichtingenbeeld van infiltratie in de legale economie',
      en: 'Better intelligence picture of infiltration into the legal economy',
    },
    summary: {
      nl: 'Lidstaten en Europol worden aangespoord om het inlichtingenbeeld te verbeteren van de dreiging dat de legale economie wordt geïnfiltreerd.',
      en: 'Member states and Europol are urged to improve the intelligence picture of the threat that the legal economy is infiltrated.',
    },
    owners: [memberStates, { organisation: 'europol', role: 'addressee', basis: 'explicit' }],
    noLead: {
      nl: 'De lidstaten en Europol zijn aangesproken. Het Nederlandse programma tegen mensenhandel wijst hiervoor geen organisatie aan.',
      en: 'Addressed to the member states and Europol. The Dutch programme against human trafficking names no organisation for this.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAndEuropolAreUrged, bullet: 1, opens: 'het inlichtingenbeeld over de dreiging van' } },
  },
]

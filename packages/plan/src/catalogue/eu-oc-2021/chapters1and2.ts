/** EU strategy to tackle organised crime (2021), chapters 1 and 2. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-oc-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de aanpak van georganiseerde criminaliteit:'
const chapter1 = [list, 'Betere samenwerking inzake justitie en rechtshandhaving']
const chapter2 = [list, 'Effectieve onderzoeken']

const commission1 = [...chapter1, 'De Commissie zal:']
const commission2 = [...chapter2, 'De Commissie zal:']
const states2 = [...chapter2, 'De lidstaten worden aangespoord om:']
const statesAndEuropol2 = [...chapter2, 'De lidstaten en Europol worden aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const memberStates = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' } as const
const europol = { organisation: 'europol', role: 'addressee', basis: 'explicit' } as const
const council = { organisation: 'raad-van-de-eu', role: 'addressee', basis: 'explicit' } as const
const parliament = { organisation: 'europees-parlement', role: 'addressee', basis: 'explicit' } as const

/** Organised crime, police and prosecution answer to the minister. */
const jenv = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const

const statesWithoutDutchLead = {
  nl: 'De lidstaten zijn aangesproken. Het Nederlandse programma tegen mensenhandel wijst hiervoor geen organisatie aan.',
  en: 'Addressed to the member states. The Dutch programme against human trafficking names no organisation for this.',
} as const
const statesAndEuropolWithoutDutchLead = {
  nl: 'De lidstaten en Europol zijn aangesproken. Het Nederlandse programma tegen mensenhandel wijst hiervoor geen organisatie aan.',
  en: 'Addressed to the member states and Europol. The Dutch programme against human trafficking names no organisation for this.',
} as const

export const chapter1Actions: readonly CatalogueAction[] = [
  {
    code: 'OC-1.1',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Voorstellen over Prüm, politiële samenwerking en passagiersgegevens',
      en: 'Proposals on Prüm, police cooperation and passenger information',
    },
    summary: {
      nl: 'De Commissie doet drie voorstellen: het Prüm-kader versterken (vierde kwartaal van 2021), een EU-code voor politiële samenwerking (vierde kwartaal van 2021), en de EU-regels over op voorhand af te geven passagiersgegevens herzien (eerste kwartaal van 2022).',
      en: 'The Commission makes three proposals: strengthening the Prüm framework (fourth quarter of 2021), an EU Police Cooperation Code (fourth quarter of 2021), and revising the EU rules on advance passenger information (first quarter of 2022).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'quarter', value: '2022-Q1' },
    deadlines: [
      {
        what: { nl: 'voorstel om het Prüm-kader te versterken', en: 'proposal to strengthen the Prüm framework' },
        due: { precision: 'quarter', value: '2021-Q4' },
      },
      {
        what: { nl: 'voorstel voor een EU-code voor politiële samenwerking', en: 'proposal for an EU Police Cooperation Code' },
        due: { precision: 'quarter', value: '2021-Q4' },
      },
      {
        what: {
          nl: 'voorstel om de regels over op voorhand af te geven passagiersgegevens te herzien',
          en: 'proposal to revise the rules on advance passenger information',
        },
        due: { precision: 'quarter', value: '2022-Q1' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commission1, bullet: 1, opens: 'voorstellen om het Prüm-kader te versterken' } },
  },
  {
    code: 'OC-1.2',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Samenwerkingsplatform voor gezamenlijke onderzoeksteams',
      en: 'Collaboration platform for joint investigation teams',
    },
    summary: {
      nl: 'De Commissie zet een samenwerkingsplatform op voor gezamenlijke onderzoeksteams (vierde kwartaal van 2021).',
      en: 'The Commission sets up a collaboration platform for joint investigation teams (fourth quarter of 2021).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'quarter', value: '2021-Q4' },
    deadlines: [
      {
        what: { nl: 'samenwerkingsplatform', en: 'collaboration platform' },
        due: { precision: 'quarter', value: '2021-Q4' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commission1, bullet: 2, opens: 'een samenwerkingsplatform voor gezamenlijke onderzoeksteams opzetten' } },
  },
  {
    code: 'OC-1.3',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Empact als vlaggenschip van de EU, met veel meer geld',
      en: 'Empact as the EU’s flagship, with far more funding',
    },
    summary: {
      nl: 'De Commissie maakt van het Europees multidisciplinair platform tegen criminaliteitsdreiging (Empact) het vlaggenschip van de EU tegen georganiseerde en zware internationale criminaliteit (2023). Voor de jaren 2021 tot en met 2027 verhoogt zij het geld ervoor aanzienlijk.',
      en: 'The Commission establishes the European Multidisciplinary Platform Against Criminal Threats (Empact) as the EU’s flagship instrument against organised and serious international crime (2023). For the years 2021 to 2027 it raises the funding considerably.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'year', value: '2023' },
    deadlines: [
      {
        what: { nl: 'Empact als vlaggenschipinstrument', en: 'Empact as flagship instrument' },
        due: { precision: 'year', value: '2023' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commission1, bullet: 3, opens: 'het Europees multidisciplinair platform tegen criminaliteitsdreiging' } },
  },
  {
    code: 'OC-1.4',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Samenwerking van Eurojust en Europol met derde landen',
      en: 'Cooperation of Eurojust and Europol with third countries',
    },
    summary: {
      nl: 'De Commissie begint onderhandelingen over overeenkomsten voor samenwerking tussen Eurojust en derde landen en voert de onderhandelingen over samenwerking tussen Europol en derde landen op. Samen met de Europese Dienst voor extern optreden versterkt zij de samenwerking met derde landen en internationale organisaties.',
      en: 'The Commission starts negotiations on agreements for cooperation between Eurojust and third countries and steps up the negotiations on cooperation between Europol and third countries. Together with the European External Action Service it strengthens cooperation with third countries and international organisations.',
    },
    owners: [commission, { organisation: 'edeo', role: 'partner', basis: 'explicit' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commission1, bullet: 4, opens: 'onderhandelingen starten over overeenkomsten inzake samenwerking' } },
  },
  {
    code: 'OC-1.5',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Voortgang met het herziene mandaat van Europol',
      en: 'Progress on Europol’s revised mandate',
    },
    summary: {
      nl: 'Het Europees Parlement en de Raad wordt gevraagd om verder te komen met de onderhandelingen over een herzien mandaat van Europol, zodat er spoedig een akkoord is.',
      en: 'The European Parliament and the Council are asked to make progress in the negotiations on a revised mandate for Europol, so that there is an agreement soon.',
    },
    owners: [parliament, council],
    noLead: {
      nl: 'Een verzoek aan het Europees Parlement en de Raad samen; geen van beide trekt.',
      en: 'A request to the European Parliament and the Council together; neither leads.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: {
        headings: [...chapter1, 'Het Europees Parlement en de Raad worden verzocht:'],
        bullet: 1,
        opens: 'vooruitgang te boeken in de onderhandelingen',
      },
    },
  },
  {
    code: 'OC-1.6',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-1',
    title: {
      nl: 'Instemmen met onderhandelingen over een overeenkomst met Interpol',
      en: 'Agreeing to negotiations on an agreement with Interpol',
    },
    summary: {
      nl: 'De Raad wordt gevraagd om de aanbeveling goed te keuren waarmee onderhandelingen over een samenwerkingsovereenkomst met Interpol kunnen beginnen.',
      en: 'The Council is asked to approve the recommendation that opens negotiations on a cooperation agreement with Interpol.',
    },
    owners: [council],
    noLead: {
      nl: 'Een verzoek aan de Raad; de tekst noemt geen trekker.',
      en: 'A request to the Council; the text names no lead.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: {
        headings: [...chapter1, 'De Raad wordt verzocht:'],
        bullet: 1,
        opens: 'de aanbeveling goed te keuren tot',
      },
    },
  },
]

export const chapter2Actions: readonly CatalogueAction[] = [
  {
    code: 'OC-2.1',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: {
      nl: 'Regels tegen milieucriminaliteit en illegale afvaltransporten',
      en: 'Rules against environmental crime and illegal waste shipments',
    },
    summary: {
      nl: 'De Commissie stelt wijzigingen voor van de EU-regels over milieucriminaliteit (vierde kwartaal van 2021) en versterkt de bepalingen over handhaving tegen illegale afvaltransporten (tweede kwartaal van 2021).',
      en: 'The Commission proposes amendments to the EU rules on environmental crime (fourth quarter of 2021) and strengthens the provisions on enforcement against illegal waste shipments (second quarter of 2021).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'quarter', value: '2021-Q4' },
    deadlines: [
      {
        what: { nl: 'bepalingen tegen illegale afvaltransporten', en: 'provisions against illegal waste shipments' },
        due: { precision: 'quarter', value: '2021-Q2' },
      },
      {
        what: { nl: 'voorstel over milieucriminaliteit', en: 'proposal on environmental crime' },
        due: { precision: 'quarter', value: '2021-Q4' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commission2, bullet: 1, opens: 'wijzigingen van de EU-regels inzake milieucriminaliteit' } },
  },
  {
    code: 'OC-2.2',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: {
      nl: 'Tegen namaak en tegen illegale handel in cultuurgoederen',
      en: 'Against counterfeiting and illicit trade in cultural goods',
    },
    summary: {
      nl: 'De Commissie stelt een EU-instrumentarium tegen namaak op (2022), onderzoekt of de Unie kan toetreden tot het Medicrime-verdrag van de Raad van Europa (zonder datum) en stelt maatregelen voor tegen de illegale handel in cultuurgoederen (2022).',
      en: 'The Commission draws up an EU toolbox against counterfeiting (2022), explores whether the Union can accede to the Council of Europe’s Medicrime Convention (no date) and proposes measures against the illicit trade in cultural goods (2022).',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'year', value: '2022' },
    deadlines: [
      {
        what: { nl: 'EU-instrumentarium tegen namaak', en: 'EU toolbox against counterfeiting' },
        due: { precision: 'year', value: '2022' },
      },
      {
        what: {
          nl: 'maatregelen tegen de illegale handel in cultuurgoederen',
          en: 'measures against the illicit trade in cultural goods',
        },
        due: { precision: 'year', value: '2022' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commission2, bullet: 2, opens: 'een EU-instrumentarium tegen namaak opstellen' } },
  },
  {
    code: 'OC-2.3',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: { nl: 'Meedoen aan het @ON-netwerk en het versterken', en: 'Joining and strengthening the @ON network' },
    summary: {
      nl: 'Lidstaten worden aangespoord om mee te doen aan het @ON-netwerk, dat zich richt op georganiseerde criminele groepen die op een maffia lijken, en om dat netwerk te versterken.',
      en: 'Member states are urged to join the @ON network against mafia-style organised crime groups, and to strengthen it.',
    },
    owners: [memberStates],
    noLead: statesWithoutDutchLead,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: states2, bullet: 1, opens: 'zich aan te sluiten bij het' } },
  },
  {
    code: 'OC-2.4',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: {
      nl: 'Gespecialiseerde instanties tegen criminele structuren',
      en: 'Specialised bodies against criminal structures',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om instanties die zich in het aanpakken van criminele structuren specialiseren, te beginnen of uit te bouwen.',
      en: 'Member states are urged to set up or further develop specialised bodies that tackle organised criminal structures.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. Het Nederlandse programma tegen mensenhandel kent wel centra als het EMM en de RIEC’s, maar wijst voor het geheel geen organisatie aan.',
      en: 'Addressed to the member states. The Dutch programme against human trafficking does have centres such as the EMM and the RIECs, but names no organisation for the whole.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: states2, bullet: 2, opens: 'gespecialiseerde instanties op te richten of' } },
  },
  {
    code: 'OC-2.5',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: { nl: 'Het Medicrime-verdrag bekrachtigen', en: 'Ratifying the Medicrime Convention' },
    summary: {
      nl: 'Lidstaten worden aangespoord om tot het Medicrime-verdrag van de Raad van Europa toe te treden en het te bekrachtigen.',
      en: 'Member states are urged to accede to the Council of Europe’s Medicrime Convention and to ratify it.',
    },
    owners: [memberStates],
    noLead: statesWithoutDutchLead,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: states2, bullet: 3, opens: 'toe te treden tot het Medicrime-verdrag' } },
  },
  {
    code: 'OC-2.6',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: {
      nl: 'Belangrijke doelwitten samen kiezen en onderzoeken',
      en: 'Selecting and investigating high-value targets together',
    },
    summary: {
      nl: 'Lidstaten en Europol worden aangespoord om gemeenschappelijke criteria te ontwikkelen om belangrijke doelwitten te kiezen en te onderzoeken, en voorrang te geven aan onderzoeken tegen personen en netwerken die het grootste veiligheidsrisico voor de EU vormen. Ook wordt gevraagd om een strategisch en tactisch inlichtingenbeeld van georganiseerde criminele groepen met een hoog risico.',
      en: 'Member states and Europol are urged to develop common criteria for selecting and investigating high-value targets, and to give priority to investigations against individuals and networks that pose the highest security risk to the EU. They are also asked for a strategic and tactical intelligence picture of high-risk organised crime groups.',
    },
    owners: [memberStates, europol],
    noLead: statesAndEuropolWithoutDutchLead,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAndEuropol2, bullet: 1, opens: 'gemeenschappelijke identificatiecriteria te ontwikkelen om belangrijke' } },
  },
  {
    code: 'OC-2.7',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-2',
    title: {
      nl: 'Meer samenwerking tegen namaak van medische producten',
      en: 'More cooperation against counterfeit medical products',
    },
    summary: {
      nl: 'Lidstaten en Europol worden aangespoord om meer samen te werken tegen het namaken van medische producten.',
      en: 'Member states and Europol are urged to cooperate more against the counterfeiting of medical products.',
    },
    owners: [memberStates, europol],
    noLead: statesAndEuropolWithoutDutchLead,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAndEuropol2, bullet: 2, opens: 'de samenwerking in de strijd tegen' } },
  },
]

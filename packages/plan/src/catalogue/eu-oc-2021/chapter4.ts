/** EU strategy to tackle organised crime (2021), chapter 4. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-oc-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de aanpak van georganiseerde criminaliteit:'
const chapter = 'Rechtshandhaving en justitie klaarstomen voor het digitale tijdperk'
const commissionWill = [list, chapter, 'De Commissie zal:']
const europolIsUrged = [list, chapter, 'Europol wordt aangespoord om:']
const cepolIsUrged = [list, chapter, 'Cepol wordt aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const europol = { organisation: 'europol', role: 'addressee', basis: 'explicit' } as const
const cepol = { organisation: 'cepol', role: 'addressee', basis: 'explicit' } as const

const askedOfEuropol = {
  nl: 'Europol wordt aangespoord; de tekst noemt geen trekker.',
  en: 'Europol is urged; the text names no lead.',
} as const
const askedOfCepol = {
  nl: 'Cepol wordt aangespoord; de tekst noemt geen trekker.',
  en: 'CEPOL is urged; the text names no lead.',
} as const

/** Organised crime, police and prosecution answer to the minister. */
const jenv = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const

export const chapter4Actions: readonly CatalogueAction[] = [
  {
    code: 'OC-4.1',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Oplossingen voor het bewaren van gegevens, na raadpleging van de lidstaten',
      en: 'Solutions for data retention, after consulting member states',
    },
    summary: {
      nl: 'De Commissie onderzoekt en presenteert mogelijke manieren en oplossingen om gegevens te bewaren voor rechtshandhaving en justitie (zonder eigen datum). Uiterlijk eind juni 2021 raadpleegt zij de lidstaten daarover.',
      en: 'The Commission analyses and presents possible approaches and solutions for retaining data for law enforcement and the judiciary (no date of its own). It consults the member states on this by the end of June 2021.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'month', value: '2021-06' },
    deadlines: [
      {
        what: { nl: 'raadpleging van de lidstaten', en: 'consultation of the member states' },
        due: { precision: 'month', value: '2021-06' },
      },
    ],
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 1, opens: 'mogelijke benaderingen en oplossingen voor gegevensbewaring' } },
  },
  {
    code: 'OC-4.2',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Rechtmatige, gerichte toegang tot versleutelde informatie',
      en: 'Lawful and targeted access to encrypted information',
    },
    summary: {
      nl: 'De Commissie doet voorstellen voor rechtmatige en gerichte toegang van rechtshandhavingsinstanties tot versleutelde informatie in strafrechtelijke onderzoeken. Basis daarvoor zijn een grondige inventarisatie van hoe lidstaten met versleuteling omgaan, en een aanpak met veel belanghebbenden om de concrete mogelijkheden die de wet toelaat te onderzoeken en te beoordelen.',
      en: 'The Commission makes proposals for lawful and targeted access by law enforcement to encrypted information in criminal investigations. They rest on a thorough survey of how member states deal with encryption, and on a multi-stakeholder approach to explore and assess the concrete options that the law allows.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 2, opens: 'voorstellen doen voor een rechtmatige en' } },
  },
  {
    code: 'OC-4.3',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Snelle deelname aan het systeem voor elektronisch bewijs',
      en: 'Swift participation in the system for electronic evidence',
    },
    summary: {
      nl: 'De Commissie moedigt aan en maakt mogelijk dat lidstaten volledig en snel meedoen aan het digitale systeem voor de uitwisseling van elektronisch bewijsmateriaal.',
      en: 'The Commission encourages and facilitates full and swift participation of member states in the digital system for exchanging electronic evidence.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 3, opens: 'de volledige en snelle deelname van' } },
  },
  {
    code: 'OC-4.4',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: { nl: 'Instrument om het darknet te volgen', en: 'Tool for monitoring the darknet' },
    summary: {
      nl: 'De Commissie ontwikkelt een instrument waarmee inlichtingen worden verzameld over illegale activiteiten op het darknet.',
      en: 'The Commission develops a monitoring tool to gather intelligence on illicit activities on the darknet.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 4, opens: 'een monitoringinstrument ontwikkelen om inlichtingen te' } },
  },
  {
    code: 'OC-4.5',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: { nl: 'Opleidingsmodules en lesmateriaal', en: 'Training modules and teaching materials' },
    summary: {
      nl: 'De Commissie steunt de ontwikkeling van opleidingsmodules en lesmateriaal.',
      en: 'The Commission supports the development of training modules and teaching materials.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 5, opens: 'de ontwikkeling van opleidingsmodules en didactisch' } },
  },
  {
    code: 'OC-4.6',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Analyse van technologische lacunes en behoeften',
      en: 'Analysis of technological gaps and needs',
    },
    summary: {
      nl: 'Europol wordt aangespoord om een volledige analyse te coördineren van wat er technologisch ontbreekt en nodig is voor digitaal onderzoek.',
      en: 'Europol is urged to coordinate a comprehensive analysis of what is technologically lacking and needed for digital investigations.',
    },
    owners: [europol],
    noLead: askedOfEuropol,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: europolIsUrged, bullet: 1, opens: 'een alomvattende analyse van technologische lacunes' } },
  },
  {
    code: 'OC-4.7',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: { nl: 'Databank van instrumenten voor rechtshandhavers', en: 'Repository of tools for law enforcement' },
    summary: {
      nl: 'Europol wordt aangespoord om een databank van instrumenten te maken, waarin rechtshandhavingsinstanties de meest geavanceerde oplossingen kunnen vinden en raadplegen.',
      en: 'Europol is urged to create a repository of tools in which law enforcement agencies can find and consult the most advanced solutions.',
    },
    owners: [europol],
    noLead: askedOfEuropol,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: europolIsUrged, bullet: 2, opens: 'een databank voor instrumenten te creëren' } },
  },
  {
    code: 'OC-4.8',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Databank van deskundigen in recherche en forensisch onderzoek',
      en: 'Database of experts in investigation and forensics',
    },
    summary: {
      nl: 'Europol wordt aangespoord om een databank op te zetten en bij te houden van deskundigen in recherche en forensisch onderzoek op bijzondere gebieden, zoals het internet der dingen of cryptovaluta’s.',
      en: 'Europol is urged to set up and maintain a database of experts in investigation and forensics in specialised fields, such as the internet of things or cryptocurrencies.',
    },
    owners: [europol],
    noLead: askedOfEuropol,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: europolIsUrged, bullet: 3, opens: 'een databank van deskundigen op het' } },
  },
  {
    code: 'OC-4.9',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: { nl: 'Certificering van deskundigen in digitaal onderzoek', en: 'Certification of digital investigation experts' },
    summary: {
      nl: 'Cepol wordt aangespoord om regelingen op te zetten voor het certificeren of accrediteren van deskundigen in digitaal onderzoek.',
      en: 'CEPOL is urged to set up certification or accreditation schemes for digital investigation experts.',
    },
    owners: [cepol],
    noLead: askedOfCepol,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: cepolIsUrged, bullet: 1, opens: 'certificerings-/accrediteringsregelingen op te zetten voor' } },
  },
  {
    code: 'OC-4.10',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: { nl: 'Kader van opleidingscompetenties', en: 'Training competency framework' },
    summary: {
      nl: 'Cepol wordt aangespoord om een kader voor opleidingscompetenties te maken en het regelmatig bij te werken.',
      en: 'CEPOL is urged to draw up a training competency framework and to update it regularly.',
    },
    owners: [cepol],
    noLead: askedOfCepol,
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: cepolIsUrged, bullet: 2, opens: 'een kader voor opleidingscompetenties op te' } },
  },
  {
    code: 'OC-4.11',
    kind: 'action',
    printed: 'key-action',
    line: 'OC-4',
    title: {
      nl: 'Voorstellen voor elektronisch bewijsmateriaal met spoed aannemen',
      en: 'Adopting the electronic evidence proposals urgently',
    },
    summary: {
      nl: 'Het Europees Parlement en de Raad worden aangespoord om de voorstellen over elektronisch bewijsmateriaal met spoed goed te keuren, zodat autoriteiten snel en betrouwbaar toegang tot zulk bewijs krijgen.',
      en: 'The European Parliament and the Council are urged to adopt the proposals on electronic evidence urgently, so that authorities get swift and reliable access to such evidence.',
    },
    owners: [
      { organisation: 'europees-parlement', role: 'addressee', basis: 'explicit' },
      { organisation: 'raad-van-de-eu', role: 'addressee', basis: 'explicit' },
    ],
    noLead: {
      nl: 'Het Europees Parlement en de Raad worden samen aangespoord; geen van beide trekt.',
      en: 'The European Parliament and the Council are urged together; neither leads.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: {
        headings: [list, chapter, 'Het Europees Parlement en de Raad worden aangespoord om:'],
        bullet: 1,
        opens: 'de voorstellen voor elektronisch bewijsmateriaal met',
      },
    },
  },
]

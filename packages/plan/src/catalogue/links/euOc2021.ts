import type { LinkEntry } from '../shape.ts'

/** Key actions of the EU strategy against organised crime: only those that the fight against trafficking touches. */
export const euOc2021Links: readonly LinkEntry[] = [
  {
    code: 'L-STM-1.9.4.p1-OC-1.3',
    action: 'STM-1.9.4.p1',
    item: 'OC-1.3',
    relation: 'supports',
    reason: {
      nl: 'Nederland blijft medetrekker van EMPACT THB en verbreedt het met gemeenten en ngo’s; dat past bij een grotere rol voor Empact.',
      en: 'The Netherlands remains co-driver of EMPACT THB and broadens it with municipalities and NGOs; that fits a greater role for Empact.',
    },
  },
  {
    code: 'L-STM-1.5.1.3-OC-2.4',
    action: 'STM-1.5.1.3',
    item: 'OC-2.4',
    relation: 'supports',
    reason: {
      nl: 'Het EMM krijgt meer analisten, maar is een expertisecentrum voor mensenhandel en mensensmokkel en geen instantie tegen criminele structuren in het algemeen.',
      en: 'The EMM gets more analysts, but it is a centre of expertise on trafficking and smuggling and not a body against criminal structures in general.',
    },
  },
  {
    code: 'L-STM-4.4.2-OC-2.4',
    action: 'STM-4.4.2',
    item: 'OC-2.4',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Het Euregionaal RIEC wordt een centrum voor de bestuurlijke aanpak van georganiseerde criminaliteit over de grens; mensenhandel is er een van de onderwerpen.',
      en: 'The Euregional RIEC becomes a centre for the administrative approach to organised crime across the border; trafficking is one of its subjects.',
    },
  },
  {
    code: 'L-STM-1.6.1-OC-2.4',
    action: 'STM-1.6.1',
    item: 'OC-2.4',
    relation: 'supports',
    reason: {
      nl: 'De RIEC’s, die ondermijnende georganiseerde criminaliteit bestrijden, krijgen een steviger plaats in de aanpak van mensenhandel.',
      en: 'The RIECs, which fight subversive organised crime, get a firmer place in the approach to trafficking.',
    },
  },
  {
    code: 'L-STM-1.5.3-OC-2.6',
    action: 'STM-1.5.3',
    item: 'OC-2.6',
    relation: 'supports',
    reason: {
      nl: 'Landelijk Parket en Landelijke Eenheid richten zich samen op georganiseerde uitbuiting; gemeenschappelijke criteria van lidstaten zijn het niet.',
      en: 'The National Public Prosecutor’s Office and the National Unit together focus on organised exploitation; these are not common criteria of member states.',
    },
  },
  {
    code: 'L-STM-1.8.1-OC-3.1',
    action: 'STM-1.8.1',
    item: 'OC-3.1',
    relation: 'context',
    reason: {
      nl: 'Beide willen dat meer crimineel vermogen wordt afgepakt; het programma gebruikt daarvoor bestaande samenwerking en geen nieuwe regels.',
      en: 'Both want more criminal assets to be confiscated; the programme uses existing cooperation for this and no new rules.',
    },
  },
  {
    code: 'L-STM-1.8.1-OC-3.3',
    action: 'STM-1.8.1',
    item: 'OC-3.3',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Met iCOV en andere verbanden wordt het vermogen van verdachten van mensenhandel in beeld gebracht en afgepakt.',
      en: 'With iCOV and other partnerships the assets of trafficking suspects are mapped and confiscated.',
    },
  },
  {
    code: 'L-STM-1.8.2-OC-3.3',
    action: 'STM-1.8.2',
    item: 'OC-3.3',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Inspectie SZW, politie en OM gebruiken met een bank gegevens over geldstromen om daders te vinden.',
      en: 'Inspectorate SZW, police and Public Prosecution Service use data on money flows, with a bank, to find perpetrators.',
    },
  },
  {
    code: 'L-STM-1.8.3-OC-3.3',
    action: 'STM-1.8.3',
    item: 'OC-3.3',
    relation: 'supports',
    reason: {
      nl: 'De FIU zoekt met een eigen methode naar transacties die op mensenhandel wijzen en voedt zo het financiële onderzoek, dat de opsporing zelf doet.',
      en: 'With a method of its own the FIU looks for transactions that point to trafficking and so feeds financial investigations, which investigators carry out themselves.',
    },
  },
  {
    code: 'L-STM-1.9.4.p2-OC-3.3',
    action: 'STM-1.9.4.p2',
    item: 'OC-3.3',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De Nederlandse politie leidt in EMPACT THB het subproject Financieel rechercheren.',
      en: 'In EMPACT THB the Dutch police lead the subproject on financial investigation.',
    },
  },
  {
    code: 'L-STM-1.8.2-OC-3.4',
    action: 'STM-1.8.2',
    item: 'OC-3.4',
    relation: 'supports',
    reason: {
      nl: 'De samenwerking van opsporing en een bank is publiek-privaat, met een sector die criminelen voor hun geld misbruiken.',
      en: 'The cooperation of investigators and a bank is public-private, with a sector that criminals misuse for their money.',
    },
  },
  {
    code: 'L-STM-3.2.3.p2-OC-3.4',
    action: 'STM-3.2.3.p2',
    item: 'OC-3.4',
    relation: 'supports',
    reason: {
      nl: 'Politie en parkeigenaren brengen samen in beeld hoeveel mensenhandel er op vakantieparken is en willen daar afspraken op baseren.',
      en: 'Police and park owners together map how much trafficking there is on holiday parks and want to base agreements on that.',
    },
  },
  {
    code: 'L-STM-1.5.1.4-OC-4.4',
    action: 'STM-1.5.1.4',
    item: 'OC-4.4',
    relation: 'context',
    reason: {
      nl: 'Beide zoeken online naar signalen van misdaad, maar de webcrawler doet dat op het openbare internet en niet op het darknet.',
      en: 'Both search for signs of crime online, but the web crawler does so on the open internet and not on the darknet.',
    },
  },
]

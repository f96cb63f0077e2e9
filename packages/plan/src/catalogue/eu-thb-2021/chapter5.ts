/** EU strategy against trafficking in human beings (2021), chapter 5. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-thb-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de bestrijding van mensenhandel:'
const commissionWill = [list, 'Internationale dimensie', 'De Commissie zal:']
const statesAreUrged = [list, 'Internationale dimensie', 'De lidstaten worden aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
/** Police and prosecution answer to the minister. */
const police = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const
const foreignAffairs = { ministry: 'min-bz', member: 'm-bz', basis: 'implied' } as const
/** Cooperation with countries of origin and transit, as in the programme. */
const development = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' } as const

export const chapter5Actions: readonly CatalogueAction[] = [
  {
    code: 'THB-5.1',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: { nl: 'EU-actieplan tegen migrantensmokkel (2021-2025)', en: 'EU action plan against migrant smuggling (2021-2025)' },
    summary: {
      nl: 'De Commissie neemt een EU-actieplan tegen migrantensmokkel aan voor de jaren 2021 tot en met 2025. Wanneer zij dat doet, staat er niet bij.',
      en: 'The Commission adopts an EU action plan against migrant smuggling for the years 2021 to 2025. The text does not say when it does so.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 1, opens: 'een EU-actieplan tegen migrantensmokkel (2021-2025) aannemen' } },
  },
  {
    code: 'THB-5.2',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: {
      nl: 'Meer samenwerken met landen van herkomst en doorreis',
      en: 'More cooperation with countries of origin and transit',
    },
    summary: {
      nl: 'De Commissie zorgt voor intensievere samenwerking met de derde landen waar slachtoffers vandaan komen of doorheen reizen, en met internationale en regionale partners, waaronder internationale organisaties.',
      en: 'The Commission sees to closer cooperation with the third countries that victims come from or travel through, and with international and regional partners, including international organisations.',
    },
    owners: [commission],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 2, opens: 'zorgen voor een intensievere samenwerking met' } },
  },
  {
    code: 'THB-5.3',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: {
      nl: 'Gesprekken met partnerlanden over mensenrechten en veiligheid',
      en: 'Talks with partner countries on human rights and security',
    },
    summary: {
      nl: 'De Commissie gaat met partnerlanden in gesprek in de dialogen over mensenrechten en over veiligheid.',
      en: 'The Commission engages with partner countries in the dialogues on human rights and on security.',
    },
    owners: [commission],
    reporter: 'min-bz',
    responsible: foreignAffairs,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 3, opens: 'in gesprek gaan met partnerlanden aan' } },
  },
  {
    code: 'THB-5.4',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: { nl: 'Nauwer samenwerken met de Raad van Europa en GRETA', en: 'Closer cooperation with the Council of Europe and GRETA' },
    summary: {
      nl: 'De Commissie werkt nauwer samen met de Raad van Europa en met diens Groep van deskundigen inzake actie tegen mensenhandel (GRETA).',
      en: 'The Commission works more closely with the Council of Europe and its Group of Experts on Action against Trafficking in Human Beings (GRETA).',
    },
    owners: [
      commission,
      { organisation: 'raad-van-europa', role: 'partner', basis: 'explicit' },
      { organisation: 'greta', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 4, opens: 'nauwer samenwerken met de Raad van' } },
  },
  {
    code: 'THB-5.5',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: {
      nl: 'EU-delegaties in bepaalde landen steunen',
      en: 'Supporting EU delegations in particular countries',
    },
    summary: {
      nl: 'De Europese Dienst voor extern optreden betrekt EU-delegaties in bepaalde landen stelselmatig. De Commissie steunt dat met regelmatige en gerichte communicatie, acties en uitwisseling van informatie.',
      en: 'The European External Action Service systematically involves EU delegations in particular countries. The Commission supports this with regular and targeted communication, actions and exchange of information.',
    },
    owners: [commission, { organisation: 'edeo', role: 'partner', basis: 'explicit' }],
    reporter: 'min-bz',
    responsible: foreignAffairs,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 5, opens: 'de door de Europese Dienst voor' } },
  },
  {
    code: 'THB-5.6',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-5',
    title: {
      nl: 'Meer informatie uitwisselen en over de grens samenwerken',
      en: 'Exchanging more information and cooperating across borders',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om meer informatie en criminele inlichtingen uit te wisselen over mensenhandel, misdrijven die daarmee samenhangen en criminele netwerken. Ook wordt van hen gevraagd operationele en justitiële samenwerking over de grens en internationaal gemakkelijker te maken in landen die met mensenhandel te maken hebben: vooral op de Westelijke Balkan, in de nabuurschapslanden, Afrika, het Midden-Oosten en Zuidoost-Azië. Daarbij helpen onder meer EU-agentschappen zoals Europol en Eurojust.',
      en: 'Member states are urged to exchange more information and criminal intelligence on human trafficking, related crimes and criminal networks. They are also asked to make cross-border and international operational and judicial cooperation easier in countries faced with trafficking: especially in the Western Balkans, the neighbourhood countries, Africa, the Middle East and South-East Asia. EU agencies such as Europol and Eurojust help, among others.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'implied' },
      { organisation: 'om', role: 'co-lead', basis: 'implied' },
      { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' },
      { organisation: 'europol', role: 'partner', basis: 'explicit' },
      { organisation: 'eurojust', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: police,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 1, opens: 'de uitwisseling van informatie en criminele' } },
  },
]

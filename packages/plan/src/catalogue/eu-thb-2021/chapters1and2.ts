/** EU strategy against trafficking in human beings (2021), chapters 1 and 2. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-thb-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de bestrijding van mensenhandel:'
const commissionWill = 'De Commissie zal:'
const statesAreUrged = 'De lidstaten worden aangespoord om:'

const chapter1 = [list, 'Preventie, bescherming en vervolging', commissionWill]
const chapter2 = [list, 'Terugdringen van de vraag die mensenhandel in de hand werkt', commissionWill]
const chapter2States = [list, 'Terugdringen van de vraag die mensenhandel in de hand werkt', statesAreUrged]

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const memberStates = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' } as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const szw = { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' } as const
/** Responsible business conduct abroad, as in the programme. */
const trade = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' } as const

export const chapter1Actions: readonly CatalogueAction[] = [
  {
    code: 'THB-1.1',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-1',
    title: {
      nl: 'De richtlijn tegen mensenhandel laten werken, met geld en zo nodig inbreukprocedures',
      en: 'Making the Anti-Trafficking Directive work, with funding and if need be infringement procedures',
    },
    summary: {
      nl: 'De Commissie zet gericht geld in zodat de richtlijn ter bestrijding van mensenhandel goed wordt uitgevoerd, met bijzondere aandacht voor gender en voor kinderen. Waar nodig begint zij inbreukprocedures.',
      en: 'The Commission uses targeted funding so that the Anti-Trafficking Directive is carried out effectively, with special attention to gender and to children. Where necessary it starts infringement procedures.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter1, bullet: 1, opens: 'door gerichte financiering zorgen voor de' } },
  },
  {
    code: 'THB-1.2',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-1',
    title: {
      nl: 'Studie om de richtlijn te evalueren, en daarna herziening overwegen',
      en: 'Study to evaluate the directive, then consider revising it',
    },
    summary: {
      nl: 'De Commissie begint een studie voor de evaluatie van de richtlijn ter bestrijding van mensenhandel. Op grond van de uitkomst overweegt zij de richtlijn te herzien.',
      en: 'The Commission starts a study for the evaluation of the Anti-Trafficking Directive. On the basis of its outcome it considers revising the directive.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter1, bullet: 2, opens: 'een studie opstarten voor de evaluatie' } },
  },
  {
    code: 'THB-1.3',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-1',
    title: { nl: 'Genoeg middelen tegen mensenhandel, in en buiten de EU', en: 'Sufficient resources against trafficking, in and outside the EU' },
    summary: {
      nl: 'De Commissie zorgt dat er genoeg middelen zijn om mensenhandel te bestrijden, zowel in de EU als daarbuiten.',
      en: 'The Commission makes sure that there are sufficient resources to fight human trafficking, both in the EU and outside it.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter1, bullet: 3, opens: 'ervoor zorgen dat voldoende middelen beschikbaar' } },
  },
]

export const chapter2Actions: readonly CatalogueAction[] = [
  {
    code: 'THB-2.1',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Nagaan of het gebruik van diensten van slachtoffers strafbaar kan worden',
      en: 'Examining whether using victims’ services can be made a crime',
    },
    summary: {
      nl: 'De Commissie onderzoekt of het mogelijk is strafbaar te stellen dat iemand gebruikmaakt van diensten die slachtoffers van mensenhandel verlenen.',
      en: 'The Commission examines whether it is possible to make it a crime to use services that victims of trafficking provide.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter2, bullet: 1, opens: 'nagaan of het mogelijk is het' } },
  },
  {
    code: 'THB-2.2',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Nagaan hoe de richtlijn sancties tegen werkgevers beter kan werken',
      en: 'Examining how the Employers Sanctions Directive can work better',
    },
    summary: {
      nl: 'De Commissie bekijkt hoe de richtlijn met sancties tegen werkgevers meer effect kan krijgen.',
      en: 'The Commission examines how the Employers Sanctions Directive can be made more effective.',
    },
    owners: [commission],
    reporter: 'min-szw',
    responsible: szw,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter2, bullet: 2, opens: 'nagaan hoe de richtlijn inzake sancties' } },
  },
  {
    code: 'THB-2.3',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: { nl: 'Wetsvoorstel duurzame corporate governance', en: 'Legislative proposal on sustainable corporate governance' },
    summary: {
      nl: 'De Commissie dient een wetgevingsvoorstel in over duurzame corporate governance, zodat ondernemingen zich op de lange termijn duurzaam en verantwoord gedragen.',
      en: 'The Commission tables a legislative proposal on sustainable corporate governance, so that companies behave sustainably and responsibly in the long term.',
    },
    owners: [commission],
    reporter: 'min-bz',
    responsible: trade,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter2, bullet: 3, opens: 'een wetgevingsvoorstel inzake duurzame corporate governance' } },
  },
  {
    code: 'THB-2.4',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Richtsnoeren voor passende zorgvuldigheid tegen dwangarbeid',
      en: 'Guidance on due diligence against forced labour',
    },
    summary: {
      nl: 'De Commissie geeft richtsnoeren over passende zorgvuldigheid bij dwangarbeid, in lijn met de internationale richtsnoeren en beginselen daarvoor.',
      en: 'The Commission issues guidance on due diligence regarding forced labour, in line with the international guidelines and principles on it.',
    },
    owners: [commission],
    reporter: 'min-bz',
    responsible: trade,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter2, bullet: 4, opens: 'richtsnoeren verstrekken inzake passende zorgvuldigheid' } },
  },
  {
    code: 'THB-2.5',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Preventiecampagne voor sectoren en omgevingen met een hoog risico',
      en: 'Prevention campaign for high-risk sectors and environments',
    },
    summary: {
      nl: 'De Commissie zet samen met de lidstaten en maatschappelijke organisaties een preventiecampagne op voor sectoren en omgevingen waar het risico hoog is.',
      en: 'Together with member states and civil society organisations the Commission sets up a prevention campaign aimed at sectors and environments where the risk is high.',
    },
    owners: [
      commission,
      { organisation: 'eu-lidstaten', role: 'partner', basis: 'explicit' },
      { organisation: 'maatschappelijke-organisaties', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: chapter2, bullet: 5, opens: 'samen met de lidstaten en maatschappelijke' } },
  },
  {
    code: 'THB-2.6',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Strafrecht en preventie blijven richten op alle vormen van uitbuiting',
      en: 'Keeping criminal justice and prevention aimed at all forms of exploitation',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om hun strafrechtelijke optreden en hun preventie onverminderd te richten op alle vormen van uitbuiting, ook op mensenhandel voor seksuele uitbuiting.',
      en: 'Member states are urged to keep directing their criminal justice response and their prevention at all forms of exploitation, including trafficking for sexual exploitation.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter2States, bullet: 1, opens: 'hun strafrechtelijke respons en preventie-initiatieven onverminderd' } },
  },
  {
    code: 'THB-2.7',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Ten volle gebruikmaken van EU-agentschappen tegen arbeidsuitbuiting',
      en: 'Making full use of EU agencies against labour exploitation',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om in de strijd tegen arbeidsuitbuiting ten volle een beroep te doen op de EU-agentschappen die daarvoor van belang zijn, vooral op Europol en, voor zover die bevoegd is, op de Europese Arbeidsautoriteit.',
      en: 'Member states are urged to make full use of the relevant EU agencies in fighting labour exploitation, above all Europol and, within the limits of its remit, the European Labour Authority.',
    },
    owners: [
      { organisation: 'inspectie-szw', role: 'lead', basis: 'implied' },
      memberStates,
      { organisation: 'europol', role: 'partner', basis: 'explicit' },
      { organisation: 'europese-arbeidsautoriteit', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'inspectie-szw',
    responsible: szw,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter2States, bullet: 2, opens: 'ten volle een beroep te doen' } },
  },
  {
    code: 'THB-2.8',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Meer capaciteit bij arbeidsinspecties en meer samenwerking',
      en: 'More capacity at labour inspectorates and more cooperation',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om arbeidsinspecties meer capaciteit te geven en de samenwerking tussen instanties te vergroten, zodat slachtoffers van arbeidsuitbuiting worden herkend en daders voor de rechter komen.',
      en: 'Member states are urged to give labour inspectorates more capacity and to increase cooperation between agencies, so that victims of labour exploitation are identified and perpetrators are brought to court.',
    },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'inspectie-szw',
    responsible: szw,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter2States, bullet: 3, opens: 'de capaciteit van arbeidsinspecties en de' } },
  },
  {
    code: 'THB-2.9',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-2',
    title: {
      nl: 'Meer publiek-private initiatieven met bedrijven in risicosectoren',
      en: 'More public-private initiatives with companies in high-risk sectors',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om met bedrijven nog meer publiek-private initiatieven op te zetten in sectoren en omgevingen waar het risico hoog is.',
      en: 'Member states are urged to develop further public-private initiatives with companies in sectors and environments where the risk is high.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. In het Nederlandse programma hebben verschillende organisaties elk een eigen samenwerking met bedrijven (actielijn 3); geen daarvan trekt het geheel.',
      en: 'Addressed to the member states. In the Dutch programme several organisations each have their own cooperation with companies (action line 3); none leads the whole.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: chapter2States, bullet: 4, opens: 'verdere publiek-private initiatieven te ontwikkelen met' } },
  },
]

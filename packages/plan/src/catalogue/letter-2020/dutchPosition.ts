/** Letter to parliament of November 2020, first half: the occasion, the Dutch position and the one promise. */
import type { CatalogueAction } from '../shape.ts'
import { dutchPosition as position, occasion } from './headings.ts'

const document = 'letter-2020'
const stateSecretary = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
/** Where the letter speaks in the first person: the State Secretary who signed it. */
const signatory = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'explicit' } as const
/** "The cabinet" and "the Netherlands" without a ministry: the coordinating one. */
const cabinet = { organisation: 'min-jenv', role: 'lead', basis: 'implied' } as const
const toCommission = { organisation: 'europese-commissie', role: 'addressee', basis: 'explicit' } as const
/** The new strategy is for the Commission to make; the sentence does not call on it. */
const aboutCommission = { organisation: 'europese-commissie', role: 'addressee', basis: 'implied' } as const
/** The strategy that the letter twice expects, early in 2021 and in the spring. */
const strategyPresented = {
  text: {
    nl: 'Volgens de vragen en antwoorden bij de EU-strategieën (bron eu-thb-2021) presenteerde de Commissie de strategie op 14 april 2021.',
    en: 'According to the questions and answers on the EU strategies (source eu-thb-2021) the Commission presented the strategy on 14 April 2021.',
  },
  date: { precision: 'day', value: '2021-04-14' },
} as const

export const occasionActions: readonly CatalogueAction[] = [
  {
    code: 'LTR-1.1',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-1',
    title: { nl: 'Derde voortgangsverslag van de Commissie', en: 'Third progress report of the Commission' },
    summary: {
      nl: 'Op grond van artikel 20 van Richtlijn 2011/36/EU brengt de Commissie elke twee jaar verslag uit over de vorderingen tegen mensenhandel in de EU. Het derde verslag, van 20 oktober 2020, steunt onder andere op wat de lidstaten schriftelijk aanleverden.',
      en: 'Under Article 20 of Directive 2011/36/EU the Commission reports every two years on progress against human trafficking in the EU. The third report, of 20 October 2020, rests among other things on what the member states submitted in writing.',
    },
    owners: [
      { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' },
      { organisation: 'eu-lidstaten', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: {
          nl: 'De Europese Commissie heeft het derde voortgangsverslag uitgebracht.',
          en: 'The European Commission has issued the third progress report.',
        },
        date: { precision: 'day', value: '2020-10-20' },
      },
    ],
    source: { document, locator: { headings: occasion, block: 1, opens: 'Op grond van Artikel 20 van' } },
  },
  {
    code: 'LTR-1.2',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-1',
    title: { nl: 'Verslag en samenvatting bij de brief', en: 'Report and summary sent with the letter' },
    summary: {
      nl: 'De Kamer krijgt het verslag als bijlage bij de brief, met een samenvatting die vooral let op de plaatsen waar Nederland uitdrukkelijk wordt genoemd.',
      en: 'The House of Representatives receives the report as an annex to the letter, with a summary that mainly looks at the places where the Netherlands is expressly mentioned.',
    },
    owners: [cabinet, { organisation: 'tweede-kamer', role: 'addressee', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: {
          nl: 'Het verslag en een samenvatting zijn bij de brief gevoegd.',
          en: 'The report and a summary are attached to the letter.',
        },
        date: { precision: 'month', value: '2020-11' },
      },
    ],
    source: { document, locator: { headings: occasion, block: 1, opens: 'Het Third Progress Report is als' } },
  },
  {
    code: 'LTR-1.3',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-1',
    title: {
      nl: 'Verzoek van de Kamercommissie om te reageren',
      en: 'Parliamentary committee’s request for a response',
    },
    summary: {
      nl: 'De vaste commissie voor Justitie en Veiligheid van de Tweede Kamer vroeg op 5 november 2020 om een reactie op het voortgangsverslag. De brief voldoet aan dat verzoek.',
      en: 'On 5 November 2020 the standing committee on Justice and Security of the House of Representatives asked for a response to the progress report. The letter meets that request.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'explicit' },
      { organisation: 'tweede-kamer', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: signatory,
    duration: 'one-off',
    results: [],
    parliament: {
      chamber: 'tweede-kamer',
      askedBy: 'Vaste commissie voor Justitie en Veiligheid',
      made: { precision: 'day', value: '2020-11-05' },
      fulfilments: [
        {
          date: { precision: 'month', value: '2020-11' },
          extent: 'fully',
          note: { nl: 'Met deze brief zelf.', en: 'By this letter itself.' },
        },
      ],
    },
    source: { document, locator: { headings: occasion, block: 2, opens: 'Met deze brief kom ik tegemoet' } },
  },
  {
    code: 'LTR-1.4',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-1',
    title: { nl: 'Nieuwe EU-strategie begin 2021', en: 'New EU strategy in early 2021' },
    summary: {
      nl: 'De nieuwe EU-strategie tegen mensenhandel wordt begin 2021 gepresenteerd; de brief gaat in op de Nederlandse inzet daarvoor. Verderop noemt de brief het voorjaar (LTR-2.15).',
      en: 'The new EU strategy against human trafficking will be presented in early 2021; the letter sets out the Dutch position on it. Further on the letter says spring (LTR-2.15).',
    },
    owners: [{ organisation: 'europese-commissie', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    // "Begin komend jaar": early in 2021. The half-year is the narrowest period that the words surely fit in.
    due: { precision: 'half-year', value: '2021-H1' },
    duration: 'one-off',
    results: [],
    reported: [strategyPresented],
    doubles: ['LTR-2.15'],
    source: { document, locator: { headings: occasion, block: 2, opens: 'Ik ga daarbij in op de' } },
  },
]

export const dutchPositionActions: readonly CatalogueAction[] = [
  {
    code: 'LTR-2.1',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Conclusie van de Commissie: mensenhandel niet afgenomen',
      en: 'Commission’s conclusion: trafficking has not declined',
    },
    summary: {
      nl: 'Volgens de Commissie is mensenhandel in de EU niet minder geworden, maar lijkt zij te veranderen en brengt zij nieuwe risico’s mee. Veel slachtoffers hebben te maken met geweld, bedreiging en grote schade, terwijl handelaren enorme winsten maken; die straffeloosheid moet worden bestreden.',
      en: 'According to the Commission, human trafficking in the EU has not declined but seems to be evolving and brings new risks. Many victims face violence, threats and great harm, while traffickers make enormous profits; that impunity must be countered.',
    },
    owners: [],
    noLead: {
      nl: 'Een conclusie van de Commissie; de zin vraagt niemand iets te doen.',
      en: 'A conclusion of the Commission; the sentence asks nobody to do anything.',
    },
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: position, block: 1, opens: 'De EC trekt op basis van' } },
  },
  {
    code: 'LTR-2.2',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: { nl: 'Nederland onderschrijft de conclusie', en: 'The Netherlands endorses the conclusion' },
    summary: {
      nl: 'De staatssecretaris is het met de Commissie eens: er moet meer gebeuren aan preventie, aan opsporing en aanpak van daders en aan signalering en ondersteuning van slachtoffers. Nederland zet zich daar breed voor in, nationaal en internationaal.',
      en: 'The State Secretary agrees with the Commission: more must be done on prevention, on tracing and tackling perpetrators and on detecting and supporting victims. The Netherlands makes a broad effort on this, nationally and internationally.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'explicit' }],
    reporter: 'min-jenv',
    responsible: signatory,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 2, opens: 'Ik onderschrijf deze conclusie van de' },
    },
  },
  {
    code: 'LTR-2.3',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Voortgangsbrief over Samen tegen mensenhandel',
      en: 'Progress letter on Together against human trafficking',
    },
    summary: {
      nl: 'De Kamer kreeg kort daarvoor de voortgangsbrief over het programma Samen tegen mensenhandel, met de stand van zaken (Kamerstuk 28 638, nr. 185).',
      en: 'Shortly before, the House of Representatives received the progress letter on the programme Samen tegen mensenhandel (Together against human trafficking), with the state of affairs (parliamentary paper 28 638, no. 185).',
    },
    owners: [cabinet, { organisation: 'tweede-kamer', role: 'addressee', basis: 'explicit' }],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: {
          nl: 'De Kamer heeft recent de voortgangsbrief over het programma ontvangen.',
          en: 'The House of Representatives has recently received the progress letter on the programme.',
        },
        // "Recent": the text gives no day.
        date: { precision: 'year', value: '2020' },
      },
    ],
    papers: ['28 638, nr. 185'],
    source: {
      document,
      locator: { headings: position, block: 2, opens: 'Recent heeft uw Kamer de voortgangsbrief' },
    },
  },
  {
    code: 'LTR-2.4',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Integrale, multidisciplinaire aanpak in de EU',
      en: 'Integrated, multidisciplinary approach in the EU',
    },
    summary: {
      nl: 'Het kabinet werkt ook in EU-verband aan een integrale aanpak waarin verschillende disciplines samenkomen. In de zomer van 2020 bereidde Nederland met uiteenlopende betrokkenen zijn inbreng voor de nieuwe EU-strategie voor.',
      en: 'In the EU, too, the cabinet works towards an integrated approach that brings different disciplines together. In the summer of 2020 the Dutch input for the new EU strategy was prepared with a variety of stakeholders.',
    },
    owners: [cabinet],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    reported: [
      {
        text: {
          nl: 'Met uiteenlopende betrokkenen is gewerkt aan de Nederlandse inbreng voor de EU-strategie.',
          en: 'The Dutch input for the EU strategy was prepared with a variety of stakeholders.',
        },
        date: { precision: 'season', value: '2020-summer' },
      },
    ],
    source: {
      document,
      locator: { headings: position, block: 3, opens: 'Daarnaast zet het kabinet zich ook' },
    },
  },
  {
    code: 'LTR-2.5',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Alle vormen van mensenhandel, met dwarsverbanden',
      en: 'All forms of trafficking, with links to other fields',
    },
    summary: {
      nl: 'Kern van de Nederlandse inbreng: de strategie gaat over seksuele, arbeids- en criminele uitbuiting en legt verbanden met andere beleidsterreinen, zoals de arbeidsmarkt, migratiestromen en andere georganiseerde criminaliteit.',
      en: 'Core of the Dutch input: the strategy covers sexual, labour and criminal exploitation and makes links with other policy fields, such as the labour market, migration flows and other organised crime.',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 3, opens: 'Kernelementen hierin zijn: inzet op alle' },
    },
  },
  {
    code: 'LTR-2.6',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Ruimte voor maatwerk per uitbuitingsvorm en slachtoffer',
      en: 'Room for tailoring by form of exploitation and victim',
    },
    summary: {
      nl: 'Nederland vraagt de Commissie ruimte te laten voor maatwerk naar vorm van uitbuiting en type slachtoffer.',
      en: 'The Netherlands asks the Commission to leave room for tailoring to the form of exploitation and the type of victim.',
    },
    owners: [cabinet, toCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: position, block: 3, opens: 'Nederland roept de EC op om' } },
  },
  {
    code: 'LTR-2.7',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Geen uitspraken over nationaal prostitutiebeleid',
      en: 'Strategy to stay out of national prostitution policy',
    },
    summary: {
      nl: 'Nederland vindt het belangrijk dat de strategie zich op mensenhandel richt en geen uitspraken doet over het nationale prostitutiebeleid.',
      en: 'The Netherlands finds it important that the strategy focuses on human trafficking and makes no statements on national prostitution policy.',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 3, opens: 'Daarnaast is het voor Nederland belangrijk' },
    },
  },
  {
    code: 'LTR-2.8',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: { nl: 'Preventie voor alle typen slachtoffers', en: 'Prevention for all types of victims' },
    summary: {
      nl: 'Ook bij preventie vraagt het kabinet de Commissie om maatwerk en aandacht voor alle typen slachtoffers, zoals mannen die seksueel en jongeren die crimineel worden uitgebuit.',
      en: 'In prevention, too, the cabinet asks the Commission for tailoring and attention to all types of victims, such as men who are sexually exploited and young people who become victims of criminal exploitation.',
    },
    owners: [cabinet, toCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 4, opens: 'Met betrekking tot preventie roept het' },
    },
  },
  {
    code: 'LTR-2.9',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Rol van bedrijven; OESO-richtlijnen en VN-principes',
      en: 'Role of companies; OECD guidelines and UN principles',
    },
    summary: {
      nl: 'Nederland vraagt bij preventie aandacht voor de rol van bedrijven en voor het onderschrijven van de OESO-richtlijnen voor multinationale ondernemingen en de UN Principles on Business and Human Rights.',
      en: 'In prevention the Netherlands asks for attention to the role of companies and to endorsement of the OECD Guidelines for Multinational Enterprises and the UN Principles on Business and Human Rights.',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 4, opens: 'Tevens wordt in dit kader aandacht' },
    },
  },
  {
    code: 'LTR-2.10',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Daders: EMPACT THB en ‘follow the money’',
      en: 'Perpetrators: EMPACT THB and ‘follow the money’',
    },
    summary: {
      nl: 'Tegen daders wil het kabinet onder meer nauwer samenwerken binnen EMPACT THB en het beginsel ‘follow the money’ toepassen.',
      en: 'To tackle perpetrators the cabinet aims, among other things, at more cooperation under EMPACT THB and at the ‘follow the money’ principle.',
    },
    owners: [cabinet, { organisation: 'empact-thb', role: 'partner', basis: 'explicit' }],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 4, opens: 'Met betrekking tot de aanpak van' },
    },
  },
  {
    code: 'LTR-2.11',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Steun voor de Europese Arbeidsautoriteit (ELA)',
      en: 'Support for the European Labour Authority (ELA)',
    },
    summary: {
      nl: 'Het kabinet steunt de ontwikkeling van de ELA.',
      en: 'The cabinet supports the development of the ELA.',
    },
    owners: [
      { organisation: 'min-szw', role: 'lead', basis: 'implied' },
      { organisation: 'europese-arbeidsautoriteit', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-szw',
    responsible: { ministry: 'min-szw', member: 'm-szw', basis: 'implied' },
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 4, opens: 'Daarnaast ondersteunt het kabinet de ontwikkeling' },
    },
  },
  {
    code: 'LTR-2.12',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: { nl: 'Zorg voor alle soorten slachtoffers', en: 'Care for all kinds of victims' },
    summary: {
      nl: 'Bescherming van slachtoffers betekent voor het kabinet zorg voor iedereen: mannen en vrouwen, jongeren en volwassenen, slachtoffers uit binnen- en buitenland, in eigen land en elders.',
      en: 'To the cabinet, protecting victims means care for everyone: men and women, young people and adults, domestic and foreign victims, at home and abroad.',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 5, opens: 'Waar het gaat om slachtofferbescherming wijst' },
    },
  },
  {
    code: 'LTR-2.13',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: { nl: 'Slachtoffers kunnen hun rechten beter uitoefenen', en: 'Victims better able to exercise their rights' },
    summary: {
      nl: 'Nederland vindt het belangrijk dat slachtoffers hun rechten in de praktijk beter kunnen uitoefenen, en noemt daarbij de Employer Sanction Directive en de EU Strategy for Victims Rights (2020–2025).',
      en: 'The Netherlands finds it important that victims are better able to exercise their rights in practice, and mentions the Employer Sanction Directive and the EU Strategy for Victims Rights (2020–2025).',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: position, block: 5, opens: 'Belangrijk is ook dat slachtoffers hun' },
    },
  },
  {
    code: 'LTR-2.14',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'Multidisciplinair samenwerken met duidelijke coördinatie',
      en: 'Multidisciplinary cooperation with clear coordination',
    },
    summary: {
      nl: 'Het kabinet wijst op het belang van samenwerking tussen disciplines; die vraagt om duidelijke coördinatie, nationaal en internationaal.',
      en: 'The cabinet stresses the importance of cooperation between disciplines, which takes clear coordination at national and international level.',
    },
    owners: [cabinet, aboutCommission],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: position, block: 5, opens: 'Tot slot wijst het kabinet op' } },
  },
  {
    code: 'LTR-2.15',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-2',
    title: { nl: 'Nieuwe EU-strategie in het voorjaar van 2021', en: 'New EU strategy in the spring of 2021' },
    summary: {
      nl: 'De nieuwe EU-strategie tegen mensenhandel wordt in het voorjaar van 2021 bekendgemaakt. Eerder in de brief heet het begin 2021 (LTR-1.4).',
      en: 'The new EU strategy against human trafficking will be announced in the spring of 2021. Earlier in the letter it says early 2021 (LTR-1.4).',
    },
    owners: [{ organisation: 'europese-commissie', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    due: { precision: 'season', value: '2021-spring' },
    duration: 'one-off',
    results: [],
    doubles: ['LTR-1.4'],
    reported: [strategyPresented],
    source: {
      document,
      locator: { headings: position, block: 6, opens: 'Komend voorjaar wordt de nieuwe EU-strategie' },
    },
  },
  {
    code: 'LTR-2.16',
    kind: 'commitment',
    printed: 'sentence',
    line: 'LTR-2',
    title: {
      nl: 'EU-strategie mensenhandel delen met de Kamer',
      en: 'Share the EU strategy on trafficking with parliament',
    },
    summary: {
      nl: 'De staatssecretaris zegt de Kamer toe de nieuwe EU-strategie te delen als die bekend wordt gemaakt, naar verwachting in het voorjaar van 2021. De strategie kwam op 14 april 2021; geen van de bronnen zegt wanneer zij met de Kamer is gedeeld.',
      en: 'The State Secretary promises the House of Representatives to share the new EU strategy when it is announced, expected in the spring of 2021. The strategy came on 14 April 2021; none of the sources says when it was shared with the House.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'explicit' },
      { organisation: 'tweede-kamer', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: signatory,
    // "Dan": at the time the strategy is announced, which the sentence before puts in the coming spring.
    due: { precision: 'season', value: '2021-spring' },
    duration: 'one-off',
    results: [],
    parliament: {
      chamber: 'tweede-kamer',
      debate: {
        nl: 'Geen debat: toegezegd in deze brief, op verzoek van de commissie om te reageren (LTR-1.3).',
        en: 'No debate: promised in this letter, which the committee’s request for a response prompted (LTR-1.3).',
      },
      made: { precision: 'month', value: '2020-11' },
      fulfilments: [],
    },
    source: { document, locator: { headings: position, block: 6, opens: 'Ik zeg u hierbij toe dat' } },
  },
]

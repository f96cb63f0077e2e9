/** Letter to parliament of November 2020, second half: the summary of the third progress report with Dutch remarks. */
import type { CatalogueAction } from '../shape.ts'
import { focusAreas, statistics, technology } from './headings.ts'

const document = 'letter-2020'
const stateSecretary = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const cabinet = { organisation: 'min-jenv', role: 'lead', basis: 'implied' } as const
const toParliament = { organisation: 'tweede-kamer', role: 'addressee', basis: 'explicit' } as const
const statesImplied = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'implied' } as const

/** Why nobody leads where the letter retells what the Commission found. */
const onlyRetold = {
  nl: 'Weergave van wat de Commissie vaststelt; de passage vraagt niemand iets te doen.',
  en: 'Retells what the Commission found; the passage asks nobody to do anything.',
} as const
const nobodyNamed = {
  nl: 'De Commissie zegt wat er nodig is, maar de brief noemt niet wie het moet doen.',
  en: 'The Commission says what is needed, but the letter does not name who must do it.',
} as const

export const technologyActions: readonly CatalogueAction[] = [
  {
    code: 'LTR-3.1',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S1',
    title: { nl: 'Gevolgen van COVID-19 en technologie', en: 'Effects of COVID-19 and technology' },
    summary: {
      nl: 'Volgens de Commissie grepen criminelen de pandemie aan om meer mensenhandel te plegen en meer winst te maken, en veranderden hun methoden: technologie speelt in verschillende fasen een rol en slachtoffers worden vaker via internet en sociale media aangeboden. De economische neergang maakt mensen kwetsbaarder, bijvoorbeeld voor arbeids- en seksuele uitbuiting. Het volledige effect is nog niet te meten, maar de kwetsbaarsten worden onevenredig getroffen; vooral vrouwen en kinderen lopen daardoor extra risico.',
      en: 'According to the Commission, criminals seized on the pandemic to commit more trafficking and make more profit, and their methods changed: technology plays a part in several phases and victims are offered more often through the internet and social media. The economic downturn makes people more vulnerable, for example to labour and sexual exploitation. The full effect cannot be measured yet, but the most vulnerable are hit disproportionately; women and children above all run an extra risk.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: technology, block: 1, opens: 'In haar rapport staat de EC' } },
  },
  {
    code: 'LTR-3.2',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S1',
    title: {
      nl: 'Oproep: nieuwe technologie onderzoeken en benutten',
      en: 'Call: study and use new technology',
    },
    summary: {
      nl: 'De Commissie vraagt meer aandacht voor onderzoek naar en het beste gebruik van nieuwe technologie om mensenhandel te voorkomen en te verstoren en slachtoffers te beschermen. De oproep sluit aan bij een aanbeveling van de Nationaal Rapporteur in de Slachtoffermonitor Mensenhandel 2015–2019 van 18 oktober 2020.',
      en: 'The Commission asks for more attention to research into, and the best use of, new technology to prevent and disrupt trafficking and protect victims. The call matches a recommendation of the National Rapporteur in the Slachtoffermonitor Mensenhandel 2015–2019 (monitor of trafficking victims) of 18 October 2020.',
    },
    owners: [statesImplied],
    noLead: nobodyNamed,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: technology, block: 3, opens: 'De EC roept daarom op om' } },
  },
  {
    // An announcement: the sending stands in a subordinate clause, nothing is undertaken ("zeg toe") as in LTR-2.16.
    code: 'LTR-3.3',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S1',
    title: {
      nl: 'Aankondiging: beleidsreactie op de Slachtoffermonitor',
      en: 'Announced: policy response to the monitor of victims',
    },
    summary: {
      nl: 'De beleidsreactie op de Slachtoffermonitor Mensenhandel 2015–2019 gaat op korte termijn naar de Kamer. Daarin staat ook hoe het kabinet de aanbeveling van de Nationaal Rapporteur over technologie uitvoert. Een datum noemt de brief niet.',
      en: 'The policy response to the Slachtoffermonitor Mensenhandel 2015–2019 (monitor of trafficking victims) will go to the House of Representatives shortly. It will also say how the cabinet carries out the National Rapporteur’s recommendation on technology. The letter gives no date.',
    },
    owners: [cabinet, toParliament],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    answers: [
      {
        body: 'nationaal-rapporteur',
        document: 'Slachtoffermonitor Mensenhandel 2015–2019',
        what: {
          nl: 'Een van de aanbevelingen, over het onderzoeken en benutten van nieuwe technologie.',
          en: 'One of the recommendations, on studying and using new technology.',
        },
      },
    ],
    results: [],
    source: {
      document,
      locator: { headings: technology, block: 4, opens: 'In de beleidsreactie op korte termijn' },
    },
  },
  {
    code: 'LTR-3.4',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S1',
    title: {
      nl: 'CoMensha brengt gevolgen van COVID-19 in kaart',
      en: 'CoMensha maps the effects of COVID-19',
    },
    summary: {
      nl: 'CoMensha onderzoekt met ketenpartners wat COVID-19 betekent voor de ontwikkeling van mensenhandel. Dat is aangekondigd in de brief aan de Kamer van 1 juli 2020 over moties en toezeggingen (Kamerstuk 28 638, nr. 183).',
      en: 'Together with its partners in the chain CoMensha maps what COVID-19 means for the development of human trafficking. This was announced in the letter to the House of Representatives of 1 July 2020 on motions and promises (parliamentary paper 28 638, no. 183).',
    },
    owners: [{ organisation: 'comensha', role: 'lead', basis: 'explicit' }],
    reporter: 'comensha',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: { nl: 'Aangekondigd in een brief aan de Kamer.', en: 'Announced in a letter to the House of Representatives.' },
        date: { precision: 'day', value: '2020-07-01' },
      },
    ],
    papers: ['28 638, nr. 183'],
    source: { document, locator: { headings: technology, block: 5, opens: 'In de brief aan uw Kamer' } },
  },
  {
    code: 'LTR-3.5',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S1',
    title: {
      nl: 'Gevolgen van COVID-19 nog niet te overzien',
      en: 'Effects of COVID-19 not yet clear',
    },
    summary: {
      nl: 'Op 6 november 2020 antwoordde het kabinet op Kamervragen over het bericht dat het aantal slachtoffers van kindermishandeling en seksueel geweld op de chat tijdens corona fors was gestegen (Aanhangsel Handelingen II 2020/21, nr. 708). Alle gevolgen waren toen nog niet goed te overzien.',
      en: 'On 6 November 2020 the cabinet answered parliamentary questions on a news report that the number of victims of child abuse and sexual violence on chat had risen sharply during corona (Aanhangsel Handelingen II 2020/21, no. 708). At that time not all effects could be properly assessed.',
    },
    owners: [cabinet, toParliament],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: { nl: 'Kamervragen beantwoord.', en: 'Parliamentary questions answered.' },
        date: { precision: 'day', value: '2020-11-06' },
      },
    ],
    papers: ['Aanhangsel Handelingen II 2020/21, nr. 708'],
    source: {
      document,
      locator: { headings: technology, block: 5, opens: 'Zoals aangegeven bij de beantwoording van' },
    },
  },
]

export const statisticsActions: readonly CatalogueAction[] = [
  {
    code: 'LTR-3.6',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: { nl: 'Kanttekening: geregistreerd is niet werkelijk', en: 'Remark: registered is not actual' },
    summary: {
      nl: 'De cijfers van het verslag steunen op gegevens van de lidstaten en gaan over geregistreerde slachtoffers; niet iedereen is bij de autoriteiten in beeld. Een stijging betekent dus niet vanzelf dat het probleem groter is: de registratie kan beter zijn of de pakkans groter.',
      en: 'The report’s figures rest on data from the member states and concern registered victims; not everyone is known to the authorities. A rise therefore does not necessarily mean that the problem has grown: registration may be better or the chance of being caught greater.',
    },
    owners: [],
    noLead: {
      nl: 'Een kanttekening bij de cijfers; er is niets uit te voeren.',
      en: 'A remark on the figures; there is nothing to carry out.',
    },
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 1, opens: 'Belangrijke kanttekening hierbij is dat het' },
    },
  },
  {
    code: 'LTR-3.7',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: { nl: 'Meer geregistreerde slachtoffers in de EU', en: 'More registered victims in the EU' },
    summary: {
      nl: 'Het aantal geregistreerde slachtoffers steeg van 13 461 in 2015–2016 naar 14 145 in 2017–2018, het Verenigd Koninkrijk niet meegerekend; met dat land erbij zijn het er 20 532 en 26 268. Bijna 75 procent is meisje of vrouw, een kwart is minderjarig.',
      en: 'The number of registered victims rose from 13 461 in 2015–2016 to 14 145 in 2017–2018, without the United Kingdom; with that country they are 20 532 and 26 268. Almost 75 per cent are girls or women, a quarter are under age.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 2, opens: 'Uit het rapport komt naar voren' },
    },
  },
  {
    code: 'LTR-3.8',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Nationaliteiten: Nederland in de top vijf van de EU',
      en: 'Nationalities: the Netherlands among the EU’s top five',
    },
    summary: {
      nl: 'Bijna de helft van alle slachtoffers in de EU is EU-burger. In absolute aantallen komen de meesten uit Roemenië, Hongarije, Frankrijk, Nederland en Bulgarije. Ook binnen Nederland vormen Nederlanders al jaren (2014–2018) de grootste groep, volgens de Slachtoffermonitor 2014–2018 van de Nationaal Rapporteur.',
      en: 'Almost half of all victims in the EU are EU citizens. In absolute numbers most come from Romania, Hungary, France, the Netherlands and Bulgaria. Within the Netherlands, too, Dutch nationals have for years (2014–2018) been the largest group, according to the Slachtoffermonitor 2014–2018 (monitor of victims) of the National Rapporteur.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 3, opens: 'Uit de verzamelde data komt naar' },
    },
  },
  {
    code: 'LTR-3.9',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Seksuele uitbuiting blijft de meest geregistreerde vorm',
      en: 'Sexual exploitation remains the form most registered',
    },
    summary: {
      nl: 'Zestig procent van de slachtoffers in de EU wordt seksueel uitgebuit. Meer dan de helft van hen is EU-burger en meer dan negentig procent is vrouw. Over alle vormen samen zijn vrouwen en meisjes nog steeds in de meerderheid.',
      en: 'Sixty per cent of the victims in the EU are sexually exploited. More than half of them are EU citizens and more than ninety per cent are women. Over all forms together women and girls are still the majority.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 4, opens: 'Uit het Third Progress Report komt' },
    },
  },
  {
    code: 'LTR-3.10',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: { nl: 'Meer geregistreerde arbeidsuitbuiting', en: 'More labour exploitation registered' },
    summary: {
      nl: 'De Commissie ziet meer geregistreerde slachtoffers van arbeidsuitbuiting: in landbouw (ook seizoenswerk), bouw, horeca, schoonmaak, huishoudelijk werk, zorgdiensten en verpleeghuizen, nachtwinkels, pubs, autowasstraten, afvalinzameling en recycling, bosbouw, textiel en kleding, en voedselproductie. De meesten zijn man (68 procent), maar in huishoudelijk werk, schoonmaak en verzorging vooral vrouw. Ook lijkt het om meer kinderen te gaan.',
      en: 'The Commission sees more registered victims of labour exploitation: in farming (seasonal work included), construction, hospitality, cleaning, domestic work, care services and nursing homes, night shops, pubs, car washes, waste collection and recycling, forestry, textiles and clothing, and food production. Most are men (68 per cent), but in domestic work, cleaning and personal care mainly women. More children seem to be involved, too.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-szw',
    responsible: { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' },
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 5, opens: 'Ten aanzien van arbeidsuitbuiting meldt de' },
    },
  },
  {
    code: 'LTR-3.11',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Voorstander van gezamenlijke actiedagen onder Empact THB',
      en: 'In favour of joint action days under Empact THB',
    },
    summary: {
      nl: 'Arbeidsuitbuiting is zichtbaarder geworden, deels dankzij gezamenlijke actiedagen van de inspecties van de lidstaten onder Empact THB. Nederland noemt zich trekker van Empact THB (het programma van 2018 zei ‘co-driver’) en is voor zulke internationale, multidisciplinaire actiedagen.',
      en: 'Labour exploitation has become more visible, partly thanks to joint action days of the member states’ inspectorates under Empact THB. The Netherlands calls itself the driver of Empact THB (the 2018 programme said ‘co-driver’) and favours such international, multidisciplinary action days.',
    },
    owners: [
      cabinet,
      { organisation: 'empact-thb', role: 'partner', basis: 'explicit' },
      { organisation: 'eu-lidstaten', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 6, opens: 'Nederland is, zoals bekend, trekker van' },
    },
  },
  {
    code: 'LTR-3.12',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Europese Arbeidsautoriteit zoekt samenwerking',
      en: 'European Labour Authority seeks cooperation',
    },
    summary: {
      nl: 'De pas opgerichte European Labour Authority (ELA) zoekt samenwerking met EU-agentschappen voor werk en sociaal beleid en met bestrijders van georganiseerde misdaad en mensenhandel, zoals Europol en Eurojust.',
      en: 'The newly founded European Labour Authority (ELA) seeks cooperation with EU agencies for employment and social policy and with those fighting organised crime and trafficking, such as Europol and Eurojust.',
    },
    owners: [
      { organisation: 'europese-arbeidsautoriteit', role: 'lead', basis: 'explicit' },
      { organisation: 'europol', role: 'partner', basis: 'explicit' },
      { organisation: 'eurojust', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-szw',
    responsible: { ministry: 'min-szw', member: 'm-szw', basis: 'implied' },
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 6, opens: 'Relevant in de strijd tegen arbeidsuitbuiting' },
    },
  },
  {
    code: 'LTR-3.13',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Beleidsnota over maatschappelijk verantwoord ondernemen',
      en: 'Policy document on responsible business conduct',
    },
    summary: {
      nl: 'Nederland hoort bij de lidstaten die de verantwoordelijkheid van bedrijven en rechtspersonen hebben benadrukt. Op 16 oktober 2020 deelde het kabinet met de Tweede Kamer de nota ‘Van voorlichten tot verplichten, een nieuwe impuls voor internationaal maatschappelijk verantwoord ondernemerschap’ (Kamerstuk 26 485, nr. 337).',
      en: 'The Netherlands is among the member states that took measures to stress the responsibility of companies and legal persons. On 16 October 2020 the cabinet shared a new policy document on international responsible business conduct, ‘Van voorlichten tot verplichten’, with the House of Representatives (parliamentary paper 26 485, no. 337).',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }, toParliament],
    reporter: 'min-bz',
    responsible: { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' },
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: {
          nl: 'Het kabinet heeft de beleidsnota met de Tweede Kamer gedeeld.',
          en: 'The cabinet has shared the policy document with the House of Representatives.',
        },
        date: { precision: 'day', value: '2020-10-16' },
      },
    ],
    papers: ['26 485, nr. 337'],
    source: {
      document,
      locator: { headings: statistics, block: 7, opens: 'Verschillende lidstaten, waaronder Nederland, hebben maatregelen' },
    },
  },
  {
    code: 'LTR-3.14',
    kind: 'position',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Plicht tot gepaste zorgvuldigheid, liefst Europees',
      en: 'A due diligence duty, preferably European',
    },
    summary: {
      nl: 'Kern van het nieuwe IMVO-beleid: bedrijven verplichten tot gepaste zorgvuldigheid, in lijn met de OESO-richtlijnen voor multinationale ondernemingen en de UN Guiding Principles. Het liefst komt die plicht er in Europa, omdat bedrijven samen dan meer uitrichten en het speelveld gelijk is.',
      en: 'Core of the new policy on responsible business conduct: oblige companies to exercise due diligence, in line with the OECD Guidelines for Multinational Enterprises and the UN Guiding Principles. The duty should preferably be European, as companies together then have more impact and the playing field is level.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' },
    duration: 'continuing',
    results: [],
    papers: ['26 485, nr. 337'],
    source: {
      document,
      locator: { headings: statistics, block: 7, opens: 'De kern van het nieuwe IMVO-beleid' },
    },
  },
  {
    code: 'LTR-3.15',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: { nl: 'Meer geregistreerde criminele uitbuiting', en: 'More criminal exploitation registered' },
    summary: {
      nl: 'Achttien procent van alle geregistreerde slachtoffers valt onder andere vormen, vooral gedwongen bedelarij en gedwongen criminaliteit. De brief zet er “(dan seksuele uitbuiting)” bij; in het verslag zelf valt ook arbeidsuitbuiting er niet onder. De twee genoemde vormen namen toe in Kroatië, Griekenland, Polen, Bulgarije en Nederland, en vaak gaat het om minderjarigen. Slachtoffers van gedwongen bedelarij zijn onder meer mensen met een verslaving of handicap, etnische minderheden en mensen met geldproblemen.',
      en: 'Eighteen per cent of all registered victims fall under other forms, mainly forced begging and forced crime. The letter adds ‘(than sexual exploitation)’; in the report itself they do not include labour exploitation either. These two increased in Croatia, Greece, Poland, Bulgaria and the Netherlands, and often concern minors. Victims of forced begging include people with an addiction or disability, ethnic minorities and people in financial trouble.',
    },
    owners: [],
    noLead: onlyRetold,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 8, opens: 'Achttien procent van alle geregistreerde slachtoffers' },
    },
  },
  {
    code: 'LTR-3.16',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Nederland werkt aan beter herkennen van criminele uitbuiting',
      en: 'The Netherlands works on recognising criminal exploitation better',
    },
    summary: {
      nl: 'Nederland werkt al enkele jaren aan het beter herkennen en erkennen van criminele uitbuiting, en zoekt samenwerking met de preventiepijler van het Breed Offensief Tegen Ondermijnende Criminaliteit (BOTOC). De brief verwijst naar Aanhangsel Handelingen II 2019/20, nr. 2751 en Kamerstuk 28 638, nr. 185.',
      en: 'For some years the Netherlands has worked on better recognising and acknowledging criminal exploitation, and it seeks cooperation with the prevention pillar of the broad offensive against subversive crime (BOTOC). The letter refers to Aanhangsel Handelingen II 2019/20, no. 2751 and parliamentary paper 28 638, no. 185.',
    },
    owners: [cabinet],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    papers: ['Aanhangsel Handelingen II 2019/20, nr. 2751', '28 638, nr. 185'],
    source: {
      document,
      locator: { headings: statistics, block: 9, opens: 'De laatste jaren wordt in Nederland' },
    },
  },
  {
    code: 'LTR-3.17',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S2',
    title: {
      nl: 'Aankondiging: CKM onderzoekt uitbuiting in drugsindustrie',
      en: 'Announced: CKM study of exploitation in the drugs trade',
    },
    summary: {
      nl: 'Het Centrum tegen Kinderhandel en Mensenhandel (CKM) begint op korte termijn, met geld van JenV, nader onderzoek naar criminele uitbuiting in de drugsindustrie: om welke vormen het gaat en hoe groot het probleem is. De brief noemt geen datum en geen bedrag.',
      en: 'The centre against child trafficking and human trafficking (CKM) will shortly begin, with JenV money, further research into the nature and extent of criminal exploitation in the drugs industry. The letter gives neither a date nor an amount.',
    },
    owners: [
      { organisation: 'ckm', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'ckm',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    source: {
      document,
      locator: { headings: statistics, block: 9, opens: 'Zo start het Centrum tegen Kinderhandel' },
    },
  },
]

export const focusAreaActions: readonly CatalogueAction[] = [
  {
    code: 'LTR-3.18',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S3',
    title: {
      nl: 'Meer onderzoeken, vervolgingen en veroordelingen nodig',
      en: 'More investigations, prosecutions and convictions needed',
    },
    summary: {
      nl: 'De Commissie benadrukt dat daders gestraft moeten worden en vraagt meer strafrechtelijke onderzoeken, vervolgingen en veroordelingen, ook van wie van het misdrijf profiteert en slachtoffers uitbuit.',
      en: 'The Commission stresses that perpetrators must be punished and asks for more criminal investigations, prosecutions and convictions, also of those who profit from the crime and exploit victims.',
    },
    owners: [statesImplied],
    noLead: nobodyNamed,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    source: {
      document,
      locator: { headings: focusAreas, block: 1, opens: 'De EC benadrukt onder meer het' },
    },
  },
  {
    code: 'LTR-3.19',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S3',
    title: {
      nl: 'Brief van 18 november over opsporing en vervolging',
      en: 'Letter of 18 November on investigation and prosecution',
    },
    summary: {
      nl: 'Hoe mensenhandelaren in Nederland en daarbuiten worden opgespoord en vervolgd, staat in de brief aan de Kamer van 18 november 2020 (Kamerstuk 28 638, nr. 184); deze brief verwijst daarnaar.',
      en: 'How traffickers are traced and prosecuted in the Netherlands and beyond is set out in the letter to the House of Representatives of 18 November 2020 (parliamentary paper 28 638, no. 184), to which this letter refers.',
    },
    owners: [cabinet, toParliament],
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'one-off',
    results: [],
    reported: [
      {
        text: {
          nl: 'De Kamer is per brief geïnformeerd over opsporing en vervolging.',
          en: 'The House of Representatives was informed by letter about investigation and prosecution.',
        },
        date: { precision: 'day', value: '2020-11-18' },
      },
    ],
    papers: ['28 638, nr. 184'],
    source: { document, locator: { headings: focusAreas, block: 2, opens: 'Recent is uw Kamer ook nader' } },
  },
  {
    code: 'LTR-3.20',
    kind: 'context',
    printed: 'sentence',
    line: 'LTR-3',
    section: 'LTR-3.S3',
    title: {
      nl: 'Vraag verminderen; gebruikers strafbaar stellen overwegen',
      en: 'Reduce demand; consider criminalising users',
    },
    summary: {
      nl: 'De Commissie wijst op maatregelen die de vraag ontmoedigen en op bewustwording, en geeft in overweging het gebruik van diensten van slachtoffers strafbaar te stellen. Zij verwijst daarbij naar Nederland, waar initiatieven lopen om klanten van slachtoffers strafbaar te stellen en om sekswerk te reguleren.',
      en: 'The Commission points to measures that discourage demand and to awareness, and suggests considering making the use of victims’ services an offence. It refers to the Netherlands, where initiatives are under way to make clients of victims punishable and to regulate sex work.',
    },
    owners: [statesImplied],
    noLead: nobodyNamed,
    reporter: 'min-jenv',
    responsible: stateSecretary,
    duration: 'continuing',
    results: [],
    reported: [
      {
        text: {
          nl: 'In Nederland lopen initiatieven rond de strafbaarstelling van klanten van slachtoffers en de regulering van sekswerk.',
          en: 'In the Netherlands initiatives are under way on criminalising clients of victims and on regulating sex work.',
        },
        date: { precision: 'month', value: '2020-11' },
      },
    ],
    source: {
      document,
      locator: { headings: focusAreas, block: 3, opens: 'De EC benadrukt voorts het belang' },
    },
  },
]

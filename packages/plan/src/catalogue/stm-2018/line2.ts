/** Action line 2 of the programme of 2018: labour exploitation. */
import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const document = 'stm-2018'
const printedLine = 'Actielijn 2: Doorontwikkelen van de aanpak van arbeidsuitbuiting'
const detection = [printedLine, 'Signalering en preventie', 'Wat gaan we doen?'] as const
const enforcement = [printedLine, 'Opsporing en handhaving', 'Wat gaan we doen?'] as const
const support = [
  printedLine,
  'Ondersteuning van (mogelijke) slachtoffers van arbeidsuitbuiting',
  'Wat gaan we doen?',
] as const

const awareness = [...detection, 'Bevorderen bewustwording van arbeidsuitbuiting'] as const
const vulnerableGroups = [...detection, 'Onderzoek naar kwetsbare groepen'] as const
const tasks = [...detection, 'Overzichtelijk maken van taken en verantwoordelijkheden'] as const
const informationPoint = [...enforcement, 'Informatiepunt Mensenhandel'] as const
const quickResponse = [...enforcement, 'Sneller ter plekke'] as const
const capacity = [...enforcement, 'Uitbreiding inspectie- en opsporingscapaciteit'] as const
const wages = [...support, 'Achterstallig loon terugvorderen'] as const
const seriousDisadvantage = [...support, 'De aanpak van ernstige benadeling'] as const
const newWork = [...support, 'Ondersteuning van slachtoffers bij het vinden van nieuw werk'] as const
const largeGroups = [...support, 'Opvang grote groepen'] as const

/** Labour and the Inspectorate: the State Secretary for Social Affairs answered for both. */
const socialAffairs = { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' } as const

export const line2Headings: readonly CatalogueHeading[] = [
  {
    code: 'STM-2',
    level: 'line',
    title: {
      nl: 'Actielijn 2: Doorontwikkelen van de aanpak van arbeidsuitbuiting',
      en: 'Action line 2: Developing the approach to labour exploitation',
    },
    summary: {
      nl: 'Arbeidsuitbuiting is mensenhandel op de werkvloer: ernstige situaties met bijvoorbeeld dwang, geweld, misleiding, lange dagen en te weinig loon. Het komt in verschillende sectoren voor en treft vaak kwetsbare groepen, zoals arbeidsmigranten en mensen zonder verblijfsvergunning. Opsporing en aanpak zijn een verantwoordelijkheid van de Inspectie SZW, die een belangrijk deel van haar opsporingscapaciteit inzet tegen criminele werkgevers, in onderzoeken onder gezag van het OM. Zij is aangesloten bij de RIEC’s, maakt deel uit van het Expertisecentrum Mensenhandel en Mensensmokkel, werkt samen met de FIU, de AVIM’s en de politie (zowel in toezicht als in opsporing) en neemt deel aan het LOSM en de ondermijningstafel Oost-Europese mensenhandel/mensensmokkel. Internationaal loopt de samenwerking met Europol en de politie van EU-lidstaten via EMPACT THB, ook in strafrechtelijke onderzoeken over de grens. Het programma Arbeidsuitbuiting van de Inspectie verbindt opsporing en toezicht, zodat ook misstanden en ernstige benadeling die niet onder artikel 273f van het Wetboek van Strafrecht vallen, langs bestuursrechtelijke weg worden aangepakt. De actielijn bevat alleen nieuwe acties, boven op het bestaande. Zij is besproken met de sociale partners, die bij de uitwerking van verschillende acties betrokken blijven.',
      en: 'Labour exploitation is human trafficking at the workplace: serious situations that may involve coercion, violence, deception, long days and underpayment. It occurs in various sectors and often hits vulnerable groups, such as migrant workers and people without a residence permit. The Inspectorate SZW is responsible for investigating and tackling it and spends a substantial part of its investigative capacity on criminal employers, in investigations under the authority of the Public Prosecution Service. It is connected to the RIECs, is part of the Expertise Centre on Human Trafficking and People Smuggling (EMM), works with the FIU, the AVIMs and the police (in supervision as well as in investigation) and takes part in the LOSM and the organised-crime table on East European trafficking and smuggling. Internationally, cooperation with Europol and the police of EU member states runs through EMPACT THB, also in cross-border criminal investigations. The Inspectorate’s labour exploitation programme joins investigation and supervision, so that abuses and serious disadvantage that are not punishable under article 273f of the Criminal Code are also tackled, by administrative law. The line holds new actions only, on top of what exists. It was discussed with the social partners, who stay involved in working out several actions.',
    },
    source: { document, locator: { headings: [printedLine], opens: 'Arbeidsuitbuiting is een vorm van mensenhandel.' } },
  },
  {
    code: 'STM-2.S1',
    level: 'section',
    parent: 'STM-2',
    title: { nl: 'Signalering en preventie', en: 'Detection and prevention' },
    summary: {
      nl: 'Zonder eigen inleiding. Drie thema’s: bewustwording bij burgers, onderzoek naar kwetsbare groepen, en overzicht van taken en verantwoordelijkheden.',
      en: 'Without an introduction of its own. Three themes: awareness among citizens, research into vulnerable groups, and an overview of tasks and responsibilities.',
    },
    source: {
      document,
      locator: {
        headings: [printedLine, 'Signalering en preventie'],
        opens: 'Signalering en preventie Wat gaan we',
      },
    },
  },
  {
    code: 'STM-2.1',
    level: 'theme',
    parent: 'STM-2.S1',
    title: {
      nl: 'Bevorderen bewustwording van arbeidsuitbuiting',
      en: 'Raising awareness of labour exploitation',
    },
    summary: {
      nl: 'Eerdere campagnes over arbeidsuitbuiting gingen nooit na waarom burgers het wel of niet melden. De Inspectie SZW en het ministerie van Justitie en Veiligheid willen met technieken uit de sociale marketing onderzoeken hoe burgers zich er beter van bewust worden en weten wat zij met signalen kunnen doen. Dat kan de drempel om te melden verlagen en draagt bij aan een groter maatschappelijk bewustzijn.',
      en: 'Earlier campaigns on labour exploitation never looked at why citizens do or do not report it. The Inspectorate SZW and the Ministry of Justice and Security want to use social marketing techniques to study how citizens can become more aware and know what to do with signs. That may lower the threshold for reporting and contributes to wider awareness in society.',
    },
    source: {
      document,
      locator: { headings: awareness, block: 1, opens: 'Er zijn in het verleden eerder' },
    },
  },
  {
    code: 'STM-2.2',
    level: 'theme',
    parent: 'STM-2.S1',
    title: { nl: 'Onderzoek naar kwetsbare groepen', en: 'Research into vulnerable groups' },
    summary: {
      nl: 'Naast haar opsporingsonderzoeken onderzoekt de Inspectie SZW groepen die kwetsbaar zijn voor uitbuiting en ontwikkelt zij op grond daarvan interventies. Voorbeeld zijn Filipijnse slachtoffers: na een eerste verkenning is met het ministerie van Buitenlandse Zaken een samenwerking opgezet die kijkt naar het visumbeleid voor Filipijnen. Bij het schrijven van het programma loopt een onderzoek naar huishoudelijk werk. Elk onderzoek kan barrières aanwijzen die uitbuiting moeilijker maken.',
      en: 'Beside its criminal investigations, the Inspectorate SZW studies groups that are vulnerable to exploitation and develops interventions from the findings. Filipino victims are an example: after a first exploration, cooperation with the Ministry of Foreign Affairs was set up to look at visa policy for Filipinos. At the time of writing a study into domestic work is under way. Each study may point to barriers that make exploitation harder.',
    },
    source: {
      document,
      locator: { headings: vulnerableGroups, block: 1, opens: 'De Inspectie SZW doet onderzoek naar' },
    },
  },
  {
    code: 'STM-2.3',
    level: 'theme',
    parent: 'STM-2.S1',
    title: {
      nl: 'Overzichtelijk maken van taken en verantwoordelijkheden',
      en: 'Making tasks and responsibilities clear',
    },
    summary: {
      nl: 'Gesprekken met gemeenten, politie en hulporganisaties laten zien dat de integrale aanpak van arbeidsuitbuiting onduidelijk is. De Inspectie SZW heeft de regie, maar niet iedereen weet welke stappen mogelijk zijn bij signaleren, opsporen en aanpakken. Nergens staat nog overzichtelijk wat iemand die bijvoorbeeld bij een gemeente of ngo werkt, met signalen kan doen.',
      en: 'Talks with municipalities, police and aid organisations show that the integrated approach to labour exploitation is unclear. The Inspectorate SZW directs it, but not everyone knows which steps are possible in detecting, investigating and tackling it. Clear information on what, for example, staff of a municipality or NGO can do with signs does not exist yet.',
    },
    source: {
      document,
      locator: { headings: tasks, block: 1, opens: 'Uit verschillende gesprekken met gemeenten, politie' },
    },
  },
  {
    code: 'STM-2.S2',
    level: 'section',
    parent: 'STM-2',
    title: { nl: 'Opsporing en handhaving', en: 'Investigation and enforcement' },
    summary: {
      nl: 'Zonder eigen inleiding. Drie thema’s: een informatiepunt, sneller ter plekke zijn, en meer inspectie- en opsporingscapaciteit bij de Inspectie SZW.',
      en: 'Without an introduction of its own. Three themes: an information point, being on the spot sooner, and more inspection and investigation capacity at the Inspectorate SZW.',
    },
    source: {
      document,
      locator: {
        headings: [printedLine, 'Opsporing en handhaving'],
        opens: 'Opsporing en handhaving Wat gaan we',
      },
    },
  },
  {
    code: 'STM-2.4',
    level: 'theme',
    parent: 'STM-2.S2',
    title: { nl: 'Informatiepunt Mensenhandel', en: 'Information point on human trafficking' },
    summary: {
      nl: 'De Inspectie SZW werkt toe naar een informatiepunt mensenhandel dat alle signalen en meldingen die op arbeidsuitbuiting lijken te wijzen bespreekt, aanvult en doorgeeft aan het juiste team, voor een strafrechtelijke of bestuursrechtelijke aanpak.',
      en: 'The Inspectorate SZW is working towards an information point on human trafficking that discusses and enriches all signs and reports that seem to concern labour exploitation and passes them to the right team, for action under criminal or administrative law.',
    },
    source: {
      document,
      locator: { headings: informationPoint, block: 1, opens: 'De Inspectie SZW werkt toe naar' },
    },
  },
  {
    code: 'STM-2.5',
    level: 'theme',
    parent: 'STM-2.S2',
    title: { nl: 'Sneller ter plekke', en: 'On the spot sooner' },
    summary: {
      nl: 'Vanaf 2019 gaat de Inspectie SZW signalen van misstanden en ernstige benadeling sneller oppakken. De directie Opsporing heeft al een team rechercheurs voor spoed; aan de kant van het toezicht ontbreekt zo’n structuur nog. Een ‘quick response team’ moet inspecteurs leveren die snel op een melding af kunnen, zodat zij op tijd kunnen handhaven waar mensen in schrijnende arbeidssituaties ernstig worden benadeeld.',
      en: 'From 2019 the Inspectorate SZW will act faster on signs of abuses and serious disadvantage. Its Investigation Directorate already has a team of detectives for urgent cases; on the supervision side there is no such structure yet. A quick response team is to provide inspectors who can follow up a report fast, so that they can enforce in time where people are seriously disadvantaged in distressing working situations.',
    },
    source: {
      document,
      locator: { headings: quickResponse, block: 1, opens: 'De Inspectie SZW gaat vanaf 2019' },
    },
  },
  {
    code: 'STM-2.6',
    level: 'theme',
    parent: 'STM-2.S2',
    title: {
      nl: 'Uitbreiding inspectie- en opsporingscapaciteit',
      en: 'Expanding inspection and investigation capacity',
    },
    summary: {
      nl: 'Volgens het regeerakkoord krijgt de handhavingsketen van de Inspectie SZW 50 miljoen euro per jaar (oplopend tot 2021), in lijn met het Inspectie Control Framework. Ruim de helft van dat geld gaat naar het handhaven van ‘eerlijk werk’, waarvan de aanpak van arbeidsuitbuiting een onderdeel is. De verdeling staat in Kamerstuk 29 544, nr. 846.',
      en: 'Under the coalition agreement, 50 million euros a year, rising until 2021, is made available for the enforcement chain of the Inspectorate SZW, in line with the Inspection Control Framework. Rather more than half of it goes to enforcing ‘fair work’, of which tackling labour exploitation is a part. Parliamentary paper 29 544, no. 846 gives the division.',
    },
    source: {
      document,
      locator: { headings: capacity, block: 1, opens: 'In het regeerakkoord staat dat er,' },
    },
  },
  {
    code: 'STM-2.S3',
    level: 'section',
    parent: 'STM-2',
    title: {
      nl: 'Ondersteuning van (mogelijke) slachtoffers van arbeidsuitbuiting',
      en: 'Support for (possible) victims of labour exploitation',
    },
    summary: {
      nl: 'Zonder eigen inleiding. Vier thema’s: achterstallig loon, ernstige benadeling, nieuw werk, en opvang van grote groepen.',
      en: 'Without an introduction of its own. Four themes: overdue wages, serious disadvantage, new work, and shelter for large groups.',
    },
    source: {
      document,
      locator: {
        headings: [printedLine, 'Ondersteuning van (mogelijke) slachtoffers van arbeidsuitbuiting'],
        opens: 'Ondersteuning van (mogelijke) slachtoffers van arbeidsuitbuiting',
      },
    },
  },
  {
    code: 'STM-2.7',
    level: 'theme',
    parent: 'STM-2.S3',
    title: { nl: 'Achterstallig loon terugvorderen', en: 'Recovering overdue wages' },
    summary: {
      nl: 'Wie slachtoffer is van arbeidsuitbuiting, heeft dezelfde rechten op voorzieningen en zorg als ieder ander slachtoffer van mensenhandel. Toch krijgen deze slachtoffers hun achterstallig loon in de praktijk moeilijk uitbetaald. Dat kan komen doordat zij niet meer in Nederland zijn, doordat het bedrag lastig te berekenen is, of doordat zij het Nederlandse rechtssysteem niet kennen of er niet makkelijk toegang toe hebben.',
      en: 'Victims of labour exploitation are entitled to the same provisions and care as other victims of human trafficking, but in practice have difficulty getting the wages they are owed. That may be because they are no longer in the Netherlands, because the amount is hard to calculate, or because they do not know the Dutch legal system or cannot easily get access to it.',
    },
    source: {
      document,
      locator: {
        headings: wages,
        block: 1,
        opens: 'Achterstallig loon terugvorderen Slachtoffers van arbeidsuitbuiting',
      },
    },
  },
  {
    code: 'STM-2.8',
    level: 'theme',
    parent: 'STM-2.S3',
    title: { nl: 'De aanpak van ernstige benadeling', en: 'Tackling serious disadvantage' },
    summary: {
      nl: 'Volgens partijen uit het veld dekt de juridische term ‘arbeidsuitbuiting’ niet wat veel mensen of de media eronder verstaan. Vaak gaat het om ernstige benadeling door een criminele werkgever, met lange dagen, te weinig loon en slechte omstandigheden, zonder aantoonbare dwang, misleiding, geweld of chantage. Zulke situaties vallen buiten de strafrechtelijke aanpak van arbeidsuitbuiting; de Inspectie SZW pakt ze op in het inspectieproject ‘ernstige benadeling’. Aparte wetgeving is er niet, wel zijn er overtredingen van de arbeidswetten en/of strafbare feiten.',
      en: 'Parties in the field say that the legal term ‘labour exploitation’ does not match what many people or the media mean by it. Often it is serious disadvantage (‘ernstige benadeling’) by a criminal employer, with long days, underpayment and bad conditions, without demonstrable coercion, deception, violence or blackmail. Such situations fall outside the criminal-law approach to labour exploitation; the Inspectorate SZW takes them up in its inspection project on serious disadvantage. There is no separate legislation, but there are breaches of labour law and/or criminal offences.',
    },
    source: {
      document,
      locator: {
        headings: seriousDisadvantage,
        block: 1,
        opens: 'Verschillende partijen in het veld geven',
      },
    },
  },
  {
    code: 'STM-2.9',
    level: 'theme',
    parent: 'STM-2.S3',
    title: {
      nl: 'Ondersteuning van slachtoffers bij het vinden van nieuw werk',
      en: 'Helping victims to find new work',
    },
    summary: {
      nl: 'Wie uit een situatie van arbeidsuitbuiting of ernstige benadeling wordt gehaald, moet snel weer op eigen benen kunnen staan, bijvoorbeeld met hulp bij het vinden van eerlijk werk met een fatsoenlijk loon. Deze mensen zijn kwetsbaar en hebben extra hulp nodig, bijvoorbeeld omdat zij de taal niet spreken, zich lastig kunnen verplaatsen of een gat in hun cv hebben.',
      en: 'People taken out of labour exploitation or serious disadvantage should be able to stand on their own feet again soon, for instance with help in finding fair work at a decent wage. They are vulnerable and need extra help, for example because of a language barrier, limited mobility or a gap in their CV.',
    },
    source: {
      document,
      locator: { headings: newWork, block: 1, opens: 'Als een slachtoffer van arbeidsuitbuiting of' },
    },
  },
  {
    code: 'STM-2.10',
    level: 'theme',
    parent: 'STM-2.S3',
    title: { nl: 'Opvang grote groepen', en: 'Shelter for large groups' },
    summary: {
      nl: 'Slachtoffers van arbeidsuitbuiting hebben recht op opvang. Wordt er in één keer een grote groep aangetroffen, dan draagt CoMensha zorg voor adequate tijdelijke opvang.',
      en: 'Victims of labour exploitation are entitled to shelter. When a large group is found at once, CoMensha sees to adequate temporary shelter.',
    },
    source: {
      document,
      locator: {
        headings: largeGroups,
        block: 1,
        opens: 'Opvang grote groepen Slachtoffers van arbeidsuitbuiting',
      },
    },
  },
]

export const line2Actions: readonly CatalogueAction[] = [
  {
    code: 'STM-2.1.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S1',
    theme: 'STM-2.1',
    title: {
      nl: 'Onderzoek: hoe burgers arbeidsuitbuiting beter herkennen en melden',
      en: 'Study: how citizens can better recognise and report exploitation',
    },
    summary: {
      nl: 'De Inspectie SZW en JenV beginnen een onderzoek naar de vraag hoe burgers zich er beter van bewust worden hoe zij arbeidsuitbuiting kunnen herkennen en melden. Op grond daarvan kijken zij welke interventies werken. De inleiding noemt hiervoor technieken uit de sociale marketing; het doel is een lagere drempel om te melden en een groter maatschappelijk bewustzijn.',
      en: 'The Inspectorate SZW and the Ministry of Justice and Security start a study into how awareness among citizens of recognising and reporting labour exploitation can be raised. From its findings they look for effective interventions. The introduction mentions social marketing techniques; the aim is a lower threshold for reporting and wider awareness in society.',
    },
    owners: [
      { organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R4', 'STM-R5'],
    source: {
      document,
      locator: { headings: awareness, block: 2, bullet: 1, opens: 'De Inspectie SZW en JenV starten' },
    },
  },
  {
    code: 'STM-2.2.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S1',
    theme: 'STM-2.2',
    title: {
      nl: 'Onderzoek naar groepen die kwetsbaar zijn voor arbeidsuitbuiting',
      en: 'Research into groups vulnerable to labour exploitation',
    },
    summary: {
      nl: 'De Inspectie SZW onderzoekt en analyseert welke groepen kwetsbaar zijn voor arbeidsuitbuiting en kiest op grond van de uitkomsten passende interventies. Dit komt boven op de bestaande opsporingsonderzoeken. De resultaten kunnen ook barrières aanwijzen die uitbuiting moeilijker maken.',
      en: 'The Inspectorate SZW studies and analyses which groups are vulnerable to labour exploitation and chooses fitting interventions from the findings. This comes on top of existing criminal investigations. The results may also point to barriers that make exploitation harder.',
    },
    owners: [
      { organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' },
      { organisation: 'min-bz', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R2'],
    reported: [
      {
        text: {
          nl: 'Na een eerste verkennend onderzoek naar Filipijnse slachtoffers van arbeidsuitbuiting is met het ministerie van Buitenlandse Zaken een samenwerking opgezet die kijkt naar het visumbeleid voor Filipijnen.',
          en: 'After a first exploratory study of Filipino victims of labour exploitation, cooperation with the Ministry of Foreign Affairs was set up to look at visa policy for Filipinos.',
        },
      },
      {
        text: {
          nl: 'Er loopt een onderzoek naar arbeidsuitbuiting bij huishoudelijk werk.',
          en: 'A study into labour exploitation in domestic work is under way.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: vulnerableGroups,
        block: 2,
        bullet: 1,
        opens: 'De Inspectie SZW onderzoekt en analyseert',
      },
    },
  },
  {
    code: 'STM-2.3.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S1',
    theme: 'STM-2.3',
    title: {
      nl: 'TeamWork-website in het Nederlands, met overzicht van taken',
      en: 'TeamWork website in Dutch, with an overview of tasks',
    },
    summary: {
      nl: 'De TeamWork-website over de aanpak van arbeidsuitbuiting (www.teamwork-against-trafficking-for-labour-exploitation.nl), een resultaat van het Nederlandse EU-voorzitterschap, wordt in het Nederlands vertaald en aangevuld met nieuwe, relevante informatie. Op de site komt een overzicht van de procedures en van de taakverdeling in de integrale aanpak. Wie dit uitvoert, staat er niet.',
      en: 'The TeamWork website on tackling labour exploitation (www.teamwork-against-trafficking-for-labour-exploitation.nl), a result of the Dutch EU presidency, is translated into Dutch and supplemented with new, relevant information. The site gets an overview of the procedures and of the division of tasks in the integrated approach. The source does not say who carries this out.',
    },
    owners: [
      { organisation: 'min-szw', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'implied' },
    ],
    reporter: 'min-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R3'],
    source: {
      document,
      locator: {
        headings: tasks,
        block: 2,
        bullet: 1,
        opens: 'De TeamWork-website17 over de aanpak van',
      },
    },
  },
  {
    code: 'STM-2.3.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S1',
    theme: 'STM-2.3',
    title: {
      nl: 'Themabijeenkomst over de aanpak van arbeidsuitbuiting',
      en: 'Thematic meeting on tackling labour exploitation',
    },
    summary: {
      nl: 'De Taskforce Mensenhandel houdt een themabijeenkomst met alle ketenpartners en betrokken organisaties, over hoe de aanpak van arbeidsuitbuiting in de praktijk gaat en om van elkaar te leren.',
      en: 'The Taskforce on Human Trafficking holds a thematic meeting with all partners in the chain and organisations involved, to discuss the practice of tackling labour exploitation and exchange knowledge.',
    },
    owners: [{ organisation: 'taskforce-mensenhandel', role: 'lead', basis: 'explicit' }],
    reporter: 'taskforce-mensenhandel',
    responsible: { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R3'],
    source: {
      document,
      locator: {
        headings: tasks,
        block: 2,
        bullet: 2,
        opens: 'Vanuit de Taskforce Mensenhandel wordt er',
      },
    },
  },
  {
    code: 'STM-2.4.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S2',
    theme: 'STM-2.4',
    title: {
      nl: 'Informatiepunt mensenhandel bij de Inspectie SZW',
      en: 'Information point on human trafficking at the Inspectorate SZW',
    },
    summary: {
      nl: 'De Inspectie SZW gaat met een informatiepunt mensenhandel werken, in de vorm van een geformaliseerd overleg over meldingen: informatie komt daar samen en het juiste team pakt die op. Alle signalen en meldingen die op arbeidsuitbuiting lijken te wijzen, worden er besproken, aangevuld en doorgegeven voor een strafrechtelijke of bestuursrechtelijke aanpak.',
      en: 'The Inspectorate SZW will work with an information point on human trafficking, in the form of a formalised consultation on reports: information comes together there and the right team takes it up. All signs and reports that seem to concern labour exploitation are discussed there, enriched and passed on for action under criminal or administrative law.',
    },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document,
      locator: {
        headings: informationPoint,
        block: 2,
        bullet: 1,
        opens: 'De Inspectie SZW gaat werken met',
      },
    },
  },
  {
    code: 'STM-2.5.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S2',
    theme: 'STM-2.5',
    title: {
      nl: '‘Quick response team’ van inspecteurs bij urgente meldingen',
      en: 'Quick response team of inspectors for urgent reports',
    },
    summary: {
      nl: 'De Inspectie SZW richt een ‘quick response team’ van inspecteurs in, dat na een urgente melding of na signalen snel ter plekke kan zijn, ook zonder directe aanwijzingen voor opsporing. Volgens de inleiding gaat de Inspectie vanaf 2019 signalen van misstanden en ernstige benadeling sneller oppakken, zodat inspecteurs op tijd kunnen handhaven.',
      en: 'The Inspectorate SZW sets up a quick response team of inspectors that can be on the spot fast after an urgent report or signs, also where there are no direct indicators for criminal investigation. According to the introduction, the Inspectorate will act faster on signs of abuses and serious disadvantage from 2019, so that inspectors can enforce in time.',
    },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    start: { precision: 'year', value: '2019' },
    duration: 'continuing',
    results: ['STM-R1', 'STM-R2'],
    reported: [
      {
        text: {
          nl: 'De directie Opsporing heeft al een team rechercheurs dat bij spoed kan worden ingezet; voor het toezicht moet zo’n structuur nog worden opgezet.',
          en: 'The Investigation Directorate already has a team of detectives for urgent cases; for supervision such a structure has yet to be set up.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: quickResponse,
        block: 2,
        bullet: 1,
        opens: 'De Inspectie SZW gaat een ‘quick',
      },
    },
  },
  {
    code: 'STM-2.6.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S2',
    theme: 'STM-2.6',
    title: {
      nl: 'Meer inspecteurs en rechercheurs tegen arbeidsuitbuiting',
      en: 'More inspectors and detectives against labour exploitation',
    },
    summary: {
      nl: 'De Inspectie SZW krijgt meer capaciteit om uitbuiting, te lage beloning en andere fraude op de arbeidsmarkt aan te pakken. Voor arbeidsuitbuiting zet de Inspectie meer inspecteurs en rechercheurs in. Het geld komt uit het regeerakkoord: oplopend tot 2021 50 miljoen euro per jaar voor de hele handhavingsketen, waarvan ruim de helft voor ‘eerlijk werk’.',
      en: 'The Inspectorate SZW gets more capacity to tackle exploitation, underpayment and other fraud on the labour market. More of its inspectors and detectives are deployed against labour exploitation. The money comes from the coalition agreement: 50 million euros a year, rising until 2021, for the whole enforcement chain, of which rather more than half for ‘fair work’.',
    },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'implied' }],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    duration: 'continuing',
    budgets: [
      {
        amount: 50_000_000,
        currency: 'EUR',
        per: 'year',
        period: { nl: 'oplopend tot 2021', en: 'rising until 2021' },
        purpose: {
          nl: 'Voor de hele handhavingsketen van de Inspectie SZW, volgens het Inspectie Control Framework. Ruim de helft is voor het handhaven van ‘eerlijk werk’, waarvan arbeidsuitbuiting maar een onderdeel is; een apart bedrag voor arbeidsuitbuiting staat er niet. Het bedrag staat in de inleiding boven beide acties van dit thema.',
          en: 'For the whole enforcement chain of the Inspectorate SZW, in line with the Inspection Control Framework. Rather more than half is for enforcing ‘fair work’, of which labour exploitation is only a part; no separate amount for labour exploitation is given. The amount stands in the introduction above both actions of this theme.',
        },
      },
    ],
    results: ['STM-R1', 'STM-R2'],
    papers: ['29 544, nr. 846'],
    source: {
      document,
      locator: { headings: capacity, block: 2, bullet: 1, opens: 'De capaciteit van de Inspectie SZW' },
    },
  },
  {
    code: 'STM-2.6.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S2',
    theme: 'STM-2.6',
    title: {
      nl: 'Landelijke expert mensenhandel bij de Inspectie SZW',
      en: 'National human trafficking expert at the Inspectorate SZW',
    },
    summary: {
      nl: 'Bij de Inspectie SZW komt een landelijke expert mensenhandel, die de directie Opsporing en de ketenpartners met elkaar verbindt.',
      en: 'The Inspectorate SZW gets a national expert on human trafficking, who links its Investigation Directorate with the partners in the chain.',
    },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'implied' }],
    reporter: 'inspectie-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R2'],
    source: {
      document,
      locator: {
        headings: capacity,
        block: 2,
        bullet: 2,
        opens: 'De Inspectie SZW krijgt een landelijke',
      },
    },
  },
  {
    code: 'STM-2.7.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S3',
    theme: 'STM-2.7',
    title: {
      nl: 'Verkenning: loon terugvorderen en rechtsbijstand eenvoudiger maken',
      en: 'Exploring simpler wage recovery and access to legal aid',
    },
    summary: {
      nl: 'Het ministerie van SZW verkent samen met de sociale partners hoe het voor slachtoffers van arbeidsuitbuiting eenvoudiger kan worden om loon terug te vorderen en toegang te krijgen tot rechtsbijstand.',
      en: 'The Ministry of Social Affairs and Employment explores, together with the social partners, how recovering wages and getting access to legal aid can be made simpler for victims of labour exploitation.',
    },
    owners: [
      { organisation: 'min-szw', role: 'lead', basis: 'explicit' },
      { organisation: 'sociale-partners', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document,
      locator: { headings: wages, block: 2, bullet: 1, opens: 'Het ministerie van SZW gaat verkennen' },
    },
  },
  {
    code: 'STM-2.8.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S3',
    theme: 'STM-2.8',
    title: {
      nl: 'Verkenning van beleid en wetgeving tegen ernstige benadeling',
      en: 'Exploring policy and law against serious disadvantage of workers',
    },
    summary: {
      nl: 'Het ministerie van SZW verkent samen met de sociale partners welke wijzigingen in beleid en wet mogelijk zijn, zodat handhaving en aanpak van ‘ernstige benadeling’ sterker worden en slachtoffers daarvan een betere rechtspositie krijgen.',
      en: 'The Ministry of Social Affairs and Employment explores, together with the social partners, which changes in policy and law could strengthen enforcement against and the approach to serious disadvantage (‘ernstige benadeling’) and improve the legal position of its victims.',
    },
    owners: [
      { organisation: 'min-szw', role: 'lead', basis: 'explicit' },
      { organisation: 'sociale-partners', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De Inspectie SZW pakt situaties van ernstige benadeling op in het inspectieproject ‘ernstige benadeling’. Aparte wetgeving bestaat niet.',
          en: 'The Inspectorate SZW takes up serious disadvantage in its inspection project on the subject. There is no separate legislation.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: seriousDisadvantage,
        block: 2,
        bullet: 1,
        opens: 'Het ministerie SZW verkent mogelijke',
      },
    },
  },
  {
    code: 'STM-2.9.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S3',
    theme: 'STM-2.9',
    title: {
      nl: 'Afspraken over bemiddeling van slachtoffers naar nieuw, eerlijk werk',
      en: 'Agreements on placing victims in new and fair work',
    },
    summary: {
      nl: 'Onder meer CoMensha, vakbonden, FairWork, het OM, het ministerie van SZW en de uitzendbranche gaan samen afspreken hoe slachtoffers van arbeidsuitbuiting of ernstige benadeling snel naar nieuw en eerlijk werk bemiddeld kunnen worden. De bron wijst geen trekker aan.',
      en: 'CoMensha, trade unions, FairWork, the Public Prosecution Service, the Ministry of Social Affairs and Employment, the temporary employment sector and others will agree together how victims of labour exploitation or serious disadvantage can be placed quickly in new and fair work. The source does not name a lead.',
    },
    owners: [
      { organisation: 'min-szw', role: 'lead', basis: 'implied' },
      { organisation: 'comensha', role: 'co-lead', basis: 'explicit' },
      { organisation: 'vakbonden', role: 'co-lead', basis: 'explicit' },
      { organisation: 'fairwork', role: 'co-lead', basis: 'explicit' },
      { organisation: 'om', role: 'co-lead', basis: 'explicit' },
      { organisation: 'uitzendbranche', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'min-szw',
    responsible: socialAffairs,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: newWork,
        block: 2,
        bullet: 1,
        opens: 'Verschillende stakeholders (waaronder CoMensha, vakbonden, FairWork,',
      },
    },
  },
  {
    code: 'STM-2.10.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    section: 'STM-2.S3',
    theme: 'STM-2.10',
    title: {
      nl: 'Voldoende middelen voor opvang van grote groepen door CoMensha',
      en: 'Sufficient means for CoMensha to shelter large groups',
    },
    summary: {
      nl: 'VWS zorgt dat CoMensha genoeg middelen heeft, ook als door de grotere opsporingscapaciteit meer slachtoffers worden aangetroffen. CoMensha draagt zorg voor adequate tijdelijke opvang wanneer in één keer een grote groep slachtoffers van arbeidsuitbuiting wordt gevonden. Een bedrag staat er niet.',
      en: 'The Ministry of Health, Welfare and Sport sees to it that CoMensha has sufficient means, also when more victims are found because of the larger investigative capacity. CoMensha sees to adequate temporary shelter when a large group of victims of labour exploitation is found at once. No amount is given.',
    },
    owners: [
      { organisation: 'min-vws', role: 'lead', basis: 'explicit' },
      { organisation: 'comensha', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-vws',
    responsible: { ministry: 'min-vws', member: 'm-vws', basis: 'implied' },
    duration: 'continuing',
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: largeGroups,
        block: 2,
        bullet: 1,
        opens: 'VWS zorgt voor voldoende middelen bij',
      },
    },
  },
]

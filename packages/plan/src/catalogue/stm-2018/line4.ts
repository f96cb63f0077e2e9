/** "Samen tegen mensenhandel" (2018), action line 4: the municipalities' approach. */
import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const document = 'stm-2018'
const line = 'STM-4'
const lineTitle = 'Actielijn 4: Versterken van de gemeentelijke aanpak van mensenhandel'
const todo = 'Wat gaan we doen?'

const detection = [lineTitle, 'Versterking signalering mensenhandel door gemeenten']
const agreements = [lineTitle, 'Uitwerking van de IBP-afspraken']
const national = [lineTitle, 'Borging van de bestuurlijke aanpak op nationaal niveau']
const international = [lineTitle, 'Ontwikkeling van de bestuurlijke aanpak op internationaal niveau']

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const vws = { ministry: 'min-vws', member: 'm-vws', basis: 'implied' } as const

export const line4Headings: readonly CatalogueHeading[] = [
  {
    code: 'STM-4',
    level: 'line',
    title: {
      nl: lineTitle,
      en: 'Action line 4: Strengthening the municipal approach to human trafficking',
    },
    summary: {
      nl: 'Gemeenten zijn onmisbaar, vooral bij het herkennen van mensenhandel, maar nog lang niet overal is men zich daarvan bewust; de Rapporteur vroeg in de Tiende rapportage mensenhandel om een steviger rol, en deze actielijn helpt gemeenten daarbij. Zij kunnen seksuele uitbuiting helpen voorkomen door de prostitutiebranche goed te reguleren, en naast het strafrecht bestuurlijke middelen inzetten en barrières opwerpen. Volgens de Wmo 2015 en de Jeugdwet zijn zij verantwoordelijk voor opvang en ondersteuning van slachtoffers, ook daarna: ambulante vervolghulp, (inkomens)voorzieningen, huisvesting en toeleiding naar school, werk of dagbesteding. Het aanbod is de laatste jaren uitgebreid en gevarieerd geworden, maar de keten werkt beter als meer en liefst alle gemeenten hun verantwoordelijkheid nemen. Amsterdam en Rotterdam hebben al doorstroomwoningen voor slachtoffers. De commissie Lenferink deed in 2015 aanbevelingen, onder meer voor een landelijk dekkend netwerk van zorgcoördinatoren; de VNG en gemeenten spraken af die uit te voeren. Het Interbestuurlijk Programma van februari 2018 vraagt dat elke gemeente over vier jaar duidelijk beleid heeft.',
      en: 'Municipalities are indispensable, above all in recognising human trafficking, but awareness of this is far from general; in the Tiende rapportage mensenhandel (tenth report) the National Rapporteur asked for a firmer role, and this line helps municipalities to take it. They can help prevent sexual exploitation by regulating the prostitution sector well, and can use administrative instruments and raise barriers alongside criminal law. Under the Social Support Act 2015 (Wmo) and the Youth Act they are responsible for shelter and support of victims, also afterwards: outpatient follow-up help, (income) provisions, housing and guidance to school, work or daytime activities. Provision has become extensive and varied in recent years, but the chain works better if more and preferably all municipalities take responsibility. Amsterdam and Rotterdam already have transitional homes for victims. The Lenferink committee made recommendations in 2015, among them a nationwide network of care coordinators; VNG and municipalities agreed to carry these out. The Interadministrative Programme (IBP) of February 2018 requires every municipality to have a clear policy in four years.',
    },
    source: { document, locator: { headings: [lineTitle], block: 1, opens: 'Gemeenten spelen een belangrijke rol in' } },
  },
  {
    code: 'STM-4.S1',
    level: 'section',
    parent: 'STM-4',
    title: {
      nl: 'Versterking signalering mensenhandel door gemeenten',
      en: 'Strengthening the detection of human trafficking by municipalities',
    },
    summary: {
      nl: 'Ambtenaren die burgers spreken kunnen uitbuiting herkennen en melden. De afgelopen jaren zijn vooral baliepersoneel en toezichthouders getraind: het CCV maakte in 2017 een e-learning voor baliemedewerkers en toezichthouders, CoMensha en FairWork gaven trainingen, en het programma Aanpak uitbuiting Roma kinderen leverde praktische hulpmiddelen op, onder meer voor gemeenten. Het herkennen moet de komende jaren verder verbeteren, en gemeenten moeten de hulpmiddelen leren kennen en blijvend gebruiken.',
      en: 'Officials who meet citizens can recognise and report exploitation. In recent years mainly counter staff and supervisors were trained: in 2017 CCV made an e-learning module for counter staff and supervisors, CoMensha and FairWork gave training courses, and the programme Aanpak uitbuiting Roma kinderen (tackling the exploitation of Roma children) produced practical tools, for municipalities among others. Recognition is to improve further in the coming years, and municipalities are to get to know the tools and keep using them.',
    },
    source: { document, locator: { headings: detection, block: 1, opens: 'Gemeenten kunnen een belangrijke rol spelen' } },
  },
  {
    code: 'STM-4.S2',
    level: 'section',
    parent: 'STM-4',
    title: { nl: 'Uitwerking van de IBP-afspraken', en: 'Carrying out the IBP agreements' },
    summary: {
      nl: 'In het Interbestuurlijk Programma van februari 2018 spraken Rijk, gemeenten, provincies en waterschappen af samen grote maatschappelijke opgaven aan te pakken, waaronder mensenhandel. Over vier jaar hebben alle gemeenten duidelijk beleid ertegen; in de regio’s komt er passende opvang, ondersteuning en nazorg, en zorgcoördinatie is er straks in het hele land; gemeenten werken daaraan. Voor hun beleid kunnen zij de barrièremodellen Bestuurlijke aanpak arbeidsuitbuiting en Bestuurlijke aanpak seksuele uitbuiting gebruiken, verkrijgbaar via het CCV.',
      en: 'In the Interadministrative Programme (IBP) of February 2018 central government, municipalities, provinces and water authorities agreed to tackle major social issues together, human trafficking among them. In four years all municipalities have a clear policy against it; municipalities work on suitable regional shelter, support and aftercare and on a nationwide network of care coordination. For their policy they can use the barrier models Bestuurlijke aanpak arbeidsuitbuiting and Bestuurlijke aanpak seksuele uitbuiting (administrative approach to labour and to sexual exploitation), available from CCV.',
    },
    source: {
      document,
      locator: { headings: agreements, block: 1, opens: 'Uitwerking van de IBP-afspraken' },
    },
  },
  {
    code: 'STM-4.S3',
    level: 'section',
    parent: 'STM-4',
    title: {
      nl: 'Borging van de bestuurlijke aanpak op nationaal niveau',
      en: 'Anchoring the administrative approach at national level',
    },
    summary: {
      nl: 'Gemeenten geven de bestuurlijke aanpak lokaal vorm. Daarvoor is de afgelopen jaren veel kennis verzameld en zijn instrumenten gemaakt; de inzet op deze aanpak gaat de komende jaren onverminderd door.',
      en: 'Municipalities shape the administrative approach locally. Much knowledge was gathered and instruments were made for it in recent years; the effort continues undiminished in the coming years.',
    },
    source: { document, locator: { headings: national, block: 1, opens: 'Gemeenten geven op lokaal niveau vorm' } },
  },
  {
    code: 'STM-4.S4',
    level: 'section',
    parent: 'STM-4',
    title: {
      nl: 'Ontwikkeling van de bestuurlijke aanpak op internationaal niveau',
      en: 'Developing the administrative approach at international level',
    },
    summary: {
      nl: 'Mensenhandelaren werken vaak over de grens. Vooral gemeenten in grensstreken hebben daarom naast partners in eigen land ook partners over de grens nodig.',
      en: 'Traffickers often work across borders. Municipalities in border regions in particular therefore need partners across the border besides those in their own country.',
    },
    source: {
      document,
      locator: { headings: international, block: 1, opens: 'Mensenhandelaren opereren veelal over de grens.' },
    },
  },
]

export const line4Actions: readonly CatalogueAction[] = [
  {
    code: 'STM-4.1.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S1',
    title: {
      nl: 'Meer medewerkers van RNI-gemeenten getraind in signalen herkennen',
      en: 'More staff of RNI municipalities trained to recognise signs',
    },
    summary: {
      nl: 'FairWork traint vanaf eind 2018, met geld van het Rijk, ook andere medewerkers van de 19 gemeenten met een RNI-loket (waar mensen zich inschrijven die korter dan vier maanden in Nederland wonen) in het herkennen van signalen van mensenhandel. Wie precies, wordt met elke gemeente apart besproken; gedacht wordt aan uitvoerende ambtenaren Burgerzaken of toezichthouders. Er is voor deze gemeenten gekozen omdat zij al een meldstructuur hebben: een aandachtsfunctionaris die deels is vrijgemaakt en bij wie collega’s met signalen terechtkunnen. De trainingen zijn vóór de zomer van 2019 klaar.',
      en: 'From the end of 2018 FairWork, with money from central government, also trains other staff of the 19 municipalities with an RNI desk (where people register who live in the Netherlands for less than four months) in recognising signs of human trafficking. Who exactly is agreed with each municipality; front-line civil affairs officials or supervisors are considered. These municipalities were chosen because they already have a reporting structure: a designated officer partly freed from other work to take up colleagues’ signals. The training is finished before the summer of 2019.',
    },
    owners: [
      { organisation: 'fairwork', role: 'lead', basis: 'explicit' },
      { organisation: 'rijk', role: 'partner', basis: 'explicit' },
      { organisation: 'rni-gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'fairwork',
    responsible: jenv,
    // "Vanaf het eind van 2018": the source is no more exact than the year's end.
    start: { precision: 'year', value: '2018' },
    due: { precision: 'season', value: '2019-summer', bound: 'before' },
    duration: 'one-off',
    results: ['STM-R1', 'STM-R3'],
    reported: [
      {
        text: {
          nl: 'FairWork heeft eerder alle medewerkers van de RNI-loketten (19 gemeenten) getraind in het herkennen van signalen van mensenhandel.',
          en: 'FairWork earlier trained all staff of the RNI desks (19 municipalities) in recognising signs of human trafficking.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: [...detection, todo], bullet: 1, opens: 'Eerder heeft FairWork alle medewerkers van' },
    },
  },
  {
    code: 'STM-4.2.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Projectleider bij de VNG helpt gemeenten met hun aanpak',
      en: 'Project leader at VNG helps municipalities with their approach',
    },
    summary: {
      nl: 'Een projectleider bij de VNG ondersteunt gemeenten bij het ontwikkelen van een doeltreffende aanpak van mensenhandel en heeft daarvoor vijf taken (zie de onderdelen). De VNG werkt daarbij vanuit een aanpak en communicatiestrategie over zorg en veiligheid die voor gemeenten samenhangen.',
      en: 'A project leader at VNG supports municipalities in developing an effective approach to human trafficking and has five tasks for this (see the sub-items). In doing so VNG works from an approach and communication strategy on care and security that form a coherent whole for municipalities.',
    },
    owners: [
      { organisation: 'vng', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6', 'STM-R7'],
    doubles: ['STM-1.10.3'],
    reported: [
      {
        text: {
          nl: 'De projectleider bij de VNG is aangesteld.',
          en: 'The project leader at VNG has been appointed.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: [...agreements, todo], bullet: 1, opens: 'Bij de VNG is een projectleider' },
    },
  },
  {
    code: 'STM-4.2.1.1',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-4.2.1',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Elke gemeente bewust van mensenhandel en met een eigen aanpak',
      en: 'Every municipality aware of human trafficking and with its own approach',
    },
    summary: {
      nl: 'De VNG-projectleider zorgt dat elke gemeente zich bewust is van mensenhandel en er een aanpak voor heeft ontwikkeld.',
      en: 'The VNG project leader sees to it that every municipality is aware of human trafficking and has developed an approach to it.',
    },
    owners: [
      { organisation: 'vng', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...agreements, todo],
        bullet: 1,
        sub: 1,
        opens: 'Te realiseren dat iedere gemeente ‘awareness’',
      },
    },
  },
  {
    code: 'STM-4.2.1.2',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-4.2.1',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Aanpak van mensenhandel structureel verankerd',
      en: 'Approach to human trafficking structurally embedded',
    },
    summary: {
      nl: 'De VNG-projectleider zorgt dat de aanpak van mensenhandel een vaste plaats krijgt.',
      en: 'The VNG project leader sees to it that the approach to human trafficking is structurally embedded.',
    },
    owners: [{ organisation: 'vng', role: 'lead', basis: 'explicit' }],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...agreements, todo],
        bullet: 1,
        sub: 2,
        opens: 'Te zorgen voor structurele inbedding van',
      },
    },
  },
  {
    code: 'STM-4.2.1.3',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-4.2.1',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Advies en steun bij gemeentelijk mensenhandelbeleid',
      en: 'Advice and support for municipal policy on human trafficking',
    },
    summary: {
      nl: 'De VNG-projectleider adviseert en ondersteunt gemeenten die mensenhandelbeleid ontwikkelen en uitvoeren.',
      en: 'The VNG project leader advises and supports municipalities in developing and carrying out policy on human trafficking.',
    },
    owners: [
      { organisation: 'vng', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...agreements, todo],
        bullet: 1,
        sub: 3,
        opens: 'Gemeenten te adviseren en ondersteunen bij',
      },
    },
  },
  {
    code: 'STM-4.2.1.4',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-4.2.1',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Landelijk dekkende zorgstructuur voor opvang van slachtoffers',
      en: 'Nationwide care structure for the shelter of victims',
    },
    summary: {
      nl: 'De VNG-projectleider werkt toe naar een zorgstructuur voor de opvang van slachtoffers van mensenhandel die het hele land dekt.',
      en: 'The VNG project leader works towards a care structure for the shelter of victims of human trafficking that covers the whole country.',
    },
    owners: [{ organisation: 'vng', role: 'lead', basis: 'explicit' }],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R7'],
    doubles: ['STM-1.10.2'],
    source: {
      document,
      locator: {
        headings: [...agreements, todo],
        bullet: 1,
        sub: 4,
        opens: 'Te komen tot een landelijke dekkende',
      },
    },
  },
  {
    code: 'STM-4.2.1.5',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-4.2.1',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'Samenwerking van de VNG-projectleider met andere partijen',
      en: 'Cooperation of the VNG project leader with other parties',
    },
    summary: {
      nl: 'De VNG-projectleider werkt samen met de overige partijen die ertoe doen; de bron noemt ze niet bij naam.',
      en: 'The VNG project leader cooperates with the other relevant parties; the source does not name them.',
    },
    owners: [{ organisation: 'vng', role: 'lead', basis: 'explicit' }],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...agreements, todo],
        bullet: 1,
        sub: 5,
        opens: 'Samen te werken met relevante overige',
      },
    },
  },
  {
    code: 'STM-4.2.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S2',
    title: {
      nl: 'CoMensha helpt centrumgemeenten zorgcoördinatie landelijk dekkend te maken',
      en: 'CoMensha helps centre municipalities make care coordination nationwide',
    },
    summary: {
      nl: 'Een projectleider van CoMensha vergroot kennis en expertise over mensenhandel bij gemeenten en stimuleert en ondersteunt hen; het doel is een landelijk dekkend netwerk van zorgcoördinatie voor slachtoffers. De subsidie gaat ervan uit dat CoMensha twee jaar lang, in nauwe afstemming met de projectleider bij de VNG, centrumgemeenten helpt de adviezen van de commissie Lenferink uit te voeren, met nadruk op landelijk dekkende zorgcoördinatie en aansluitend bij wat er in de regio’s al is. Daarna is de rol van CoMensha faciliterend en ondersteunend, zoals nu al in regio’s waar de zorgcoördinatie is geregeld.',
      en: 'A project leader of CoMensha increases knowledge and expertise on human trafficking in municipalities and encourages and supports them; the aim is a nationwide network of care coordination for victims. The grant assumes that for two years CoMensha, in close consultation with the project leader at VNG, helps regional centre municipalities (centrumgemeenten) carry out the advice of the Lenferink committee, with emphasis on nationwide care coordination and building on what the regions already have. After that CoMensha’s role is to facilitate and support, as it does now in regions where care coordination is in place.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'vng', role: 'partner', basis: 'explicit' },
      { organisation: 'centrumgemeenten', role: 'addressee', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: jenv,
    duration: 'continuing',
    answers: [
      {
        body: 'commissie-lenferink',
        what: {
          nl: 'Landelijk dekkende zorgcoördinatie voor slachtoffers van mensenhandel.',
          en: 'Nationwide care coordination for victims of human trafficking.',
        },
      },
    ],
    results: ['STM-R1', 'STM-R6', 'STM-R7'],
    doubles: ['STM-1.10.2'],
    reported: [
      {
        text: {
          nl: 'De projectleider van CoMensha is aangesteld en aan het werk.',
          en: 'The project leader of CoMensha has been appointed and is at work.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: [...agreements, todo], bullet: 2, opens: 'CoMensha heeft een projectleider aangesteld die' },
    },
  },
  {
    code: 'STM-4.3.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Samenwerking en instrumenten uit de aanpak uitbuiting Roma kinderen behouden',
      en: 'Keep the cooperation and tools from the Roma children programme',
    },
    summary: {
      nl: 'Wat in het programma Aanpak uitbuiting Roma kinderen aan samenwerking is opgebouwd, onder meer over criminele uitbuiting, gaat door; het netwerk van partners (lokaal, regionaal en landelijk) blijft bestaan, strategisch en beleidsmatig. Het CCV brengt de ontwikkelde instrumenten actief onder de aandacht van gemeenten en andere partners. De twee maatregelen staan apart als onderdelen.',
      en: 'The cooperation from the programme Aanpak uitbuiting Roma kinderen (tackling the exploitation of Roma children), on criminal exploitation among other things, continues and the network of local, regional and national partners is kept up, at strategic and at policy level. CCV actively brings the tools that were developed to the attention of municipalities and other partners. The two measures stand apart as parts.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'ccv', role: 'co-lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R6'],
    doubles: ['STM-1.3.1', 'STM-3.1.3'],
    source: {
      document,
      locator: { headings: [...national, todo], bullet: 1, opens: 'De samenwerking uit het programma Aanpak' },
    },
  },
  {
    code: 'STM-4.3.1.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-4.3.1',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Netwerk en samenwerking uit het Roma-programma voortgezet',
      en: 'Network and cooperation from the Roma programme continued',
    },
    summary: {
      nl: 'Wat in het programma Aanpak uitbuiting Roma kinderen aan samenwerking is opgebouwd, onder meer over criminele uitbuiting, wordt voortgezet. Het netwerk van partners (lokaal, regionaal en landelijk) blijft bestaan, op strategisch en op beleidsniveau.',
      en: 'The cooperation from the programme Aanpak uitbuiting Roma kinderen (tackling the exploitation of Roma children), on criminal exploitation among other things, is continued. The network of local, regional and national partners is kept up, at strategic and at policy level.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 1,
        sub: 1,
        opens: 'De samenwerking uit het programma Aanpak',
      },
    },
  },
  {
    code: 'STM-4.3.1.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-4.3.1',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'CCV brengt instrumenten uit het Roma-programma onder de aandacht',
      en: 'CCV promotes the tools from the Roma programme',
    },
    summary: {
      nl: 'De instrumenten uit het programma zijn beschikbaar voor iedereen die als professional, beleidsmaker of bestuurder te maken heeft met doelgroepen met ingewikkelde, meervoudige problemen. Het CCV brengt ze actief onder de aandacht van gemeenten en andere partners. De bedoeling is dat professionals, beleidsmakers en bestuurders beter kunnen handelen, onder meer dankzij één kader voor denken en doen en een set concrete instrumenten (toolkit).',
      en: 'The tools from the programme are open to all professionals, policy makers and administrators who work with groups with complex multiple problems. CCV actively brings them to the attention of municipalities and other partners. The intention is to increase the capacity to act of professionals, policy makers and administrators, among other things with a single framework for thinking and acting and a toolkit of concrete instruments.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R6'],
    reported: [
      {
        text: {
          nl: 'De tijdens het programma ontwikkelde instrumenten zijn beschikbaar.',
          en: 'The tools developed during the programme are available.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 1,
        sub: 2,
        opens: 'De instrumenten die gedurende het programma',
      },
    },
  },
  {
    code: 'STM-4.3.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Integrale aanpak van complexe (criminele) familienetwerken',
      en: 'Integrated approach to complex (criminal) family networks',
    },
    summary: {
      nl: 'In het project Doorontwikkeling Toekomstperspectief Roma (tot juni 2019) werkt het CCV de opgeleverde hulpmiddelen en werkwijzen uit tot een integrale aanpak van complexe (criminele) familienetwerken. Dat gebeurt in drie proeftuingemeenten; de Universiteit van Tilburg reflecteert op de vraag of criminele activiteiten binnen familienetwerken van generatie op generatie overgaan. Het resultaat is een aanpak over de domeinen veiligheid en sociaal heen, geborgd in de drie gemeenten, die aangeeft wanneer ingrijpen mogelijk is. De lokale teams leren werken met het pluralistische denkkader ‘mens centraal i.p.v. cultuur’, dat uitgaat van de rechten van de mens.',
      en: 'In the project Doorontwikkeling Toekomstperspectief Roma (until June 2019) CCV develops the tools and working methods delivered into an integrated approach to complex (criminal) family networks. This is done in three pilot municipalities; Tilburg University reflects on whether criminal activities pass from generation to generation within family networks. The outcome is an approach across the security and social domains, embedded in the three municipalities, that shows the moments for intervention. The local teams are trained in the pluralist framework ‘people first instead of culture’, which works from human rights.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'proeftuingemeenten', role: 'partner', basis: 'explicit' },
      { organisation: 'universiteit-tilburg', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: jenv,
    due: { precision: 'month', value: '2019-06', bound: 'before' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R3', 'STM-R6'],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 2,
        opens: 'Het CCV ontwikkelt de opgeleverde tools',
      },
    },
  },
  {
    code: 'STM-4.3.3',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'CCV ondersteunt gemeenten met modellen, vraagbaak en bijeenkomsten',
      en: 'CCV supports municipalities with models, a help desk and meetings',
    },
    summary: {
      nl: 'Het CCV ondersteunt gemeenten bij hun aanpak van mensenhandel en overlegt daarover met de projectleider bij de VNG. Het biedt onder meer de barrièremodellen over arbeidsuitbuiting en seksuele uitbuiting aan, beantwoordt vragen en houdt geregeld kennisbijeenkomsten.',
      en: 'CCV supports municipalities in their approach to human trafficking, in consultation with the project leader at VNG. Among other things it offers the barrier models on labour and sexual exploitation, answers questions and holds regular knowledge meetings.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'vng', role: 'partner', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 3,
        opens: 'Het CCV ondersteunt gemeenten (in samenspraak',
      },
    },
  },
  {
    code: 'STM-4.3.4',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Basisniveau bestuurlijke aanpak als maatstaf voor gemeenten',
      en: 'Basic level of the administrative approach as a reference',
    },
    summary: {
      nl: 'Het basisniveau bestuurlijke aanpak van mensenhandel van het CCV is voor gemeenten een referentiekader en handelingsperspectief: het helpt hen hun rol (verder) in te vullen en beleid te maken. Het laat zien wat een bestuur ten minste moet doen voor een doeltreffende aanpak.',
      en: 'CCV’s basic level of the administrative approach to human trafficking is a frame of reference and guide to action for municipalities: it helps them give (further) shape to their role and make policy. It shows the least that is needed for an effective approach by the administration.',
    },
    // The source puts "(CCV)" behind the document's name; that CCV keeps it in use is our inference.
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    reported: [
      {
        text: {
          nl: 'Het basisniveau van het CCV doet al dienst als referentiekader.',
          en: 'CCV’s basic level already serves as a frame of reference.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 4,
        opens: 'Het basisniveau bestuurlijke aanpak van mensenhandel',
      },
    },
  },
  {
    code: 'STM-4.3.5',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Landelijk dekkend netwerk van uitstapprogramma’s voor prostituees',
      en: 'Nationwide network of programmes for leaving prostitution',
    },
    summary: {
      nl: 'De Regeling uitstapprogramma’s prostituees biedt de komende periode structureel 3 miljoen euro per jaar; dat geld is bedoeld voor uitstapprogramma’s die samen een netwerk door het hele land vormen. Sekswerkers, gedwongen of niet, kunnen er hulp en ondersteuning krijgen als zij willen stoppen.',
      en: 'In the coming period the scheme for prostitution exit programmes (Regeling uitstapprogramma’s prostituees) structurally provides 3 million euros a year for a nationwide network of exit programmes. Sex workers, forced or not, can get help and support there if they want to stop.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    budgets: [
      {
        amount: 3_000_000,
        currency: 'EUR',
        per: 'year',
        period: { nl: 'komende periode, structureel', en: 'coming period, structural' },
        purpose: {
          nl: 'Landelijk dekkend netwerk van uitstapprogramma’s voor wie de prostitutie wil verlaten (Regeling uitstapprogramma’s prostituees); niet alleen voor slachtoffers van mensenhandel.',
          en: 'Nationwide network of exit programmes for people who want to leave prostitution (Regeling uitstapprogramma’s prostituees); not for victims of human trafficking only.',
        },
      },
    ],
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 5,
        opens: 'Komende periode is i.h.k.v. de Regeling',
      },
    },
  },
  {
    code: 'STM-4.3.6',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S3',
    title: {
      nl: 'Voorbeelden van de loverboyaanpak in een boekje voor gemeenten en regio’s',
      en: 'Booklet of local approaches to loverboys for municipalities and regions',
    },
    summary: {
      nl: 'De ministeries van VWS en JenV brengen de komende tijd voorbeelden bijeen, zodat gemeenten en regio’s bij de bestrijding van loverboyproblematiek van elkaar kunnen leren. De lokale en regionale aanpakken worden in een boekje beschreven, ter inspiratie voor andere gemeenten en regio’s.',
      en: 'The ministries of Health (VWS) and Justice and Security (JenV) collect examples in the time ahead, so that municipalities and regions can learn from each other in combating loverboys. The local and regional approaches are described in a booklet, to inspire other municipalities and regions.',
    },
    owners: [
      { organisation: 'min-vws', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'co-lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-vws',
    responsible: vws,
    duration: 'one-off',
    results: ['STM-R6'],
    reported: [
      {
        text: {
          nl: 'Verschillende regio’s met een eigen loverboyaanpak zijn bezocht (‘vorig jaar’).',
          en: 'Several regions with a loverboy approach of their own were visited (‘last year’).',
        },
        date: { precision: 'year', value: '2017' },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...national, todo],
        bullet: 6,
        opens: 'Om gemeenten en regio’s te ondersteunen',
      },
    },
  },
  {
    code: 'STM-4.4.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S4',
    title: {
      nl: 'Project CONFINE: bestuurlijke aanpak en informatie over de grens',
      en: 'CONFINE project: administrative approach and information across borders',
    },
    summary: {
      nl: 'Grenzen aan informatie-uitwisseling en verschillen in wet- en regelgeving belemmeren een vlotte internationale bestuurlijke samenwerking tegen mensenhandel. Om daar inzicht in te krijgen en iets aan te veranderen loopt tot eind 2018 het project CONFINE, dat twee jaar duurt. Het onderzoekt hoe de bestuurlijke aanpak over de grens sterker kan, vooral de uitwisseling van informatie. De gemeenten Genk en Antwerpen, RIEC Zeeland West-Brabant & Oost-Brabant en KU Leuven voeren het uit, met geld van de Europese Commissie.',
      en: 'Limits on information exchange and differences in law hinder smooth international administrative cooperation against human trafficking. To understand and change this the CONFINE project, which takes two years, runs until the end of 2018. It studies how the cross-border administrative approach can be strengthened, the exchange of information in particular. It is carried out by the municipalities of Genk and Antwerp, RIEC Zeeland West-Brabant & Oost-Brabant and KU Leuven, with funding from the European Commission.',
    },
    // Four bodies carry it out together and the source names no leader: that the only Dutch one speaks
    // for it in a Dutch programme is our inference.
    owners: [
      { organisation: 'riec-zwb-ob', role: 'lead', basis: 'implied' },
      { organisation: 'gemeente-genk', role: 'co-lead', basis: 'explicit' },
      { organisation: 'gemeente-antwerpen', role: 'co-lead', basis: 'explicit' },
      { organisation: 'ku-leuven', role: 'co-lead', basis: 'explicit' },
      { organisation: 'europese-commissie', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'riec-zwb-ob',
    responsible: jenv,
    due: { precision: 'year', value: '2018' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'Het project loopt al, met geld van de Europese Commissie.',
          en: 'The project is already running, with funding from the European Commission.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...international, todo],
        bullet: 1,
        opens: 'Waar het de internationale bestuurlijke aanpak',
      },
    },
  },
  {
    code: 'STM-4.4.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-4.S4',
    title: {
      nl: 'Lessen uit CONFINE voor het Euregionaal RIEC (Euregio Maas-Rijn)',
      en: 'Lessons from CONFINE for the Euregional RIEC (Euregio Meuse-Rhine)',
    },
    summary: {
      nl: 'De ervaringen met CONFINE gaan mee in de opbouw van het Ontwikkel- en Expertisecentrum voor bestuurlijke aanpak van georganiseerde criminaliteit in de Euregio Maas-Rijn (Euregionaal RIEC), een grensoverschrijdend project dat RIEC Limburg coördineert, samen met België en Duitsland. Het streven is dat het centrum in het voorjaar van 2019 begint. Lokaal bestuur, politie en justitie kunnen elkaar daar onder meer rond concrete zaken treffen en de uitwisseling van informatie en de samenwerking verbeteren, ook in zaken die met mensenhandel te maken hebben.',
      en: 'The experience with CONFINE feeds into building the development and expertise centre for the administrative approach to organised crime in the Euregio Meuse-Rhine (Euregional RIEC), a cross-border project coordinated by RIEC Limburg together with Belgium and Germany. The aim is for the centre to start in spring 2019. Among other things, local government, police and justice can meet there over concrete cases and improve information exchange and cooperation, also in cases related to human trafficking.',
    },
    owners: [
      { organisation: 'riec-limburg', role: 'lead', basis: 'explicit' },
      // "nemen we mee": the cabinet carries the experience over.
      { organisation: 'min-jenv', role: 'partner', basis: 'implied' },
      { organisation: 'belgie', role: 'partner', basis: 'explicit' },
      { organisation: 'duitsland', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'riec-limburg',
    responsible: jenv,
    // The date is that of the centre's opening, which is what the development works towards.
    due: { precision: 'season', value: '2019-spring' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document,
      locator: {
        headings: [...international, todo],
        bullet: 2,
        opens: 'De ervaringen die zijn opgedaan in',
      },
    },
  },
]

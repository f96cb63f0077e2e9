/** "Samen tegen mensenhandel" (2018), action line 5: sharing knowledge and information. */
import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const document = 'stm-2018'
const line = 'STM-5'
const lineTitle = 'Actielijn 5: Delen van kennis en informatie'
const todo = 'Wat gaan we doen?'
// Only the last section, which opens with a refusal, prints "wel".
const todoInstead = 'Wat gaan we wel doen?'

const sharing = [lineTitle, 'Informatiedeling in het mensenhandeldomein']
const learning = [lineTitle, 'Lerend netwerken']
const experience = [lineTitle, 'Inzet ervaringsdeskundigen']
const abroad = [lineTitle, 'Internationaal delen van kennis en ervaring']
const extent = [lineTitle, 'Beter zicht op aard en omvang']

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const vws = { ministry: 'min-vws', member: 'm-vws', basis: 'implied' } as const

export const line5Headings: readonly CatalogueHeading[] = [
  {
    code: 'STM-5',
    level: 'line',
    title: { nl: lineTitle, en: 'Action line 5: Sharing knowledge and information' },
    summary: {
      nl: 'Veel partijen hebben elk een deel van de kennis en expertise die tegen mensenhandel nodig is. Door kennis, expertise en informatie samen te brengen werken zij doeltreffender samen en wordt niet op meerdere plaatsen hetzelfde opnieuw bedacht.',
      en: 'Many parties each hold part of the knowledge and expertise needed against human trafficking. By bringing knowledge, expertise and information together they cooperate more effectively and avoid inventing the same thing in several places.',
    },
    source: {
      document,
      locator: { headings: [lineTitle], block: 1, opens: 'Bij de aanpak van mensenhandel zijn' },
    },
  },
  {
    code: 'STM-5.S1',
    level: 'section',
    parent: 'STM-5',
    title: {
      nl: 'Informatiedeling in het mensenhandeldomein',
      en: 'Sharing information in the field of human trafficking',
    },
    summary: {
      nl: 'Zonder informatiedeling is nauwe samenwerking op alle niveaus niet mogelijk. Vaak gaat het om bijzondere persoonsgegevens, vooral bij seksuele uitbuiting. Partners lopen tegen belemmeringen aan: de strenge regels van de AVG, en onduidelijkheid en angst over wat wel en niet gedeeld mag worden. GRETA beveelt aan ngo’s en professionals die slachtoffers kunnen tegenkomen duidelijk te adviseren over het wettelijk kader.',
      en: 'Close cooperation at all levels is impossible without sharing information. Often special categories of personal data are involved, above all in sexual exploitation. Partners meet obstacles: the strict rules of the GDPR, and uncertainty and fear about what may and may not be shared. GRETA recommends giving NGOs and professionals who may come into contact with victims clear advice on the legal framework.',
    },
    source: {
      document,
      locator: { headings: sharing, block: 1, opens: 'Mensenhandel kan alleen bestreden worden als' },
    },
  },
  {
    code: 'STM-5.S2',
    level: 'section',
    parent: 'STM-5',
    title: { nl: 'Lerend netwerken', en: 'Learning through networks' },
    summary: {
      nl: 'De workshops ter voorbereiding van het programma bleken vooral ook waardevol doordat professionals uit de aanpak en de ondersteuning van slachtoffers elkaar troffen en kennis uitwisselden over lopende activiteiten, nieuwe ontwikkelingen en goede voorbeelden. Dat blijft het kabinet mogelijk maken.',
      en: 'The workshops held to prepare the programme proved valuable also because professionals who combat trafficking or support victims met and exchanged knowledge on current activities, new developments and good practice. The cabinet will keep making this possible.',
    },
    source: {
      document,
      locator: { headings: learning, block: 1, opens: 'Tijdens de workshops die we in' },
    },
  },
  {
    code: 'STM-5.S3',
    level: 'section',
    parent: 'STM-5',
    title: { nl: 'Inzet ervaringsdeskundigen', en: 'Involving experts by experience' },
    summary: {
      nl: 'Slachtoffers weten uit ervaring waar behoefte aan is en kunnen meedenken over oplossingen. Bij beleid wordt die kennis nog te weinig gebruikt: meestal worden zorgcoördinatoren en instanties met slachtoffercontact gevraagd, zodat er te veel over en niet met slachtoffers wordt gepraat. Enkele zorginstellingen werken al met professionele ervaringsdeskundigen: mensen die na hun herstel een opleiding volgden om andere slachtoffers te helpen.',
      en: 'Victims know from experience what is needed and can help think about solutions. Policy makes too little use of that knowledge: usually care coordinators and bodies in contact with victims are asked, so that there is too much talk about and not with victims. A few care institutions already work with professional experts by experience: people who after their recovery trained to help other victims.',
    },
    source: {
      document,
      locator: { headings: experience, block: 1, opens: 'Door wat ze hebben meegemaakt, hebben' },
    },
  },
  {
    code: 'STM-5.S4',
    level: 'section',
    parent: 'STM-5',
    title: {
      nl: 'Internationaal delen van kennis en ervaring',
      en: 'Sharing knowledge and experience internationally',
    },
    summary: {
      nl: 'Landen kennen vergelijkbare problemen en proberen vergelijkbare oplossingen. Contact met andere landen is nodig om met bron- en transitlanden samen te werken en om de eigen aanpak scherp te houden; andersom hebben andere landen baat bij Nederlandse ervaring. De rapporten van GRETA zijn een waardevolle bron, maar worden na vaststelling niet inhoudelijk besproken in het Comité van Verdragspartijen. Daarnaast moet Nederland aan de EU en de VN rapporteren, vaak met overlap.',
      en: 'Countries face similar problems and try similar solutions. Contact with other countries is needed to work with source and transit countries and to keep one’s own approach sharp; conversely other countries benefit from Dutch experience. GRETA’s reports are a valuable source, but once adopted their substance is not discussed in the Committee of the Parties. The Netherlands also has to report to the EU and the UN, often with overlap.',
    },
    source: {
      document,
      locator: { headings: abroad, block: 1, opens: 'Bij hun nationale aanpak van mensenhandel' },
    },
  },
  {
    code: 'STM-5.S5',
    level: 'section',
    parent: 'STM-5',
    title: { nl: 'Beter zicht op aard en omvang', en: 'Better insight into nature and extent' },
    summary: {
      nl: 'De registratie van mogelijke slachtoffers door CoMensha is niet volledig: mensenhandel is verborgen (‘dark number’), en zorgverleners moeten van de AVG toestemming vragen om een slachtoffer op naam te melden, die niet iedereen geeft. De Rapporteur beval een wettelijke grondslag aan om ook zonder toestemming op naam te registreren. Na een gesprek met de Autoriteit Persoonsgegevens komt het kabinet tot het oordeel dat het belang van betere beleidsinformatie niet opweegt tegen de privacy van slachtoffers (artikel 8 EVRM); die grondslag komt er daarom niet.',
      en: 'CoMensha’s registration of possible victims is incomplete: trafficking is hidden (a ‘dark number’), and under the GDPR care providers must ask consent to report a victim by name, which not everyone gives. The National Rapporteur recommended a legal basis for registering by name without consent as well. After a talk with the Dutch Data Protection Authority the cabinet concludes that the interest of better policy information does not outweigh victims’ privacy (article 8 ECHR); the legal basis will therefore not be created.',
    },
    source: {
      document,
      locator: { headings: extent, block: 1, opens: 'Goed zicht op de aard en' },
    },
  },
]

export const line5Actions: readonly CatalogueAction[] = [
  {
    code: 'STM-5.1.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S1',
    title: {
      nl: 'Projectleider maakt duidelijk welke informatie gedeeld mag worden',
      en: 'Project leader clarifies which information may be shared',
    },
    summary: {
      nl: 'Een projectleider maakt duidelijk welke informatie partners mogen delen en welke niet, en hoe dat het best kan, zodat het delen voldoet aan de AVG. Daarvoor zijn vier resultaten gevraagd (zie de onderdelen).',
      en: 'A project leader clarifies which information may and may not be shared and how best to share it, so that sharing complies with the GDPR. Four results are asked for (see the sub-items).',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    answers: [
      {
        body: 'greta',
        what: {
          nl: 'Ngo’s en professionals die slachtoffers kunnen tegenkomen duidelijk adviseren over het wettelijk kader voor informatiedeling (genoemd in de inleiding van deze paragraaf).',
          en: 'Give NGOs and professionals who may come into contact with victims clear advice on the legal framework for sharing information (named in the introduction of this section).',
        },
      },
    ],
    results: ['STM-R1', 'STM-R2'],
    reported: [
      {
        text: { nl: 'De projectleider is aangesteld.', en: 'The project leader has been appointed.' },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...sharing, todo],
        bullet: 1,
        opens: 'We hebben een projectleider aangesteld die',
      },
    },
  },
  {
    code: 'STM-5.1.1.1',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-5.1.1',
    line,
    section: 'STM-5.S1',
    title: {
      nl: 'Werkwijzen en werkprocessen met informatiedeling in kaart',
      en: 'Working methods that involve information sharing mapped',
    },
    summary: {
      nl: 'De projectleider brengt verschillende veelvoorkomende werkwijzen en algemene werkprocessen in kaart waarin het delen van informatie een rol speelt.',
      en: 'The project leader maps various common working methods and generic work processes in which sharing information plays a part.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document,
      locator: {
        headings: [...sharing, todo],
        bullet: 1,
        sub: 1,
        opens: 'De projectleider brengt verschillende, veelvoorkomende werkwijzen',
      },
    },
  },
  {
    code: 'STM-5.1.1.2',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-5.1.1',
    line,
    section: 'STM-5.S1',
    title: {
      nl: 'Hulpmiddelen uit zorg en veiligheid bruikbaar maken voor mensenhandel',
      en: 'Tools from care and security made fit for human trafficking',
    },
    summary: {
      nl: 'De projectleider gaat na of de praktische hulpmiddelen van het programma Gegevensdeling in het Zorg- en Veiligheidsdomein ook bij mensenhandel bruikbaar zijn, en vult ze waar nodig aan of past ze aan.',
      en: 'The project leader examines how far the practical tools of the programme on data sharing in the care and security domain (Gegevensdeling in het Zorg- en Veiligheidsdomein) also apply to human trafficking, and adds to or adapts them where needed.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R2'],
    reported: [
      {
        text: {
          nl: 'Het programma Gegevensdeling in het Zorg- en Veiligheidsdomein keek al naar knelpunten in de informatie-uitwisseling tussen zorg- en veiligheidspartners en hoe daarmee om te gaan; de opbrengst is samengevat in praktische hulpmiddelen.',
          en: 'The programme Gegevensdeling in het Zorg- en Veiligheidsdomein already looked at bottlenecks in information exchange between care and security partners and how to deal with them; its yield is summarised in practical tools.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...sharing, todo],
        bullet: 1,
        sub: 2,
        opens: 'Binnen het programma Gegevensdeling in het',
      },
    },
  },
  {
    code: 'STM-5.1.1.3',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-5.1.1',
    line,
    section: 'STM-5.S1',
    title: {
      nl: 'Strategie voor communicatie en invoering van de hulpmiddelen',
      en: 'Strategy for communicating and introducing the tools',
    },
    summary: {
      nl: 'De projectleider maakt een communicatie- en implementatiestrategie, zodat de betrokken partners in het mensenhandeldomein weten wat zij kunnen doen en welke hulpmiddelen er zijn.',
      en: 'The project leader makes a communication and implementation strategy, so that the relevant partners in the field of human trafficking know what they can do and which tools there are.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document,
      locator: {
        headings: [...sharing, todo],
        bullet: 1,
        sub: 3,
        opens: 'De projectleider ontwikkelt ook een communicatie-',
      },
    },
  },
  {
    code: 'STM-5.1.1.4',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-5.1.1',
    line,
    section: 'STM-5.S1',
    title: {
      nl: 'Inventarisatie van nodige wetswijzigingen voor informatie-uitwisseling',
      en: 'Inventory of legal changes needed for information exchange',
    },
    summary: {
      nl: 'De projectleider inventariseert welke aanpassingen van wet- en regelgeving over informatie-uitwisseling specifiek voor de aanpak van mensenhandel nodig zijn. Waar mogelijk wordt aangesloten bij andere wetgeving over informatiedeling, bijvoorbeeld voor de aanpak van ondermijning.',
      en: 'The project leader makes an inventory of the changes in law on information exchange that are needed specifically for tackling human trafficking. Where possible this joins other legislation under way on information sharing, for instance on subversive crime.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document,
      locator: {
        headings: [...sharing, todo],
        bullet: 1,
        sub: 4,
        opens: 'Tot slot maakt hij een inventarisatie',
      },
    },
  },
  {
    code: 'STM-5.2.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S2',
    title: {
      nl: 'Regelmatige netwerkbijeenkomsten voor professionals',
      en: 'Regular network meetings for professionals',
    },
    summary: {
      nl: 'Met de Taskforce Mensenhandel is afgesproken regelmatig netwerkbijeenkomsten te houden. Zo blijven mensen elkaar kennen en blijven zij kennis en ideeën uitwisselen.',
      en: 'It has been agreed with the Taskforce on human trafficking to hold network meetings at regular intervals. In this way people stay in contact and keep exchanging knowledge and ideas.',
    },
    // The source says with whom it was agreed, not who organises the meetings.
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'taskforce-mensenhandel', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    reported: [
      {
        text: {
          nl: 'De afspraak met de Taskforce Mensenhandel is gemaakt.',
          en: 'The agreement with the Taskforce on human trafficking has been made.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...learning, todo],
        bullet: 1,
        opens: 'Met de Taskforce Mensenhandel is afgesproken',
      },
    },
  },
  {
    code: 'STM-5.2.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S2',
    title: {
      nl: 'Praktijkteam loverboys zoekt oplossingen voor knelpunten in de regio',
      en: 'Practice team on loverboys seeks solutions for regional bottlenecks',
    },
    summary: {
      nl: 'Er is een praktijkteam (casuïstiekoverleg) over loverboyproblematiek, opgericht door de ministeries van VWS en JenV om regio’s te ondersteunen. Het bespreekt knelpunten uit actuele zaken waar men lokaal op vastloopt en zoekt daar bestuurlijke oplossingen voor. Onder meer de Rapporteur, verschillende gemeenten, zorgverleners en de secretarissen-generaal van VWS en JenV doen mee.',
      en: 'To support regions the ministries of Health (VWS) and Justice and Security (JenV) set up a practice team (case meeting) on loverboys. It discusses bottlenecks from current cases in which local parties get stuck and seeks administrative solutions. The National Rapporteur, several municipalities, care providers and the secretaries-general of VWS and JenV take part, among others.',
    },
    owners: [
      { organisation: 'min-vws', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'co-lead', basis: 'explicit' },
      { organisation: 'praktijkteam-loverboys', role: 'partner', basis: 'explicit' },
      { organisation: 'nationaal-rapporteur', role: 'partner', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
      // The source says "zorgverleners".
      { organisation: 'zorginstellingen', role: 'partner', basis: 'implied' },
    ],
    reporter: 'min-vws',
    responsible: vws,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R6'],
    reported: [
      {
        text: { nl: 'Het praktijkteam is opgericht.', en: 'The practice team has been set up.' },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...learning, todo],
        bullet: 2,
        opens: 'Om regio’s te ondersteunen bij de',
      },
    },
  },
  {
    code: 'STM-5.3.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S3',
    title: {
      nl: 'Levensverhalen van ervaringsdeskundigen opgetekend',
      en: 'Life stories of experts by experience recorded',
    },
    summary: {
      nl: 'Levensverhalen van ervaringsdeskundigen worden opgetekend. Daarbij is er ook aandacht voor hoe hun ervaringen gebruikt kunnen worden bij het maken van beleid of het inrichten van het zorgaanbod voor slachtoffers.',
      en: 'Life stories of experts by experience are recorded. This also looks at how their experience can be used in making policy or shaping the care on offer for victims.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: [...experience, todo],
        bullet: 1,
        opens: 'We tekenen levensverhalen op van ervaringsdeskundigen.',
      },
    },
  },
  {
    code: 'STM-5.3.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S3',
    title: {
      nl: 'Levensverhalen online gebruiken om het publiek te bereiken',
      en: 'Life stories used online to reach the public',
    },
    summary: {
      nl: 'De opgetekende verhalen zijn ook online te gebruiken, bijvoorbeeld om een breder publiek op mensenhandel te wijzen.',
      en: 'The recorded stories can also be used online, for instance to draw a wider public’s attention to human trafficking.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R4'],
    source: {
      document,
      locator: {
        headings: [...experience, todo],
        bullet: 2,
        opens: 'De verhalen kunnen ook online gebruikt',
      },
    },
  },
  {
    code: 'STM-5.4.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S4',
    title: {
      nl: 'Nauwer samenwerken met een aantal EU-lidstaten',
      en: 'Closer cooperation with a number of EU member states',
    },
    summary: {
      nl: 'Nederland gaat nauwer samenwerken met een aantal EU-lidstaten, zowel operationeel als om van elkaars aanpak te leren. Met Oost-Europese landen waar slachtoffers vandaan komen volgt bijvoorbeeld een gesprek over verdere samenwerking.',
      en: 'The Netherlands will cooperate more closely with a number of EU member states, both operationally and to learn from each other’s approach. For instance, further cooperation will be discussed with Eastern European countries that victims come from.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'eu-lidstaten', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: {
        headings: [...abroad, todo],
        bullet: 1,
        opens: 'We gaan nauwer samenwerken met een',
      },
    },
  },
  {
    code: 'STM-5.4.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S4',
    title: {
      nl: 'Kiezen bij welke internationale organisaties de inzet omhoog gaat',
      en: 'Choosing in which international organisations to step up efforts',
    },
    summary: {
      nl: 'Nederland gaat na bij welke internationale organisaties die mensenhandel aanpakken (Benelux, EU, Raad van Europa, OVSE en VN) de inzet sterker kan, en hoe. Leidend is waar het meeste resultaat te halen is, bijvoorbeeld doordat er nauwer met de belangrijkste bronlanden gewerkt kan worden. Gedacht wordt onder meer aan het actiever delen van Nederlandse ervaring of het vaker beschikbaar stellen van expertise voor capaciteitsopbouw in andere landen.',
      en: 'The Netherlands examines in which international organisations dealing with human trafficking (Benelux, EU, Council of Europe, OSCE and UN) its efforts can be strengthened, and how. What counts is where most can be achieved, for instance because closer work with the main source countries is possible. Sharing Dutch experience more actively or making expertise available more often for capacity building in other countries are among the options.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R8'],
    source: {
      document,
      locator: {
        headings: [...abroad, todo],
        bullet: 2,
        opens: 'We gaan bezien bij welke van',
      },
    },
  },
  {
    code: 'STM-5.4.3',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S4',
    title: {
      nl: 'Minder overlap tussen internationale rapportages en beter gebruik ervan',
      en: 'Less overlap between international reports and better use of them',
    },
    summary: {
      nl: 'Het streven is dat internationale rapportages over de aanpak van mensenhandel elkaar niet overlappen en dat de kennis erin beter wordt gebruikt.',
      en: 'The aim is that international reports on tackling human trafficking do not overlap and that the knowledge in them is put to better use.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: {
        headings: [...abroad, todo],
        bullet: 3,
        opens: 'Waar het gaat om de internationale',
      },
    },
  },
  {
    code: 'STM-5.5.1',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S5',
    title: {
      nl: 'Andere manieren onderzoeken om beter zicht te krijgen',
      en: 'Examining other ways to gain better insight',
    },
    summary: {
      nl: 'Een wettelijke grondslag om slachtoffers zonder toestemming te registreren komt er niet. Onderzocht wordt hoe het zicht op mensenhandel op een andere manier beter kan, bijvoorbeeld met gegevens die wel beschikbaar zijn en hoe die zo efficiënt mogelijk te gebruiken zijn.',
      en: 'There will be no legal basis for registering victims without consent. It is examined how insight into human trafficking can be improved in another way, for instance with data that are available and how to use these as efficiently as possible.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: [...extent, todoInstead],
        bullet: 1,
        opens: 'In plaats van het creëren van',
      },
    },
  },
  {
    code: 'STM-5.5.2',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S5',
    title: {
      nl: 'Gesprekken om drempels voor uitwisseling en registratie weg te nemen',
      en: 'Talks to remove obstacles to exchange and registration',
    },
    summary: {
      nl: 'Het kabinet bespreekt met CoMensha, de Rapporteur, de verschillende melders en ervaringsdeskundigen hoe drempels voor onderlinge informatie-uitwisseling, ook die voor registratie bij CoMensha, zo veel mogelijk weg kunnen.',
      en: 'The cabinet discusses with CoMensha, the National Rapporteur, the various parties that report victims and experts by experience how obstacles to mutual information exchange, including those to registration with CoMensha, can be removed as far as possible.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'nationaal-rapporteur', role: 'partner', basis: 'explicit' },
      { organisation: 'comensha', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1'],
    source: {
      document,
      locator: {
        headings: [...extent, todoInstead],
        bullet: 2,
        opens: 'Ook gaan we in gesprek met',
      },
    },
  },
  {
    code: 'STM-5.5.3',
    kind: 'action',
    printed: 'bullet',
    line,
    section: 'STM-5.S5',
    title: {
      nl: 'Tweede schatting van het aantal mogelijke slachtoffers',
      en: 'Second estimate of the number of possible victims',
    },
    summary: {
      nl: 'Op één schatting zijn moeilijk conclusies te baseren. Het ministerie van JenV wil daarom in 2019 een tweede schatting van het aantal mogelijke slachtoffers in Nederland laten maken, op basis van de cijfers over 2016, 2017 en 2018. Dan worden eventuele trends zichtbaar.',
      en: 'A single estimate hardly allows conclusions. The Ministry of Justice and Security therefore plans to have a second estimate of the number of possible victims in the Netherlands made in 2019, based on the figures for 2016, 2017 and 2018. Any trends will then become visible.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'explicit' }],
    reporter: 'min-jenv',
    responsible: jenv,
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'UNODC en de Rapporteur publiceerden, samen met een aantal Nederlandse wetenschappers, een eerste schatting van het aantal mogelijke slachtoffers in Nederland.',
          en: 'UNODC and the National Rapporteur, together with a number of Dutch academics, published a first estimate of the number of possible victims in the Netherlands.',
        },
        date: { precision: 'year', value: '2017' },
      },
    ],
    source: {
      document,
      locator: {
        headings: [...extent, todoInstead],
        bullet: 3,
        opens: 'Om inzicht te proberen te krijgen',
      },
    },
  },
]

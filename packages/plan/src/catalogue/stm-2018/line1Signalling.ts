import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const line = 'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel'
const section = [line, 'Signalering'] as const
const theme1 = [
  ...section,
  'Wat gaan we doen?',
  '1. Het verbeteren van signalering door (nieuwe) groepen professionals',
] as const
const theme2 = [...section, 'Wat gaan we doen?', '2. Het ontwikkelen van nieuw voorlichtingsmateriaal'] as const
const theme3 = [
  ...section,
  'Wat gaan we doen?',
  '3. Het landelijk verspreiden van bestaand voorlichtingsmateriaal',
] as const
const theme4 = [
  ...section,
  'Wat gaan we doen?',
  '4. Maatschappelijk bewustzijn over mensenhandel vergroten',
] as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const vws = { ministry: 'min-vws', member: 'm-vws', basis: 'implied' } as const
const domesticViolenceProgramme =
  'Geweld hoort nergens thuis, aanpak huiselijk geweld en kindermishandeling'

export const line1SignallingHeadings: readonly CatalogueHeading[] = [
  {
    code: 'STM-1',
    level: 'line',
    title: {
      nl: line,
      en: 'Action line 1: Further developing the basic approach to trafficking in human beings',
    },
    summary: {
      nl: 'Er ligt een stevige aanpak waaraan veel partners meewerken: slachtoffers signaleren en beschermen, daders opsporen en vervolgen. Internationaal loopt Nederland voorop, maar de ambitie gaat verder. Ook de recente cijfers van de Slachtoffermonitor mensenhandel 2013-2017 en het rapport van GRETA maken duidelijk dat er meer nodig is. Deze actielijn moet de basis steviger en breder maken, zodat de aanpak op de verschillende terreinen blijvend aandacht krijgt.',
      en: 'A solid approach is in place in which many partners take part: detecting and protecting victims, tracing and prosecuting perpetrators. The Netherlands is among the leaders internationally, but the ambition goes further. Recent figures in the Slachtoffermonitor mensenhandel 2013-2017 (monitor of victims) and the GRETA report also show that more is needed. This action line is to make the basis firmer and broader, so that the approach keeps receiving attention in all its fields.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: [line], block: 1, opens: 'De afgelopen jaren is er een' },
    },
  },
  {
    code: 'STM-1.S1',
    level: 'section',
    parent: 'STM-1',
    title: { nl: 'Signalering', en: 'Detection' },
    summary: {
      nl: 'Professionals en burgers zien mensenhandel nog te vaak over het hoofd. Er zijn veel vormen, uitbuiting is soms moeilijk vast te stellen, handelaren gaan geraffineerd te werk en slachtoffers zien zichzelf niet altijd als slachtoffer. Wie eerder signaleert, verkort de uitbuiting, voorkomt erger, helpt daders eerder op te sporen en voorkomt nieuwe slachtoffers. Er zijn al trainingen voor de politie, baliepersoneel en toezichthouders van gemeenten, de migratieketen en de Kamer van Koophandel, en er zijn handreikingen en signalenlijsten, maar trainen vraagt blijvend aandacht en sommige beroepsgroepen zijn nog onvoldoende betrokken en opgeleid. GRETA vraagt in zijn tweede rapport om onder meer het publiek, politie, KMar, Inspectie SZW, medische professionals, lokale ambtenaren en bedrijven te blijven voorlichten en trainen. Naast wat al bestaat, gaat de inzet naar training van nieuwe groepen professionals, extra aandacht voor vormen als criminele uitbuiting en seksuele uitbuiting van jongens en mannen, en een maatschappelijk debat met als norm dat geen enkele vorm van mensenhandel aanvaardbaar is.',
      en: 'Professionals and the public still too often fail to notice trafficking. It has many forms, exploitation is sometimes hard to establish, traffickers work in refined ways and victims do not always see themselves as victims. Earlier detection shortens the exploitation, prevents worse, helps to trace perpetrators sooner and prevents new victims. Training already exists for the police, front-desk staff and supervisors of municipalities, the migration chain and the Chamber of Commerce, and there are guides and lists of signs, but training needs lasting attention and some professions are not yet sufficiently involved and trained. In its second report GRETA asks for continued information and training for, among others, the public, police, Royal Marechaussee (KMar), Inspectorate SZW, medical professionals, local officials and companies. On top of what exists, effort goes into training new groups of professionals, extra attention to forms such as criminal exploitation and the sexual exploitation of boys and men, and a debate in society with the norm that no form of trafficking is acceptable.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: section, block: 1, opens: 'We hebben nog lang niet altijd' },
    },
  },
  {
    code: 'STM-1.1',
    level: 'theme',
    parent: 'STM-1.S1',
    title: {
      nl: '1. Het verbeteren van signalering door (nieuwe) groepen professionals',
      en: '1. Improving detection by (new) groups of professionals',
    },
    summary: {
      nl: 'Geen inleiding in de bron. Vijf maatregelen, voor artsen en ander medisch personeel, Veilig Thuis en de jeugdhulp.',
      en: 'No introduction in the source. Five measures, for doctors and other medical staff, Veilig Thuis (domestic violence and child abuse centres) and youth care.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, opens: '1. Het verbeteren van signalering door' },
    },
  },
  {
    code: 'STM-1.2',
    level: 'theme',
    parent: 'STM-1.S1',
    title: {
      nl: '2. Het ontwikkelen van nieuw voorlichtingsmateriaal',
      en: '2. Developing new information material',
    },
    summary: {
      nl: 'Geen inleiding in de bron. Eén maatregel: nieuwe voorlichtingsfilms.',
      en: 'No introduction in the source. One measure: new information films.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme2, opens: '2. Het ontwikkelen van nieuw voorlichtingsmateriaal' },
    },
  },
  {
    code: 'STM-1.3',
    level: 'theme',
    parent: 'STM-1.S1',
    title: {
      nl: '3. Het landelijk verspreiden van bestaand voorlichtingsmateriaal',
      en: '3. Nationwide distribution of existing information material',
    },
    summary: {
      nl: 'Geen inleiding in de bron. Twee maatregelen: de kennis uit het programma Aanpak uitbuiting Roma kinderen en de Mensenhandel Academy.',
      en: 'No introduction in the source. Two measures: the knowledge from the programme Aanpak uitbuiting Roma kinderen (tackling the exploitation of Roma children) and the Mensenhandel Academy (trafficking academy).',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme3, opens: '3. Het landelijk verspreiden van bestaand' },
    },
  },
  {
    code: 'STM-1.4',
    level: 'theme',
    parent: 'STM-1.S1',
    title: {
      nl: '4. Maatschappelijk bewustzijn over mensenhandel vergroten',
      en: '4. Raising awareness of trafficking in society',
    },
    summary: {
      nl: 'Geen inleiding in de bron. Twee maatregelen: een maatschappelijk debat en een project met ontwerpers.',
      en: 'No introduction in the source. Two measures: a debate in society and a project with designers.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme4, opens: '4. Maatschappelijk bewustzijn over mensenhandel vergroten' },
    },
  },
]

export const line1SignallingActions: readonly CatalogueAction[] = [
  {
    code: 'STM-1.1.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.1',
    title: {
      nl: 'Meldcode aanvullen zodat artsen mensenhandel herkennen',
      en: 'Extend the reporting code so that doctors recognise trafficking',
    },
    summary: {
      nl: 'De KNMG werkt aan een aanvulling op de meldcode huiselijk geweld en kindermishandeling die artsen helpt mensenhandel te herkennen. Een stappenplan kan de arts ook steunen bij het omgaan met signalen. Aanleiding is mede de aanbeveling van de Rapporteur om medisch personeel meer bij de signalering van slachtoffers te betrekken; het ministerie van VWS en CoMensha hebben de KNMG over die rol van artsen gesproken.',
      en: 'The KNMG (Royal Dutch Medical Association) is working on an addition to the reporting code for domestic violence and child abuse that helps doctors recognise trafficking. A step-by-step plan can also support doctors in dealing with signs. One reason is the National Rapporteur’s recommendation to involve medical staff more in detecting victims; the Ministry of Health, Welfare and Sport (VWS) and CoMensha have talked with the KNMG about that role of doctors.',
    },
    owners: [
      { organisation: 'knmg', role: 'lead', basis: 'explicit' },
      { organisation: 'min-vws', role: 'partner', basis: 'explicit' },
      { organisation: 'comensha', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'knmg',
    responsible: vws,
    duration: 'one-off',
    alsoIn: [{ title: domesticViolenceProgramme }],
    answers: [
      {
        body: 'nationaal-rapporteur',
        what: {
          nl: 'Medisch personeel meer betrekken bij het signaleren van slachtoffers van mensenhandel (de maatregel volgt hier mede uit).',
          en: 'Involve medical staff more in detecting victims of trafficking (one of the reasons for the measure).',
        },
      },
    ],
    results: ['STM-R1', 'STM-R3'],
    reported: [
      {
        text: {
          nl: 'VWS en CoMensha hebben met de KNMG gesproken over de signalerende rol van artsen.',
          en: 'VWS and CoMensha have talked with the KNMG about the role of doctors in detection.',
        },
      },
      {
        text: {
          nl: 'De KNMG is bezig met de aanvulling op de meldcode.',
          en: 'The KNMG is working on the addition to the reporting code.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, bullet: 1, opens: 'Mede naar aanleiding van de aanbeveling' },
    },
  },
  {
    code: 'STM-1.1.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.1',
    title: {
      nl: 'Inhoudelijke expertise van CoMensha voor medische professionals',
      en: 'CoMensha’s expertise for medical professionals',
    },
    summary: {
      nl: 'Naast het werk aan de meldcode (STM-1.1.1) helpt CoMensha de KNMG met inhoudelijke kennis, zodat medische professionals signalen van mensenhandel kunnen herkennen.',
      en: 'Besides the work on the reporting code (STM-1.1.1), CoMensha helps the KNMG (Royal Dutch Medical Association) with subject knowledge, so that medical professionals can recognise signs of trafficking.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'knmg', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: vws,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R3'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, bullet: 2, opens: 'In aanvulling hierop ondersteunt CoMensha de' },
    },
  },
  {
    code: 'STM-1.1.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.1',
    title: {
      nl: 'Kennis van mensenhandel voor Veilig Thuis',
      en: 'Knowledge of trafficking for Veilig Thuis',
    },
    summary: {
      nl: 'CoMensha levert het landelijk netwerk Veilig Thuis inhoudelijke kennis, zodat Veilig Thuis mensenhandel beter signaleert. Medewerkers moeten bij een binnenkomende melding ook signalen van loverboyproblematiek en seksuele uitbuiting kunnen herkennen.',
      en: 'CoMensha provides the national network Veilig Thuis (domestic violence and child abuse centres) with subject knowledge, so that it detects trafficking better. When a report comes in, its professionals must also be able to recognise signs of “loverboy” practices and sexual exploitation.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'veilig-thuis', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: vws,
    duration: 'continuing',
    alsoIn: [{ title: domesticViolenceProgramme }],
    results: ['STM-R1', 'STM-R3'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, bullet: 3, opens: 'Professionals bij Veilig Thuis moeten ook' },
    },
  },
  {
    code: 'STM-1.1.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.1',
    title: {
      nl: 'Project voor vroege signalering in de jeugdhulp',
      en: 'Project on early detection in youth care',
    },
    summary: {
      nl: 'CoMensha, het Nederlands Jeugdinstituut, Jeugdzorg Nederland en het kenniscentrum LVB voeren samen een project uit met twee doelen: (vroege) signalering van mensenhandel in de jeugdhulp verbeteren, en beter zicht krijgen op aard en omvang van mensenhandel onder cliënten van de jeugdhulp.',
      en: 'CoMensha, the Netherlands Youth Institute (NJi), Jeugdzorg Nederland (youth care association) and the kenniscentrum LVB (knowledge centre on mild intellectual disability) run a joint project with two aims: to improve the (early) detection of trafficking in youth care, and to gain more insight into the nature and scale of trafficking among its clients.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'nji', role: 'co-lead', basis: 'explicit' },
      { organisation: 'jeugdzorg-nederland', role: 'co-lead', basis: 'explicit' },
      { organisation: 'kenniscentrum-lvb', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: vws,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R3'],
    reported: [
      {
        text: { nl: 'Het project is gestart.', en: 'The project has started.' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, bullet: 4, opens: 'CoMensha, het Nederlands Jeugdinstituut, Jeugdzorg Nederland' },
    },
  },
  {
    code: 'STM-1.1.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.1',
    title: {
      nl: 'Betere samenwerking van politie en jeugdhulpinstellingen',
      en: 'Better cooperation between police and youth care institutions',
    },
    summary: {
      nl: 'De politie zoekt een hechtere verbinding en betere samenwerking met jeugdhulpinstellingen. Dat moet leiden tot optimale uitwisseling van informatie en tot zo goed mogelijke preventie en signalering.',
      en: 'The police are seeking closer ties and better cooperation with youth care institutions. This is to lead to an optimal exchange of information and the best possible prevention and detection.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'explicit' },
      { organisation: 'jeugdhulpinstellingen', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R3'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme1, bullet: 5, opens: 'Ook gaat de politie de samenwerking' },
    },
  },
  {
    code: 'STM-1.2.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.2',
    title: {
      nl: 'Films over criminele uitbuiting en over mannelijke slachtoffers',
      en: 'Films on criminal exploitation and on male victims',
    },
    summary: {
      nl: 'Er komen verschillende voorlichtingsfilms, in elk geval één over criminele uitbuiting van minderjarigen en één over mannelijke slachtoffers van seksuele uitbuiting. De bron noemt niet wie de films maakt.',
      en: 'Several information films will be made, at least one on the criminal exploitation of minors and one on male victims of sexual exploitation. The source does not say who makes them.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R3', 'STM-R5'],
    doubles: ['STM-3.1.4'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme2, bullet: 1, opens: 'Er worden verschillende voorlichtingsfilms ontwikkeld, waaronder' },
    },
  },
  {
    code: 'STM-1.3.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.3',
    title: {
      nl: 'Kennis uit het Roma-kinderenprogramma verspreiden en uitbouwen',
      en: 'Spread and build on the knowledge of the Roma children programme',
    },
    summary: {
      nl: 'Het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) verspreidt de kennis uit het programma Aanpak uitbuiting Roma kinderen in het hele land onder gemeenten en ontwikkelt die samen met hen verder.',
      en: 'The CCV (Centre for Crime Prevention and Safety) distributes the knowledge from the programme Aanpak uitbuiting Roma kinderen (tackling the exploitation of Roma children) among municipalities throughout the country and develops it further with them.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R6'],
    doubles: ['STM-3.1.3', 'STM-4.3.1'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme3, bullet: 1, opens: 'De kennis die is opgedaan in' },
    },
  },
  {
    code: 'STM-1.3.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.3',
    title: {
      nl: 'Mensenhandel Academy: overzicht van opleidingen en gratis e-learning',
      en: 'Mensenhandel Academy: overview of training and free e-learning',
    },
    summary: {
      nl: 'CoMensha zet de Mensenhandel Academy op: één overzicht van alle opleidingen over het signaleren van mensenhandel, waarin professionals gemakkelijker vinden wat voor hen van belang is. Er komen ook gratis e-learningmodules, die bijvoorbeeld als lesmateriaal in het onderwijs te gebruiken zijn. Zo worden er geen overbodige nieuwe opleidingen gemaakt.',
      en: 'CoMensha is setting up the Mensenhandel Academy (trafficking academy): one overview of all training on detecting trafficking, in which professionals can more easily find what is relevant to them. It will also hold free e-learning modules, which can be used, for example, as teaching material in education. This avoids the making of needless new courses.',
    },
    owners: [{ organisation: 'comensha', role: 'lead', basis: 'explicit' }],
    reporter: 'comensha',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R3'],
    reported: [
      {
        text: {
          nl: 'CoMensha maakt een begin met de Mensenhandel Academy.',
          en: 'CoMensha is making a start with the Mensenhandel Academy.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme3, bullet: 2, opens: 'CoMensha maakt momenteel een start met' },
    },
  },
  {
    code: 'STM-1.4.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.4',
    title: {
      nl: 'Maatschappelijk debat dat mensenhandel ontoelaatbaar is',
      en: 'Debate in society on trafficking as unacceptable',
    },
    summary: {
      nl: 'Er komt een maatschappelijk debat over de ontoelaatbaarheid van mensenhandel. Burgers kunnen signalen herkennen en melden, bijvoorbeeld bij Meld Misdaad Anoniem of de politie. Als klant kunnen zij eisen dat producten eerlijk gemaakt zijn: zonder afnemers van ‘oneerlijke’ producten of (seksuele) diensten loont uitbuiting veel minder. De opstellers binden zich samen aan deze opgave en zoeken samenwerking met onder meer de leden van de Taskforce Mensenhandel.',
      en: 'A debate in society will be started on trafficking being unacceptable. Members of the public can recognise signs and report them, for example to Meld Misdaad Anoniem (anonymous crime line) or the police. As customers they can insist on products that are made fairly: without buyers of “unfair” products or (sexual) services, exploitation pays much less. The authors jointly commit to this task and will seek cooperation with, among others, the members of the Taskforce Mensenhandel (trafficking task force).',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'taskforce-mensenhandel', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R4'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme4, bullet: 1, opens: 'Ook burgers en klanten kunnen een' },
    },
  },
  {
    code: 'STM-1.4.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S1',
    theme: 'STM-1.4',
    title: {
      nl: 'Ontwerpproject over seksuele uitbuiting van minderjarigen',
      en: 'Design project on the sexual exploitation of minors',
    },
    summary: {
      nl: 'Het Openbaar Ministerie voert met What design can do een vernieuwend project uit. Samen met ontwerpers wordt gezocht naar manieren om een breed publiek te wijzen op seksuele uitbuiting van minderjarigen binnen Nederland, zodat die beter gesignaleerd wordt.',
      en: 'The Public Prosecution Service (OM) runs an innovative project with What Design Can Do. Together with designers it looks for ways to draw the attention of a wide public to the sexual exploitation of minors within the Netherlands, so that it is detected better.',
    },
    owners: [
      { organisation: 'om', role: 'lead', basis: 'explicit' },
      { organisation: 'what-design-can-do', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'om',
    responsible: jenv,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R4'],
    reported: [
      {
        text: { nl: 'Het project loopt.', en: 'The project is under way.' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme4, bullet: 2, opens: 'Vanuit het Openbaar Ministerie loopt in' },
    },
  },
]

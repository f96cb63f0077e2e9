import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const line = 'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel'
const section = [line, 'Adequate opvang en ondersteuning'] as const
const measures = [...section, 'Wat gaan we doen?'] as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const vws = { ministry: 'min-vws', member: 'm-vws', basis: 'implied' } as const

export const line1CareHeadings: readonly CatalogueHeading[] = [
  {
    code: 'STM-1.S3',
    level: 'section',
    parent: 'STM-1',
    title: { nl: 'Adequate opvang en ondersteuning', en: 'Adequate shelter and support' },
    summary: {
      nl: 'Voor opvang en hulp aan slachtoffers van mensenhandel is deze kabinetsperiode € 12 miljoen extra beschikbaar. Slachtoffers moeten zeker zijn van goede, veilige hulp en opvang. In het Interbestuurlijk Programma (IBP) hebben het Rijk en onder andere de gemeenten afgesproken dat gemeenten de zorgcoördinatie landelijk dekkend organiseren, zoals de commissie Lenferink al aanbeval, en dat alle gemeenten beleid tegen mensenhandel ontwikkelen. De zorgcoördinator mensenhandel is cruciaal: die zorgt dat passende opvang en hulp er snel zijn. Gemeenten krijgen hulp bij de uitvoering van deze afspraak, zodat de verbetering snel merkbaar is. Rijk en gemeenten zijn samen verantwoordelijk voor een flinke impuls aan zorg en opvang; daarvoor zijn de negen acties in dit onderdeel bedoeld.',
      en: 'For shelter and help for victims of trafficking an extra € 12 million is available in this cabinet’s term. Victims must be able to count on good help and on shelter in safe surroundings. In the Interadministrative Programme (IBP) the central government and, among others, the municipalities agreed that municipalities will organise care coordination with nationwide coverage, as the Lenferink committee already recommended, and that all municipalities will develop policy against trafficking. The care coordinator for trafficking is crucial: he or she sees to it that suitable shelter and help are quickly available. Municipalities get help in carrying out this agreement, so that the improvement is soon felt. National government and municipalities are jointly responsible for a strong boost to care and shelter; the nine actions in this section serve that end.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: section, block: 1, opens: 'Dit kabinet investeert in de opvang' },
    },
  },
]

export const line1CareActions: readonly CatalogueAction[] = [
  {
    code: 'STM-1.10.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Extra specialistische opvangplekken bij multiproblematiek',
      en: 'Extra specialist shelter places for multiple problems',
    },
    summary: {
      nl: 'Vanaf 2019 maken gemeenten extra specialistische opvangplekken voor slachtoffers van mensenhandel met multiproblematiek. Volgens de inleiding zijn Rijk en gemeenten samen verantwoordelijk voor deze impuls aan zorg en opvang.',
      en: 'From 2019 municipalities create extra specialist shelter places for victims of trafficking with multiple problems. According to the introduction, central government and municipalities are jointly responsible for this boost to care and shelter.',
    },
    owners: [
      { organisation: 'gemeenten', role: 'lead', basis: 'explicit' },
      { organisation: 'rijk', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'gemeenten',
    responsible: vws,
    start: { precision: 'year', value: '2019' },
    duration: 'continuing',
    budgets: [
      {
        amount: 12_000_000,
        currency: 'EUR',
        period: { nl: 'deze kabinetsperiode', en: 'this cabinet’s term' },
        purpose: {
          nl: 'Extra geld voor opvang en hulp aan slachtoffers van mensenhandel in het algemeen, uit de inleiding van dit onderdeel. De bron verdeelt het niet over de acties; het is dus niet alleen voor deze opvangplekken.',
          en: 'Extra money for shelter and help for victims of trafficking in general, from the introduction of this section. The source does not divide it over the actions; so it is not for these shelter places alone.',
        },
      },
    ],
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 1, opens: 'Gemeenten gaan vanaf 2019 extra specialistische' },
    },
  },
  {
    code: 'STM-1.10.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Landelijk dekkend netwerk van zorgcoördinatoren',
      en: 'A nationwide network of care coordinators',
    },
    summary: {
      nl: 'Er komt een netwerk van zorgcoördinatoren mensenhandel dat het hele land dekt; CoMensha ondersteunt gemeenten daarbij. Volgens de inleiding is in het Interbestuurlijk Programma afgesproken dat gemeenten deze functie organiseren, zoals de commissie Lenferink aanbeval, en helpt het Rijk hen daarbij.',
      en: 'A network of care coordinators for trafficking will be set up that covers the whole country; CoMensha supports municipalities in this. According to the introduction, the Interadministrative Programme (IBP) contains the agreement that municipalities organise this function, as the Lenferink committee recommended, and the central government helps them.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'co-lead', basis: 'explicit' },
      { organisation: 'comensha', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    answers: [
      {
        body: 'commissie-lenferink',
        what: {
          nl: 'De functie zorgcoördinatie landelijk dekkend organiseren (genoemd in de inleiding van het onderdeel).',
          en: 'Organise care coordination with nationwide coverage (mentioned in the introduction of the section).',
        },
      },
    ],
    results: ['STM-R1', 'STM-R7'],
    doubles: ['STM-4.2.1.4', 'STM-4.2.2'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 2, opens: 'We zorgen ervoor dat er een' },
    },
  },
  {
    code: 'STM-1.10.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Projectleider bij de VNG voor gemeentelijk beleid',
      en: 'Project leader at the VNG for municipal policy',
    },
    summary: {
      nl: 'De VNG krijgt een projectleider die gemeenten helpt beleid tegen mensenhandel te ontwikkelen en uit te voeren.',
      en: 'The VNG (Association of Netherlands Municipalities) gets a project leader who helps municipalities develop and carry out policy against trafficking.',
    },
    owners: [
      { organisation: 'vng', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'vng',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R6'],
    doubles: ['STM-4.2.1'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 3, opens: 'Bij de VNG wordt een projectleider' },
    },
  },
  {
    code: 'STM-1.10.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Voldoende capaciteit in de COSM',
      en: 'Sufficient capacity in the COSM',
    },
    summary: {
      nl: 'JenV en VWS dragen samen zorg voor genoeg capaciteit in de Categorale Opvang Slachtoffers Mensenhandel (COSM).',
      en: 'The Ministry of Justice and Security (JenV) and the Ministry of Health, Welfare and Sport (VWS) jointly see to it that there is enough capacity in the COSM (dedicated shelters for victims of trafficking).',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'explicit' },
      { organisation: 'min-vws', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 4, opens: 'JenV en VWS zorgen er samen' },
    },
  },
  {
    code: 'STM-1.10.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Werkgroep doorstroom van de COSM naar de vrouwenopvang',
      en: 'Working group on moving on from the COSM to women’s shelters',
    },
    summary: {
      nl: 'Een werkgroep van JenV, VWS, CoMensha en de Federatie Opvang heeft twee taken: problemen oplossen bij de doorstroom van de COSM (categorale opvang) naar de vrouwenopvang, en zorgen dat instellingen voor vrouwenopvang meer van mensenhandel weten.',
      en: 'A working group of the Ministry of Justice and Security (JenV), the Ministry of Health, Welfare and Sport (VWS), CoMensha and Federatie Opvang (association of shelter providers) has two tasks: to solve problems in moving on from the COSM (dedicated shelters) to women’s shelters, and to see to it that women’s shelter institutions know more about trafficking.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'werkgroep-doorstroom-cosm', role: 'co-lead', basis: 'explicit' },
      { organisation: 'min-vws', role: 'partner', basis: 'explicit' },
      { organisation: 'comensha', role: 'partner', basis: 'explicit' },
      { organisation: 'federatie-opvang', role: 'partner', basis: 'explicit' },
      { organisation: 'vrouwenopvanginstellingen', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R3'],
    reported: [
      {
        text: { nl: 'De werkgroep is ingesteld.', en: 'The working group has been set up.' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 5, opens: 'We hebben een werkgroep ingesteld om' },
    },
  },
  {
    code: 'STM-1.10.6',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Zorg en behandeling voor seksueel uitgebuite jongens',
      en: 'Care and treatment for sexually exploited boys',
    },
    summary: {
      nl: 'Verschillende zorginstellingen, die de bron niet noemt, ontwikkelen zorgaanbod en behandelmethoden voor jongens die seksueel zijn uitgebuit. VWS ondersteunt hen.',
      en: 'Several care institutions, not named in the source, will develop care and treatment methods for boys who have been sexually exploited. The Ministry of Health, Welfare and Sport (VWS) supports them.',
    },
    owners: [
      { organisation: 'zorginstellingen', role: 'lead', basis: 'explicit' },
      { organisation: 'min-vws', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'zorginstellingen',
    responsible: vws,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 6, opens: 'Verschillende zorginstellingen gaan zorgaanbod en' },
    },
  },
  {
    code: 'STM-1.10.7',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Onderzoek of behandeling van loverboyslachtoffers werkt',
      en: 'Research whether treatment of “loverboy” victims works',
    },
    summary: {
      nl: 'Via een programma bij Zon/mw krijgt een aantal jeugdhulpinstellingen en specialistische voorzieningen steun om te onderzoeken hoe effectief behandelprogramma’s voor slachtoffers van loverboys zijn. In de jeugdhulp hebben naast de landelijke specialistische voorzieningen ook regionale instellingen een aanbod voor opvang en hulp aan deze slachtoffers ontwikkeld.',
      en: 'Through a programme at ZonMw (health research funder) a number of youth care institutions and specialist facilities are supported in order to study how effective treatment programmes for victims of “loverboys” are. In youth care, besides the national specialist facilities, regional institutions have also developed shelter and help for these victims.',
    },
    owners: [
      { organisation: 'min-vws', role: 'lead', basis: 'implied' },
      { organisation: 'zonmw', role: 'partner', basis: 'explicit' },
      { organisation: 'jeugdhulpinstellingen', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-vws',
    responsible: vws,
    duration: 'one-off',
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'Ook regionale jeugdhulpinstellingen hebben een aanbod voor opvang en hulp aan slachtoffers van loverboys ontwikkeld.',
          en: 'Regional youth care institutions have also developed shelter and help for victims of “loverboys”.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 7, opens: 'Binnen de jeugdhulpverlening hebben naast de' },
    },
  },
  {
    code: 'STM-1.10.8',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Trajectbenadering en aansluitende behandeling na gesloten plaatsing',
      en: 'Care pathways and joined-up treatment after secure placement',
    },
    summary: {
      nl: 'Slachtoffers van loverboys komen soms in een gesloten instelling omdat zij zich aan zorg dreigen te onttrekken. Dat verblijf duurt liefst zo kort mogelijk, terwijl de behandeling vaak langer nodig is. Daarom wordt gestimuleerd dat er trajectbenaderingen komen, zodat behandelingen in opeenvolgende voorzieningen op elkaar aansluiten. Zon/mw heeft hiervoor een programmalijn.',
      en: 'Victims of “loverboys” are sometimes placed in a secure institution because they might withdraw from care. Such a stay should preferably be as short as possible, whereas treatment often needs longer. The development of care pathways is therefore encouraged, so that treatment in successive facilities joins up. ZonMw (health research funder) has a programme line for this.',
    },
    owners: [
      { organisation: 'min-vws', role: 'lead', basis: 'implied' },
      { organisation: 'zonmw', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-vws',
    responsible: vws,
    duration: 'continuing',
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'Zon/mw heeft voor dit onderwerp een programmalijn gestart.',
          en: 'ZonMw has started a programme line on this subject.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 8, opens: 'Slachtoffers van loverboys worden in sommige' },
    },
  },
  {
    code: 'STM-1.10.9',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S3',
    title: {
      nl: 'Werkgroep nazorg en doorstroom vanuit de vrouwenopvang',
      en: 'Working group on aftercare and moving on from women’s shelters',
    },
    summary: {
      nl: 'Een werkgroep vrouwenopvang gaat aan de slag met de rapporten van de Nationale ombudsman en het Toezicht Sociaal Domein (samenwerkende inspecties in het sociaal en jeugddomein) over nazorg en doorstroming vanuit de vrouwenopvang. Bij de werkgroep sluiten aan: de ministeries van VWS, BZK, SZW en Financiën, de Belastingdienst, Federatie Opvang, de VNG en enkele ervaringsdeskundigen.',
      en: 'A working group on women’s shelters takes up the reports of the National Ombudsman and Toezicht Sociaal Domein (cooperating inspectorates in the social and youth domain) on aftercare and moving on from women’s shelters. The group is joined by the ministries of Health (VWS), the Interior (BZK), Social Affairs (SZW) and Finance, the Tax Administration (Belastingdienst), Federatie Opvang (association of shelter providers), the VNG (Association of Netherlands Municipalities) and some experts by experience.',
    },
    owners: [
      { organisation: 'werkgroep-vrouwenopvang', role: 'lead', basis: 'explicit' },
      { organisation: 'min-vws', role: 'partner', basis: 'explicit' },
      { organisation: 'min-bzk', role: 'partner', basis: 'explicit' },
      { organisation: 'min-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'min-fin', role: 'partner', basis: 'explicit' },
      { organisation: 'belastingdienst', role: 'partner', basis: 'explicit' },
      { organisation: 'federatie-opvang', role: 'partner', basis: 'explicit' },
      { organisation: 'vng', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'werkgroep-vrouwenopvang',
    responsible: vws,
    duration: 'continuing',
    answers: [
      {
        body: 'nationale-ombudsman',
        what: {
          nl: 'Rapport over nazorg en doorstroming vanuit de vrouwenopvang; de tekst noemt geen titel.',
          en: 'Report on aftercare and moving on from women’s shelters; the text gives no title.',
        },
      },
      {
        body: 'toezicht-sociaal-domein',
        what: {
          nl: 'Rapport over nazorg en doorstroming vanuit de vrouwenopvang; de tekst noemt geen titel.',
          en: 'Report on aftercare and moving on from women’s shelters; the text gives no title.',
        },
      },
    ],
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: measures, block: 2, bullet: 9, opens: 'De rapporten van de Nationale ombudsman' },
    },
  },
]

/**
 * What the programme "Samen tegen mensenhandel" (2018) says beside its actions: objectives (D),
 * intended results (R), principles (U), governance (G), boxes (K) and the cabinet's refusals (W).
 */
import type { CatalogueStatement } from '../shape.ts'

const document = 'stm-2018'
const kind = 'context'

const opening = ['Samen tegen mensenhandel']
const ambition = ['Ambitie']
const analysis = ['Analyse']
const intendedResults = ['Resultaten']
const smuggling = ['Mensenhandel – Mensensmokkel']
// The text extraction lost the end of this heading, which runs over two lines.
const governance = ['Governance van het']

const line1 = 'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel'
const line2 = 'Actielijn 2: Doorontwikkelen van de aanpak van arbeidsuitbuiting'
const line4 = 'Actielijn 4: Versterken van de gemeentelijke aanpak van mensenhandel'
const line5 = 'Actielijn 5: Delen van kennis en informatie'

const objectives: readonly CatalogueStatement[] = [
  {
    code: 'STM-D1',
    kind,
    type: 'objective',
    title: { nl: 'Slachtofferschap voorkomen', en: 'Preventing people from becoming victims' },
    summary: {
      nl: 'Overkoepelende ambitie: samen het aantal slachtoffers van mensenhandel in Nederland verlagen, waarvoor eerst meer en beter zicht op (mogelijke) slachtoffers nodig is. De eerste van de drie doelstellingen daarbij: zo veel mogelijk voorkomen dat mensen slachtoffer worden.',
      en: 'Overall ambition: together reduce the number of victims of human trafficking in the Netherlands, which first needs more and better insight into (possible) victims. The first of the three objectives under it: prevent as far as possible that people become victims.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 2, bullet: 1, opens: 'We willen zo veel mogelijk voorkomen' },
    },
  },
  {
    code: 'STM-D2',
    kind,
    type: 'objective',
    title: {
      nl: 'Slachtoffers snel herkennen, weghalen en ondersteunen',
      en: 'Recognising, removing and supporting victims quickly',
    },
    summary: {
      nl: '(Mogelijke) slachtoffers worden snel en goed herkend, uit hun situatie gehaald en krijgen de zorg en ondersteuning die zij nodig hebben.',
      en: '(Possible) victims are recognised quickly and properly, taken out of their situation and given the care and support they need.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 2, bullet: 2, opens: 'We willen dat (mogelijke) slachtoffers snel' },
    },
  },
  {
    code: 'STM-D3',
    kind,
    type: 'objective',
    title: { nl: 'Daders frustreren en aanpakken', en: 'Thwarting and tackling perpetrators' },
    summary: {
      nl: 'Daders worden op allerlei manieren dwarsgezeten en aangepakt: via het strafrecht, het bestuursrecht en het opwerpen van barrières. Tegelijk wordt herhaald daderschap voorkomen.',
      en: 'Perpetrators are thwarted and tackled in all kinds of ways: by criminal law, administrative law and raising barriers. At the same time reoffending is to be prevented.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 2, bullet: 3, opens: 'We willen daders op allerlei manieren' },
    },
  },
]

const results: readonly CatalogueStatement[] = [
  {
    code: 'STM-R1',
    kind,
    type: 'result',
    title: { nl: 'Meer slachtoffers in beeld en geholpen', en: 'More victims known and helped' },
    summary: {
      nl: 'Meer slachtoffers van mensenhandel zijn in beeld en krijgen de hulp en opvang die zij nodig hebben.',
      en: 'More victims of human trafficking are known and can be given the help and shelter they need.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 1,
        opens: 'We meer slachtoffers van mensenhandel in',
      },
    },
  },
  {
    code: 'STM-R2',
    kind,
    type: 'result',
    title: { nl: 'Meer daders van alle vormen aangepakt', en: 'More perpetrators of all forms tackled' },
    summary: {
      nl: 'Meer daders van seksuele, arbeids- en criminele uitbuiting worden aangepakt en dwarsgezeten, via strafrecht, bestuursrecht en andere ingrepen.',
      en: 'More perpetrators of sexual, labour and criminal exploitation are tackled and thwarted, by criminal law, administrative law and other interventions.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 2,
        opens: 'Meer daders van seksuele uitbuiting, arbeidsuitbuiting',
      },
    },
  },
  {
    code: 'STM-R3',
    kind,
    type: 'result',
    title: {
      nl: 'Meer professionals herkennen mensenhandel',
      en: 'More professionals recognise human trafficking',
    },
    summary: {
      nl: 'Meer professionals kunnen mensenhandel signaleren.',
      en: 'More professionals are able to recognise human trafficking.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 3,
        opens: 'Meer professionals in staat zijn om',
      },
    },
  },
  {
    code: 'STM-R4',
    kind,
    type: 'result',
    title: { nl: 'Groter maatschappelijk bewustzijn', en: 'Greater awareness in society' },
    summary: {
      nl: 'De samenleving beseft beter dat mensenhandel een probleem van iedereen is.',
      en: 'Society realises better that human trafficking is a problem that concerns everyone.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 4,
        opens: 'Er een groter maatschappelijk bewustzijn is',
      },
    },
  },
  {
    code: 'STM-R5',
    kind,
    type: 'result',
    title: {
      nl: 'Beter bekend dat mensenhandel meer vormen heeft',
      en: 'Better known that human trafficking has several forms',
    },
    summary: {
      nl: 'Mensen weten beter dat het bij mensenhandel gaat om seksuele uitbuiting (van vrouwen en mannen), arbeidsuitbuiting en criminele uitbuiting.',
      en: 'People are more aware that human trafficking means sexual exploitation (of women and men), labour exploitation and criminal exploitation alike.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 5,
        opens: 'Mensen zich er beter van bewust',
      },
    },
  },
  {
    code: 'STM-R6',
    kind,
    type: 'result',
    title: {
      nl: 'Meer gemeenten met goed beleid dat ze ook uitvoeren',
      en: 'More municipalities with sound policy that is carried out',
    },
    summary: {
      nl: 'Meer gemeenten hebben een goed en samenhangend mensenhandelbeleid en voeren dat in de praktijk uit.',
      en: 'More municipalities have a sound, coherent policy on human trafficking and carry it out in practice.',
    },
    organisations: ['gemeenten'],
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 6,
        opens: 'Meer gemeenten beschikken over een goed,',
      },
    },
  },
  {
    code: 'STM-R7',
    kind,
    type: 'result',
    title: {
      nl: 'Landelijk dekkend netwerk van zorgcoördinatoren',
      en: 'Nationwide network of care coordinators',
    },
    summary: {
      nl: 'In het hele land zijn er zorgcoördinatoren, samen een dekkend netwerk.',
      en: 'There are care coordinators throughout the country, together a network that covers it.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 7,
        opens: 'Er een landelijk dekkend netwerk van',
      },
    },
  },
  {
    code: 'STM-R8',
    kind,
    type: 'result',
    title: { nl: 'Sterkere internationale aanpak', en: 'Stronger international approach' },
    summary: {
      nl: 'Ook internationaal is de aanpak van mensenhandel sterker geworden.',
      en: 'The approach to human trafficking has been strengthened internationally as well.',
    },
    source: {
      document,
      locator: {
        headings: intendedResults,
        block: 2,
        bullet: 8,
        opens: 'We ook in internationaal verband de',
      },
    },
  },
]

const principles: readonly CatalogueStatement[] = [
  {
    code: 'STM-U1',
    kind,
    type: 'principle',
    title: {
      nl: 'Alle vormen die als dreiging zijn aangemerkt',
      en: 'All forms that are classed as a threat',
    },
    summary: {
      nl: 'Het programma richt zich op de vormen die het Nationaal Dreigingsbeeld 2017 als dreiging aanmerkt: seksuele uitbuiting, arbeidsuitbuiting, criminele uitbuiting en gedwongen dienstverlening, bij volwassenen en jongeren.',
      en: 'The programme covers the forms that the National Threat Assessment 2017 (Nationaal Dreigingsbeeld) classes as a threat: sexual exploitation, labour exploitation, criminal exploitation and forced services, of adults and of young people.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 1, opens: 'We richten ons op al de' },
    },
  },
  {
    code: 'STM-U2',
    kind,
    type: 'principle',
    title: { nl: 'Integrale benadering', en: 'Integrated approach' },
    summary: {
      nl: 'Het probleem wordt in samenhang bekeken: van preventie en signalering tot opsporing, opvang en bestrijding over de grens.',
      en: 'Prevention, detection, investigation, shelter and international efforts are seen in relation to each other.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 2, opens: 'We streven een integrale benadering na' },
    },
  },
  {
    code: 'STM-U3',
    kind,
    type: 'principle',
    title: { nl: 'Gezamenlijke aanpak', en: 'Joint approach' },
    summary: {
      nl: 'Mensenhandel wordt samen aangepakt: door ministeries onderling en met gemeenten, opsporingsdiensten, zorgverleners, private partijen, ngo’s en internationale organisaties.',
      en: 'Human trafficking is tackled jointly: by the ministries together and with municipalities, care providers, investigation services, NGOs, international organisations and private parties.',
    },
    organisations: ['gemeenten'],
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 3, opens: 'We pakken mensenhandel gezamenlijk aan: interdepartementaal,' },
    },
  },
  {
    code: 'STM-U4',
    kind,
    type: 'principle',
    title: { nl: 'Ook mensenhandel wereldwijd', en: 'Human trafficking worldwide as well' },
    summary: {
      nl: 'Naast mensenhandel in Nederland of met een verband met Nederland gaat het ook om de aanpak van mensenhandel in de hele wereld.',
      en: 'Besides human trafficking in or connected with the Netherlands, the programme also aims at tackling human trafficking worldwide.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 4, opens: 'Behalve op het aanpakken van mensenhandel' },
    },
  },
  {
    code: 'STM-U5',
    kind,
    type: 'principle',
    title: {
      nl: 'Internationaal samenwerken, landelijk raamwerk, regionaal en lokaal maatwerk',
      en: 'International cooperation, national framework, regional and local tailoring',
    },
    summary: {
      nl: 'Uitgangspunt is samenwerking met andere landen, een raamwerk voor het hele land en maatwerk in regio’s en gemeenten.',
      en: 'The starting point is cooperation with other countries, a framework for the whole country and tailored work regionally and locally.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 5, opens: 'We gaan uit van internationale samenwerking,' },
    },
  },
  {
    code: 'STM-U6',
    kind,
    type: 'principle',
    title: {
      nl: 'Kennis en aanbevelingen uit recente rapporten gebruiken',
      en: 'Using knowledge and recommendations from recent reports',
    },
    summary: {
      nl: 'Het programma benut recente rapporten van onder andere de Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen, GRETA (het onafhankelijke comité dat toeziet op het mensenhandelverdrag van de Raad van Europa), CoMensha, het CKM en verschillende inspecties.',
      en: 'The programme uses recent reports by, among others, the National Rapporteur on Trafficking in Human Beings and Sexual Violence against Children, GRETA (the independent committee that monitors the Council of Europe’s anti-trafficking convention), CoMensha, CKM and various inspectorates.',
    },
    organisations: ['nationaal-rapporteur', 'greta', 'comensha', 'ckm'],
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 6, opens: 'We maken gebruik van de kennis' },
    },
  },
  {
    code: 'STM-U7',
    kind,
    type: 'principle',
    title: {
      nl: 'Aansluiten bij lopende trajecten op aanpalende terreinen',
      en: 'Joining work under way in adjacent fields',
    },
    summary: {
      nl: 'Waar het kan sluit het programma aan bij bredere trajecten die al lopen op verwante beleidsterreinen, of gebruikt het de kennis, kunde en instrumenten daarvan.',
      en: 'Where possible the programme joins broader efforts already under way in related policy fields, or uses their knowledge, skills and instruments.',
    },
    source: {
      document,
      locator: { headings: ambition, block: 4, bullet: 7, opens: 'Waar mogelijk sluiten we aan bij' },
    },
  },
]

const governanceStatements: readonly CatalogueStatement[] = [
  {
    code: 'STM-G1',
    kind,
    type: 'governance',
    title: { nl: 'Opdrachtgevende bewindspersonen', en: 'Commissioning members of government' },
    summary: {
      nl: 'Opdrachtgevers zijn de staatssecretaris van Justitie en Veiligheid, de ministers van VWS, SZW, BZ en BHOS en de staatssecretaris van SZW. Zij blijven de komende jaren toezien op en zorgen voor een goede uitvoering.',
      en: 'The programme was commissioned by the State Secretary for Justice and Security, the ministers of Health (VWS), Social Affairs (SZW), Foreign Affairs (BZ) and Foreign Trade and Development Cooperation (BHOS) and the State Secretary for Social Affairs (SZW). They continue to oversee and ensure proper implementation in the coming years.',
    },
    organisations: ['min-jenv', 'min-vws', 'min-szw', 'min-bz'],
    source: {
      document,
      locator: { headings: governance, block: 3, opens: 'Dit programma is ontwikkeld in opdracht' },
    },
  },
  {
    code: 'STM-G2',
    kind,
    type: 'governance',
    title: { nl: 'Coördinerend bewindspersoon', en: 'Coordinating member of government' },
    summary: {
      nl: 'De staatssecretaris van Justitie en Veiligheid coördineert namens de opdrachtgevers.',
      en: 'The State Secretary for Justice and Security coordinates among the commissioning members.',
    },
    organisations: ['min-jenv'],
    source: {
      document,
      locator: { headings: governance, block: 3, opens: 'De staatssecretaris van Justitie en Veiligheid' },
    },
  },
  {
    code: 'STM-G3',
    kind,
    type: 'governance',
    title: { nl: 'Hoogambtelijke taskforce', en: 'High-level official taskforce' },
    summary: {
      nl: 'Een hoogambtelijke taskforce ondersteunt de opdrachtgevers; alle ministeries krijgen er een vertegenwoordiger in op het niveau van directeur-generaal. Dit is een andere groep dan de Taskforce Mensenhandel.',
      en: 'A taskforce of senior officials supports the commissioning members; all ministries will be represented in it at director-general level. This is a different group from the Taskforce on human trafficking (Taskforce Mensenhandel).',
    },
    source: {
      document,
      locator: { headings: governance, block: 4, opens: 'De opdrachtgevers worden ondersteund door een' },
    },
  },
  {
    code: 'STM-G4',
    kind,
    type: 'governance',
    title: { nl: 'Interdepartementaal overleg mensenhandel', en: 'Interdepartmental consultation' },
    summary: {
      nl: 'De leden van het interdepartementale overleg mensenhandel voeden de hoogambtelijke taskforce. De ministeries van VWS, SZW en BZ/BHOS zitten erin; het ministerie van JenV coördineert.',
      en: 'The members of the interdepartmental consultation on human trafficking feed the taskforce of senior officials. The ministries of Health (VWS), Social Affairs (SZW) and Foreign Affairs (BZ/BHOS) take part; the Ministry of Justice and Security (JenV) coordinates.',
    },
    organisations: ['min-jenv', 'min-vws', 'min-szw', 'min-bz'],
    source: {
      document,
      locator: { headings: governance, block: 4, opens: 'Deze taskforce zal gevoed worden door' },
    },
  },
  {
    code: 'STM-G5',
    kind,
    type: 'governance',
    title: { nl: 'Jaarlijks bericht aan de Tweede Kamer', en: 'Yearly report to the House of Representatives' },
    summary: {
      nl: 'De Tweede Kamer wordt elk jaar geïnformeerd over de voortgang van de uitvoering van de vijf actielijnen.',
      en: 'The House of Representatives is informed every year on progress in carrying out the five action lines.',
    },
    source: {
      document,
      locator: { headings: governance, block: 5, opens: 'Over de voortgang in de uitvoering' },
    },
  },
  {
    code: 'STM-G6',
    kind,
    type: 'governance',
    title: { nl: 'Het programma is werk in uitvoering', en: 'The programme is work in progress' },
    summary: {
      nl: 'Het programma steunt op de inzichten van nu, de wensen van ketenpartners en de leemten in de aanpak, maar het domein verandert voortdurend. Het geldt daarom als ‘work in progress’: nieuwe ontwikkelingen kunnen extra acties en projecten nodig maken, en daar is ruimte voor.',
      en: 'The programme rests on present insights, the wishes of partners in the chain and gaps in the approach, but the field changes constantly. It is therefore work in progress: new developments may call for additional actions and projects, and there is room for them.',
    },
    source: {
      document,
      locator: { headings: governance, block: 1, opens: 'Dit programma moet dan ook als' },
    },
  },
  {
    code: 'STM-G7',
    kind,
    type: 'governance',
    title: {
      nl: 'Netwerkbijeenkomsten houden voeling met de praktijk',
      en: 'Network meetings keep in touch with practice',
    },
    summary: {
      nl: 'Onder meer de voorgestelde netwerkbijeenkomsten (zie STM-5.2.1) zorgen dat het kabinet weet welke knelpunten en ontwikkelingen er in de praktijk zijn.',
      en: 'Among other things the proposed network meetings (see STM-5.2.1) keep the cabinet in touch with bottlenecks and developments in practice.',
    },
    source: {
      document,
      locator: { headings: governance, block: 1, opens: 'Onder andere de voorgestelde netwerkbijeenkomsten moeten' },
    },
  },
  {
    code: 'STM-G8',
    kind,
    type: 'governance',
    title: { nl: 'Nieuwe rapporten kunnen nieuwe inzichten geven', en: 'New reports may bring new insights' },
    summary: {
      nl: 'Wat bijvoorbeeld GRETA, de Rapporteur, wetenschappers, ngo’s of de Anti-Trafficking Coordinator van de Europese Commissie nog zullen rapporteren, kan het programma ook nieuwe inzichten geven.',
      en: 'New reports, for instance by the National Rapporteur, GRETA, the European Commission’s Anti-Trafficking Coordinator, academics or NGOs, may also bring new insights.',
    },
    organisations: ['nationaal-rapporteur', 'greta', 'eu-atc'],
    source: {
      document,
      locator: { headings: governance, block: 1, opens: 'Daarnaast kunnen ook nieuwe rapporten van' },
    },
  },
  {
    code: 'STM-G9',
    kind,
    type: 'governance',
    title: { nl: 'Partners betrekken bij de uitvoering', en: 'Involving partners in implementation' },
    summary: {
      nl: 'Het programma slaagt alleen als alle partners zich er samen voor inzetten. Met experts uit het veld wordt daarom besproken hoe zij het best bij de uitvoering betrokken kunnen worden.',
      en: 'The programme succeeds only if all partners put their shoulders to it together. How experts from the field can best be involved in carrying it out is therefore being discussed with them.',
    },
    source: {
      document,
      locator: { headings: governance, block: 2, opens: 'Dit programma slaagt alleen als we' },
    },
  },
  {
    code: 'STM-G10',
    kind,
    type: 'governance',
    title: {
      nl: 'Volgen of doelen en resultaten worden gehaald',
      en: 'Monitoring whether objectives and results are achieved',
    },
    summary: {
      nl: 'Goed volgen of doelen en resultaten worden gehaald is nodig. Hoe dat het best kan, wordt de komende tijd verkend, ook in gesprek met de betrokkenen; de Kamer wordt elk jaar over de voortgang geïnformeerd.',
      en: 'It is necessary to monitor properly whether objectives and results are achieved. How best to do so will be explored in the time ahead, also in talks with those involved; parliament is informed of progress every year.',
    },
    source: {
      document,
      locator: { headings: intendedResults, block: 3, opens: 'Uiteraard is het noodzakelijk om goed' },
    },
  },
  {
    code: 'STM-G11',
    kind,
    type: 'governance',
    title: { nl: 'Samen met partners geschreven', en: 'Written together with partners' },
    summary: {
      nl: 'Mensenhandel bestrijden vraagt inzet van veel partijen uit verschillende domeinen. Het programma is daarom met een groot aantal organisaties geschreven: de ministeries onderling, maar vooral ook met gemeenten, OM, politie, Inspectie SZW, KMar, IND, instellingen voor opvang en zorg, jeugdhulpverlening, scholen, ngo’s, private partijen en internationale partners.',
      en: 'Combating human trafficking takes many parties from different fields. The programme was therefore written with a large number of organisations: the ministries together, but above all with municipalities, the Public Prosecution Service (OM), police, Inspectorate SZW, Royal Marechaussee (KMar), Immigration and Naturalisation Service (IND), shelter and care institutions, youth care, schools, NGOs, private parties and international partners.',
    },
    organisations: [
      'gemeenten',
      'om',
      'politie',
      'inspectie-szw',
      'kmar',
      'ind',
      'zorginstellingen',
      'jeugdhulpinstellingen',
      'scholen',
    ],
    source: {
      document,
      locator: { headings: opening, opens: 'De bestrijding van dit vaak nog' },
    },
  },
  {
    code: 'STM-G12',
    kind,
    type: 'governance',
    title: { nl: 'Zestien workshops ter voorbereiding', en: 'Sixteen preparatory workshops' },
    summary: {
      nl: 'In de eerste helft van 2018 zijn zestien workshops gehouden over hoe de aanpak en de hulp beter kunnen, onder meer over seksuele uitbuiting van jongens, criminele uitbuiting, slachtoffers met een licht verstandelijke beperking, specialistische opvang bij multiproblematiek, informatiedeling tussen zorg en veiligheid, migratieroutes en het verschil tussen arbeidsuitbuiting en slecht werkgeverschap. Veel organisaties deden mee, waaronder vertegenwoordigers van de Taskforce Mensenhandel en het Strategisch Overleg Mensenhandel (SOM).',
      en: 'In the first half of 2018 sixteen workshops were held on how the approach and the help can be improved, on sexual exploitation of boys, criminal exploitation, victims with a mild intellectual disability, specialist shelter for multiple problems, information sharing between care and security, migration routes and the difference between labour exploitation and bad employment practice, among other subjects. Many organisations took part, including representatives of the Taskforce on human trafficking and the strategic consultation on human trafficking (SOM).',
    },
    organisations: ['taskforce-mensenhandel', 'som'],
    source: {
      document,
      locator: { headings: analysis, opens: 'Om beter inzicht te krijgen in' },
    },
  },
  {
    code: 'STM-G13',
    kind,
    type: 'governance',
    title: { nl: 'Systeemanalyse van CoMensha met TNO', en: 'System analysis by CoMensha with TNO' },
    summary: {
      nl: 'Op initiatief van CoMensha en begeleid door TNO is een systeemanalyse van de aanpak gemaakt: een causaal model van de factoren achter het probleem en de aanpak. De expertgroep van de Taskforce Mensenhandel bestond uit CoMensha, OM, Rapporteur, politie, Inspectie SZW, Jeugdzorg Nederland, FairWork, de gemeenten Rotterdam, Capelle aan den IJssel en Alkmaar, twee wetenschappers en het ministerie van JenV; CoMensha, OM en Jeugdzorg Nederland zaten in de stuurgroep. De analyse bevestigt dat het probleem zeer complex is en laat zien dat veel factoren aan minder slachtoffers kunnen bijdragen; daarom kiest het kabinet een breed palet aan acties.',
      en: 'On CoMensha’s initiative and guided by TNO a system analysis of the approach was made: a causal model of the factors behind the problem and the approach. The expert group of the Taskforce on human trafficking consisted of CoMensha, the Public Prosecution Service (OM), the National Rapporteur, police, Inspectorate SZW, Jeugdzorg Nederland, FairWork, the municipalities of Rotterdam, Capelle aan den IJssel and Alkmaar, two academics and the Ministry of Justice and Security; CoMensha, OM and Jeugdzorg Nederland were in the steering group. The analysis confirms that the problem is extremely complex and shows that many factors can help reduce the number of victims; the cabinet therefore chooses a broad range of actions.',
    },
    organisations: [
      'comensha',
      'tno',
      'taskforce-mensenhandel',
      'om',
      'nationaal-rapporteur',
      'politie',
      'inspectie-szw',
      'jeugdzorg-nederland',
      'fairwork',
      'gemeente-rotterdam',
      'gemeente-capelle-aan-den-ijssel',
      'gemeente-alkmaar',
      'min-jenv',
    ],
    source: {
      document,
      locator: { headings: analysis, opens: 'In aanvulling hierop heeft CoMensha het' },
    },
  },
  {
    code: 'STM-G14',
    kind,
    type: 'governance',
    title: {
      nl: 'Uitwerking van het regeerakkoord en van een aanbeveling van GRETA',
      en: 'Follow-up to the coalition agreement and to a GRETA recommendation',
    },
    summary: {
      nl: 'Met het programma voert het kabinet het voornemen uit het regeerakkoord uit om de aanpak van mensenhandel te versterken, en doet het wat GRETA aanbeval: snel een nationaal actieplan vaststellen.',
      en: 'With the programme the cabinet carries out the coalition agreement’s intention to step up the fight against human trafficking, and follows GRETA’s recommendation to adopt a national action plan soon.',
    },
    organisations: ['greta'],
    source: {
      document,
      locator: { headings: analysis, opens: 'Op basis van deze rapporten, analyses' },
    },
  },
  {
    code: 'STM-G15',
    kind,
    type: 'governance',
    title: { nl: 'Extra middelen', en: 'Additional funds' },
    summary: {
      nl: 'Het regeerakkoord geeft extra middelen voor de opvang van slachtoffers van mensenhandel en middelen voor de Inspectie SZW. Ook de politie kreeg extra middelen, die deels hiervoor worden gebruikt. Bedragen staan hier niet bij.',
      en: 'The coalition agreement provides additional funds for the shelter of victims of human trafficking and funds for Inspectorate SZW. The police also received additional funds, part of which is used for this. No amounts are given here.',
    },
    organisations: ['inspectie-szw', 'politie'],
    source: {
      document,
      locator: { headings: opening, opens: 'In het regeerakkoord zijn extra middelen' },
    },
  },
]

const boxes: readonly CatalogueStatement[] = [
  {
    code: 'STM-K1',
    kind,
    type: 'box',
    title: { nl: 'Mensenhandel en mensensmokkel', en: 'Human trafficking and migrant smuggling' },
    summary: {
      nl: 'Mensensmokkel en mensenhandel kunnen in elkaar overlopen, maar zijn twee verschillende delicten. Smokkel is helpen bij illegale toegang tot of doorreis door een land, waar migranten meestal zelf voor kiezen en betalen: een misdaad tegen de staat. Mensenhandel is mensen werven, vervoeren, overbrengen, opnemen of huisvesten met dwang (in brede zin) en met het doel hen uit te buiten; een grens oversteken hoeft niet, de (beoogde) uitbuiting is de kern: een misdaad tegen de persoon. Het programma gaat over de vormen van uitbuiting die het Nationaal Dreigingsbeeld 2017 als dreiging aanmerkt.',
      en: 'Migrant smuggling and human trafficking can merge, but are two different offences. Smuggling is helping people gain illegal entry to or transit through a country, usually chosen and paid for by the migrants themselves: a crime against the state. Trafficking is recruiting, transporting, transferring, receiving or housing people with coercion (in a broad sense) in order to exploit them; no border need be crossed, the (intended) exploitation is the core: a crime against the person. The programme covers the forms of exploitation that the National Threat Assessment 2017 classes as a threat.',
    },
    source: {
      document,
      locator: { headings: smuggling, opens: 'Hoewel mensensmokkel en mensenhandel in de' },
    },
  },
  {
    code: 'STM-K2',
    kind,
    type: 'box',
    line: 'STM-1',
    title: {
      nl: 'De Regionale Informatie en Expertise Centra (RIEC’s)',
      en: 'The Regional Information and Expertise Centres (RIECs)',
    },
    summary: {
      nl: 'De tien RIEC’s en het LIEC bestrijden met deelnemende partners georganiseerde ondermijnende criminaliteit en begeleiden en ondersteunen meer dan 1700 integrale zaken per jaar. Zij verbinden informatie, expertise en krachten van overheidsinstanties en stimuleren en ondersteunen publiek-private samenwerking; het LIEC faciliteert de RIEC’s en coördineert zaken die regio’s overstijgen. De RIEC’s vergroten bewustwording van ondermijning bij overheid en private partijen, ondersteunen en versterken de samenwerking in de overheid en met publiek-private partners, en delen kennis en expertise. In een integraal casusoverleg brengen convenantpartners informatie samen en kiezen zij, ook bij signalen van mensenhandel, wie wat doet: bestuurlijk, strafrechtelijk en fiscaal. Barrières voorkomen dat criminelen vergunningen, subsidies en overheidsopdrachten misbruiken.',
      en: 'The ten RIECs and the national centre (LIEC) combat organised subversive crime with participating partners and guide and support more than 1,700 integrated cases a year. They connect information, expertise and strength of government bodies and encourage and support public-private cooperation; the LIEC facilitates the RIECs and coordinates cases that go beyond a region. The RIECs raise awareness of subversive crime in government and private parties, support and strengthen cooperation within government and with public-private partners, and share knowledge and expertise. In an integrated case meeting covenant partners bring information together and choose, also on signs of human trafficking, who does what: by administrative, criminal and fiscal measures. Barriers keep criminals from misusing permits, subsidies and public contracts.',
    },
    organisations: ['riecs', 'liec'],
    source: {
      document,
      locator: {
        headings: [line1, 'Opsporen van daders en facilitators', 'De Regionale Informatie en Expertise Centra'],
        opens: 'Met de begeleiding en ondersteuning van',
      },
    },
  },
  {
    code: 'STM-K3',
    kind,
    type: 'box',
    line: 'STM-1',
    title: {
      nl: 'Samenwerking met UNODC en OHCHR in West-Afrika en de Sahel',
      en: 'Cooperation with UNODC and OHCHR in West Africa and the Sahel',
    },
    summary: {
      nl: 'Voor een regionaal programma van UNODC en OHCHR (West-Afrika en de Sahel) is er een Nederlandse bijdrage van € 4,7 miljoen. Het helpt Afrikaanse herkomst- en transitlanden onder andere om wettelijke regels tegen mensensmokkel en -handel te maken en om daders op te sporen en te vervolgen, eerst in Niger, Mali en Senegal en sinds kort ook in Gambia en Ivoorkust. Ook wordt er in de regio meer samengewerkt, via het G5-Sahel platform voor veiligheid, en juridisch tussen West-Afrika en de EU, bijvoorbeeld door een Nigeriaanse aanklager in Italië te detacheren; dat leverde in zes maanden al een duidelijk sterkere samenwerking met Nigeria op tegen mensenhandelnetwerken. Het bevorderen van mensenrechten en (juridische) hulp aan slachtoffers krijgen veel aandacht.',
      en: 'The Netherlands contributes €4.7 million to a regional programme of UNODC and OHCHR in West Africa and the Sahel. It helps African countries of origin and transit, among other things, to develop a legal framework on smuggling and trafficking and to trace and prosecute perpetrators, first in Niger, Mali and Senegal and recently also in the Gambia and Ivory Coast. It also strengthens regional cooperation through the G5 Sahel platform for security cooperation and legal cooperation between West Africa and the EU, for instance by seconding a Nigerian prosecutor to Italy; in six months this already led to markedly stronger cooperation with Nigeria against trafficking networks. Promoting human rights and (legal) support of victims receive much attention.',
    },
    organisations: ['unodc', 'ohchr'],
    source: {
      document,
      locator: {
        headings: [
          line1,
          'Opsporen van daders en facilitators',
          'Voorbeeld van de Nederlandse inzet in herkomst- en transitlanden: Samenwerking met UNODC en OHCHR in West-Afrika en de Sahel',
        ],
        opens: 'Nederland draagt € 4.7 miljoen bij',
      },
    },
  },
  {
    code: 'STM-K4',
    kind,
    type: 'box',
    line: 'STM-2',
    title: { nl: 'ILO-protocol over dwangarbeid', en: 'ILO Forced Labour Protocol' },
    summary: {
      nl: 'Het ILO-verdrag over gedwongen arbeid uit 1930 moet ervoor zorgen dat landen die het bekrachtigen zich inzetten tegen gedwongen arbeid; het protocol daarbij uit 2014 gaat vooral over het voorkomen van arbeidsuitbuiting en het beschermen van slachtoffers. Landen die het protocol bekrachtigen moeten zich onder andere inzetten tegen mensenhandel en gedwongen arbeid en zorgen voor toegang tot het recht en compensatie voor slachtoffers. Nederland bekrachtigde het; het trad op 8 augustus 2018 in werking. Actielijn 2 is vanwege het protocol met de sociale partners besproken.',
      en: 'The ILO Forced Labour Convention of 1930 is to ensure that countries that ratify it work to eliminate forced labour; its protocol of 2014 deals mainly with preventing labour exploitation and protecting victims. Countries that ratify the protocol must, among other things, work to counter human trafficking and forced labour and provide access to justice and compensation for victims. The Netherlands ratified it; it entered into force on 8 August 2018. Because of the protocol action line 2 was discussed with the social partners.',
    },
    organisations: ['ilo', 'sociale-partners'],
    source: {
      document,
      locator: { headings: [line2, 'ILO Forced Labour Protocol'], opens: 'In 1930 is door de International' },
    },
  },
  {
    code: 'STM-K5',
    kind,
    type: 'box',
    line: 'STM-4',
    title: { nl: 'Regionale tafels', en: 'Regional tables' },
    summary: {
      nl: 'De Taskforce Mensenhandel nam het initiatief voor een sterkere integrale regionale aanpak. De bedoeling is dat in elk van de tien politieregio’s één burgemeester de aanpak bestuurlijk trekt en dat er een regionale mensenhandeltafel komt, waar alle betrokken partners samenwerken; de regioburgemeesters staan erachter. Zo helpt de regio gemeenten, bundelt expertise en inzet en verbindt landelijk, regionaal en lokaal niveau. Stand in de bron: de rol van bestuurlijk trekker of portefeuillehouder is in 7 van de 10 regio’s ingevuld, 4 regio’s hebben een tafel en 3 concrete plannen daarvoor. In de regio Rotterdam, waar de burgemeester van Capelle aan den IJssel leidt, is met 32 gemeenten een strategische agenda mensenhandel vastgesteld; 2 regio’s nemen mensenhandel op in hun aanpak van ondermijning.',
      en: 'The Taskforce on human trafficking took the initiative for a stronger integrated regional approach. In each of the ten police regions a mayor is to take the administrative lead and a regional table on human trafficking is to be set up where all partners work together; the regional mayors have committed to this. In this way the region helps municipalities, pools expertise and effort and connects national, regional and local levels. State in the source: the role of administrative leader or portfolio holder is filled in 7 of the 10 regions, 4 regions have a table and 3 concrete plans for one. In the Rotterdam region, led by the mayor of Capelle aan den IJssel, a strategic agenda on human trafficking was adopted with 32 municipalities; 2 regions include human trafficking in their approach to subversive crime.',
    },
    organisations: [
      'taskforce-mensenhandel',
      'politieregios',
      'regioburgemeesters',
      'regionale-tafels',
      'gemeenten',
      'gemeente-capelle-aan-den-ijssel',
    ],
    source: {
      document,
      locator: {
        headings: [line4, 'Regionale tafels'],
        opens: 'Vanuit de Taskforce Mensenhandel is het',
      },
    },
  },
  {
    code: 'STM-K6',
    kind,
    type: 'box',
    line: 'STM-5',
    title: {
      nl: 'Mensenhandel en de duurzame ontwikkelingsdoelen',
      en: 'Human trafficking and the Sustainable Development Goals',
    },
    summary: {
      nl: 'Drie van de duurzame ontwikkelingsdoelen (SDG’s), in 2015 vastgesteld door de Algemene Vergadering van de VN, gaan over mensenhandel. Doel 5.2: een einde aan alle vormen van geweld tegen vrouwen en meisjes, openbaar en privé, ook mensenhandel en seksuele en andere uitbuiting. Doel 8.7: onder andere onmiddellijke en doeltreffende maatregelen tegen gedwongen arbeid en een einde aan moderne slavernij. Doel 16.2: een einde aan onder andere uitbuiting van, handel in en alle vormen van geweld tegen kinderen. Het programma draagt aan deze drie doelen bij.',
      en: 'Three of the Sustainable Development Goals (SDGs), adopted in 2015 by the UN General Assembly, deal with human trafficking. Target 5.2: an end to all forms of violence against women and girls, in public and private, including trafficking and sexual and other exploitation. Target 8.7: among other things immediate and effective measures against forced labour and an end to modern slavery. Target 16.2: an end to, among other things, exploitation of, trafficking in and all forms of violence against children. The programme contributes to these three goals.',
    },
    organisations: ['vn'],
    source: {
      document,
      locator: {
        headings: [line5, 'Mensenhandel en de duurzame ontwikkelingsdoelen'],
        opens: 'In drie van de duurzame ontwikkelingsdoelen',
      },
    },
  },
]

const refusals: readonly CatalogueStatement[] = [
  {
    code: 'STM-W1',
    kind,
    type: 'refusal',
    line: 'STM-5',
    title: {
      nl: 'Geen wettelijke grondslag voor registratie zonder toestemming',
      en: 'No legal basis for registration without consent',
    },
    summary: {
      nl: 'De Rapporteur beval een wettelijke grondslag aan om slachtoffers ook zonder hun toestemming op naam bij CoMensha te registreren. Het kabinet maakt die niet: het zou inbreuk maken op de persoonlijke levenssfeer (artikel 8 EVRM), en na een gesprek met de Autoriteit Persoonsgegevens bleek het belang van betere beleidsinformatie niet op te wegen tegen de privacy van individuele slachtoffers. Wel mogen gegevens zonder toestemming met CoMensha worden gedeeld als een slachtoffer gevaar loopt, voor zover nodig voor plaatsing in een opvanginstelling (voetnoot 21).',
      en: 'The National Rapporteur recommended a legal basis for registering victims by name with CoMensha without their consent as well. The cabinet will not create it: it would infringe on private life (article 8 ECHR), and a talk with the Dutch Data Protection Authority showed that the interest of better policy information does not outweigh victims’ privacy. Data may be shared with CoMensha without consent where the victim’s safety is at stake, as far as needed for placement in a shelter (footnote 21).',
    },
    organisations: ['nationaal-rapporteur', 'comensha', 'autoriteit-persoonsgegevens'],
    source: {
      document,
      locator: {
        headings: [line5, 'Beter zicht op aard en omvang'],
        block: 2,
        opens: 'We creëren daarom geen wettelijke grondslag',
      },
    },
  },
  {
    code: 'STM-W2',
    kind,
    type: 'refusal',
    title: { nl: 'Orgaanverwijdering geen expliciet aandachtspunt', en: 'Organ removal no explicit focus' },
    summary: {
      nl: 'Mensenhandel voor orgaanverwijdering krijgt in dit programma geen uitdrukkelijke aandacht. In tien jaar was er maar een handvol meldingen, naar verwachting blijft dat de volgende vier jaar zo, en het Nationaal Dreigingsbeeld 2017 merkt deze vorm daarom niet als dreiging aan (voetnoot 1).',
      en: 'Human trafficking for organ removal receives no explicit attention in this programme. There were only a handful of reports in ten years, this is expected to stay so for the next four, and the National Threat Assessment 2017 therefore does not class this form as a threat (footnote 1).',
    },
    source: {
      document,
      locator: { headings: opening, opens: 'Het is daarom ook geen expliciet' },
    },
  },
  {
    code: 'STM-W3',
    kind,
    type: 'refusal',
    title: {
      nl: 'Mensensmokkel hoort bij de integrale migratieagenda',
      en: 'Migrant smuggling belongs to the integrated migration agenda',
    },
    summary: {
      nl: 'De aanpak van mensensmokkel valt niet onder dit programma maar onder de integrale migratieagenda (TK 2017-2018, 19637 nr. 2375).',
      en: 'Tackling migrant smuggling is not part of this programme but of the integrated migration agenda (parliamentary paper TK 2017-2018, 19637 nr. 2375).',
    },
    source: {
      document,
      locator: { headings: smuggling, opens: 'De aanpak van mensensmokkel maakt onderdeel' },
    },
  },
]

/** All statements of the programme, in the order objectives, results, principles, governance, boxes, refusals. */
export const statements: readonly CatalogueStatement[] = [
  ...objectives,
  ...results,
  ...principles,
  ...governanceStatements,
  ...boxes,
  ...refusals,
]

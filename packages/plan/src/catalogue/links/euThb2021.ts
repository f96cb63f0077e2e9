import type { LinkEntry } from '../shape.ts'

/** Key actions of the EU strategy against trafficking. Dutch actions implement what is asked of member states and support what the Commission will do. */
export const euThb2021Links: readonly LinkEntry[] = [
  {
    code: 'L-STM-2.7.1-THB-2.2',
    action: 'STM-2.7.1',
    item: 'THB-2.2',
    relation: 'context',
    reason: {
      nl: 'De richtlijn gaat ook over achterstallig loon van mensen die zonder verblijfsrecht werkten; de verkenning zoekt hoe slachtoffers van arbeidsuitbuiting loon eenvoudiger terugkrijgen.',
      en: 'The directive also covers back pay of people who worked without a right of residence; the exploration looks for simpler ways for victims of labour exploitation to recover wages.',
    },
  },
  {
    code: 'L-STM-3.2.1.p3-THB-2.3',
    action: 'STM-3.2.1.p3',
    item: 'THB-2.3',
    relation: 'context',
    reason: {
      nl: 'De evaluatie van de vrijwillige convenanten kan tot dwingende maatregelen leiden; het voorstel van de Commissie zoekt datzelfde in een regel voor heel de EU.',
      en: 'The evaluation of the voluntary covenants may lead to binding measures; the Commission’s proposal seeks the same in a rule for the whole EU.',
    },
  },
  {
    code: 'L-STM-3.2.1.p2-THB-2.4',
    action: 'STM-3.2.1.p2',
    item: 'THB-2.4',
    relation: 'context',
    reason: {
      nl: 'Blijkt uit gepaste zorgvuldigheid een risico op gedwongen arbeid, dan kunnen convenantpartijen daar afspraken over maken; aan de richtsnoeren van de Commissie draagt dat niet bij.',
      en: 'Where due diligence shows a risk of forced labour, parties to a covenant can settle what to do about it; that adds nothing to the guidance of the Commission.',
    },
  },
  {
    code: 'L-STM-3.2.3.p1-THB-2.5',
    action: 'STM-3.2.3.p1',
    item: 'THB-2.5',
    relation: 'supports',
    reason: {
      nl: 'De voorlichting en het stappenplan voor de hotelketen zijn preventie in een sector met een hoog risico, zoals de Commissie die met lidstaten en organisaties wil voeren.',
      en: 'The information and the step-by-step plan for the hotel chain are prevention in a high-risk sector, as the Commission wants to carry out with member states and organisations.',
    },
  },
  {
    code: 'L-STM-1.2.1-THB-2.6',
    action: 'STM-1.2.1',
    item: 'THB-2.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De films richten de preventie ook op vormen die minder bekend zijn: criminele uitbuiting van minderjarigen en seksuele uitbuiting van mannen.',
      en: 'The films also direct prevention at forms that are less well known: criminal exploitation of minors and sexual exploitation of men.',
    },
  },
  {
    code: 'L-STM-1.5.2-THB-2.6',
    action: 'STM-1.5.2',
    item: 'THB-2.6',
    relation: 'supports',
    reason: {
      nl: 'Met mensenhandel als prioriteit in de afspraken vanaf 2019 houdt de politie er capaciteit voor; de tekst noemt de vormen van uitbuiting niet apart.',
      en: 'With trafficking as a priority in the agreements from 2019, the police keep capacity for it; the text does not name the forms of exploitation separately.',
    },
  },
  {
    code: 'L-STM-1.5.3-THB-2.6',
    action: 'STM-1.5.3',
    item: 'THB-2.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Landelijk Parket en Landelijke Eenheid richten zich op georganiseerde criminele uitbuiting en uitbuiting van vluchtelingen, dus niet alleen op seksuele uitbuiting.',
      en: 'The National Public Prosecutor’s Office and the National Unit focus on organised criminal exploitation and exploitation of refugees, so not only on sexual exploitation.',
    },
  },
  {
    code: 'L-STM-1.9.4.p1-THB-2.7',
    action: 'STM-1.9.4.p1',
    item: 'THB-2.7',
    relation: 'supports',
    reason: {
      nl: 'Via EMPACT THB werkt de Inspectie SZW met Europol en de politie van andere lidstaten samen tegen arbeidsuitbuiting; de Europese Arbeidsautoriteit komt in het programma niet voor.',
      en: 'Through EMPACT THB the Inspectorate SZW works with Europol and other member states’ police against labour exploitation; the European Labour Authority does not appear in the programme.',
    },
  },
  {
    code: 'L-STM-2.6.1-THB-2.8',
    action: 'STM-2.6.1',
    item: 'THB-2.8',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De Inspectie SZW krijgt meer inspecteurs en rechercheurs tegen arbeidsuitbuiting: precies het deel over capaciteit.',
      en: 'The Inspectorate SZW gets more inspectors and investigators against labour exploitation: exactly the part about capacity.',
    },
  },
  {
    code: 'L-STM-2.4.1-THB-2.8',
    action: 'STM-2.4.1',
    item: 'THB-2.8',
    relation: 'supports',
    reason: {
      nl: 'Het overleg over meldingen leidt signalen van arbeidsuitbuiting naar het juiste team; het geeft de inspectie geen capaciteit en noemt geen andere instanties.',
      en: 'The consultation on reports passes signs of labour exploitation to the right team; it gives the inspectorate no capacity and names no other agencies.',
    },
  },
  {
    code: 'L-STM-2.5.1-THB-2.8',
    action: 'STM-2.5.1',
    item: 'THB-2.8',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Een team dat snel ter plekke is, kan slachtoffers eerder vinden, ook als er nog geen aanwijzingen voor opsporing zijn.',
      en: 'A team that is quickly on the spot can find victims earlier, even when nothing points to a criminal investigation yet.',
    },
  },
  {
    code: 'L-STM-2.6.2-THB-2.8',
    action: 'STM-2.6.2',
    item: 'THB-2.8',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De landelijke expert verbindt de directie Opsporing van de Inspectie SZW met de ketenpartners en versterkt zo de samenwerking van diensten.',
      en: 'The national expert links the investigation directorate of the Inspectorate SZW with its partners in the chain and so strengthens cooperation between services.',
    },
  },
  {
    code: 'L-STM-1.6.1-THB-2.8',
    action: 'STM-1.6.1',
    item: 'THB-2.8',
    relation: 'supports',
    reason: {
      nl: 'Inspectie SZW, politie, KMar en OM zitten samen in de werkgroep over daders en bespreken zaken vaker in RIEC-verband.',
      en: 'Inspectorate SZW, police, KMar and OM sit together in the working group on perpetrators and discuss cases more often in the RIECs.',
    },
  },
  {
    code: 'L-STM-2.3.1-THB-2.8',
    action: 'STM-2.3.1',
    item: 'THB-2.8',
    relation: 'supports',
    reason: {
      nl: 'De website laat zien wie in de integrale aanpak van arbeidsuitbuiting welke taak heeft, zodat instanties beter kunnen samenwerken.',
      en: 'The website shows who has which task in the integrated approach to labour exploitation, so that agencies can cooperate better.',
    },
  },
  {
    code: 'L-STM-3.2.1.p2-THB-2.9',
    action: 'STM-3.2.1.p2',
    item: 'THB-2.9',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Partijen bij een convenant kunnen voor een sector met risico op gedwongen arbeid afspreken hoe zij die voorkomen; het gaat om ketens in het buitenland.',
      en: 'Parties to a covenant can settle for a sector at risk of forced labour how they will prevent it; it concerns supply chains abroad.',
    },
  },
  {
    code: 'L-STM-3.2.2-THB-2.9',
    action: 'STM-3.2.2',
    item: 'THB-2.9',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De gedragscode is met hulp van OM en politie gemaakt door bedrijven achter websites met prostitutieadvertenties, een omgeving met een hoog risico.',
      en: 'The code of conduct was drawn up, with help from the Public Prosecution Service and the police, by companies behind websites with prostitution advertisements, a high-risk environment.',
    },
  },
  {
    code: 'L-STM-3.2.3.p1-THB-2.9',
    action: 'STM-3.2.3.p1',
    item: 'THB-2.9',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Overheidsdiensten en organisaties werken met de hotelsector aan een stappenplan tegen alle vormen van mensenhandel in de hele keten.',
      en: 'Government services and organisations work with the hotel sector on a step-by-step plan against all forms of trafficking in the whole chain.',
    },
  },
  {
    code: 'L-STM-3.2.3.p2-THB-2.9',
    action: 'STM-3.2.3.p2',
    item: 'THB-2.9',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De politie werkt in een proeftuin met eigenaren van vakantieparken en hun brancheorganisatie toe naar afspraken tegen mensenhandel op de parken.',
      en: 'In a pilot the police work with holiday-park owners and their trade body towards agreements against trafficking on the parks.',
    },
  },
  {
    code: 'L-STM-1.9.4.p1-THB-3.3',
    action: 'STM-1.9.4.p1',
    item: 'THB-3.3',
    relation: 'supports',
    reason: {
      nl: 'Met een leidende rol in EMPACT THB en meer soorten partners daarin helpt Nederland mee om grensoverschrijdend optreden te coördineren.',
      en: 'With a leading role in EMPACT THB and more kinds of partners in it, the Netherlands helps to coordinate cross-border action.',
    },
  },
  {
    code: 'L-STM-3.2.2-THB-3.5',
    action: 'STM-3.2.2',
    item: 'THB-3.5',
    relation: 'supports',
    reason: {
      nl: 'Een gedragscode van bedrijven achter advertentiesites, gemaakt met OM en politie, is een voorbeeld van het gesprek met de digitale sector.',
      en: 'A code of conduct of companies behind advertising sites, made with the Public Prosecution Service and the police, is an example of the dialogue with the digital sector.',
    },
  },
  {
    code: 'L-STM-5.5.2-THB-3.6',
    action: 'STM-5.5.2',
    item: 'THB-3.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De gesprekken moeten drempels wegnemen voor melding en registratie van slachtoffers bij CoMensha, de landelijke registratie.',
      en: 'The talks must remove barriers to reporting and registering victims with CoMensha, the national registration.',
    },
  },
  {
    code: 'L-STM-5.5.1-THB-3.6',
    action: 'STM-5.5.1',
    item: 'THB-3.6',
    relation: 'supports',
    reason: {
      nl: 'Gezocht wordt welke gegevens er wel zijn en hoe die beter te gebruiken zijn, omdat registratie zonder toestemming niet kan.',
      en: 'It looks for data that do exist and how to use them better, because registration without consent is not possible.',
    },
  },
  {
    code: 'L-STM-1.5.5-THB-3.6',
    action: 'STM-1.5.5',
    item: 'THB-3.6',
    relation: 'supports',
    reason: {
      nl: 'De politie moet verklaren waarom haar eenheden zo verschillende aantallen slachtoffers melden; dat kan de registratie beter vergelijkbaar maken.',
      en: 'The police are to explain why their units report such different numbers of victims; that can make the registration more comparable.',
    },
  },
  {
    code: 'L-STM-5.5.3-THB-3.6',
    action: 'STM-5.5.3',
    item: 'THB-3.6',
    relation: 'context',
    reason: {
      nl: 'Een schatting is geen registratie, maar laat wel zien hoeveel de registratie mist en of er een trend is.',
      en: 'An estimate is not registration, but it does show how much the registration misses and whether there is a trend.',
    },
  },
  {
    code: 'L-STM-1.9.4.p1-THB-3.7',
    action: 'STM-1.9.4.p1',
    item: 'THB-3.7',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Nederland blijft het EMPACT-project tegen mensenhandel mede trekken; over gemeenschappelijke onderzoeksteams zegt het programma niets.',
      en: 'The Netherlands remains one of the drivers of the EMPACT project against trafficking; the programme says nothing about joint investigation teams.',
    },
  },
  {
    code: 'L-STM-1.9.4.p2-THB-3.7',
    action: 'STM-1.9.4.p2',
    item: 'THB-3.7',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De Nederlandse politie leidt twee operationele subprojecten van EMPACT THB.',
      en: 'The Dutch police lead two operational subprojects of EMPACT THB.',
    },
  },
  {
    code: 'L-STM-1.5.1.4-THB-3.9',
    action: 'STM-1.5.1.4',
    item: 'THB-3.9',
    relation: 'supports',
    reason: {
      nl: 'De webcrawler geeft de recherche een digitaal middel om signalen op het openbare internet op te pakken; om vaardigheden gaat het daarbij niet.',
      en: 'The web crawler gives investigators a digital tool to pick up signs on the open internet; it is not about skills.',
    },
  },
  {
    code: 'L-STM-1.3.2-THB-4.1',
    action: 'STM-1.3.2',
    item: 'THB-4.1',
    relation: 'supports',
    reason: {
      nl: 'Het overzicht van opleidingen en de gratis e-learning helpen meer professionals om slachtoffers te herkennen.',
      en: 'The overview of training courses and the free e-learning help more professionals to recognise victims.',
    },
  },
  {
    code: 'L-STM-2.9.1-THB-4.2',
    action: 'STM-2.9.1',
    item: 'THB-4.2',
    relation: 'supports',
    reason: {
      nl: 'Afspraken om slachtoffers snel naar nieuw, eerlijk werk te bemiddelen helpen hen weer zelfstandig te worden.',
      en: 'Agreements to find victims new, fair work quickly help them to become independent again.',
    },
  },
  {
    code: 'L-STM-4.3.5-THB-4.2',
    action: 'STM-4.3.5',
    item: 'THB-4.2',
    relation: 'supports',
    reason: {
      nl: 'Uitstapprogramma’s in het hele land helpen sekswerkers, ook wie gedwongen is, een ander bestaan op te bouwen.',
      en: 'Exit programmes throughout the country help sex workers, those who were forced included, to build another life.',
    },
  },
  {
    code: 'L-STM-1.10.1-THB-4.4',
    action: 'STM-1.10.1',
    item: 'THB-4.4',
    relation: 'supports',
    reason: {
      nl: 'De extra plekken voor slachtoffers met meerdere problemen zijn gespecialiseerde opvang, waarvoor de EU-fondsen geld willen geven.',
      en: 'The extra places for victims with multiple problems are specialised shelter, which the EU funds are meant to pay for.',
    },
  },
  {
    code: 'L-STM-1.10.4-THB-4.4',
    action: 'STM-1.10.4',
    item: 'THB-4.4',
    relation: 'supports',
    reason: {
      nl: 'JenV en VWS zorgen voor genoeg plaats in de COSM, een opvang speciaal voor slachtoffers van mensenhandel.',
      en: 'JenV and VWS see to enough places in the COSM, shelters dedicated to victims of trafficking.',
    },
  },
  {
    code: 'L-STM-1.9.5-THB-4.5',
    action: 'STM-1.9.5',
    item: 'THB-4.5',
    relation: 'context',
    reason: {
      nl: 'In de programma’s in West-Afrika en de Sahel krijgt psychosociale steun aan slachtoffers veel aandacht; dat er geld naar ngo’s gaat, staat er niet.',
      en: 'In the programmes in West Africa and the Sahel, psychosocial support to victims gets much attention; that money goes to NGOs is not said.',
    },
  },
  {
    code: 'L-STM-3.1.4-THB-4.9',
    action: 'STM-3.1.4',
    item: 'THB-4.9',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De training is ook bedoeld voor mensen in de hotelsector en de vreemdelingenketen, die slachtoffers in hun werk kunnen tegenkomen.',
      en: 'The training is also meant for people in the hotel sector and the immigration chain, who may meet victims in their work.',
    },
  },
  {
    code: 'L-STM-3.2.3.p1-THB-4.9',
    action: 'STM-3.2.3.p1',
    item: 'THB-4.9',
    relation: 'supports',
    reason: {
      nl: 'Bij het stappenplan voor hotels horen voorlichting en trainingen, maar het is gericht op directies en leidinggevenden en niet op eerstelijnswerkers.',
      en: 'The step-by-step plan for hotels includes information and training, but it is aimed at management and not at frontline workers.',
    },
  },
  {
    code: 'L-STM-3.2.3.p2-THB-4.9',
    action: 'STM-3.2.3.p2',
    item: 'THB-4.9',
    relation: 'supports',
    reason: {
      nl: 'Gedacht wordt aan training van medewerkers van vakantieparken, zodat zij signalen herkennen; vast staat dat nog niet.',
      en: 'Training for holiday-park staff, so that they recognise signs, is being considered; it is not settled yet.',
    },
  },
  {
    code: 'L-STM-4.1.1-THB-4.9',
    action: 'STM-4.1.1',
    item: 'THB-4.9',
    relation: 'supports',
    reason: {
      nl: 'Ambtenaren van RNI-gemeenten leren signalen te herkennen bij mensen die kort in Nederland wonen; zij werken niet in de risicosectoren zelf.',
      en: 'Officials of RNI municipalities learn to recognise signs among people who live in the Netherlands for a short time; they do not work in the high-risk sectors themselves.',
    },
  },
  {
    code: 'L-STM-1.7.2-THB-4.10',
    action: 'STM-1.7.2',
    item: 'THB-4.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Slachtoffers krijgen in het strafproces betere bejegening en hun privacy wordt beter beschermd.',
      en: 'Victims are treated better in criminal proceedings and their privacy is better protected.',
    },
  },
  {
    code: 'L-STM-1.7.3-THB-4.10',
    action: 'STM-1.7.3',
    item: 'THB-4.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Slachtoffers kunnen buiten de openbare zitting worden gehoord en er is bekeken welke voorzieningen rechtbanken voor hen hebben; dat helpt tegen intimidatie en nieuw leed.',
      en: 'Victims can be heard outside the public session, and it was examined which facilities courts have for them; that helps against intimidation and renewed harm.',
    },
  },
  {
    code: 'L-STM-1.7.4-THB-4.10',
    action: 'STM-1.7.4',
    item: 'THB-4.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De proeftuin neemt drempels bij aangifte weg en wil secundaire victimisatie verkleinen, maar alleen voor minderjarige Nederlandse slachtoffers van seksuele uitbuiting.',
      en: 'The pilot removes thresholds to reporting and aims to reduce secondary victimisation, but only for under-age Dutch victims of sexual exploitation.',
    },
  },
  {
    code: 'L-STM-1.7.5-THB-4.10',
    action: 'STM-1.7.5',
    item: 'THB-4.10',
    relation: 'supports',
    reason: {
      nl: 'Slachtoffers komen al bij de beslissing om te vervolgen in aanmerking voor een niet-tijdelijke vergunning, zodat meewerken aan de strafzaak minder onzeker is.',
      en: 'Victims qualify for a non-temporary permit once it is decided to prosecute, so that cooperating in the criminal case is less uncertain.',
    },
  },
  {
    code: 'L-STM-4.2.2-THB-4.11',
    action: 'STM-4.2.2',
    item: 'THB-4.11',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Zorgcoördinatoren in het hele land zorgen dat slachtoffers bij passende opvang en hulp terechtkomen: de kern van verwijzing.',
      en: 'Care coordinators throughout the country see that victims reach suitable shelter and help: the core of referral.',
    },
  },
  {
    code: 'L-STM-4.2.1.4-THB-4.11',
    action: 'STM-4.2.1.4',
    item: 'THB-4.11',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De VNG werkt toe naar een zorgstructuur in het hele land, zodat slachtoffers overal goed verwezen kunnen worden.',
      en: 'The VNG works towards a care structure throughout the country, so that victims can be referred well everywhere.',
    },
  },
  {
    code: 'L-STM-1.10.5-THB-4.11',
    action: 'STM-1.10.5',
    item: 'THB-4.11',
    relation: 'supports',
    reason: {
      nl: 'De werkgroep lost problemen op bij de overgang van de COSM naar de vrouwenopvang, een schakel in de verwijzing.',
      en: 'The working group solves problems in the move from the COSM to women’s shelters, a link in referral.',
    },
  },
  {
    code: 'L-STM-5.1.1-THB-4.11',
    action: 'STM-5.1.1',
    item: 'THB-4.11',
    relation: 'supports',
    reason: {
      nl: 'Als partners weten welke gegevens zij mogen delen, kunnen zij een slachtoffer beter aan elkaar overdragen.',
      en: 'When partners know which data they may share, they can hand over a victim to each other better.',
    },
  },
  {
    code: 'L-STM-1.7.5-THB-4.11',
    action: 'STM-1.7.5',
    item: 'THB-4.11',
    relation: 'supports',
    reason: {
      nl: 'De Vreemdelingencirculaire maakt duidelijk welke organisaties bij de bedenktijd betrokken zijn en trekt de rol van politie en KMar gelijk.',
      en: 'The Aliens Circular makes clear which organisations are involved in the reflection period and gives police and KMar the same role.',
    },
  },
  {
    code: 'L-STM-1.1.1-THB-4.12',
    action: 'STM-1.1.1',
    item: 'THB-4.12',
    relation: 'supports',
    reason: {
      nl: 'De aanvulling op de meldcode helpt artsen mensenhandel te herkennen; zij gaat niet apart over migranten.',
      en: 'The supplement to the reporting code helps doctors to recognise trafficking; it is not specifically about migrants.',
    },
  },
  {
    code: 'L-STM-5.3.1-THB-4.13',
    action: 'STM-5.3.1',
    item: 'THB-4.13',
    relation: 'context',
    reason: {
      nl: 'Ervaringen van mensen die uitgebuit zijn tellen mee bij beleid en zorg, maar een programma waarin zij anderen begeleiden is het niet.',
      en: 'The experiences of people who were exploited count in policy and care, but it is not a programme in which they mentor others.',
    },
  },
  {
    code: 'L-STM-3.3.3-THB-5.1',
    action: 'STM-3.3.3',
    item: 'THB-5.1',
    relation: 'context',
    reason: {
      nl: 'Het EU-plan gaat over mensensmokkel; het programma geeft mensenhandel aandacht in bredere programma’s tegen smokkel, omdat beide verweven zijn.',
      en: 'The EU plan is about migrant smuggling; the programme gives trafficking attention in wider programmes against smuggling, because the two are entangled.',
    },
  },
  {
    code: 'L-STM-3.3.2-THB-5.2',
    action: 'STM-3.3.2',
    item: 'THB-5.2',
    relation: 'supports',
    reason: {
      nl: 'Nederland bouwt via VN-organisaties capaciteit op in landen waar slachtoffers vandaan komen, zoals Nigeria, Egypte en Tunesië.',
      en: 'Through UN organisations the Netherlands builds capacity in countries where victims come from, such as Nigeria, Egypt and Tunisia.',
    },
  },
  {
    code: 'L-STM-1.9.5-THB-5.2',
    action: 'STM-1.9.5',
    item: 'THB-5.2',
    relation: 'supports',
    reason: {
      nl: 'Nederland steunt Afrikaanse herkomst- en transitlanden bij opsporing en vervolging van netwerken.',
      en: 'The Netherlands supports African countries of origin and transit in investigating and prosecuting networks.',
    },
  },
  {
    code: 'L-STM-5.4.2-THB-5.4',
    action: 'STM-5.4.2',
    item: 'THB-5.4',
    relation: 'context',
    reason: {
      nl: 'Nederland gaat na bij welke organisaties, waaronder de Raad van Europa, het zijn eigen inzet kan versterken; over samenwerking van de Commissie met de Raad van Europa gaat het niet.',
      en: 'The Netherlands considers in which organisations, the Council of Europe among them, it can step up its own efforts; it is not about the Commission’s cooperation with that Council.',
    },
  },
  {
    code: 'L-STM-5.4.3-THB-5.4',
    action: 'STM-5.4.3',
    item: 'THB-5.4',
    relation: 'supports',
    reason: {
      nl: 'Minder overlap tussen de rapportages aan GRETA, EU en VN en beter gebruik ervan vraagt dat deze organisaties samenwerken.',
      en: 'Less overlap between the reports to GRETA, the EU and the UN, and better use of them, requires these organisations to work together.',
    },
  },
  {
    code: 'L-STM-1.9.2-THB-5.6',
    action: 'STM-1.9.2',
    item: 'THB-5.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Politieliaisons in bronlanden maken uitwisseling van informatie en operationele samenwerking met die landen mogelijk.',
      en: 'Police liaison officers in source countries make the exchange of information and operational cooperation with those countries possible.',
    },
  },
  {
    code: 'L-STM-1.9.5-THB-5.6',
    action: 'STM-1.9.5',
    item: 'THB-5.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Het programma bevordert justitiële samenwerking en uitwisseling van informatie in West-Afrika en met de EU.',
      en: 'The programme promotes judicial cooperation and the exchange of information in West Africa and with the EU.',
    },
  },
  {
    code: 'L-STM-1.8.3-THB-5.6',
    action: 'STM-1.8.3',
    item: 'THB-5.6',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'De FIU wisselt financiële informatie uit met FIU’s van landen die in mensenhandelnetwerken naar voren komen en deelt verdachte transacties met de opsporing.',
      en: 'The FIU exchanges financial information with FIUs of countries that emerge in trafficking networks and shares suspicious transactions with investigators.',
    },
  },
  {
    code: 'L-STM-1.9.3-THB-5.6',
    action: 'STM-1.9.3',
    item: 'THB-5.6',
    relation: 'supports',
    reason: {
      nl: 'Met een liaisonmagistraat in Rome loopt de samenwerking met de Italiaanse justitie tegen handel en smokkel door; Italië is zelf een lidstaat.',
      en: 'With a liaison magistrate in Rome the cooperation with the Italian judicial authorities against trafficking and smuggling continues; Italy is itself a member state.',
    },
  },
]

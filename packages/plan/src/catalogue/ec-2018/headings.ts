/** Second progress report of the European Commission (2018): its printed headings and what stands under them. */
import type { CatalogueHeading } from '../shape.ts'

const document = 'ec-2018'

export const background = ['I. ACHTERGROND'] as const
export const trends = ['II. NIEUWE PATRONEN EN TRENDS'] as const
const forms = [...trends, '1. Vormen van uitbuiting'] as const
export const sexual = [...forms, 'Mensenhandel gericht op seksuele uitbuiting'] as const
export const labourExploitation = [...forms, 'Mensenhandel gericht op arbeidsuitbuiting'] as const
export const otherForms = [...forms, 'Andere vormen van uitbuiting'] as const
const newPatterns = [...trends, '2. Nieuwe patronen van mensenhandel'] as const
export const migration = [...trends, '3. Mensenhandel in samenhang met migratie'] as const
export const traffickers = [...trends, '4. Profiel en werkwijze van mensenhandelaars'] as const
export const impunity = [
  'III. BESTRIJDING VAN DE CULTUUR VAN STRAFFELOOSHEID EN PREVENTIE VAN MENSENHANDEL',
] as const
export const criminalisingUse = [
  ...impunity,
  '1. Het aanmoedigen van de strafbaarstelling van het gebruikmaken van de diensten die worden aangeboden door slachtoffers',
] as const
export const prosecuting = [
  ...impunity,
  '2. Vergroting van de doeltreffendheid van vervolgingen en veroordelingen',
] as const
export const jointAction = [...impunity, '3. Gezamenlijke acties en grensoverschrijdende samenwerking'] as const
export const awareness = [...impunity, '4. Voorlichting, opleidingsprogramma\'s en de handelsketen'] as const
export const rights = ['IV. TOEGANG TOT DE RECHTER EN UITOEFENING VAN DE RECHTEN VAN SLACHTOFFERS'] as const
export const detecting = [...rights, '1. Opsporen van slachtoffers van mensenhandel'] as const
export const referral = [...rights, '2. Nationale en transnationale verwijzingssystemen'] as const
export const assistance = [...rights, '3. Bijstand aan en bescherming van slachtoffers van mensenhandel'] as const
export const compensation = [
  ...rights,
  '4. Schadeloosstelling van slachtoffers en het beginsel van niet-strafbaarstelling',
] as const
export const coordinated = ['V. GECOÖRDINEERDE EN GECONSOLIDEERDE RESPONS BINNEN EN BUITEN DE EU'] as const
export const conclusions = ['VI. CONCLUSIES'] as const

export const ec2018Headings: readonly CatalogueHeading[] = [
  {
    code: 'PR2-1',
    level: 'line',
    title: { nl: 'I. ACHTERGROND', en: 'I. Background' },
    summary: {
      nl: 'Mensenhandel is een winstgevend misdrijf, meestal van georganiseerde misdaad, met een lange keten van wie er bewust of onbewust bij betrokken is. De Commissie voerde de EU-strategie 2012–2016 uit en stelde in december 2017 een mededeling met verdere maatregelen vast (COM(2017) 728). Dit tweede verslag steunt op informatie van nationale rapporteurs, acties van de Commissie en anderen, maatschappelijke organisaties, EU-agentschappen en internationale organisaties. De beschrijvende informatie van de lidstaten gaat vooral over 2014–2016; ook de uitvoering van Richtlijn 2004/81/EG over verblijfstitels komt aan bod.',
      en: 'Trafficking is a lucrative crime, mostly of organised crime, with a long chain of those knowingly or unknowingly involved. The Commission carried out the EU strategy 2012–2016 and in December 2017 adopted a communication with further measures (COM(2017) 728). This second report rests on information from national rapporteurs, action by the Commission and others, civil society, EU agencies and international organisations. The member states’ descriptive information is mainly about 2014–2016; implementation of Directive 2004/81/EC on residence permits is covered too.',
    },
    source: { document, locator: { headings: background, opens: 'Mensenhandel is een ernstig misdrijf dat' } },
  },
  {
    code: 'PR2-2',
    level: 'line',
    title: { nl: 'II. NIEUWE PATRONEN EN TRENDS', en: 'II. New patterns and trends' },
    summary: {
      nl: 'Vierde verzameling van statistieken, vooral over 2015–2016, uit alle lidstaten. In die jaren waren er in de EU 20 532 geregistreerde slachtoffers, 7 503 personen in formeel contact met politie of justitie, 5 979 vervolgingen en 2 927 veroordelingen. 56 % van de mensenhandel was gericht op seksuele uitbuiting, 26 % op arbeidsuitbuiting en 18 % op andere vormen; zonder het Verenigd Koninkrijk, waar 61 % van de slachtoffers van arbeidsuitbuiting werd geregistreerd, is dat 65, 15 en 20 %. 68 % was vrouw of meisje (zonder het Verenigd Koninkrijk 77 %), 23 % kind, 44 % EU-burger. Uit de EU kwamen de meesten uit Roemenië, Hongarije, Nederland, Polen en Bulgarije; van daarbuiten uit Nigeria, Albanië, Vietnam, China en Eritrea. Veel slachtoffers en daders blijven onopgemerkt, en lidstaten registreren zo verschillend dat voorzichtigheid bij vergelijken nodig is.',
      en: 'Fourth collection of statistics, mainly on 2015–2016, from all member states. In those years there were 20,532 registered victims in the EU, 7,503 persons in formal contact with police or criminal justice, 5,979 prosecutions and 2,927 convictions. 56% of trafficking was for sexual exploitation, 26% for labour exploitation and 18% for other forms; without the United Kingdom, where 61% of the victims of labour exploitation were registered, that is 65, 15 and 20%. 68% were women and girls (without the United Kingdom 77%), 23% children, 44% EU citizens. Within the EU most came from Romania, Hungary, the Netherlands, Poland and Bulgaria; from outside from Nigeria, Albania, Vietnam, China and Eritrea. Many victims and perpetrators stay unnoticed, and member states register so differently that comparisons need caution.',
    },
    source: { document, locator: { headings: trends, opens: 'Er zijn voor de vierde maal' } },
  },
  {
    code: 'PR2-2.S1',
    level: 'section',
    parent: 'PR2-2',
    title: { nl: '1. Vormen van uitbuiting', en: '1. Forms of exploitation' },
    summary: {
      nl: 'Mensenhandel is een complexe misdaad die meebeweegt met vraag en vindingrijkheid van daders. Het draait meestal om uitbuiting, in vele vormen. Drie kopjes: seksuele uitbuiting, arbeidsuitbuiting en andere vormen.',
      en: 'Trafficking is a complex crime that follows demand and the inventiveness of perpetrators. It mostly turns on exploitation, in many forms. Three subheadings: sexual exploitation, labour exploitation and other forms.',
    },
    source: { document, locator: { headings: forms, opens: 'Mensenhandel is een complexe vorm van' } },
  },
  {
    code: 'PR2-2.T1',
    level: 'theme',
    parent: 'PR2-2.S1',
    title: { nl: 'Mensenhandel gericht op seksuele uitbuiting', en: 'Trafficking for sexual exploitation' },
    summary: {
      nl: 'In 2015–2016 waren er 9 759 geregistreerde slachtoffers, 56 % van wie voor een vorm van uitbuiting geregistreerd werd; 95 % was vrouw of meisje. Uitbuiting gebeurt in de seks- en amusementsindustrie, met internet voor advertenties en werving. Europol en lidstaten zien dat handelaars legale prostitutie gebruiken. Lidstaten richten hun acties soms meer op andere vormen.',
      en: 'In 2015–2016 there were 9,759 registered victims, 56% of those registered for a form of exploitation; 95% were women and girls. Exploitation takes place in the sex and entertainment industry, with the internet used for advertising and recruitment. Europol and member states see traffickers make use of legal prostitution. Member states sometimes direct their action more at other forms.',
    },
    source: { document, locator: { headings: sexual, opens: 'Mensenhandel gericht op seksuele uitbuiting blijft' } },
  },
  {
    code: 'PR2-2.T2',
    level: 'theme',
    parent: 'PR2-2.S1',
    title: { nl: 'Mensenhandel gericht op arbeidsuitbuiting', en: 'Trafficking for labour exploitation' },
    summary: {
      nl: '26 % van de geregistreerde slachtoffers is kind en 80 % man, al treft deze vorm in bijvoorbeeld huishoudelijk werk eerder vrouwen. Diverse lidstaten melden een toename. Uitbuiting komt voor van bouw en landbouw tot zorg, visserij, horeca en vervoer. De Commissie merkt op dat niet elke uitbuiting op de arbeidsmarkt mensenhandel is.',
      en: '26% of the registered victims are children and 80% men, though in domestic work for instance this form rather affects women. Several member states report a rise. Exploitation occurs from construction and agriculture to care, fisheries, hospitality and transport. The Commission notes that not all exploitation on the labour market is trafficking.',
    },
    source: { document, locator: { headings: labourExploitation, opens: 'Kinderen maken bijna een kwart (26' } },
  },
  {
    code: 'PR2-2.T3',
    level: 'theme',
    parent: 'PR2-2.S1',
    title: { nl: 'Andere vormen van uitbuiting', en: 'Other forms of exploitation' },
    summary: {
      nl: '18 % van de geregistreerde slachtoffers in 2015–2016: onder meer gedwongen huwelijken, bedelarij en criminaliteit. Gedwongen criminaliteit en bedelarij nemen naar verluidt toe, en lidstaten melden meer schijnhuwelijken en gedwongen huwelijken, die Europol verbindt met illegale migratie.',
      en: '18% of the registered victims in 2015–2016: among others forced marriages, begging and criminality. Forced criminality and begging reportedly rise, and member states report more sham and forced marriages, which Europol connects with irregular migration.',
    },
    source: { document, locator: { headings: otherForms, opens: 'In de periode 2015-2016 maakten andere' } },
  },
  {
    code: 'PR2-2.S2',
    level: 'section',
    parent: 'PR2-2',
    title: { nl: '2. Nieuwe patronen van mensenhandel', en: '2. New patterns of trafficking' },
    summary: {
      nl: 'Handel in EU-burgers binnen de eigen of een andere lidstaat komt naar verluidt vaker voor, en slachtoffers zijn steeds jonger. Kinderen uit Oost-Europa en uit Roma-gemeenschappen blijven kwetsbaar. Nieuw zijn handel in zwangere vrouwen om baby’s te verkopen, orgaan- en weefselhandel, kindhuwelijken en vaker slachtoffers met een beperking.',
      en: 'Trafficking of EU citizens within their own or another member state reportedly occurs more often, and victims are ever younger. Children from Eastern Europe and from Roma communities remain vulnerable. New are trafficking of pregnant women to sell babies, trade in organs and tissue, child marriages and more victims with a disability.',
    },
    source: { document, locator: { headings: newPatterns, opens: 'Interne mensenhandel, waarbij de slachtoffers EU-burgers' } },
  },
  {
    code: 'PR2-2.S3',
    level: 'section',
    parent: 'PR2-2',
    title: { nl: '3. Mensenhandel in samenhang met migratie', en: '3. Trafficking in the context of migration' },
    summary: {
      nl: 'De migratiecrisis vergrootte de risico’s. Frontex wijst op de sterke toename van Nigeriaanse vrouwen in gemengde migratiestromen naar Italië en, minder, Spanje. Slachtoffers worden ontdekt in asielprocedures, die groepen misbruiken door slachtoffers bescherming te laten aanvragen.',
      en: 'The migration crisis increased the risks. Frontex points to the strong rise in Nigerian women in mixed migration flows to Italy and, less, Spain. Victims are discovered in asylum procedures, which groups abuse by making victims apply for protection.',
    },
    source: { document, locator: { headings: migration, opens: 'Volgens de meldingen heeft de migratiecrisis' } },
  },
  {
    code: 'PR2-2.S4',
    level: 'section',
    parent: 'PR2-2',
    title: { nl: '4. Profiel en werkwijze van mensenhandelaars', en: '4. Profile and methods of traffickers' },
    summary: {
      nl: 'Handelaars gebruiken minder lichamelijk en meer psychisch en emotioneel geweld. Lidstaten zien meer eigen onderdanen als verdachte en meer vrouwelijke slachtoffers die tot daderschap worden aangezet. Netwerken zijn mobiel en gebruiken internet en versleuteling; er zijn banden met onder meer drugshandel, documentfraude, migrantensmokkel en wapenhandel.',
      en: 'Traffickers use less physical and more psychological and emotional violence. Member states see more of their own nationals as suspects and more female victims pushed into offending. Networks are mobile and use the internet and encryption; there are ties with drug trafficking, document fraud, migrant smuggling and arms trafficking among others.',
    },
    source: { document, locator: { headings: traffickers, opens: 'De lidstaten melden dat de mensenhandelaars' } },
  },
  {
    code: 'PR2-3',
    level: 'line',
    title: {
      nl: 'III. BESTRIJDING VAN DE CULTUUR VAN STRAFFELOOSHEID EN PREVENTIE VAN MENSENHANDEL',
      en: 'III. Countering the culture of impunity and preventing trafficking',
    },
    summary: {
      nl: 'Beide zijn de belangrijkste prioriteiten van de mededeling uit 2017. Het hoofdstuk beschrijft de vooruitgang bij onderzoeken, vervolgen en veroordelen en de maatregelen om te voorkomen en de vraag te verminderen.',
      en: 'Both are the main priorities of the 2017 communication. The chapter describes progress in investigating, prosecuting and convicting, and the measures to prevent trafficking and reduce demand.',
    },
    source: { document, locator: { headings: impunity, opens: 'Bestrijding van de cultuur van straffeloosheid' } },
  },
  {
    code: 'PR2-3.S1',
    level: 'section',
    parent: 'PR2-3',
    title: {
      nl: '1. Het aanmoedigen van de strafbaarstelling van het gebruikmaken van de diensten die worden aangeboden door slachtoffers',
      en: '1. Encouraging the criminalisation of using services offered by victims',
    },
    summary: {
      nl: 'De wetten in de EU lopen uiteen (gebruikersverslag, COM(2016) 719). Slechts drie lidstaten konden cijfers geven; daardoor zijn over 2015–2016 twee verdachten, 135 vervolgingen en 18 veroordelingen gemeld. Lidstaten melden nieuwe wetgeving, en maatregelen bij arbeidsuitbuiting tegen onder meer onderaannemers, tussenpersonen en ketens; maatschappelijke organisaties missen politieke wil.',
      en: 'Laws in the EU diverge (users report, COM(2016) 719). Only three member states could give figures; so for 2015–2016 two suspects, 135 prosecutions and 18 convictions were reported. Member states report new legislation, and measures on labour exploitation against subcontractors, intermediaries and supply chains among others; civil society sees a lack of political will.',
    },
    source: { document, locator: { headings: criminalisingUse, opens: 'Het verder aanmoedigen van de EU-lidstaten' } },
  },
  {
    code: 'PR2-3.S2',
    level: 'section',
    parent: 'PR2-3',
    title: {
      nl: '2. Vergroting van de doeltreffendheid van vervolgingen en veroordelingen',
      en: '2. Making prosecutions and convictions more effective',
    },
    summary: {
      nl: 'Ondanks enige toename blijven vervolgingen (5 979) en veroordelingen (2 927) in 2015–2016 bijzonder laag; bewijs is vaak onvoldoende en daders worden voor andere misdrijven aangeklaagd. Bij Europol kwamen in 2016–2017 2 476 nieuwe zaken en 8 411 nieuwe operationele berichten binnen. Van 28 zaken die Eurojust analyseerde, is 75 % door gemeenschappelijke onderzoeksteams afgehandeld. Financieel onderzoek en het afpakken van opbrengsten nemen toe.',
      en: 'Despite some rise, prosecutions (5,979) and convictions (2,927) in 2015–2016 stay very low; evidence is often insufficient and perpetrators are charged with other offences. Europol received 2,476 new cases and 8,411 new operational messages in 2016–2017. Of 28 cases analysed by Eurojust, 75% were handled by joint investigation teams. Financial investigation and the seizure of proceeds are growing.',
    },
    source: { document, locator: { headings: prosecuting, opens: 'In de periode 2015-2016 werden er' } },
  },
  {
    code: 'PR2-3.S3',
    level: 'section',
    parent: 'PR2-3',
    title: {
      nl: '3. Gezamenlijke acties en grensoverschrijdende samenwerking',
      en: '3. Joint action and cross-border cooperation',
    },
    summary: {
      nl: 'De keten van criminele groepen loopt vaak over landsgrenzen. Agentschappen en lidstaten melden meer samenwerking over de grens, meer gezamenlijke onderzoeken en meer gemeenschappelijke onderzoeksteams met derde landen, vooral op de Westelijke Balkan.',
      en: 'The chain of criminal groups often crosses borders. Agencies and member states report more cross-border cooperation, more joint investigations and more joint investigation teams with third countries, above all in the Western Balkans.',
    },
    source: { document, locator: { headings: jointAction, opens: 'Aangezien de keten van georganiseerde criminele' } },
  },
  {
    code: 'PR2-3.S4',
    level: 'section',
    parent: 'PR2-3',
    title: {
      nl: '4. Voorlichting, opleidingsprogramma\'s en de handelsketen',
      en: '4. Awareness-raising, training programmes and the trafficking chain',
    },
    summary: {
      nl: 'Lidstaten hebben veel campagnes, opleidingen en wetten; een voetnoot wijst op hun plicht daartoe (PR2-3.16). Zij werken met maatschappelijke organisaties en met EU-netwerken zoals het netwerk voor justitiële opleiding en Cepol. Over het effect van campagnes is weinig bekend. Lidstaten melden maatregelen voor de verantwoordelijkheid van rechtspersonen in de bredere keten.',
      en: 'Member states have many campaigns, training courses and laws; a footnote points to their duty in this (PR2-3.16). They work with civil society and with EU networks such as the judicial training network and Cepol. Little is known about the effect of campaigns. Member states report measures on the liability of legal persons in the wider chain.',
    },
    source: { document, locator: { headings: awareness, opens: 'Er worden in de EU-lidstaten talrijke' } },
  },
  {
    code: 'PR2-4',
    level: 'line',
    title: {
      nl: 'IV. TOEGANG TOT DE RECHTER EN UITOEFENING VAN DE RECHTEN VAN SLACHTOFFERS',
      en: 'IV. Access to justice and victims exercising their rights',
    },
    summary: {
      nl: 'EU-recht biedt een uitgebreid kader voor bijstand, steun en bescherming, maar de uitvoering stuit op belemmeringen. Lidstaten werken nauwer samen met maatschappelijke organisaties. De richtlijn versterkt de regels van Richtlijn 2004/81/EG over tijdelijke verblijfstitels; de meeste lidstaten namen daarover sinds het uitvoeringsverslag van 2014 weinig wetgevingsinitiatieven.',
      en: 'EU law offers a broad framework for assistance, support and protection, but implementation meets obstacles. Member states cooperate more closely with civil society. The directive strengthens the rules of Directive 2004/81/EC on temporary residence permits; most member states took few legislative initiatives on it since the implementation report of 2014.',
    },
    source: { document, locator: { headings: rights, opens: 'Uit hoofde van EU-wetgeving bestaat er' } },
  },
  {
    code: 'PR2-4.S1',
    level: 'section',
    parent: 'PR2-4',
    title: { nl: '1. Opsporen van slachtoffers van mensenhandel', en: '1. Detecting victims of trafficking' },
    summary: {
      nl: 'Wie niet als slachtoffer wordt aangemerkt of verkeerd wordt doorverwezen, kan rechten moeilijk uitoefenen. Criteria en duur van procedures verschillen in de EU; gemengde migratiestromen en asielprocedures vragen bijzondere aandacht. Over het effect van maatregelen is weinig bekend. Lidstaten zien vooruitgang door betere samenwerking; organisaties melden problemen met asielprocedures en verblijfsvergunningen.',
      en: 'Those not recognised as victims or wrongly referred can hardly exercise their rights. Criteria and length of procedures differ in the EU; mixed migration flows and asylum procedures need particular attention. Little is known about the effect of measures. Member states see progress through better cooperation; organisations report problems with asylum procedures and residence permits.',
    },
    source: { document, locator: { headings: detecting, opens: 'In het eerste voortgangsverslag wordt opgemerkt' } },
  },
  {
    code: 'PR2-4.S2',
    level: 'section',
    parent: 'PR2-4',
    title: {
      nl: '2. Nationale en transnationale verwijzingssystemen',
      en: '2. National and transnational referral systems',
    },
    summary: {
      nl: 'Lidstaten hebben veel formele en informele verwijzingssystemen en werken aan betere werking, ook over de grens en met EU-geld. Maatschappelijke organisaties zien te weinig samenwerking tussen disciplines, te weinig betrokkenheid van organisaties, te weinig opleiding en ongelijke beslissingen over doorverwijzing.',
      en: 'Member states have many formal and informal referral systems and work on making them function better, also across borders and with EU money. Civil society sees too little multidisciplinary work, too little involvement of organisations, too little training and inconsistent referral decisions.',
    },
    source: { document, locator: { headings: referral, opens: 'Er zijn in de lidstaten veel' } },
  },
  {
    code: 'PR2-4.S3',
    level: 'section',
    parent: 'PR2-4',
    title: {
      nl: '3. Bijstand aan en bescherming van slachtoffers van mensenhandel',
      en: '3. Assistance to and protection of victims of trafficking',
    },
    summary: {
      nl: 'Lidstaten melden verbeteringen, zoals moderne techniek tegen secundaire victimisatie en opvangcentra, maar onvoorwaardelijke en echte toegang tot rechten is niet altijd gewaarborgd. Minderjarige slachtoffers vinden en helpen blijft een opgave, uit welk land zij ook komen.',
      en: 'Member states report improvements, such as modern technology against secondary victimisation and shelters, but unconditional and effective access to rights is not always ensured. Finding and helping child victims remains a challenge, whatever country they come from.',
    },
    source: { document, locator: { headings: assistance, opens: 'Ondanks het feit dat de lidstaten' } },
  },
  {
    code: 'PR2-4.S4',
    level: 'section',
    parent: 'PR2-4',
    title: {
      nl: '4. Schadeloosstelling van slachtoffers en het beginsel van niet-strafbaarstelling',
      en: '4. Compensation of victims and the principle of non-punishment',
    },
    summary: {
      nl: 'Nationale regelingen zijn ingewikkeld en bedragen verschillen. Vooral slachtoffers van seksuele uitbuiting kunnen kosten of gemist inkomen vaak niet bewijzen. Over niet-strafbaarstelling gaven lidstaten weinig informatie; volgens organisaties lopen slachtoffers van seksuele uitbuiting of gedwongen criminaliteit groot risico toch te worden gestraft.',
      en: 'National schemes are complex and amounts differ. Victims of sexual exploitation in particular often cannot prove costs or lost income. Member states gave little information on non-punishment; according to organisations, victims of sexual exploitation or forced criminality run a great risk of being punished after all.',
    },
    source: { document, locator: { headings: compensation, opens: 'Schadeloosstelling van slachtoffers wordt vaak bemoeilijkt' } },
  },
  {
    code: 'PR2-5',
    level: 'line',
    title: {
      nl: 'V. GECOÖRDINEERDE EN GECONSOLIDEERDE RESPONS BINNEN EN BUITEN DE EU',
      en: 'V. A coordinated and consolidated response inside and outside the EU',
    },
    summary: {
      nl: 'De strategische lijnen komen van de EU-coördinator voor de bestrijding van mensenhandel, die door nationale autoriteiten werd uitgenodigd voor landenbezoeken. Extern beleid met derde landen loopt onder meer via de processen van Khartoem en Rabat, het actieplan van Valletta en GVDB-missies. EU-geld loopt via nationale programma’s onder gedeeld beheer en via rechtstreekse subsidies; veel lidstaten melden nationale en Europese financiering in 2014–2017. Maatschappelijke organisaties bekritiseren het gebrek aan geld voor nationale slachtofferhulp en aan duurzaamheid.',
      en: 'The strategic lines come from the EU Anti-Trafficking Coordinator, whom national authorities invited for country visits. External policy with third countries runs among others through the Khartoum and Rabat processes, the Valletta action plan and CSDP missions. EU money goes through national programmes under shared management and direct grants; many member states report national and European funding in 2014–2017. Civil society criticises the lack of money for national victim support programmes and of sustainability.',
    },
    source: { document, locator: { headings: coordinated, opens: 'De EU-coördinator voor de bestrijding van' } },
  },
  {
    code: 'PR2-6',
    level: 'line',
    title: { nl: 'VI. CONCLUSIES', en: 'VI. Conclusions' },
    summary: {
      nl: 'Er zijn verbeteringen, vooral in samenwerking over de grens en met maatschappelijke organisaties, gemeenschappelijke onderzoeksteams en verwijzingssystemen. Toch blijft mensenhandel een misdrijf zonder straf en wijst niets op een afname. Slachtoffers van vormen met prioriteit krijgen meer aandacht dan andere. Op belangrijke gebieden is geen vooruitgang, en slachtoffers hebben nog steeds beperkt toegang tot bescherming en steun, schadeloosstelling en niet-strafbaarstelling.',
      en: 'There are improvements, above all in cross-border cooperation, cooperation with civil society, joint investigation teams and referral systems. Yet trafficking remains a crime of impunity and nothing points to a decrease. Victims of prioritised forms get more attention than others. In important areas there is no progress, and victims still have limited access to protection and support, compensation and non-punishment.',
    },
    source: { document, locator: { headings: conclusions, opens: 'Uit de informatie waarop dit verslag' } },
  },
]

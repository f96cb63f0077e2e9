/** Third progress report of the European Commission (2020): its printed headings and what stands under them. */
import type { CatalogueHeading } from '../shape.ts'

const document = 'ec-2020'

export const introduction = ['I. Inleiding'] as const
export const patterns = ['II. PATRONEN IN MENSENHANDEL IN DE EU EN VASTGESTELDE UITDAGINGEN'] as const
export const sexual = [...patterns, '2.1. Mensenhandel ten behoeve van seksuele uitbuiting'] as const
export const labourExploitation = [...patterns, '2.2. Mensenhandel ten behoeve van arbeidsuitbuiting'] as const
export const otherForms = [...patterns, '2.3. Andere vormen van uitbuiting'] as const
export const children = [...patterns, '2.4. Kinderhandel'] as const
export const emerging = [...patterns, '2.5. Opkomende patronen'] as const
export const migration = [...patterns, '2.6. Migratie'] as const
export const outcomes = ['III. RESULTATEN VAN ACTIES TEGEN MENSENHANDEL'] as const
export const impunity = [...outcomes, '3.1 Bestrijding van de cultuur van straffeloosheid'] as const
export const rights = [...outcomes, '3.2 Uitoefening en verwezenlijking van de rechten van de slachtoffers'] as const
export const crossCutting = [...outcomes, '3.3 Overkoepelende acties'] as const
export const conclusions = ['4 CONCLUSIES'] as const

const forcedCrimeAndBegging = [
  ...otherForms,
  'Mensenhandel met het oog op gedwongen criminaliteit en gedwongen bedelarij',
] as const
const shamMarriages = [
  ...otherForms,
  'Mensenhandel ten behoeve van schijnhuwelijken die gepaard gaan met dwang en uitbuiting',
] as const

export const ec2020Headings: readonly CatalogueHeading[] = [
  {
    code: 'PR3-1',
    level: 'line',
    title: { nl: 'I. Inleiding', en: 'I. Introduction' },
    summary: {
      nl: 'Mensenhandel bestrijden is een prioriteit onder de EU-strategie voor de veiligheidsunie (COM(2020) 605 final). De richtlijn mensenhandel (2011/36/EU, artikel 20) vraagt elke twee jaar een voortgangsverslag. Mensenhandel brengt daders veel op en kost de samenleving veel: de jaarlijkse winst wereldwijd wordt voorzichtig geschat op 29,4 miljard euro (Europol, 2015), de kosten in de EU in één jaar op 2,7 miljard euro (studie uit 2020). In de coronapandemie pasten daders hun werkwijze aan en werden kwetsbaren extra kwetsbaar; organisaties en EU-agentschappen maken zich zorgen over vertraging bij het vaststellen wie slachtoffer is. Europol verwacht na de economische neergang meer vraag naar seksuele en arbeidsuitbuiting, ook in sectoren als bouw, toerisme, catering, verpleging en huishoudelijk werk. Het verslag steunt op informatie van de nationale rapporteurs, maatschappelijke organisaties en EU-agentschappen. De statistieken in het verslag gaan over 2017 en 2018 en over de EU-27; cijfers van de EU-28 staan in het werkdocument van de diensten van de Commissie en in de gegevensstudie van 2020.',
      en: 'Combating trafficking is a priority under the EU Security Union Strategy (COM(2020) 605 final). The anti-trafficking directive (2011/36/EU, Article 20) requires a progress report every two years. Trafficking brings perpetrators great profits and costs society much: yearly profits worldwide are cautiously estimated at 29.4 billion euros (Europol, 2015), costs in the EU in one year at 2.7 billion euros (study of 2020). During the COVID-19 pandemic perpetrators adapted their methods and vulnerable people became more vulnerable; organisations and EU agencies are concerned about delays in identifying victims. After the economic downturn Europol expects more demand for sexual and labour exploitation, also in sectors such as construction, tourism, catering, nursing and domestic work. The report rests on information from the national rapporteurs, civil society and EU agencies. Its statistics cover 2017 and 2018 and the EU-27; EU-28 figures are in the Commission’s staff working document and in the 2020 data study.',
    },
    source: { document, locator: { headings: introduction, opens: 'Het beschermen van de samenleving tegen' } },
  },
  {
    code: 'PR3-2',
    level: 'line',
    title: {
      nl: 'II. PATRONEN IN MENSENHANDEL IN DE EU EN VASTGESTELDE UITDAGINGEN',
      en: 'II. Patterns of trafficking in human beings in the EU and challenges found',
    },
    summary: {
      nl: 'De lidstaten meldden over 2017 en 2018 samen 14 145 geregistreerde slachtoffers (formeel vastgesteld en/of vermoedelijk), tegen 13 461 over 2015 en 2016 in dezelfde EU-27. Het werkelijke aantal ligt waarschijnlijk veel hoger. Bijna de helft is EU-burger; meer dan een derde is binnen de eigen lidstaat verhandeld. Bijna driekwart is vrouw of meisje. De meeste EU-slachtoffers hadden de nationaliteit van Roemenië, Hongarije, Frankrijk, Nederland of Bulgarije; de meeste slachtoffers van buiten de EU die van Nigeria, China, Oekraïne, Marokko of India. Seksuele uitbuiting blijft het belangrijkste doel; verschillende lidstaten melden meer arbeidsuitbuiting. Kinderen blijven een groot deel van de slachtoffers. Netwerken worden professioneler en misbruiken informatietechnologie. Vervolgingen en veroordelingen blijven laag naast het aantal slachtoffers.',
      en: 'For 2017 and 2018 together the member states reported 14,145 registered victims (formally identified and/or presumed), against 13,461 for 2015 and 2016 in the same EU-27. The actual number is probably much higher. Almost half are EU citizens; more than a third were trafficked within their own member state. Almost three quarters are women and girls. Most EU victims had the nationality of Romania, Hungary, France, the Netherlands or Bulgaria; most victims from outside the EU that of Nigeria, China, Ukraine, Morocco or India. Sexual exploitation remains the main purpose; several member states report more labour exploitation. Children remain a large part of the victims. Networks become more professional and abuse information technology. Prosecutions and convictions stay low beside the number of victims.',
    },
    source: { document, locator: { headings: patterns, opens: 'Het verschijnsel van de mensenhandel wordt' } },
  },
  {
    code: 'PR3-2.S1',
    level: 'section',
    parent: 'PR3-2',
    title: {
      nl: '2.1. Mensenhandel ten behoeve van seksuele uitbuiting',
      en: '2.1. Trafficking for sexual exploitation',
    },
    summary: {
      nl: 'Sinds 2008 de meest voorkomende vorm: 60 % van de slachtoffers; meer dan de helft van hen is EU-burger en meer dan 90 % is vrouw. De Commissie noemt het een vorm van geweld tegen vrouwen, geworteld in ongelijkheid. Risico’s liggen onder meer bij prostitutie, escort, massage, bars en nachtclubs, en steeds meer online. Lidstaten melden hulp en uitstapprogramma’s, opsporing, voorlichting en opleiding, wetten tegen het gebruik van diensten van slachtoffers en samenwerking via Europol en Eurojust. Maatschappelijke organisaties vinden de aandacht voor deze vorm onvoldoende, ook in de opsporing.',
      en: 'The most common form since 2008: 60% of the victims; more than half of them are EU citizens and more than 90% are female. The Commission calls it a form of violence against women, rooted in inequality. Risks lie among others in prostitution, escort services, massage, bars and nightclubs, and increasingly online. Member states report assistance and exit programmes, investigation, awareness-raising and training, laws against using victims’ services and cooperation through Europol and Eurojust. Civil society finds the attention for this form insufficient, also in investigation.',
    },
    source: { document, locator: { headings: sexual, opens: 'Mensenhandel met het oog op seksuele' } },
  },
  {
    code: 'PR3-2.S2',
    level: 'section',
    parent: 'PR3-2',
    title: {
      nl: '2.2. Mensenhandel ten behoeve van arbeidsuitbuiting',
      en: '2.2. Trafficking for labour exploitation',
    },
    summary: {
      nl: '15 % van alle slachtoffers; verscheidene lidstaten en maatschappelijke organisaties melden een toename. Het treft voornamelijk mannen (68 %), maar in huishoudelijk werk, zorg en schoonmaak vooral vrouwen; ook kinderen worden vaker slachtoffer. De sectoren lopen van landbouw, bouw en horeca tot autowasserettes, afval en textiel. Inspecties zijn verscherpt, met opleidingen, gezamenlijke actiedagen en Empact THB; als voorbeeld noemt het verslag een onderzoek in Frankrijk en Bulgarije met ongeveer 167 slachtoffers in de wijnbouw. Nederland staat met Griekenland en Oostenrijk onder de landen met maatregelen voor verantwoordelijkheid van bedrijven in internationale ketens.',
      en: '15% of all victims; several member states and civil-society organisations report a rise. It mainly affects men (68%), but in domestic work, care and cleaning mostly women; children too become victims more often. Sectors range from agriculture, construction and hospitality to car washes, waste and textiles. Inspections were stepped up, with training, joint action days and Empact THB; as an example the report mentions an investigation in France and Bulgaria with about 167 victims in vineyards. The Netherlands, with Greece and Austria, is named among the countries with measures on companies’ responsibility in international supply chains.',
    },
    source: { document, locator: { headings: labourExploitation, opens: 'Verscheidene lidstaten en middenveldorganisaties melden een' } },
  },
  {
    code: 'PR3-2.S3',
    level: 'section',
    parent: 'PR3-2',
    title: { nl: '2.3. Andere vormen van uitbuiting', en: '2.3. Other forms of exploitation' },
    summary: {
      nl: '18 % van de slachtoffers: vooral gedwongen bedelarij, gedwongen misdaad, handel in baby’s, orgaanverwijdering, illegale adoptie, financiële uitbuiting door fraude en draagmoederschap. Over 2017 en 2018 meldden de lidstaten 17 gevallen van mensenhandel voor orgaanverwijdering.',
      en: '18% of the victims: mainly forced begging, forced crime, trade in babies, organ removal, illegal adoption, financial exploitation through fraud, and surrogacy. For 2017 and 2018 the member states reported 17 cases of trafficking for organ removal.',
    },
    source: { document, locator: { headings: otherForms, opens: '18 % van de slachtoffers bestond' } },
  },
  {
    code: 'PR3-2.T1',
    level: 'theme',
    parent: 'PR3-2.S3',
    title: {
      nl: 'Mensenhandel met het oog op gedwongen criminaliteit en gedwongen bedelarij',
      en: 'Trafficking for forced criminality and forced begging',
    },
    summary: {
      nl: 'Neemt naar verluidt toe in Bulgarije, Kroatië, Griekenland, Nederland en Polen, en treft vaak kinderen. Het hangt samen met onder meer zakkenrollerij, winkeldiefstal, fraude en drugshandel. Slachtoffers zijn doorgaans jonger dan bij andere vormen en moeilijk te herkennen.',
      en: 'Reportedly rising in Bulgaria, Croatia, Greece, the Netherlands and Poland, often involving children. It is tied to pickpocketing, shoplifting, fraud and drug dealing among others. Victims are generally younger than with other forms and hard to recognise.',
    },
    source: { document, locator: { headings: forcedCrimeAndBegging, opens: 'Deze vormen van uitbuiting zijn naar' } },
  },
  {
    code: 'PR3-2.T2',
    level: 'theme',
    parent: 'PR3-2.S3',
    title: {
      nl: 'Mensenhandel ten behoeve van schijnhuwelijken die gepaard gaan met dwang en uitbuiting',
      en: 'Trafficking for sham marriages with coercion and exploitation',
    },
    summary: {
      nl: 'Deze slachtoffers worden soms bij een andere vorm geregistreerd, zoals seksuele of arbeidsuitbuiting. Vooral vrouwen en kinderen zijn kwetsbaar; er is verband met uitgesloten Roma-gemeenschappen en met migratie.',
      en: 'These victims are sometimes registered under another form, such as sexual or labour exploitation. Women and children in particular are vulnerable; there are ties with marginalised Roma communities and with migration.',
    },
    source: { document, locator: { headings: shamMarriages, opens: 'Slachtoffers die verhandeld worden voor schijnhuwelijken' } },
  },
  {
    code: 'PR3-2.S4',
    level: 'section',
    parent: 'PR3-2',
    title: { nl: '2.4. Kinderhandel', en: '2.4. Child trafficking' },
    summary: {
      nl: 'Bijna een kwart van alle slachtoffers is kind. Van de minderjarige slachtoffers is 78 % meisje, bijna 75 % EU-burger en meer dan 60 % verhandeld voor seksuele uitbuiting; van die uit derde landen is 69 % meisje. Kinderen worden ook gedwongen tot diefstal, drugsmisdrijven en huwelijken. Op migratieroutes lopen vooral kinderen zonder begeleiding gevaar, en handelaars gebruiken opvangcentra. Lidstaten en EU-organen melden richtsnoeren, preventie, opleiding, voorlichting en operaties over de grens.',
      en: 'Almost a quarter of all victims are children. Of the child victims 78% are girls, almost 75% EU citizens and more than 60% trafficked for sexual exploitation; of those from third countries 69% are girls. Children are also forced into theft, drug offences and marriages. On migration routes unaccompanied children in particular are at risk, and traffickers use reception centres. Member states and EU bodies report guidelines, prevention, training, awareness-raising and cross-border operations.',
    },
    source: { document, locator: { headings: children, opens: 'Dat er nog steeds kinderen het' } },
  },
  {
    code: 'PR3-2.S5',
    level: 'section',
    parent: 'PR3-2',
    title: { nl: '2.5. Opkomende patronen', en: '2.5. Emerging patterns' },
    summary: {
      nl: 'Handelaars gebruiken internet, sociale media en nieuwe techniek in vrijwel alle stadia: werving, vervoer, huisvesting, reclame, controle en het verplaatsen van opbrengsten. Techniek kan ook helpen om mensenhandel te voorkomen en te verstoren. Europol ziet verder handel voor illegale adoptie; nieuw zijn ook meerdere vormen van uitbuiting tegelijk, verkoop van baby’s en organen, fraude en draagmoederschap.',
      en: 'Traffickers use the internet, social media and new technology in nearly all stages: recruitment, transport, housing, advertising, control and moving proceeds. Technology can also help to prevent and disrupt trafficking. Europol further sees trafficking for illegal adoption; also new are several forms of exploitation at once, sale of babies and organs, fraud and surrogacy.',
    },
    source: { document, locator: { headings: emerging, opens: 'Mensenhandelaars zijn andere methoden gaan' } },
  },
  {
    code: 'PR3-2.S6',
    level: 'section',
    parent: 'PR3-2',
    title: { nl: '2.6. Migratie', en: '2.6. Migration' },
    summary: {
      nl: 'Slachtoffers herkennen in gemengde migratiestromen blijft moeilijk. Netwerken misbruiken kwetsbare groepen en zwakke plekken in asielprocedures, vooral voor latere seksuele uitbuiting; Europol noemt Nigeriaanse netwerken als voorbeeld. EASO wijst op gebrekkige identificatie, verwijzing die niet werkt en te weinig gespecialiseerde opvang. Verschillen in beleid voor slachtoffers uit derde landen kunnen hun rechten raken, ook door terugkeer naar het land van eerste aankomst (Dublin III).',
      en: 'Recognising victims in mixed migration flows remains difficult. Networks abuse vulnerable groups and weak points in asylum procedures, mainly for later sexual exploitation; Europol mentions Nigerian networks as an example. EASO points to poor identification, referral that does not work and too little specialised reception. Differences in policy for victims from third countries may affect their rights, also through return to the country of first arrival (Dublin III).',
    },
    source: { document, locator: { headings: migration, opens: 'De afgelopen drie jaar zijn migranten' } },
  },
  {
    code: 'PR3-3',
    level: 'line',
    title: {
      nl: 'III. RESULTATEN VAN ACTIES TEGEN MENSENHANDEL',
      en: 'III. Results of action against trafficking',
    },
    summary: {
      nl: 'Op EU-niveau ging het om financiering, begeleiding, kennis, sterkere samenwerking bij vervolging, steun aan wie slachtoffers helpt, en preventie. Het omzettingsverslag van 2016 zag inzet van de lidstaten maar ook veel ruimte voor verbetering: bescherming van kinderen (vermoeden van minderjarigheid, leeftijdsbepaling, hulp aan gezinsleden), bescherming voor en tijdens de strafprocedure, onvoorwaardelijke bijstand, schadeloosstelling, niet-bestraffing en preventie.',
      en: 'At EU level it concerned funding, guidance, knowledge, stronger cooperation in prosecution, support for those who help victims, and prevention. The transposition report of 2016 saw efforts by the member states but also much room for improvement: protection of children (presumption of minority, age assessment, help for family members), protection before and during criminal proceedings, unconditional assistance, compensation, non-punishment and prevention.',
    },
    source: { document, locator: { headings: outcomes, opens: 'De correcte en volledige omzetting en' } },
  },
  {
    code: 'PR3-3.S1',
    level: 'section',
    parent: 'PR3-3',
    title: {
      nl: '3.1 Bestrijding van de cultuur van straffeloosheid',
      en: '3.1 Countering the culture of impunity',
    },
    summary: {
      nl: 'Straffeloosheid duurt voort. Cijfers over 2017–2018 in de EU: 11 788 verdachten, 6 163 vervolgingen, 2 426 veroordelingen. Meer verdachten en vervolgingen en minder veroordelingen dan in de vorige periode laten volgens de Commissie geen vaste conclusie over een trend toe. Bewijs, financiële onderzoeken en samenwerking over de grens blijven moeilijk. 70 % van de veroordeelden is EU-burger, meer dan twee derde van de daders man. Gemeenschappelijke onderzoeksteams werken goed; Eurojust, Europol en Empact melden meer zaken en resultaten, maar het percentage verbeurdverklaringen blijft laag. Over het strafbaar stellen van wie gebruikmaakt van diensten van slachtoffers verschillen de wetten sterk; Nederland meldde lopende wetgeving. Elf lidstaten meldden daarover 170 verdachten, 162 vervolgingen en 133 veroordelingen.',
      en: 'Impunity persists: in 2017–2018 there were 11,788 suspects, 6,163 prosecutions and 2,426 convictions in the EU. More suspects and prosecutions and fewer convictions than in the previous period do not, says the Commission, allow a firm conclusion about a trend. Evidence, financial investigations and cross-border cooperation remain difficult. 70% of those convicted are EU citizens, more than two thirds of the perpetrators male. Joint investigation teams work well; Eurojust, Europol and Empact report more cases and results, but the confiscation rate remains low. Laws differ greatly on punishing those who use victims’ services; the Netherlands reported legislation in progress. Eleven member states reported 170 suspects, 162 prosecutions and 133 convictions for it.',
    },
    source: { document, locator: { headings: impunity, opens: 'Er ontstaat een cultuur van straffeloosheid' } },
  },
  {
    code: 'PR3-3.S2',
    level: 'section',
    parent: 'PR3-3',
    title: {
      nl: '3.2 Uitoefening en verwezenlijking van de rechten van de slachtoffers',
      en: '3.2 Victims exercising and realising their rights',
    },
    summary: {
      nl: 'EU-recht geeft slachtoffers recht op bijstand, steun en bescherming. Op één na hebben alle lidstaten een nationaal verwijzingsmechanisme; opzet en werking verschillen. Veel landen, waaronder Nederland, deden mee aan de campagne van EUCPN en Europol over rechten van slachtoffers. Lidstaten en organisaties wijzen op een aanpak met meerdere disciplines en instanties en op meertalig personeel. Slachtoffers binnen de eigen lidstaat, vooral kinderen, worden minder goed gevonden. Organisaties zijn soms buitengesloten van officiële identificatie en zien dat bedenktijd ongelijk wordt toegepast.',
      en: 'EU law gives victims a right to assistance, support and protection. All member states but one have a national referral mechanism; set-up and functioning differ. Many countries, the Netherlands among them, took part in the EUCPN and Europol campaign on victims’ rights. Member states and organisations point to working with several disciplines and bodies and to multilingual staff. Victims within their own member state, children in particular, are found less well. Organisations are sometimes shut out of official identification and see that reflection periods are applied unevenly.',
    },
    source: { document, locator: { headings: rights, opens: 'Een van de in de mededeling' } },
  },
  {
    code: 'PR3-3.S3',
    level: 'section',
    parent: 'PR3-3',
    title: { nl: '3.3 Overkoepelende acties', en: '3.3 Cross-cutting action' },
    summary: {
      nl: 'Mensenhandel wordt aangepakt in veel EU-beleid: veiligheid, migratie, justitie, gendergelijkheid, kinderbescherming, werk en extern beleid. Missies zoals operatie SOPHIA, vanaf 31 maart 2020 opgevolgd door IRINI, dragen bij. Drie duurzameontwikkelingsdoelen raken mensenhandel: 5.2 (geweld tegen vrouwen en meisjes), 8.7 (dwangarbeid en mensenhandel) en 16.2 (kinderhandel). Geld komt onder meer uit het Fonds voor interne veiligheid, het Fonds voor asiel, migratie en integratie, Empact, het Spotlight-initiatief en het EU-trustfonds voor Afrika. Afstemming loopt via het EU-platform van maatschappelijke organisaties, het netwerk van nationale rapporteurs en de tien EU-agentschappen van de verklaring van 2018.',
      en: 'Trafficking is addressed in much EU policy: security, migration, justice, gender equality, child protection, employment and external policy. Missions such as operation SOPHIA, replaced by IRINI from 31 March 2020, contribute. Three sustainable development targets touch trafficking: 5.2 (violence against women and girls), 8.7 (forced labour and trafficking) and 16.2 (child trafficking). Money comes among others from the Internal Security Fund, the Asylum, Migration and Integration Fund, Empact, the Spotlight Initiative and the EU Trust Fund for Africa. Coordination runs through the EU civil-society platform, the network of national rapporteurs and the ten EU agencies of the 2018 statement.',
    },
    source: { document, locator: { headings: crossCutting, opens: 'Mensenhandel is een complex verschijnsel dat' } },
  },
  {
    code: 'PR3-4',
    level: 'line',
    title: { nl: '4 CONCLUSIES', en: '4 Conclusions' },
    summary: {
      nl: 'Mensenhandel is niet afgenomen maar lijkt binnen de EU eerder veranderd, met nieuwe risico’s. Er is vooruitgang in samenwerking over de grens, verwijzingsmechanismen en kennis. Toch blijven vervolgingen en veroordelingen laag en blijft het aantal slachtoffers hoog. Wetten over gebruik van diensten van slachtoffers verschillen, hulp past niet bij vorm van uitbuiting, geslacht, leeftijd en behoeften van slachtoffers, en gegevens worden onsamenhangend geregistreerd.',
      en: 'Trafficking has not decreased but seems to have evolved within the EU, with new risks. There is progress in cross-border cooperation, referral mechanisms and knowledge. Yet prosecutions and convictions stay low and the number of victims stays high. Laws on using victims’ services differ, help does not fit the form of exploitation, sex, age and needs of victims, and data are registered inconsistently.',
    },
    source: { document, locator: { headings: conclusions, opens: 'Uit de belangrijkste bevindingen van dit' } },
  },
]

/**
 * What frames the EU strategy to tackle organised crime in the Commission's questions and answers: its aim (D)
 * and the answers given (K). Promises made there beside the key actions are told, not counted.
 */
import type { CatalogueStatement } from '../shape.ts'

const document = 'eu-oc-2021'
const kind = 'context'
const strategy = 'Een nieuwe EU-strategie voor de aanpak van georganiseerde criminaliteit'
const why = 'Waarom stelt de Commissie nu een strategie voor de aanpak van georganiseerde criminaliteit voor?'
const page =
  'EU-strategie voor de aanpak van georganiseerde criminaliteit & EU-strategie voor de bestrijding van mensenhandel: vragen en antwoorden'

export const euOcStatements: readonly CatalogueStatement[] = [
  {
    code: 'OC-D1',
    kind,
    type: 'objective',
    title: { nl: 'Doel: krachtiger en bij de tijd optreden van de EU', en: 'Aim: stronger and up-to-date EU action' },
    summary: {
      nl: 'De strategie wil dat de EU krachtiger optreedt tegen georganiseerde misdaad en daarbij aansluit op de laatste ontwikkelingen, ook digitaal. Criminele activiteiten en manieren om te infiltreren worden beter aangepakt en sectoren die gevaar lopen beschermd.',
      en: 'The strategy wants the EU to act more strongly against organised crime, in line with the latest developments, including digital ones. Criminal activities and ways of infiltrating are to be tackled better, and sectors at risk protected.',
    },
    organisations: ['europese-commissie'],
    source: { document, locator: { headings: [strategy, why], block: 1, opens: 'Doel van de strategie is het' } },
  },
  {
    code: 'OC-K1',
    kind,
    type: 'box',
    title: { nl: 'Wat de Commissie op 14 april 2021 presenteert', en: 'What the Commission presents on 14 April 2021' },
    summary: {
      nl: 'De Commissie presenteert een strategie tegen georganiseerde criminaliteit, om de dreiging van criminele groepen beter te weerstaan en hun bedrijfsmodellen te ontwrichten, en tegelijk de daarmee nauw verbonden strategie tegen mensenhandel. Ook doet zij de Raad een aanbeveling om te gaan onderhandelen over een samenwerkingsovereenkomst tussen de EU en Interpol, zodat EU-agentschappen met Interpol actuele informatie over criminelen en misdrijven kunnen uitwisselen.',
      en: 'The Commission presents a strategy against organised crime, to better withstand the threat of criminal groups and disrupt their business models, together with the closely linked strategy against human trafficking. It also recommends that the Council open negotiations on a cooperation agreement between the EU and Interpol, so that EU agencies can exchange up-to-date information on criminals and crimes with Interpol.',
    },
    organisations: ['europese-commissie', 'raad-van-de-eu', 'interpol'],
    source: {
      document,
      locator: {
        headings: [page, 'Wat presenteert de Commissie vandaag precies?'],
        block: 1,
        opens: 'De Commissie presenteert vandaag een strategie',
      },
    },
  },
  {
    code: 'OC-K2',
    kind,
    type: 'box',
    title: { nl: 'Waarom nu een strategie', en: 'Why a strategy now' },
    summary: {
      nl: 'De lidstaten hebben vooruitgang geboekt, maar de dreiging blijft groot: criminele groepen passen hun werkwijze steeds aan, gebruiken nieuwe technologie en grijpen kansen op illegale winst. Dat bleek in de coronapandemie; Europol meldde de verkoop van namaakgeneesmiddelen (ook vaccins, testkits en beschermingsmiddelen), cyberaanvallen, onlinezwendel en andere criminaliteit op internet. De onzekere economie vergroot het risico dat zij de legale economie en de samenleving infiltreren, bijvoorbeeld door verzwakte bedrijven over te nemen en nieuwe kansen voor corruptie en witwassen te benutten.',
      en: 'Member states have made progress, but the threat remains great: criminal groups keep adapting, use new technology and seize chances of illegal profit. The coronavirus pandemic showed this; Europol reported the sale of counterfeit medicines (including vaccines, test kits and protective equipment), cyberattacks, online fraud and other crime on the internet. The unstable economy raises the risk that they infiltrate the legal economy and society, for example by taking over weakened companies and using new opportunities for corruption and money laundering.',
    },
    organisations: ['europese-commissie', 'europol'],
    source: {
      document,
      locator: { headings: [strategy, why], block: 1, opens: 'Ondanks de vooruitgang die de lidstaten' },
    },
  },
  {
    code: 'OC-K3',
    kind,
    type: 'box',
    title: { nl: 'De belangrijkste bedreigingen', en: 'The main threats' },
    summary: {
      nl: 'De negen belangrijkste criminele markten in de EU (drugs, mensenhandel, migrantensmokkel, fraude, milieucriminaliteit, illegale vuurwapens, illegale tabak, cybercriminaliteit en georganiseerde vermogenscriminaliteit) brachten in 2019 139 miljard euro op, 1% van het bruto binnenlands product van de Unie. Volgens de jongste dreigingsevaluatie van Europol gebruiken criminele groepen vaker geweld en doen zij meer aan witwassen en corruptie. Meer dan 80% van de netwerken houdt zich bezig met drugshandel, georganiseerde vermogenscriminaliteit, accijnsfraude, mensenhandel, onlinezwendel en andere fraude, of migrantensmokkel. Drugs overheersen: 38% van de groepen in de EU, en ook de winst. Cyberaanvallen nemen toe in aantal en complexiteit; migrantensmokkel en mensenhandel blijven belangrijk. Er blijven veel vermogensdelicten, met meer dan een miljoen woninginbraken per jaar, en illegale tabak wordt steeds vaker in de EU gemaakt.',
      en: 'The nine main criminal markets in the EU (drugs, human trafficking, migrant smuggling, fraud, environmental crime, illegal firearms, illegal tobacco, cybercrime and organised property crime) brought in 139 billion euro in 2019, 1% of the Union’s gross domestic product. According to Europol’s latest threat assessment criminal groups use violence more often and engage more in money laundering and corruption. More than 80% of the networks are involved in drug trafficking, organised property crime, excise fraud, human trafficking, online and other fraud, or migrant smuggling. Drugs dominate: 38% of the groups in the EU, and the profits too. Cyberattacks grow in number and complexity; migrant smuggling and human trafficking remain important. Property crime stays high, with more than a million domestic burglaries a year, and illegal tobacco is made in the EU ever more often.',
    },
    organisations: ['europol'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Wat zijn de belangrijkste bedreigingen die de georganiseerde criminaliteit vormt voor de veiligheid van de Europeanen?',
        ],
        opens: 'De inkomsten uit criminaliteit op de',
      },
    },
  },
  {
    code: 'OC-K4',
    kind,
    type: 'box',
    title: { nl: 'Criminele structuren ontwrichten', en: 'Disrupting criminal structures' },
    summary: {
      nl: 'Volgens de dreigingsevaluatie van 2021 is 43% van de criminele groepen rond een kern opgebouwd en 40% hiërarchisch. Onderzoek moet verder gaan dan inbeslagneming en kleine criminelen: het moet zich richten op personen en netwerken met een groter risico voor de veiligheid van de EU. De strategie bevordert samenwerking via het door de EU betaalde @ON-netwerk en moedigt lidstaten en Europol aan samen onderzoek te doen naar belangrijke doelwitten: vermoedelijke leden van criminele organisaties met een bijzonder hoog risico. De Commissie bevordert dat goede voorbeelden worden uitgewisseld; sommige lidstaten hebben al nationale structuren of gespecialiseerde instanties. Zij stelt maatregelen voor om Empact ten volle te gebruiken. Dat bestaat sinds 2010 en leverde alleen al in 2019 8.000 arrestaties op, hielp meer dan 1.400 slachtoffers van mensenhandel en seksueel kindermisbruik te beschermen en voorkwam 400 miljoen euro fraude ten nadele van de EU. Nieuwe maatregelen bouwen daarop voort, eventueel met wetsvoorstellen.',
      en: 'According to the threat assessment of 2021, 43% of criminal groups are built around a core and 40% are hierarchical. Investigations must go beyond seizures and petty criminals: they should aim at persons and networks that pose a greater risk to EU security. The strategy promotes cooperation through the EU-funded @ON network and encourages member states and Europol to join forces in investigating high-value targets: suspected members of criminal organisations who pose a particularly high risk. The Commission promotes the exchange of good practices; some member states already have national structures or specialised bodies. It proposes measures for making full use of Empact. That has existed since 2010 and in 2019 alone led to 8,000 arrests, helped to protect more than 1,400 victims of human trafficking and child sexual abuse, and prevented 400 million euro of fraud against the EU. New measures build on this, possibly with legislative proposals.',
    },
    organisations: ['europese-commissie', 'europol', 'eu-lidstaten', 'on-netwerk', 'empact'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Wat zal er worden gedaan om de georganiseerde criminele structuren doeltreffend te ontwrichten?'],
        opens: 'Volgens de door Europol opgestelde dreigingsevaluatie',
      },
    },
  },
  {
    code: 'OC-K5',
    kind,
    type: 'box',
    title: { nl: 'Criminaliteit mag niet lonen', en: 'Crime must not pay' },
    summary: {
      nl: 'Criminelen financieel aanpakken is cruciaal om criminaliteit te ontdekken en te stoppen en om infiltratie te voorkomen. Ondanks EU-regels wordt maar een klein deel van het witwassen ontdekt en wordt maar 1% van het criminele vermogen in de EU geconfisqueerd. De Commissie werkt aan wetsvoorstellen tegen witwassen. In 2022 stelt zij een herziening van de regels over confiscatie en ontneming voor: meer strafbare feiten eronder, doeltreffend beheer en sociaal hergebruik van geconfisqueerd vermogen, schadeloosstelling van slachtoffers, en meer capaciteit voor de ontnemingsbureaus.',
      en: 'Tackling criminals financially is crucial for uncovering and stopping crime and for preventing infiltration. Despite EU rules only a small part of money laundering is detected and only 1% of criminal assets in the EU are confiscated. The Commission is working on legislative proposals against money laundering. In 2022 it proposes a revision of the rules on confiscation and asset recovery: more offences covered, effective management and social reuse of confiscated assets, compensation of victims, and more capacity for the asset recovery offices.',
    },
    organisations: ['europese-commissie'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Hoe gaat de Commissie ervoor zorgen dat criminaliteit niet loont?'],
        opens: 'Het financieel aanpakken van criminelen is',
      },
    },
  },
  {
    code: 'OC-K6',
    kind,
    type: 'box',
    title: { nl: 'Instrumenten en vaardigheden tegen misdaad online', en: 'Tools and skills against crime online' },
    summary: {
      nl: 'De strategie bevat acties voor technologie en opleidingen voor onderzoek in de digitale wereld. De Europese groep voor opleiding in verband met cybercriminaliteit ontwikkelt en geeft opleidingen over forensisch IT-onderzoek en IT-criminaliteit, voor deskundigen en eerstehulpverleners. De Commissie betaalt een netwerk van rechtshandhaving, universiteiten en private partijen dat nieuwe technologische instrumenten maakt zonder licentiekosten voor rechtshandhavers; het innovatielab bij Europol coördineert. Om politie en justitie gemakkelijker en sneller bij elektronisch bewijs te laten, met bescherming van gegevens, pleit de strategie voor snelle deelname van de lidstaten aan het digitale systeem voor uitwisseling daarvan, dat veilige communicatie tussen justitiële autoriteiten in zaken over de grens mogelijk maakt.',
      en: 'The strategy has actions on technology and training for investigations in the digital world. The European Cybercrime Training and Education Group develops and gives training on IT forensics and IT crime, for experts and first responders. The Commission pays for a network of law enforcement, universities and private parties that makes new technological tools without licence costs for law enforcement; the innovation lab at Europol coordinates. To give police and judiciary easier and quicker access to electronic evidence while protecting data, the strategy argues for swift participation of member states in the digital system for exchanging it, which allows secure communication between judicial authorities in cross-border cases.',
    },
    organisations: ['europese-commissie', 'ecteg', 'europol', 'eu-lidstaten'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Hoe krijgen rechtshandhavingsinstanties de instrumenten en vaardigheden om de georganiseerde misdaad online te bestrijden?',
        ],
        opens: 'De strategie bevat acties voor de',
      },
    },
  },
  {
    code: 'OC-K7',
    kind,
    type: 'box',
    title: { nl: 'Wat er tegen corruptie gebeurt', en: 'What is done against corruption' },
    summary: {
      nl: 'Meer dan 60% van de criminele netwerken in de EU werkt met corruptie. De laatste jaren is veel vooruitgang geboekt met regels over witwassen, overheidsopdrachten, klokkenluiders en ontneming. Corruptiebestrijding is een pijler in het rechtsstaatverslag, een belangrijk deel van de herstel- en veerkrachtplannen en een onderwerp van de landspecifieke aanbevelingen in het Europees Semester; ook is er het nieuwe Europees Openbaar Ministerie voor strafbare feiten tegen de begroting van de Unie. De Commissie organiseert regelmatig workshops voor lidstaten en geeft steun uit het Fonds voor interne veiligheid en de Europese structuur- en investeringsfondsen. In juni 2021 bundelt de EU krachten bij een speciale zitting van de Algemene Vergadering van de VN. Onder de strategie evalueert de Commissie de bestaande regels: dekken zij alle strafbare feiten en passen zij bij veranderende praktijken?',
      en: 'More than 60% of criminal networks in the EU use corruption. In recent years much progress was made with rules on money laundering, public procurement, whistleblowers and asset recovery. Fighting corruption is a pillar of the rule of law report, an important part of the recovery and resilience plans and a subject of the country-specific recommendations in the European Semester; there also is the new European Public Prosecutor’s Office for offences against the Union’s budget. The Commission regularly organises workshops for member states and gives support from the Internal Security Fund and the European Structural and Investment Funds. In June 2021 the EU joins forces at a special session of the UN General Assembly. Under the strategy the Commission evaluates the existing rules: do they cover all offences and fit changing practices?',
    },
    organisations: ['europese-commissie', 'europees-openbaar-ministerie', 'vn'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Wat doet de Commissie om corruptie te bestrijden?'],
        opens: 'Corruptie is een centraal onderdeel van',
      },
    },
  },
  {
    code: 'OC-K8',
    kind,
    type: 'box',
    title: { nl: 'De overeenkomst met Interpol', en: 'The agreement with Interpol' },
    summary: {
      nl: 'De Commissie stelt voor met Interpol te onderhandelen over een samenwerkingsovereenkomst, zodat lidstaten beter worden gesteund tegen georganiseerde criminaliteit en terrorisme, die vaak buiten de EU reiken. EU-agentschappen kunnen dan actuele informatie efficiënt uitwisselen met Interpol, de grootste organisatie ter wereld voor samenwerking in rechtshandhaving. De overeenkomst regelt de samenwerking tussen Europol en Interpol, rekening houdend met de jongste ontwikkelingen, de operationele behoeften en het mandaat van Europol. Zij geeft waarborgen voor gecontroleerde toegang tot databanken en voor een uitwisseling die gaten in de informatie van de EU dicht. De Raad moet machtigen tot onderhandelen; daarna kan de Commissie beginnen.',
      en: 'The Commission proposes to negotiate a cooperation agreement with Interpol, so that member states are better supported against organised crime and terrorism, which often reach outside the EU. EU agencies can then exchange up-to-date information efficiently with Interpol, the world’s largest organisation for law enforcement cooperation. The agreement is to govern cooperation between Europol and Interpol, taking into account the latest developments, operational needs and Europol’s mandate. It gives safeguards for controlled access to databases and for an exchange that closes gaps in the EU’s information. The Council must authorise the negotiations; then the Commission can begin.',
    },
    organisations: ['europese-commissie', 'interpol', 'europol', 'raad-van-de-eu'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Hoe zal de voorgestelde samenwerkingsovereenkomst met Interpol de Europeanen beter beschermen?',
        ],
        opens: 'De Commissie stelt voor met Interpol',
      },
    },
  },
  {
    code: 'OC-K9',
    kind,
    type: 'box',
    title: { nl: 'Waarvoor de code voor politiële samenwerking dient', en: 'What the Police Cooperation Code is for' },
    summary: {
      nl: 'Hoe intensief politie in de EU samenwerkt, verschilt sterk, en de regels staan verspreid over EU-instrumenten en verdragen tussen landen. De code brengt verschillende bestaande EU-instrumenten samen in één moderne EU-wettekst, zodat rechtshandhavers in de hele EU beter samenwerken en lidstaten van incidentele samenwerking naar vaste partnerschappen gaan.',
      en: 'How closely police in the EU cooperate differs greatly, and the rules are spread over EU instruments and agreements between countries. The code brings various existing EU instruments together in one modern EU legal text, so that law enforcement throughout the EU cooperates better and member states move from occasional cooperation to lasting partnerships.',
    },
    organisations: ['eu-lidstaten'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Wat is het doel van de nieuwe code voor politiële samenwerking?'],
        opens: 'De mate van politiële samenwerking tussen',
      },
    },
  },
  {
    code: 'OC-K10',
    kind,
    type: 'box',
    title: { nl: 'Stukken bij de strategie', en: 'Documents with the strategy' },
    summary: {
      nl: 'De bron noemt als stukken over deze strategie: een persbericht (over een vijfjarenstrategie), een factsheet, de mededeling over een EU-strategie voor de aanpak van georganiseerde criminaliteit voor de periode 2021-2025, een werkdocument van de diensten van de Commissie over Empact, en de aanbeveling voor een besluit van de Raad om onderhandelingen met Interpol te openen.',
      en: 'The source lists as documents on this strategy: a press release (on a five-year strategy), a factsheet, the communication on an EU strategy to tackle organised crime for 2021-2025, a Commission staff working document on Empact, and the recommendation for a Council decision opening negotiations with Interpol.',
    },
    organisations: ['europese-commissie', 'raad-van-de-eu', 'interpol'],
    source: {
      document,
      locator: { headings: [page, 'Meer informatie'], opens: 'Persbericht: Bestrijding van georganiseerde misdaad: nieuwe' },
    },
  },
]

/**
 * What frames the EU strategy against trafficking in human beings in the Commission's questions and answers:
 * its aim (D) and the answers given (K). Promises made there beside the key actions are told, not counted.
 */
import type { CatalogueStatement } from '../shape.ts'

const document = 'eu-thb-2021'
const kind = 'context'
const strategy = 'EU-strategie inzake mensenhandel'
const page =
  'EU-strategie voor de aanpak van georganiseerde criminaliteit & EU-strategie voor de bestrijding van mensenhandel: vragen en antwoorden'

export const euThbStatements: readonly CatalogueStatement[] = [
  {
    code: 'THB-D1',
    kind,
    type: 'objective',
    title: {
      nl: 'Doel: minder vraag, ontwrichte daders, beschermde slachtoffers',
      en: 'Aim: less demand, disrupted perpetrators, protected victims',
    },
    summary: {
      nl: 'De strategie is erop gericht de vraag te verminderen, het bedrijfsmodel van mensenhandelaars te ontwrichten, en slachtoffers te beschermen, te ondersteunen en sterker te maken. Zij hangt nauw samen met de strategie tegen georganiseerde criminaliteit van dezelfde dag, omdat mensenhandel georganiseerde misdaad is.',
      en: 'The strategy aims to reduce demand, to disrupt the business model of traffickers, and to protect, support and empower victims. It is closely linked to the strategy against organised crime of the same day, because human trafficking is organised crime.',
    },
    organisations: ['europese-commissie'],
    source: {
      document,
      locator: {
        headings: [page, 'Wat presenteert de Commissie vandaag precies?'],
        block: 1,
        opens: 'De Commissie komt ook met een',
      },
    },
  },
  {
    code: 'THB-K1',
    kind,
    type: 'box',
    title: { nl: 'Waarom een nieuwe strategie', en: 'Why a new strategy' },
    summary: {
      nl: 'Sinds de richtlijn van 2011 is veel bereikt, maar er zijn nieuwe ontwikkelingen en risico’s. Daders passen hun werkwijze steeds aan en gaan naar internet, waar de vraag naar uitbuiting waarschijnlijk blijft. Volgens Europol kan de coronapandemie omstandigheden scheppen voor meer uitbuiting. De strategie wil mensenhandel vroeg ontdekken en stoppen, daders aanpakken door het risico hoog en de opbrengst laag te maken (de tekst spreekt op die plaats van mensensmokkel), en slachtoffers beschermen en helpen een nieuw leven op te bouwen. De Commissie blijft de lidstaten helpen de richtlijn uit te voeren en laat onderzoeken of die nog voldoet.',
      en: 'Much has been achieved since the directive of 2011, but there are new developments and risks. Perpetrators keep adapting and move to the internet, where the demand that drives exploitation is likely to persist. According to Europol the coronavirus pandemic may create conditions for more exploitation. The strategy wants to detect and stop trafficking early, to tackle perpetrators by making the risk high and the return low (at that point the text speaks of smuggling), and to protect victims and help them build a new life. The Commission keeps helping member states to carry out the directive and has a study done on whether it is still fit for purpose.',
    },
    organisations: ['europese-commissie', 'europol'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Waarom stelt de Commissie een nieuwe EU-strategie voor de bestrijding van mensenhandel voor?'],
        opens: 'Sinds de aanneming van de EU-richtlijn',
      },
    },
  },
  {
    code: 'THB-K2',
    kind,
    type: 'box',
    title: { nl: 'Wie de slachtoffers zijn', en: 'Who the victims are' },
    summary: {
      nl: 'In 2017 en 2018 zijn in de Europese Unie 14.145 slachtoffers geregistreerd; het werkelijke aantal ligt waarschijnlijk veel hoger. Bijna de helft is EU-burger, en velen worden in de eigen lidstaat verhandeld. Van alle slachtoffers is 72% vrouw of meisje, bij seksuele uitbuiting 92%; bij arbeidsuitbuiting is 68% man. 22% is kind, meestal EU-burgers die voor seksuele uitbuiting worden verhandeld. Daders misbruiken sociale ongelijkheid en economische en sociale kwetsbaarheid. Migrerende kinderen, vooral zonder begeleiding, zijn bijzonder kwetsbaar. Ook lhbtiq-personen, mensen met een handicap, etnische minderheden (zoals gemarginaliseerde Romagemeenschappen) en kwetsbare vrouwen en meisjes die migreren, lopen meer risico.',
      en: 'In 2017 and 2018, 14,145 victims were registered in the European Union; the actual number is probably much higher. Almost half are EU citizens, and many are trafficked in their own member state. Of all victims 72% are women or girls, in sexual exploitation 92%; in labour exploitation 68% are men. 22% are children, mostly EU citizens trafficked for sexual exploitation. Perpetrators abuse social inequality and economic and social vulnerability. Migrant children, above all unaccompanied ones, are particularly vulnerable. LGBTIQ people, people with disabilities, ethnic minorities (such as marginalised Roma communities) and vulnerable women and girls who migrate also run a higher risk.',
    },
    source: {
      document,
      locator: {
        headings: [strategy, 'Wie zijn de slachtoffers van mensenhandel?'],
        opens: 'Volgens de meest recente beschikbare gegevens',
      },
    },
  },
  {
    code: 'THB-K3',
    kind,
    type: 'box',
    title: { nl: 'Wat de strategie voor vrouwen en kinderen betekent', en: 'What the strategy means for women and children' },
    summary: {
      nl: 'Vooral vrouwen en kinderen zijn kwetsbaar, met name voor seksuele uitbuiting. De strategie wil dat zij bijstand op maat, veilige huisvesting en bescherming krijgen: steun voor veilige opvang met voorzieningen voor vrouwen en kinderen, opleidingen over gender en kinderrechten voor wie met slachtoffers werkt, programma’s voor re-integratie en emancipatie, en meer dialoog tussen lidstaten en internet- en technologiebedrijven.',
      en: 'Women and children are especially vulnerable, above all to sexual exploitation. The strategy wants them to receive tailored help, safe housing and protection: support for safe shelters with facilities for women and children, training on gender and children’s rights for those who work with victims, programmes for reintegration and empowerment, and more dialogue between member states and internet and technology companies.',
    },
    source: {
      document,
      locator: {
        headings: [strategy, 'Wat betekent de strategie voor vrouwen en kinderen?'],
        opens: 'Uit gegevens blijkt dat vooral vrouwen',
      },
    },
  },
  {
    code: 'THB-K4',
    kind,
    type: 'box',
    title: { nl: 'Wat er voor slachtoffers van arbeidsuitbuiting gebeurt', en: 'What is done for victims of labour exploitation' },
    summary: {
      nl: '15% van alle slachtoffers in de EU wordt voor arbeid uitgebuit, en steeds meer van hen blijven onzichtbaar. Het gebeurt vooral in de landbouw, waar velen geen gewoon contract hebben of via anderen of illegaal werken. Lidstaten worden opgeroepen meer te doen en samen te inspecteren in risicosectoren, zodat slachtoffers en uitbuiters worden gevonden en meer gevallen aan het licht komen. De Commissie zegt steun toe voor verantwoord beheer van wereldwijde ketens, met een wetsvoorstel over duurzame corporate governance en richtsnoeren over passende zorgvuldigheid tegen dwangarbeid en over maatschappelijk verantwoorde overheidsopdrachten. Zij bekijkt hoe de richtlijn sancties tegen werkgevers beter kan werken, wat betreft het verbod om mensen uit derde landen zonder papieren in dienst te nemen, en voert een campagne in risicosectoren.',
      en: '15% of all victims in the EU are exploited for labour, and ever more of them stay out of sight. It happens above all in agriculture, where many have no regular contract or work through others or illegally. Member states are called upon to do more and to carry out joint inspections in high-risk sectors, so that victims and exploiters are identified and more cases come to light. The Commission promises support for responsible management of global supply chains, with a legislative proposal on sustainable corporate governance and guidance on due diligence against forced labour and on socially responsible public procurement. It examines how the Employers Sanctions Directive can work better as regards the ban on employing third-country nationals without papers, and runs a campaign in high-risk sectors.',
    },
    organisations: ['europese-commissie', 'eu-lidstaten'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Wat gaat de Commissie doen voor slachtoffers van mensenhandel in specifieke economische sectoren?',
        ],
        opens: '15% van alle slachtoffers van mensenhandel',
      },
    },
  },
  {
    code: 'THB-K5',
    kind,
    type: 'box',
    title: { nl: 'Wordt de richtlijn gewijzigd', en: 'Whether the directive will be amended' },
    summary: {
      nl: 'De Commissie volgde en steunde de uitvoering van de richtlijn onder meer met tweejaarlijkse verslagen. Lidstaten kunnen de maatregelen voor bescherming, bijstand en steun, ook voor minderjarigen, beter omzetten. De vraag die uitbuiting in de hand werkt is ondanks preventie niet afgenomen, en er zijn nog steeds weinig vervolgingen en veroordelingen. De minimumregels sluiten misschien onvoldoende aan bij wat slachtoffers nodig hebben. Daarom evalueert de Commissie de richtlijn en overweegt zij daarna een herziening.',
      en: 'The Commission monitored and supported how the directive is carried out, among other things with reports every two years. Member states can transpose the measures for protection, assistance and support, including for minors, better. Demand that fosters exploitation has not fallen despite prevention, and there are still few prosecutions and convictions. The minimum rules may not meet victims’ real needs sufficiently. The Commission therefore evaluates the directive and then considers revising it.',
    },
    organisations: ['europese-commissie'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Gaat de Commissie de richtlijn ter bestrijding van mensenhandel wijzigen?'],
        opens: 'De Commissie heeft de omzetting en',
      },
    },
  },
  {
    code: 'THB-K6',
    kind,
    type: 'box',
    title: {
      nl: 'Komen er EU-regels over het gebruik van diensten van slachtoffers',
      en: 'Whether EU rules will come on using victims’ services',
    },
    summary: {
      nl: 'Mensenhandel wordt gedreven door vraag en aanbod; alleen de onderliggende oorzaken aanpakken is niet genoeg. De richtlijn vraagt lidstaten te overwegen het bewuste gebruik van diensten van slachtoffers strafbaar te stellen, en de Commissie moedigde de lidstaten aan die dat nog niet deden. Bij de evaluatie van de richtlijn onderzoekt zij of er minimumregels op EU-niveau kunnen komen.',
      en: 'Human trafficking is driven by demand and supply; tackling only the underlying causes is not enough. The directive asks member states to consider criminalising the knowing use of victims’ services, and the Commission encouraged the member states that had not done so. In evaluating the directive it examines whether minimum rules can be set at EU level.',
    },
    organisations: ['europese-commissie', 'eu-lidstaten'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Zal de Commissie EU-regels voorstellen om het gebruik van diensten waarmee uitbuiting is gemoeid, strafbaar te stellen? Wat zullen die regels inhouden?',
        ],
        opens: 'Mensenhandel is een vorm van criminaliteit',
      },
    },
  },
  {
    code: 'THB-K7',
    kind,
    type: 'box',
    title: { nl: 'De aanpak buiten de EU', en: 'The approach outside the EU' },
    summary: {
      nl: 'In 2020 meldden meer dan 120 landen slachtoffers uit meer dan 140 landen van herkomst. De Commissie gaat, met steun van de Europese Dienst voor extern optreden, meer samenwerken met landen van herkomst en doorreis en met internationale en regionale partners. Zij gebruikt daarvoor bestaande instrumenten van het buitenlands beleid, zoals dialogen over mensenrechten en veiligheid, betrekt stelselmatig EU-delegaties en werkt waar dat nuttig en mogelijk is nauwer samen met missies en operaties van het gemeenschappelijk veiligheids- en defensiebeleid. Zij blijft de duurzame ontwikkelingsdoelen bevorderen, ook voor mensenrechten en arbeidsnormen, en gaat na of handelsovereenkomsten de internationale normen tegen mensenhandel beter kunnen weergeven.',
      en: 'In 2020 more than 120 countries reported victims from more than 140 countries of origin. With the support of the European External Action Service the Commission will cooperate more with countries of origin and transit and with international and regional partners. It uses existing foreign policy instruments for this, such as dialogues on human rights and security, systematically involves EU delegations and, where useful and possible, works more closely with missions and operations under the common security and defence policy. It keeps promoting the Sustainable Development Goals, including on human rights and labour standards, and examines whether trade agreements can better reflect the international standards against trafficking.',
    },
    organisations: ['europese-commissie', 'edeo'],
    source: {
      document,
      locator: {
        headings: [strategy, 'Hoe wil de Commissie de internationale dimensie van mensenhandel aanpakken?'],
        opens: 'In 2020 hebben meer dan 120',
      },
    },
  },
  {
    code: 'THB-K8',
    kind,
    type: 'box',
    title: { nl: 'Het actieplan tegen migrantensmokkel', en: 'The action plan against migrant smuggling' },
    summary: {
      nl: 'Migrantensmokkel hangt vaak samen met andere georganiseerde criminaliteit, zoals mensenhandel. In het kader van het nieuwe migratie- en asielpact stelt de Commissie een EU-actieplan tegen migrantensmokkel voor (de vraag noemt 2021-2025). Dat helpt het bedrijfsmodel te ontwrichten waarbij slachtoffers naar Europa worden gebracht om hen uit te buiten, en maakt meer operationele uitwisseling en samenwerking mogelijk tussen lidstaten en rechtshandhavingsinstanties van de EU bij het onderzoeken en vervolgen van smokkelnetwerken.',
      en: 'Migrant smuggling is often linked to other organised crime, such as human trafficking. Under the new Pact on Migration and Asylum the Commission proposes an EU action plan against migrant smuggling (the question mentions 2021-2025). It helps to disrupt the business model by which victims are brought to Europe to be exploited, and allows more operational exchange and cooperation between member states and EU law enforcement in investigating and prosecuting smuggling networks.',
    },
    organisations: ['europese-commissie', 'eu-lidstaten'],
    source: {
      document,
      locator: {
        headings: [
          strategy,
          'Is de Commissie van plan een afzonderlijk EU-actieplan tegen migrantensmokkel voor de periode 2021-2025 aan te nemen? Wat zal dat inhouden?',
        ],
        opens: 'Migrantensmokkel is vaak gelinkt aan andere',
      },
    },
  },
  {
    code: 'THB-K9',
    kind,
    type: 'box',
    title: { nl: 'Stukken bij de strategie', en: 'Documents with the strategy' },
    summary: {
      nl: 'De bron noemt als stukken over deze strategie: een persbericht, een factsheet en de mededeling over de EU-strategie voor de bestrijding van mensenhandel 2021-2025.',
      en: 'The source lists as documents on this strategy: a press release, a factsheet and the communication on the EU strategy on combatting trafficking in human beings 2021-2025.',
    },
    source: {
      document,
      locator: { headings: [page, 'Meer informatie'], opens: 'Persbericht: Bestrijding van mensenhandel: nieuwe strategie' },
    },
  },
]

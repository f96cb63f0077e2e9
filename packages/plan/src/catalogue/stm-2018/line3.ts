/** Action line 3 of the programme of 2018: preventing people from becoming victims or perpetrators. */
import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const document = 'stm-2018'
const printedLine = 'Actielijn 3: Voorkomen van slachtofferschap en daderschap'
const youth = [printedLine, 'Preventie gericht op jongeren in Nederland', 'Wat gaan we doen?'] as const
const business = [printedLine, 'In gesprek met het bedrijfsleven', 'Wat gaan we doen?'] as const
const migrationRoutes = [
  printedLine,
  'Voorkomen van mensenhandel op migratieroutes en ondersteuning aan slachtoffers in herkomst- en transitlanden',
  'Wat gaan we doen?',
] as const
const visaPolicy = [
  printedLine,
  'Aandacht voor potentiële slachtoffers mensenhandel binnen het visumbeleid',
  'Wat gaan we doen?',
] as const

const justice = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
/** Trade and development cooperation: the second minister at Foreign Affairs. */
const development = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' } as const

export const line3Headings: readonly CatalogueHeading[] = [
  {
    code: 'STM-3',
    level: 'line',
    title: {
      nl: 'Actielijn 3: Voorkomen van slachtofferschap en daderschap',
      en: 'Action line 3: Preventing people from becoming victims or perpetrators',
    },
    summary: {
      nl: 'Slachtoffers van mensenhandel hebben vaak nog jaren last van de gevolgen; het beste is te voorkomen dat iemand slachtoffer of dader wordt. Het bedrijfsleven is daarbij belangrijk, omdat het aan ‘schone’ leveringsketens kan werken, en de preventie richt zich ook op landen van herkomst en doorreis. Daders kunnen bedrijven zijn of personen: jongens, meisjes, mannen en vrouwen; ook slachtoffers zijn er in vele soorten. Uit de analyse blijkt dat jongens te vaak alleen als dader worden gezien, terwijl ook zij slachtoffer kunnen zijn, bijvoorbeeld van seksuele uitbuiting. Sommige groepen lopen extra risico, onder wie mensen met een lichte verstandelijke beperking en mensen met een migratieachtergrond. Daarom is het pakket maatregelen breed; een deel ervan staat ook in actielijn 1, onder Signalering.',
      en: 'Victims of human trafficking often suffer the consequences for years; it is best to prevent anyone from becoming a victim or a perpetrator. Business is important in this, as it can work on ‘clean’ supply chains, and prevention is also aimed at countries of origin and transit. Perpetrators may be companies or individuals: boys, girls, men and women; victims, too, are of many kinds. The analysis shows that boys are too often seen as perpetrators only, while they can be victims as well, for example of sexual exploitation. Some groups run an extra risk, among them people with a mild intellectual disability and people with a migration background. The set of measures is therefore broad; some of them also stand in action line 1, under Detection.',
    },
    source: {
      document,
      locator: { headings: [printedLine], opens: 'Mensen die slachtoffer zijn geworden van' },
    },
  },
  {
    code: 'STM-3.S1',
    level: 'section',
    parent: 'STM-3',
    title: {
      nl: 'Preventie gericht op jongeren in Nederland',
      en: 'Prevention aimed at young people in the Netherlands',
    },
    summary: {
      nl: 'Zonder eigen inleiding. Vijf acties: lesmethoden, kennis over mensen met een lichte verstandelijke beperking, kennis over uitbuiting van Roma-kinderen, training van professionals, en creditboys, sexting en exposing.',
      en: 'Without an introduction of its own. Five actions: teaching methods, knowledge about people with a mild intellectual disability, knowledge about exploitation of Roma children, training of professionals, and creditboys, sexting and exposing.',
    },
    source: {
      document,
      locator: {
        headings: [printedLine, 'Preventie gericht op jongeren in Nederland'],
        opens: 'Preventie gericht op jongeren in Nederland',
      },
    },
  },
  {
    code: 'STM-3.S2',
    level: 'section',
    parent: 'STM-3',
    title: { nl: 'In gesprek met het bedrijfsleven', en: 'In dialogue with business' },
    summary: {
      nl: 'Zonder eigen inleiding. Drie acties: convenanten over internationaal maatschappelijk verantwoord ondernemen, een gedragscode van prostitutiesites, en de hotelsector en vakantieparken.',
      en: 'Without an introduction of its own. Three actions: agreements on international responsible business conduct, a code of conduct of prostitution sites, and the hotel sector and holiday parks.',
    },
    source: {
      document,
      locator: {
        headings: [printedLine, 'In gesprek met het bedrijfsleven'],
        opens: 'In gesprek met het bedrijfsleven Wat',
      },
    },
  },
  {
    code: 'STM-3.S3',
    level: 'section',
    parent: 'STM-3',
    title: {
      nl: 'Voorkomen van mensenhandel op migratieroutes en ondersteuning aan slachtoffers in herkomst- en transitlanden',
      en: 'Preventing human trafficking on migration routes and supporting victims in countries of origin and transit',
    },
    summary: {
      nl: 'Onderweg naar Europa en Nederland lopen irreguliere migranten een groot risico op uitbuiting: zij zijn afhankelijk van hun smokkelaar, en smokkel en handel gaan ondanks het juridische verschil in elkaar over. Ook na aankomst zijn migranten kwetsbaar; een aanzienlijk deel van de slachtoffers in Nederland komt uit Afrika. De betrokkenheid van overheden daar is vaak een zorg, doordat het verdienmodel in alle lagen van de samenleving zit. Internationale criminele netwerken verdienen er miljarden aan, en door armoede en instabiliteit in West- en Noord-Afrika en de Sahel blijven handelaren vaak straffeloos; een wettelijk kader en capaciteit ontbreken er vaak. Daarom zet Nederland in belangrijke Afrikaanse landen van herkomst en doorreis in op preventie, aanpak en bescherming van slachtoffers, met speciale aandacht voor kwetsbare groepen, vooral vrouwen en meisjes. Dit is onderdeel van de integrale migratieagenda (Kamerstuk 19 637, nr. 2375) en past bij de beleidsnota voor Buitenlandse Handel en Ontwikkelingssamenwerking (Kamerstuk 34 952, nr. 1).',
      en: 'Irregular migrants on their way to Europe and the Netherlands run a great risk of exploitation: they depend on their smuggler, and smuggling and trafficking merge despite the legal difference. After arrival, too, migrants are vulnerable; a significant part of the victims in the Netherlands come from Africa. The involvement of governments there is often a concern, because the business model runs through all layers of society. Transnational criminal networks earn billions from it, and because of poverty and instability in West and North Africa and the Sahel traffickers often go unpunished; a legal framework and capacity are often missing. The Netherlands therefore works in important African countries of origin and transit on prevention, on tackling trafficking and on protecting victims, with special attention to vulnerable groups, women and girls above all. This is part of the integrated migration agenda (parliamentary paper 19 637, no. 2375) and in line with the policy document on foreign trade and development cooperation (parliamentary paper 34 952, no. 1).',
    },
    source: {
      document,
      locator: {
        headings: migrationRoutes.slice(0, 2),
        block: 1,
        opens: 'Irreguliere migranten op weg naar Europa',
      },
    },
  },
  {
    code: 'STM-3.S4',
    level: 'section',
    parent: 'STM-3',
    title: {
      nl: 'Aandacht voor potentiële slachtoffers mensenhandel binnen het visumbeleid',
      en: 'Attention to potential victims of human trafficking in visa policy',
    },
    summary: {
      nl: 'Zonder eigen inleiding. Eén actie, over het herkennen van mogelijke slachtoffers bij de beslissing over visa voor kort verblijf.',
      en: 'Without an introduction of its own. One action, on spotting possible victims when deciding on short-stay visas.',
    },
    source: {
      document,
      locator: { headings: visaPolicy.slice(0, 2), opens: 'Aandacht voor potentiële slachtoffers mensenhandel binnen' },
    },
  },
]

export const line3Actions: readonly CatalogueAction[] = [
  {
    code: 'STM-3.1.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Gesprek met hulpverlening en scholen over trainingen en lesmethoden',
      en: 'Talks with care institutions and schools on training and teaching',
    },
    summary: {
      nl: 'Het kabinet gaat met hulpverleningsinstellingen en scholen in gesprek over de trainingen en lesmethoden die er al zijn. Lokale (jeugd)hulpinstellingen hebben goede methodieken die zij als voorbeeld met elkaar kunnen delen, zoals campagnes met ‘lok-loverboys’ en ‘lok-lovergirls’ die mogelijke slachtoffers bewust maken van het risico op uitbuiting.',
      en: 'The cabinet will talk with care institutions and schools about the training and teaching methods that already exist. Local (youth) care institutions have good methods that they can share as best practices, such as campaigns with decoy ‘loverboys’ and ‘lovergirls’ that make potential victims aware of the risk of exploitation.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'jeugdhulpinstellingen', role: 'addressee', basis: 'explicit' },
      { organisation: 'scholen', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R4'],
    reported: [
      {
        text: {
          nl: 'Verschillende lokale (jeugd)hulpinstellingen hebben al goede methodieken ontwikkeld, bijvoorbeeld campagnes met lok-loverboys en -lovergirls.',
          en: 'Several local (youth) care institutions have already developed good methods, for example campaigns with decoy loverboys and lovergirls.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: youth, bullet: 1, opens: 'We gaan in gesprek met hulpverleningsinstellingen' },
    },
  },
  {
    code: 'STM-3.1.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Kennis over kwetsbaarheid van mensen met een LVB verspreiden',
      en: 'Spreading knowledge on people with a mild intellectual disability',
    },
    summary: {
      nl: 'Het landelijk kenniscentrum LVB gaat onder instellingen de kennis verspreiden over deze problematiek en over hoe kwetsbaar mensen met een lichte verstandelijke beperking zijn voor uitbuiting. Het bouwt voort op de producten van de commissie-Azough, die het in 2017 geschikt maakte voor professionals in LVB- en GGZ-instellingen.',
      en: 'The national expertise centre on mild intellectual disability (Kenniscentrum LVB) will spread knowledge among institutions about this problem and about how vulnerable this group is to exploitation. It builds on the products of the Azough committee, which it adapted in 2017 for professionals in institutions for mild intellectual disability and mental health care.',
    },
    owners: [
      { organisation: 'kenniscentrum-lvb', role: 'lead', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'kenniscentrum-lvb',
    responsible: { ministry: 'min-vws', member: 'm-vws', basis: 'implied' },
    duration: 'continuing',
    results: ['STM-R3'],
    reported: [
      {
        text: {
          nl: 'Het kenniscentrum LVB heeft de producten van de commissie-Azough geschikt gemaakt voor professionals in LVB- en GGZ-instellingen.',
          en: 'The Kenniscentrum LVB has adapted the products of the Azough committee for professionals in institutions for mild intellectual disability and mental health care.',
        },
        date: { precision: 'year', value: '2017' },
      },
    ],
    source: {
      document,
      locator: { headings: youth, bullet: 2, opens: 'In 2017 heeft het landelijke kenniscentrum' },
    },
  },
  {
    code: 'STM-3.1.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Kennis over Roma-kinderen en cultuursensitieve aanpak verspreiden',
      en: 'Spreading knowledge on Roma children and culturally sensitive work',
    },
    summary: {
      nl: 'Het CCV verspreidt de kennis uit het programma Aanpak uitbuiting Roma kinderen landelijk onder gemeenten. Daarnaast stimuleert het kabinet de cultuursensitieve aanpak van uitbuiting, door te wijzen op de gevolgen van sexting en exposing.',
      en: 'The Centre for Crime Prevention and Safety (CCV) spreads the knowledge from the programme on the exploitation of Roma children (Aanpak uitbuiting Roma kinderen) among municipalities nationwide. The cabinet also stimulates a culturally sensitive approach to exploitation, by drawing attention to the consequences of sexting and exposing.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'co-lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R4', 'STM-R6'],
    doubles: ['STM-1.3.1', 'STM-4.3.1'],
    source: {
      document,
      locator: { headings: youth, bullet: 3, opens: 'De kennis die is opgedaan in' },
    },
  },
  {
    code: 'STM-3.1.3.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.3',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Kennis over uitbuiting van Roma-kinderen onder gemeenten verspreiden',
      en: 'Spreading knowledge on exploitation of Roma children',
    },
    summary: {
      nl: 'Het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) verspreidt de kennis uit het programma Aanpak uitbuiting Roma kinderen landelijk onder gemeenten.',
      en: 'The Centre for Crime Prevention and Safety (CCV) spreads the knowledge from the programme on the exploitation of Roma children (Aanpak uitbuiting Roma kinderen) among municipalities nationwide.',
    },
    owners: [
      { organisation: 'ccv', role: 'lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'ccv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R3', 'STM-R6'],
    source: {
      document,
      locator: { headings: youth, bullet: 3, sub: 1, opens: 'De kennis die is opgedaan in' },
    },
  },
  {
    code: 'STM-3.1.3.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.3',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Aandacht voor de gevolgen van sexting en exposing',
      en: 'Attention to the consequences of sexting and exposing',
    },
    summary: {
      nl: 'Het kabinet stimuleert de cultuursensitieve aanpak van uitbuiting, door te wijzen op de gevolgen van sexting en exposing.',
      en: 'The cabinet stimulates a culturally sensitive approach to exploitation, by drawing attention to the consequences of sexting and exposing.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' },
    duration: 'continuing',
    results: ['STM-R4'],
    doubles: ['STM-3.1.5.p4'],
    source: {
      document,
      locator: { headings: youth, bullet: 3, sub: 2, opens: 'Ook geven we een impuls aan' },
    },
  },
  {
    code: 'STM-3.1.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Professionals trainen en twee voorlichtingsfilms maken',
      en: 'Training professionals and making two information films',
    },
    summary: {
      nl: 'Het kabinet blijft inzetten op het trainen van verschillende professionals, met bijzondere aandacht voor de vreemdelingenketen, zorg, jeugdhulp, gemeenten en de hotelsector. Zo moeten mogelijke slachtoffers op tijd worden herkend en niet meer in uitbuiting terechtkomen. Voor deze en andere professionals komen er twee voorlichtingsfilms: de ene over criminele uitbuiting, de andere over jongens en mannen die seksueel worden uitgebuit.',
      en: 'The cabinet keeps investing in training various professionals, with special attention to the immigration chain, care, youth care, municipalities and the hotel sector. Potential victims should thus be recognised in time and no longer end up in exploitation. Two information films are made for these and other professionals: on criminal exploitation and on sexual exploitation of boys and men.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
      { organisation: 'hotelsector', role: 'addressee', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'addressee', basis: 'implied' },
      { organisation: 'jeugdhulpinstellingen', role: 'addressee', basis: 'implied' },
    ],
    reporter: 'min-jenv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R3', 'STM-R5'],
    doubles: ['STM-1.2.1'],
    source: {
      document,
      locator: { headings: youth, bullet: 4, opens: 'We zetten verder in op het' },
    },
  },
  {
    code: 'STM-3.1.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Aanpak van creditboys en van sexting en exposing',
      en: 'Tackling creditboys and sexting and exposing',
    },
    summary: {
      nl: 'Er is bijzondere aandacht voor creditboys: meestal jongeren die slachtoffers dwingen krediet te nemen, vaak in de vorm van telefoonabonnementen. De telecomsector neemt maatregelen tegen deze fraude en ontwikkelt een lesprogramma; waar het effectief is en er genoeg aanknopingspunten zijn, kan het strafrecht worden ingezet. Daarnaast wordt de cultuursensitieve aanpak van sexting en exposing landelijk verspreid, met een seminar samen met kennisinstituten en met informatiemateriaal en hulpmiddelen voor professionals. Daarmee wordt een toezegging van de minister van Justitie en Veiligheid uitgevoerd.',
      en: 'Special attention goes to creditboys: mostly young people who force victims to take out credit, often as phone contracts. The telecom sector takes measures against this fraud and develops a lesson programme; where it is effective and there are enough leads, criminal law can be used. In addition, the culturally sensitive approach to sexting and exposing is spread nationwide, with a seminar held together with knowledge institutes and with information material and tools for professionals. That carries out a promise of the Minister of Justice and Security.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'telecomsector', role: 'co-lead', basis: 'explicit' },
      { organisation: 'kennisinstituten', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'implied' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'addressee', basis: 'implied' },
      { organisation: 'scholen', role: 'addressee', basis: 'implied' },
    ],
    reporter: 'min-jenv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R3', 'STM-R4'],
    source: {
      document,
      locator: { headings: youth, bullet: 5, opens: 'We schenken specifiek aandacht aan het' },
    },
  },
  {
    code: 'STM-3.1.5.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.5',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Aandacht voor creditboys en preventie van deze fraude',
      en: 'Attention to creditboys and prevention of this fraud',
    },
    summary: {
      nl: 'Het kabinet besteedt bijzondere aandacht aan creditboys: (meestal) jongeren die slachtoffers dwingen krediet te nemen, vaak meerdere telefoonabonnementen. Zij pakken de telefoons af en verkopen die door; het slachtoffer betaalt de abonnementen en houdt hoge schulden over. Het kan samengaan met seksuele uitbuiting door loverboys of mensenhandelaren. Dwang is vaak heel moeilijk te bewijzen, maar er kan ook een ander strafbaar feit zijn, zoals oplichting, heling of fraude. Het voorkomen van fraude is van groot belang en daaraan wordt op verschillende manieren gewerkt; voorop staat dat burgers, hier jongeren, zelf alert zijn en niet op verzoek van anderen een krediet of abonnement afsluiten.',
      en: 'The cabinet pays special attention to creditboys: (mostly) young people who force victims to take out credit, often several phone contracts. They take the phones and sell them on; the victim pays for the contracts and is left with large debts. It may go together with sexual exploitation by loverboys or traffickers. Coercion is often very hard to prove, but there may also be other offences, such as fraud, swindling and handling stolen goods. Preventing fraud is very important and is worked on in various ways; first of all citizens, in this case young people, must themselves be alert and not take out credit or phone contracts at the request of others.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R4'],
    source: {
      document,
      locator: { headings: youth, bullet: 5, sub: 1, opens: 'We schenken specifiek aandacht aan het' },
    },
  },
  {
    code: 'STM-3.1.5.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.5',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Maatregelen van de telecomsector tegen fraude door creditboys',
      en: 'Measures of the telecom sector against fraud by creditboys',
    },
    summary: {
      nl: 'De telecomaanbieders nemen deze fraude zeer serieus. Zij waarschuwen consumenten op hun websites en leren winkelmedewerkers creditboys te herkennen en klanten goed te informeren. De sector is bezig met een lesprogramma voor jongeren. Ook let de sector op hoeveel telefoonabonnementen iemand binnen één bedrijf heeft; voor jongeren is het aantal abonnementen en kredieten beperkt.',
      en: 'The telecom providers take this fraud very seriously. They warn consumers on their websites and train shop staff to recognise creditboys and inform customers well. The sector is working on a lesson programme for young people. It also watches how many phone contracts a person has within one company; for young people the number of contracts and credits is limited.',
    },
    owners: [{ organisation: 'telecomsector', role: 'lead', basis: 'explicit' }],
    reporter: 'telecomsector',
    responsible: justice,
    duration: 'continuing',
    results: ['STM-R4'],
    reported: [
      {
        text: {
          nl: 'De telecomaanbieders hebben verschillende maatregelen genomen: zij waarschuwen consumenten op hun websites en trainen winkelmedewerkers.',
          en: 'The telecom providers have taken various measures: they warn consumers on their websites and train shop staff.',
        },
      },
      {
        text: {
          nl: 'De sector is bezig een lesprogramma voor jongeren te ontwikkelen.',
          en: 'The sector is developing a lesson programme for young people.',
        },
      },
      {
        text: {
          nl: 'De sector let op het aantal telefoonabonnementen per persoon binnen een bedrijf en hanteert voor jongeren beperkingen voor abonnementen en kredieten.',
          en: 'The sector watches the number of phone contracts per person within a company and applies limits on contracts and credits for young people.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: youth,
        bullet: 5,
        sub: 2,
        // The sentence before this one belongs to the part, but the source breaks its fourth word.
        opens: 'Zij hebben verschillende maatregelen genomen om',
      },
    },
  },
  {
    code: 'STM-3.1.5.p3',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.5',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Strafrecht tegen creditboys waar dat effectief is',
      en: 'Criminal law against creditboys where effective',
    },
    summary: {
      nl: 'Als het strafrecht effectief is en er genoeg aanknopingspunten zijn om op te treden, kan ook dat tegen deze vorm van fraude worden ingezet.',
      en: 'If criminal law is effective and there are enough leads to act, it can also be used against this form of fraud.',
    },
    owners: [{ organisation: 'om', role: 'lead', basis: 'implied' }],
    reporter: 'om',
    responsible: { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' },
    duration: 'continuing',
    results: ['STM-R2'],
    source: {
      document,
      locator: { headings: youth, bullet: 5, sub: 3, opens: 'Als inzet van het strafrecht effectief' },
    },
  },
  {
    code: 'STM-3.1.5.p4',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.1.5',
    line: 'STM-3',
    section: 'STM-3.S1',
    title: {
      nl: 'Kennis delen over cultuursensitieve aanpak van sexting en exposing',
      en: 'Sharing a culturally sensitive approach to sexting and exposing',
    },
    summary: {
      nl: 'Het kabinet stimuleert de cultuursensitieve aanpak van exposing en sexting en van de gevolgen daarvan, zoals sextortion en seksuele uitbuiting. Alle jongeren kunnen slachtoffer worden van grensoverschrijdend gedrag online, maar jongeren met een migratieachtergrond zijn extra kwetsbaar voor exposing en sextortion, omdat seksualiteit in hun culturele achtergrond vaker taboe is. De kennis wordt op twee manieren gedeeld: een seminar, georganiseerd met kennisinstituten, voor de belangrijkste betrokkenen uit het sociaal domein (zorg, onderwijs, gemeenten en strafrechtketen), waar ook goede praktijkvoorbeelden worden verspreid; en informatiemateriaal en hulpmiddelen voor professionals. Doel is landelijke uitrol van de aanpak; daarmee wordt een toezegging van de minister van Justitie en Veiligheid uitgevoerd.',
      en: 'The cabinet stimulates a culturally sensitive approach to exposing and sexting and to their consequences, such as sextortion and sexual exploitation. All young people can become victims of online abuse, but those with a migration background are especially vulnerable to exposing and sextortion, because sexuality is more often taboo in their culture. The knowledge is shared in two ways: a seminar, organised with knowledge institutes, for the main stakeholders in the social domain (care, education, municipalities and the criminal justice chain), where good practices are spread as well; and information material and tools for professionals. The aim is a nationwide roll-out of the approach; that carries out a promise of the Minister of Justice and Security.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'kennisinstituten', role: 'partner', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'addressee', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'addressee', basis: 'implied' },
      { organisation: 'scholen', role: 'addressee', basis: 'implied' },
    ],
    reporter: 'min-jenv',
    responsible: { ministry: 'min-jenv', member: 'm-jenv', basis: 'explicit' },
    duration: 'one-off',
    results: ['STM-R3', 'STM-R4'],
    doubles: ['STM-3.1.3.p2'],
    reported: [
      {
        text: {
          nl: 'Verschillende organisaties hebben de afgelopen jaren een aanpak ontwikkeld. Belangrijk daarin zijn voorlichting aan jongeren, hun ouders en scholen, en goede hulp en begeleiding voor (mogelijke) slachtoffers.',
          en: 'Various organisations have developed an approach in recent years. Important elements are information for young people, their parents and schools, and good help and guidance for (potential) victims.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: youth, bullet: 5, sub: 4, opens: 'Ook geven we een impuls aan' },
    },
  },
  {
    code: 'STM-3.2.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'IMVO-convenanten tegen misstanden in internationale ketens',
      en: 'Business conduct agreements for international supply chains',
    },
    summary: {
      nl: 'In convenanten voor internationaal maatschappelijk verantwoord ondernemen (IMVO) werken overheid, bedrijven, vakbonden en maatschappelijke organisaties samen om internationale ketens van bedrijven te verbeteren. Uitgangspunt zijn de OESO-richtlijnen voor Multinationale Ondernemingen en de United Nations Guiding Principles on Business and Human Rights. Blijkt uit due diligence een risico op gedwongen arbeid, dan kunnen de convenantpartijen daar afspraken over maken; zij rapporteren elk jaar. Het convenantenbeleid wordt in 2019 geëvalueerd, wat tot dwingende maatregelen kan leiden.',
      en: 'Government works with companies, trade unions and civil society organisations in agreements on international responsible business conduct (IMVO covenants), which are to improve the international chains of companies. They rest on the OECD Guidelines for Multinational Enterprises and the United Nations Guiding Principles on Business and Human Rights. Where due diligence shows a risk of forced labour, the parties can make agreements on it; they report every year. The policy is evaluated in 2019, which may lead to compulsory measures.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'implied' },
      { organisation: 'imvo-convenantpartijen', role: 'co-lead', basis: 'explicit' },
      { organisation: 'vakbonden', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: { headings: business, bullet: 1, opens: 'De overheid werkt met bedrijven, vakbonden' },
    },
  },
  {
    code: 'STM-3.2.1.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.2.1',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'IMVO-convenanten sluiten met bedrijven en organisaties',
      en: 'Concluding agreements on responsible business conduct',
    },
    summary: {
      nl: 'In IMVO-convenanten werken overheid, bedrijven, vakbonden en maatschappelijke organisaties samen aan verbeteringen in internationale ketens van bedrijven, op basis van de OESO-richtlijnen voor Multinationale Ondernemingen en de UN Guiding Principles on Business and Human Rights (UNGPs). De OESO-richtlijnen zeggen wat de overheid van bedrijven verwacht en helpen hen bij ketenverantwoordelijkheid, mensenrechten, kinderarbeid, milieu en corruptie. Bedrijven horen met gepaste zorgvuldigheid (due diligence) na te gaan welke risico’s voor mens en milieu hun keten heeft, die aan te pakken en ze in de toekomst te voorkomen.',
      en: 'Government works with companies, trade unions and civil society organisations in IMVO covenants on improvements in international chains, on the basis of the OECD Guidelines for Multinational Enterprises and the UN Guiding Principles on Business and Human Rights (UNGPs). The OECD Guidelines say what government expects of companies and help them with chain responsibility, human rights, child labour, the environment and corruption. Companies should use due diligence to map, tackle and in future prevent risks to people and the environment in their chain.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'implied' },
      { organisation: 'imvo-convenantpartijen', role: 'partner', basis: 'explicit' },
      { organisation: 'vakbonden', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    reported: [
      {
        text: {
          nl: 'Zeven IMVO-convenanten zijn ondertekend en zes zijn in ontwikkeling.',
          en: 'Seven IMVO covenants have been signed and six are being developed.',
        },
      },
    ],
    source: {
      document,
      locator: {
        headings: business,
        bullet: 1,
        sub: 1,
        opens: 'De overheid werkt met bedrijven, vakbonden',
      },
    },
  },
  {
    code: 'STM-3.2.1.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.2.1',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Afspraken over gedwongen arbeid en jaarlijkse rapportage',
      en: 'Agreements on forced labour and annual reporting',
    },
    summary: {
      nl: 'Blijkt uit due diligence dat in een sector een risico op gedwongen arbeid bestaat, dan kunnen de partijen bij een IMVO-convenant dat als prioriteit aanmerken en in het convenant afspreken hoe zij het voorkomen of beperken. De partijen rapporteren elk jaar over de voortgang van het convenant.',
      en: 'Where due diligence shows a risk of forced labour in a sector, the parties to an IMVO covenant can mark it as a priority and agree in the covenant how to prevent or mitigate it. The parties report every year on the progress of the covenant.',
    },
    owners: [{ organisation: 'imvo-convenantpartijen', role: 'lead', basis: 'explicit' }],
    reporter: 'imvo-convenantpartijen',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: { headings: business, bullet: 1, sub: 2, opens: 'Mocht uit de due diligence blijken' },
    },
  },
  {
    code: 'STM-3.2.1.p3',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.2.1',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Evaluatie van het IMVO-convenantenbeleid in 2019',
      en: 'Evaluation in 2019 of the policy on IMVO covenants',
    },
    summary: {
      nl: 'Zoals het regeerakkoord zegt, wordt het IMVO-convenantenbeleid na twee jaar, in 2019, geëvalueerd. De uitkomsten kunnen aanleiding zijn voor dwingende maatregelen.',
      en: 'As the coalition agreement says, the policy on IMVO covenants is evaluated after two years, in 2019. The outcome may be a reason for compulsory measures.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: development,
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R8'],
    source: {
      document,
      locator: {
        headings: business,
        bullet: 1,
        sub: 3,
        // The sentence begins with "Conform het regeerakkoord", a word that the source breaks.
        opens: 'zal het IMVO-convenantenbeleid na twee jaar',
      },
    },
  },
  {
    code: 'STM-3.2.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Gedragscode van websites met prostitutieadvertenties',
      en: 'Code of conduct of websites with prostitution advertisements',
    },
    summary: {
      nl: 'Enkele toonaangevende bedrijven die websites met een aanbod van prostitutie beheren, hebben met hulp van het OM en de politie een gedragscode opgesteld. Het concept is klaar; de bedrijven ondertekenen de code naar verwachting voor het eind van 2018.',
      en: 'With support from the Public Prosecution Service and the police, some leading companies that run websites offering prostitution have drawn up a code of conduct. The draft is ready; the companies are expected to sign the code before the end of 2018.',
    },
    owners: [
      { organisation: 'prostitutiewebsites', role: 'lead', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
      { organisation: 'politie', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'prostitutiewebsites',
    responsible: justice,
    due: { precision: 'year', value: '2018' },
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De gedragscode is in concept gereed.',
          en: 'The code of conduct is ready in draft.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: business, bullet: 2, opens: 'Met steun van het OM en' },
    },
  },
  {
    code: 'STM-3.2.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Aanpak van uitbuiting in hotels en op vakantieparken',
      en: 'Tackling exploitation in hotels and holiday parks',
    },
    summary: {
      nl: 'CoMensha en FairWork gaan met een werkgroep opnieuw aan de slag met de hotelsector, nu voor alle vormen van uitbuiting: een analyse van meldingen en klachten, een blauwdruk voor een stappenplan, voorlichting en trainingen. De politie begint een proeftuin met eigenaren en beheerders van vakantieparken om mensenhandel daar in beeld te brengen en tot afspraken over de aanpak te komen.',
      en: 'CoMensha and FairWork take up the hotel sector again with a working group, now for all forms of exploitation: an analysis of reports and complaints, a blueprint for a step-by-step plan, information and training. The police start a pilot with owners and managers of holiday parks to map human trafficking there and to reach agreements on tackling it.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'fairwork', role: 'co-lead', basis: 'explicit' },
      { organisation: 'politie', role: 'co-lead', basis: 'explicit' },
      { organisation: 'werkgroep-hotelsector', role: 'partner', basis: 'explicit' },
      { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'defence-for-children-ecpat', role: 'partner', basis: 'explicit' },
      { organisation: 'functioneel-parket', role: 'partner', basis: 'explicit' },
      { organisation: 'recron', role: 'partner', basis: 'explicit' },
      { organisation: 'vakantieparken', role: 'partner', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
      { organisation: 'hotelsector', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: justice,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R3'],
    source: {
      document,
      locator: { headings: business, bullet: 3, opens: 'Er zijn de afgelopen jaren diverse' },
    },
  },
  {
    code: 'STM-3.2.3.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.2.3',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Stappenplan tegen mensenhandel in de hotelsector',
      en: 'Step-by-step plan against human trafficking in the hotel sector',
    },
    summary: {
      nl: 'CoMensha en FairWork gaan opnieuw met de hotelsector aan de slag; nu bundelen verschillende disciplines hun krachten en gaat het om alle vormen van uitbuiting. De werkgroep bestaat uit de Inspectie SZW, Defence for Children-ECPAT, het Functioneel Parket, FairWork en CoMensha. Er komt een analyse van de meldingen en klachten uit de hotelsector die de ketenpartners de afgelopen jaren kregen, en een blauwdruk voor een stappenplan om diverse vormen van mensenhandel in de hele hotelketen te voorkomen, bedoeld voor hoteldirecties en leidinggevenden. Voorlichting en trainingen horen erbij; samenwerking van publieke en private partijen is onmisbaar.',
      en: 'CoMensha and FairWork take up the hotel sector again; this time several disciplines join forces and all forms of exploitation are covered. The working group consists of the Inspectorate SZW, Defence for Children-ECPAT, the Functional Public Prosecutor’s Office, FairWork and CoMensha. There will be an analysis of the reports and complaints from the hotel sector that the partners received in recent years, and a blueprint for a step-by-step plan to prevent various forms of human trafficking in the whole hotel chain, meant for hotel management and managers. Information and training are part of it; cooperation of public and private parties is essential.',
    },
    owners: [
      { organisation: 'comensha', role: 'lead', basis: 'explicit' },
      { organisation: 'fairwork', role: 'co-lead', basis: 'explicit' },
      { organisation: 'werkgroep-hotelsector', role: 'partner', basis: 'explicit' },
      { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'defence-for-children-ecpat', role: 'partner', basis: 'explicit' },
      { organisation: 'functioneel-parket', role: 'partner', basis: 'explicit' },
      { organisation: 'hotelsector', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'comensha',
    responsible: justice,
    duration: 'one-off',
    results: ['STM-R3'],
    reported: [
      {
        text: {
          nl: 'De afgelopen jaren waren er vanuit de overheid diverse initiatieven tegen uitbuiting in de hotelsector, de ene keer gericht op seksuele uitbuiting en illegale prostitutie, de andere keer op arbeidsuitbuiting en arbeidsomstandigheden.',
          en: 'In recent years there were various government initiatives against exploitation in the hotel sector, aimed at illegal prostitution and sexual exploitation or at working conditions and labour exploitation.',
        },
      },
      {
        text: {
          nl: 'CoMensha nam met FairWork het initiatief voor een nieuwe aanpak in de hotelsector.',
          en: 'CoMensha, together with FairWork, took the initiative to take up the hotel sector again.',
        },
        date: { precision: 'month', value: '2018-06' },
      },
      {
        text: {
          nl: 'Daarvoor is een werkgroep opgericht.',
          en: 'A working group has been set up for it.',
        },
      },
    ],
    source: {
      document,
      locator: { headings: business, bullet: 3, sub: 1, opens: 'Er zijn de afgelopen jaren diverse' },
    },
  },
  {
    code: 'STM-3.2.3.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-3.2.3',
    line: 'STM-3',
    section: 'STM-3.S2',
    title: {
      nl: 'Proeftuin van de politie tegen mensenhandel op vakantieparken',
      en: 'Police pilot against human trafficking in holiday parks',
    },
    summary: {
      nl: 'De politie begint een proeftuin om met eigenaren en beheerders van vakantieparken mensenhandel daar aan te pakken. Met Defence for Children-ECPAT brengen de deelnemende politie-eenheden in beeld in welke mate mensenhandel, waaronder seksuele uitbuiting van minderjarigen, ook op vakantieparken voorkomt. Ook brancheorganisatie Recron, eigenaren of beheerders en gemeenten (als vergunningverlener) worden betrokken. Op basis van concrete casussen willen zij algemene afspraken over de aanpak maken; gedacht wordt onder meer aan training van parkmedewerkers in het herkennen van signalen.',
      en: 'The police start a pilot to tackle human trafficking in holiday parks together with their owners and managers. With Defence for Children-ECPAT, the police units taking part map to what extent human trafficking, including sexual exploitation of minors, also occurs in holiday parks. The sector organisation Recron, owners or managers and municipalities (as licensing authority) are involved too. From concrete cases they want to reach general agreements on the approach; one idea is to train park staff in recognising signs.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'explicit' },
      { organisation: 'defence-for-children-ecpat', role: 'partner', basis: 'explicit' },
      { organisation: 'recron', role: 'partner', basis: 'explicit' },
      { organisation: 'vakantieparken', role: 'partner', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: justice,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R3'],
    source: {
      document,
      locator: { headings: business, bullet: 3, sub: 2, opens: 'De politie start een proeftuin om' },
    },
  },
  {
    code: 'STM-3.3.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S3',
    title: {
      nl: 'Bewustwordingscampagnes in landen van herkomst',
      en: 'Awareness campaigns in countries of origin',
    },
    summary: {
      nl: 'Met bewustwordingscampagnes in landen van herkomst wil het kabinet mogelijke migranten behoeden voor de gevaarlijke reis naar Libië/Europa en voor het risico daarbij slachtoffer van mensenhandel te worden.',
      en: 'With awareness campaigns in countries of origin the cabinet wants to keep potential migrants from the dangerous journey to Libya/Europe and from the risk of becoming victims of human trafficking on the way.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: {
        headings: migrationRoutes,
        bullet: 1,
        opens: 'Via bewustwordingscampagnes in herkomstlanden proberen we',
      },
    },
  },
  {
    code: 'STM-3.3.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S3',
    title: {
      nl: 'Meer samenwerking met belangrijke landen van herkomst',
      en: 'Closer cooperation with important countries of origin',
    },
    summary: {
      nl: 'Het kabinet versterkt de samenwerking met belangrijke landen waar slachtoffers vandaan komen. Nederland draagt via VN-organisaties bij aan de capaciteit van immigratiediensten, de juridische sector, financiële instellingen en lokale bureaus tegen mensenhandel, onder andere in Nigeria, Egypte en Tunesië. De Nederlandse posten signaleren en coördineren ter plaatse.',
      en: 'The cabinet strengthens cooperation with important countries that victims come from. Through UN organisations the Netherlands contributes to the capacity of immigration services, the legal sector, financial institutions and local agencies against human trafficking, in Nigeria, Egypt and Tunisia among others. The Dutch missions signal and coordinate on the spot.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'implied' },
      { organisation: 'vn', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: { headings: migrationRoutes, bullet: 2, opens: 'We gaan de samenwerking met belangrijke' },
    },
  },
  {
    code: 'STM-3.3.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S3',
    title: {
      nl: 'Aandacht voor mensenhandel in bredere migratieprogramma’s',
      en: 'Attention to human trafficking in wider migration programmes',
    },
    summary: {
      nl: 'Omdat mensensmokkel en mensenhandel verweven zijn, krijgt mensenhandel ook veel aandacht in bredere programma’s tegen smokkel en voor de mensenrechten van migranten. Het kabinet werkt aan een betere situatie van irreguliere migranten in landen van doorreis en bevordert hun vrijwillige terugkeer naar het land van herkomst. Zo hebben zij een alternatief voor verder reizen, met het risico op uitbuiting dat daarbij hoort.',
      en: 'As people smuggling and human trafficking are interwoven, trafficking also gets much attention in wider programmes against smuggling and for the human rights of migrants. The cabinet works on a better situation of irregular migrants in countries of transit and promotes their voluntary return to countries of origin. That gives them an alternative to travelling on, with the risk of exploitation that goes with it.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: ['STM-R8'],
    source: {
      document,
      locator: { headings: migrationRoutes, bullet: 3, opens: 'Ten slotte is er gezien de' },
    },
  },
  {
    code: 'STM-3.4.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-3',
    section: 'STM-3.S4',
    title: {
      nl: 'Mogelijke slachtoffers herkennen bij visa voor kort verblijf',
      en: 'Spotting potential victims when deciding on short-stay visas',
    },
    summary: {
      nl: 'Het ministerie van BZ, verantwoordelijk voor visa voor kort verblijf, ontwikkelt het Informatie Ondersteund Beslissen verder: een werkwijze die met data-analyse objectieve informatie aan de beslissing over een visum toevoegt. De nadruk ligt op meer bronnen, waaronder informatie die mogelijke slachtoffers van mensensmokkel en -handel vroeg aan het licht brengt. BZ werkt hiervoor samen met SZW, het OM en ketenpartners.',
      en: 'The Ministry of Foreign Affairs, responsible for short-stay visas, develops its Informatie Ondersteund Beslissen (information-supported decisions) further: a method that adds objective information to visa decisions through data analysis. The focus is on more sources, including information that brings possible victims of smuggling and trafficking to light early. For this it works with the Ministry of Social Affairs and Employment, the Public Prosecution Service and partners in the chain.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'explicit' },
      { organisation: 'min-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: { ministry: 'min-bz', member: 'm-bz', basis: 'explicit' },
    duration: 'continuing',
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'Het ministerie van BZ heeft het Informatie Ondersteund Beslissen uitgerold.',
          en: 'The Ministry of Foreign Affairs has rolled out Informatie Ondersteund Beslissen.',
        },
        date: { precision: 'year', value: '2017' },
      },
    ],
    source: {
      document,
      locator: { headings: visaPolicy, bullet: 1, opens: 'Het ministerie van BZ is verantwoordelijk' },
    },
  },
]

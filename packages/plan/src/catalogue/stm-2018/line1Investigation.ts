import type { CatalogueAction, CatalogueHeading } from '../shape.ts'

const line = 'Actielijn 1: Doorontwikkelen van de basisaanpak van mensenhandel'
const section = [line, 'Opsporen van daders en facilitators'] as const
const theme5 = [...section, 'Wat gaan we doen?', '1. Nationale opsporingsactiviteiten'] as const
const theme6 = [...section, 'Wat gaan we doen?', '2. Versterking integrale aanpak'] as const
const theme7 = [...section, 'Wat gaan we doen?', '3. Slachtoffer centraal, ook in het strafproces'] as const
const theme8 = [...section, 'Wat gaan we doen?', '4. Financiële opsporing'] as const
const theme9 = [...section, 'Wat gaan we doen?', '5. Internationale opsporingsactiviteiten'] as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
/** Capacity and work of police, prosecution and Royal Marechaussee: the minister, not the state secretary. */
const jenvMinister = { ministry: 'min-jenv', member: 'm-jenv', basis: 'implied' } as const
const szw = { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' } as const
const bz = { ministry: 'min-bz', member: 'm-bz', basis: 'implied' } as const
const bhos = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' } as const

export const line1InvestigationHeadings: readonly CatalogueHeading[] = [
  {
    code: 'STM-1.S2',
    level: 'section',
    parent: 'STM-1',
    title: { nl: 'Opsporen van daders en facilitators', en: 'Tracing perpetrators and facilitators' },
    summary: {
      nl: 'Strafrecht is één middel uit een reeks en komt als laatste, naast het vroegtijdig verstoren van uitbuiting en bestuurlijke handhaving. Mensenhandel mag niet lonen: daders moeten weten dat zij hoge straffen riskeren, en hoe hoog de gemiddelde straffen zijn, wordt de komende jaren nauwlettend gevolgd. Om de pakkans te vergroten moet de opsporing efficiënter en effectiever worden, ook als slachtoffers geen aangifte doen. De aanpak geldt ook wie uitbuiting mede mogelijk maakt, zoals klanten van minderjarige slachtoffers van seksuele uitbuiting, en gaat verder dan het strafrecht: daders en facilitators worden ook op andere manieren gehinderd. In lijn met de aanbeveling van GRETA gaat het om alle vormen van mensenhandel. Omdat veel slachtoffers uit het buitenland komen, wordt ook in internationale opsporing geïnvesteerd.',
      en: 'Criminal law is one means among several and comes last, alongside disrupting exploitation early and administrative enforcement. Trafficking must not pay: perpetrators must know that they risk heavy sentences, and the level of the average sentence will be followed closely in the coming years. To raise the chance of being caught, investigation must become more efficient and more effective, also when victims do not report to the police. The approach also covers those who help make exploitation possible, such as clients of under-age victims of sexual exploitation, and goes beyond criminal law: perpetrators and facilitators are also hindered in other ways. In line with GRETA’s recommendation it covers all forms of trafficking. As many victims are foreign, there is also investment in international investigation.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: section, block: 1, opens: 'Bij de aanpak van mensenhandel is' },
    },
  },
  {
    code: 'STM-1.5',
    level: 'theme',
    parent: 'STM-1.S2',
    title: { nl: '1. Nationale opsporingsactiviteiten', en: '1. National investigation activities' },
    summary: {
      nl: 'Geen inleiding in de bron. Zes maatregelen, over capaciteit, afspraken en werkwijze van politie, Openbaar Ministerie en KMar; de eerste telt zes onderdelen.',
      en: 'No introduction in the source. Six measures, on capacity, agreements and methods of the police, Public Prosecution Service and Royal Marechaussee (KMar); the first has six components.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, opens: '1. Nationale opsporingsactiviteiten' },
    },
  },
  {
    code: 'STM-1.6',
    level: 'theme',
    parent: 'STM-1.S2',
    title: { nl: '2. Versterking integrale aanpak', en: '2. Strengthening the integrated approach' },
    summary: {
      nl: 'Geen inleiding in de bron. Eén maatregel, over bestuursrecht, RIEC’s en een werkgroep.',
      en: 'No introduction in the source. One measure, on administrative law, the RIECs (regional information and expertise centres) and a working group.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme6, opens: '2. Versterking integrale aanpak' },
    },
  },
  {
    code: 'STM-1.7',
    level: 'theme',
    parent: 'STM-1.S2',
    title: {
      nl: '3. Slachtoffer centraal, ook in het strafproces',
      en: '3. The victim at the centre, also in criminal proceedings',
    },
    summary: {
      nl: 'Geen inleiding in de bron. Zes maatregelen, over de positie van slachtoffers in het strafproces, aangifte, verblijfsrecht en asiel.',
      en: 'No introduction in the source. Six measures, on the position of victims in criminal proceedings, reporting to the police, residence and asylum.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, opens: '3. Slachtoffer centraal, ook in het' },
    },
  },
  {
    code: 'STM-1.8',
    level: 'theme',
    parent: 'STM-1.S2',
    title: { nl: '4. Financiële opsporing', en: '4. Financial investigation' },
    summary: {
      nl: 'Geen inleiding in de bron. Drie maatregelen, over afpakken, informatie uit geldstromen en ongebruikelijke transacties.',
      en: 'No introduction in the source. Three measures, on confiscating assets, information from financial flows and unusual transactions.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, opens: '4. Financiële opsporing' },
    },
  },
  {
    code: 'STM-1.9',
    level: 'theme',
    parent: 'STM-1.S2',
    title: { nl: '5. Internationale opsporingsactiviteiten', en: '5. International investigation activities' },
    summary: {
      nl: 'Geen inleiding in de bron. Zes maatregelen, over samenwerking van politie en justitie over de grens, Afrikaanse herkomst- en transitlanden en sancties; de laatste telt drie sporen.',
      en: 'No introduction in the source. Six measures, on police and judicial cooperation across borders, African countries of origin and transit, and sanctions; the last has three tracks.',
    },
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, opens: '5. Internationale opsporingsactiviteiten' },
    },
  },
]

const nationalInvestigation: readonly CatalogueAction[] = [
  {
    code: 'STM-1.5.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Meer capaciteit en expertise bij politie en OM met extra middelen',
      en: 'More capacity and expertise at police and OM with extra funds',
    },
    summary: {
      nl: 'Het vorige kabinet gaf de politie en het Openbaar Ministerie extra middelen; de bron noemt geen bedrag. Daarmee zijn al verschillende maatregelen genomen om capaciteit en expertise te vergroten en te verbeteren. De bron somt er zes op: opleiding van rechercheurs, training van de eerste lijn, analysecapaciteit, een digitale rechercheapplicatie, fenomeenonderzoek en een extra officier van justitie.',
      en: 'The previous cabinet gave the police and the Public Prosecution Service (OM) extra funds; the source gives no amount. Various measures have already been taken with them to increase and improve capacity and expertise. The source lists six: training of detectives, training of the front line, analysis capacity, a digital investigation application, studies of the phenomenon and an extra public prosecutor.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'implied' },
      { organisation: 'om', role: 'co-lead', basis: 'implied' },
    ],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R2', 'STM-R3'],
    reported: [
      {
        text: {
          nl: 'Met de extra middelen van het vorige kabinet zijn al diverse maatregelen genomen.',
          en: 'Various measures have already been taken with the extra funds of the previous cabinet.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, opens: 'Met de extra middelen die door' },
    },
  },
  {
    code: 'STM-1.5.1.1',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Elk jaar twintig extra gecertificeerde mensenhandelrechercheurs',
      en: 'Twenty extra certified trafficking detectives each year',
    },
    summary: {
      nl: 'Elk jaar volgen twintig extra rechercheurs de opleiding tot gecertificeerd mensenhandelrechercheur.',
      en: 'Each year twenty extra detectives are trained as certified trafficking detectives.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'implied' }],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R3'],
    source: {
      document: 'stm-2018',
      locator: {
        headings: theme5,
        bullet: 1,
        sub: 1,
        opens: 'Jaarlijks worden twintig extra rechercheurs opgeleid',
      },
    },
  },
  {
    code: 'STM-1.5.1.2',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Training van alle eerstelijns politiemedewerkers',
      en: 'Training of all front-line police staff',
    },
    summary: {
      nl: 'Alle politiemedewerkers in de eerste lijn die in hun dagelijks werk met mensenhandel te maken kunnen krijgen, leren de verschillende vormen ervan herkennen.',
      en: 'All front-line police staff who may come across trafficking in their daily work are trained to recognise its various forms.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'implied' }],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R3'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, sub: 2, opens: 'Alle eerstelijns politiemedewerkers (die in hun' },
    },
  },
  {
    code: 'STM-1.5.1.3',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Meer analysecapaciteit bij het EMM',
      en: 'More analysis capacity at the EMM',
    },
    summary: {
      nl: 'Het Expertisecentrum Mensenhandel en Mensensmokkel (EMM) krijgt meer capaciteit voor analyse.',
      en: 'The EMM (expertise centre on human trafficking and people smuggling) gets more capacity for analysis.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'implied' },
      { organisation: 'emm', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, sub: 3, opens: 'De analysecapaciteit bij het Expertisecentrum Mensenhandel' },
    },
  },
  {
    code: 'STM-1.5.1.4',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Webcrawler voor signalen op het openbare internet',
      en: 'Web crawler for signs in publicly accessible online sources',
    },
    summary: {
      nl: 'Er komt een digitale applicatie voor de recherche (‘webcrawler’) die signalen oppakt uit het publiek toegankelijke digitale domein.',
      en: 'A digital application for detectives (“web crawler”) is being developed that picks up signs from the publicly accessible digital domain.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'implied' }],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'one-off',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, sub: 4, opens: 'Er wordt een digitale rechercheapplicatie ontwikkeld' },
    },
  },
  {
    code: 'STM-1.5.1.5',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Fenomeenonderzoeken naar mensenhandel',
      en: 'Studies of trafficking as a phenomenon',
    },
    summary: {
      nl: 'De politie laat fenomeenonderzoeken doen voor nieuw inzicht in mensenhandel. Zulk onderzoek licht aspecten van (georganiseerde) criminaliteit door: van een gebied of bevolkingsgroep, een misdaadveld of criminele markt, een sector of een verschijnsel. Volgens de voetnoot gaat het hier om onderzoek voor meer inzicht en niet om concrete informatie waarmee een strafrechtelijk onderzoek kan beginnen; het wordt vooral gedaan door wetenschappelijke instanties en de gegevens zijn niet tot personen te herleiden.',
      en: 'The police commission studies of the phenomenon to gain new insight into trafficking. Such a study examines aspects of (organised) crime: of an area or population group, a field of crime or criminal market, a sector or a phenomenon. According to the footnote these studies are meant to give more insight, not concrete information for starting a criminal investigation; they are mostly done by scientific bodies and their data cannot be traced to persons.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'explicit' }],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, sub: 5, opens: 'De politie laat fenomeenonderzoeken' },
    },
  },
  {
    code: 'STM-1.5.1.6',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.5.1',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Extra officier van justitie met ondersteuning',
      en: 'An extra public prosecutor with support staff',
    },
    summary: {
      nl: 'Uit dezelfde extra middelen is een extra officier van justitie aangesteld, met ondersteuning.',
      en: 'From the same extra funds an extra public prosecutor has been appointed, with support.',
    },
    owners: [{ organisation: 'om', role: 'lead', basis: 'implied' }],
    reporter: 'om',
    responsible: jenvMinister,
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De extra officier van justitie met ondersteuning is aangesteld.',
          en: 'The extra public prosecutor with support has been appointed.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 1, sub: 6, opens: 'Van deze middelen is ook een' },
    },
  },
  {
    code: 'STM-1.5.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Nieuwe afspraken met politie, met mensenhandel als prioriteit',
      en: 'New agreements with the police, with trafficking as a priority',
    },
    summary: {
      nl: 'De Veiligheidsagenda en de resultaatsafspraken over de migratietaken van de politie lopen beide tot en met 2018. Met het Openbaar Ministerie, de regioburgemeesters en de politie wordt gewerkt aan nieuwe afspraken, die in 2019 ingaan. Mensenhandel is daarin een prioritair aandachtsgebied.',
      en: 'The Veiligheidsagenda (national security agenda) and the performance agreements on the police’s migration tasks both run until the end of 2018. New agreements, which take effect in 2019, are being prepared with the Public Prosecution Service (OM), the regional mayors and the police. Trafficking is named in them as a priority area.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
      { organisation: 'regioburgemeesters', role: 'partner', basis: 'explicit' },
      { organisation: 'politie', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De huidige Veiligheidsagenda en de huidige resultaatsafspraken over migratietaken lopen tot en met 2018.',
          en: 'The current Veiligheidsagenda and the current performance agreements on migration tasks run until the end of 2018.',
        },
        date: { precision: 'year', value: '2018' },
      },
      {
        text: {
          nl: 'Er wordt gewerkt aan de nieuwe afspraken; mensenhandel is erin als prioriteit benoemd.',
          en: 'The new agreements are being prepared; trafficking is named in them as a priority.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 2, opens: 'Zowel de Veiligheidsagenda als de resultaatsafspraken' },
    },
  },
  {
    code: 'STM-1.5.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Tactisch programma mensenhandel 2018-2019',
      en: 'Tactical programme on trafficking 2018-2019',
    },
    summary: {
      nl: 'Het Landelijk Parket van het Openbaar Ministerie en de Landelijke Eenheid van de politie zijn het Tactisch programma mensenhandel 2018-2019 overeengekomen. Het richt zich op georganiseerde criminele uitbuiting en op georganiseerde uitbuiting van vluchtelingen. Begin- en eindjaar zijn die uit de titel van het programma.',
      en: 'The National Public Prosecutor’s Office (Landelijk Parket) and the National Unit of the police (Landelijke Eenheid) have agreed the Tactisch programma mensenhandel 2018-2019. It focuses on organised criminal exploitation and on organised exploitation of refugees. The first and last year are those in the title of the programme.',
    },
    owners: [
      { organisation: 'landelijk-parket', role: 'lead', basis: 'explicit' },
      { organisation: 'landelijke-eenheid', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'landelijk-parket',
    responsible: jenvMinister,
    start: { precision: 'year', value: '2018' },
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'Het Landelijk Parket en de Landelijke Eenheid zijn het programma al overeengekomen.',
          en: 'The Landelijk Parket and the Landelijke Eenheid have already agreed the programme.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 3, opens: 'Het Landelijk Parket van het Openbaar' },
    },
  },
  {
    code: 'STM-1.5.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Informatiegestuurde werkwijze van de politie over domeinen heen',
      en: 'Information-led police method across domains',
    },
    summary: {
      nl: 'De politie investeert in een betere informatiepositie en in betere selectie en weging van signalen. Daarvoor ontwikkelt zij een informatiegestuurde werkwijze die over domeinen heen gaat, voor signalering en opsporing van mensenhandel. Zo kan de capaciteit van opsporing en intelligence aantoonbaar efficiënt, effectief en doelgericht worden gebruikt.',
      en: 'The police are investing in a better information position and in better selection and weighing of signs. To that end they are developing an information-led method that cuts across domains, for detecting and investigating trafficking. Investigation and intelligence capacity can then be used in a demonstrably efficient, effective and targeted way.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'explicit' }],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R1', 'STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 4, opens: 'De politie investeert in een betere' },
    },
  },
  {
    code: 'STM-1.5.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Verschillen in gemelde slachtoffers tussen politie-eenheden duiden',
      en: 'Explain differences between police units in reported victims',
    },
    summary: {
      nl: 'De jongste Slachtoffermonitor mensenhandel van de Rapporteur laat nog grote verschillen tussen politie-eenheden zien in het aantal gemelde slachtoffers. Daarom krijgt de politie de vraag die verschillen verder in kaart te brengen en te verklaren.',
      en: 'The National Rapporteur’s latest Slachtoffermonitor mensenhandel (monitor of victims) still shows large differences between police units in the number of victims reported. The police are therefore asked to map and explain those differences further.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'politie', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'one-off',
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 5, opens: 'Uit de laatste Slachtoffermonitor mensenhandel van' },
    },
  },
  {
    code: 'STM-1.5.6',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.5',
    title: {
      nl: 'Tactisch coördinator mensensmokkel en mensenhandel bij de KMar',
      en: 'Tactical coordinator on smuggling and trafficking at the KMar',
    },
    summary: {
      nl: 'Sinds januari 2018 heeft de KMar een Tactisch Coördinator Mensensmokkel - Mensenhandel. Die is contactpunt en tactische aanjager richting opsporing, handhaving en intelligence, ten dienste van de (internationale) samenwerking met anderen. Zo kan de KMar ketenpartners actief opzoeken en doet zij mee in de tactische en operationele overleggen en samenwerkingsverbanden over mensensmokkel en mensenhandel.',
      en: 'Since January 2018 the Royal Marechaussee (KMar) has had a Tactical Coordinator on people smuggling and trafficking. The coordinator is a contact point and a driving force at tactical level towards investigation, enforcement and intelligence, in the service of (international) cooperation with others. This lets the KMar reach out actively to its partners in the chain, and it takes part in the tactical and operational consultations and partnerships on smuggling and trafficking.',
    },
    owners: [{ organisation: 'kmar', role: 'lead', basis: 'explicit' }],
    reporter: 'kmar',
    responsible: jenvMinister,
    start: { precision: 'month', value: '2018-01' },
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'De Tactisch Coördinator is sinds januari 2018 aangesteld.',
          en: 'The Tactical Coordinator has been in post since January 2018.',
        },
        date: { precision: 'month', value: '2018-01' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme5, bullet: 6, opens: 'Bij de KMar is sinds januari' },
    },
  },
]

const integratedApproach: readonly CatalogueAction[] = [
  {
    code: 'STM-1.6.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.6',
    title: {
      nl: 'Vaker en sneller bestuursrecht en een werkgroep integrale daderaanpak',
      en: 'Administrative law more often and faster; perpetrator working group',
    },
    summary: {
      nl: 'Onderzocht wordt hoe het bestuursrecht vaker en sneller in te zetten is. Gemeenten hebben daarin een belangrijke rol, maar ook partners als de politie en de Inspectie SZW, bijvoorbeeld door zaken vaker in RIEC-verband te bespreken en te zien of een integrale aanpak kan. In de integrale samenwerking tegen mensenhandel staat het RIEC centraal; die plaats moet steviger worden. Daarvoor komt er een werkgroep integrale daderaanpak mensenhandel met vertegenwoordigers van de Inspectie SZW, de politie, de KMar, het LIEC, het OM en het ministerie van JenV.',
      en: 'It will be examined how administrative law can be used more often and faster. Municipalities have an important role in this, but so do partners such as the police and Inspectorate SZW, for instance by discussing cases more often within the RIEC (regional information and expertise centre) to see whether an integrated approach is possible. The central place of the RIEC in integrated cooperation against trafficking must be strengthened. For this a working group on the integrated approach to perpetrators of trafficking will be set up, with representatives of Inspectorate SZW, the police, the Royal Marechaussee (KMar), the LIEC (national information and expertise centre), the Public Prosecution Service (OM) and the Ministry of Justice and Security (JenV).',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
      { organisation: 'politie', role: 'partner', basis: 'explicit' },
      { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'riecs', role: 'partner', basis: 'explicit' },
      { organisation: 'werkgroep-integrale-daderaanpak', role: 'partner', basis: 'explicit' },
      { organisation: 'kmar', role: 'partner', basis: 'explicit' },
      { organisation: 'liec', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme6, bullet: 1, opens: 'We gaan de mogelijkheden om het' },
    },
  },
]

const victimAtTheCentre: readonly CatalogueAction[] = [
  {
    code: 'STM-1.7.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Slachtoffers centraler in de justitieketen (Meerjarenagenda)',
      en: 'Victims more central in the justice chain (multi-year agenda)',
    },
    summary: {
      nl: 'De laatste jaren is al veel gedaan om het belang van slachtoffers in de justitieketen zwaarder te laten wegen; zo is in 2017 de Europese slachtofferrichtlijn ingevoerd. De Meerjarenagenda slachtofferbeleid 2018 – 2021 noemt als prioriteiten voor de komende jaren: een sterkere rechtspositie van slachtoffers, betere bejegening en meer mogelijkheden om schade te verhalen. GRETA vraagt in zijn rapport ook aandacht voor deze onderwerpen.',
      en: 'Much has been done in recent years to give victims’ interests more weight in the justice chain; in 2017, for example, the European victims’ directive was implemented. The Meerjarenagenda slachtofferbeleid 2018 – 2021 (multi-year agenda for victims’ policy) names as priorities for the coming years: a stronger legal position for victims, better treatment of victims, and more possibilities to recover damages. GRETA also asks for attention to these subjects in its report.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    answers: [
      {
        body: 'greta',
        document: 'GRETA-rapport',
        what: {
          nl: 'GRETA vraagt aandacht voor de rechtspositie en bejegening van slachtoffers en voor schadeverhaal.',
          en: 'GRETA asks for attention to victims’ legal position, their treatment and the recovery of damages.',
        },
      },
    ],
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'Nederland heeft de Europese slachtofferrichtlijn ingevoerd (de bron zegt ‘vorig jaar’).',
          en: 'The Netherlands has implemented the European victims’ directive (the source says “last year”).',
        },
        date: { precision: 'year', value: '2017' },
      },
    ],
    papers: ['33 552, nr. 43'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 1, opens: 'De afgelopen jaren zijn er al' },
    },
  },
  {
    code: 'STM-1.7.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Betere bejegening en bescherming van slachtoffers',
      en: 'Better treatment and protection of victims',
    },
    summary: {
      nl: 'Voor slachtoffers van mensenhandel zijn vooral de acties van belang die bejegening en bescherming verbeteren. De komende jaren wordt bijvoorbeeld gericht gewerkt aan betere bescherming van hun privacy. Ook moeten slachtoffers van seksueel geweld beter bejegend en ondersteund worden.',
      en: 'For victims of trafficking the actions that improve treatment and protection matter most. In the coming years, for example, specific work is done on better protection of victims’ privacy. Victims of sexual violence are also to be treated and supported better.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 2, opens: 'Voor slachtoffers van mensenhandel zijn met' },
    },
  },
  {
    code: 'STM-1.7.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Horen buiten de openbare zitting; voorzieningen in rechtbanken',
      en: 'Hearing victims outside public sessions; facilities in courts',
    },
    summary: {
      nl: 'Slachtoffers kunnen nu al anders dan op een openbare zitting worden gehoord. De advocaat kan de rechter daarom vragen en het OM ook, na een eigen afweging. De rechter weegt telkens drie belangen: dat van het slachtoffer, dat van de verdachte (een eerlijk proces) en dat van het publiek (openbare zittingen); het is maatwerk. De Raad voor de Rechtspraak heeft geïnventariseerd welke voorzieningen rechtbanken in het hele land voor slachtoffers hebben. De uitkomsten worden in dit programma meegenomen; het rapport gaat volgens de voetnoot binnenkort naar de Tweede Kamer.',
      en: 'Victims can already be heard in other ways than at a public hearing. The victim’s lawyer can ask the judge for this and so can the Public Prosecution Service (OM), after weighing it itself. The judge always weighs the interest of the victim, the suspect’s interest in a fair trial and the public interest in open hearings; it is a matter of tailoring. The Council for the Judiciary (Raad voor de Rechtspraak) has made an inventory of the facilities for victims in courts throughout the country. Its outcomes will be taken into this programme; according to the footnote the report will soon be sent to the House of Representatives.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'raad-voor-de-rechtspraak', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
      { organisation: 'rechtspraak', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'Er zijn al mogelijkheden om slachtoffers anders dan op een openbare zitting te horen.',
          en: 'There are already ways to hear victims other than at a public hearing.',
        },
      },
      {
        text: {
          nl: 'De Raad voor de Rechtspraak heeft de voorzieningen voor slachtoffers in rechtbanken geïnventariseerd.',
          en: 'The Council for the Judiciary has made an inventory of the facilities for victims in courts.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 3, opens: 'Zo zijn er bijvoorbeeld al mogelijkheden' },
    },
  },
  {
    code: 'STM-1.7.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Proeftuin van de politie: drempels bij aangifte wegnemen',
      en: 'Police pilot: removing thresholds to reporting',
    },
    summary: {
      nl: 'De politie begint een proeftuin om drempels bij aangifte weg te nemen voor minderjarige, Nederlandse slachtoffers van seksuele uitbuiting. Doel is dat zij vaker aangifte doen, dat de kans op secundaire victimisatie in het strafproces kleiner wordt en dat mensenhandelaren vaker gepakt worden. Onderzocht wordt bijvoorbeeld of horen door een psycholoog de drempel verlaagt. Aanleiding is het CKM-rapport Aangifte doe je niet.',
      en: 'The police are starting a pilot to remove thresholds to reporting for under-age Dutch victims of sexual exploitation. The aim is that they report more often, that the risk of secondary victimisation in criminal proceedings becomes smaller and that traffickers are caught more often. One thing examined is whether being heard by a psychologist lowers the threshold. The CKM (centre against child trafficking and human trafficking) report Aangifte doe je niet prompted it.',
    },
    owners: [{ organisation: 'politie', role: 'lead', basis: 'explicit' }],
    reporter: 'politie',
    responsible: jenv,
    duration: 'one-off',
    answers: [
      {
        body: 'ckm',
        document: 'Aangifte doe je niet',
        what: {
          nl: 'De drempels die minderjarige, Nederlandse slachtoffers van seksuele uitbuiting bij aangifte ervaren.',
          en: 'The thresholds that under-age Dutch victims of sexual exploitation face when reporting.',
        },
      },
    ],
    results: ['STM-R1', 'STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 4, opens: 'Om de aangiftebereidheid van minderjarige, Nederlandse' },
    },
  },
  {
    code: 'STM-1.7.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Ruimere verblijfsregels voor slachtoffers (Vreemdelingencirculaire)',
      en: 'Wider residence rules for victims (Aliens Circular)',
    },
    summary: {
      nl: 'Per 1 oktober is de Vreemdelingencirculaire op verschillende punten aangepast en verduidelijkt. Slachtoffers komen al bij een vervolgingsbeslissing van het OM in aanmerking voor een niet-tijdelijke verblijfsvergunning; dat was pas na een veroordeling, of als de strafzaak langer dan 3 jaar duurde. Verduidelijkt is welke organisaties betrokken zijn bij het verlenen van de bedenktijd en wat het criterium van de geringste aanwijzing inhoudt. De rol van politie en Koninklijke Marechaussee is gelijkgetrokken. Minderjarigheid telt nu mee als omstandigheid waarin een vergunning ook zonder aangifte kan worden verleend, passend bij de wens het kind meer centraal te stellen. Dit volgt een van de urgente aanbevelingen van GRETA, verschillende aanbevelingen van de Rapporteur en wensen van leden van het SOM.',
      en: 'As of 1 October the Vreemdelingencirculaire (Aliens Circular) has been changed and clarified on several points. Victims qualify for a non-temporary residence permit once the Public Prosecution Service (OM) decides to prosecute; before, this was only after a conviction or when the criminal case took longer than 3 years. It has been clarified which organisations are involved in granting the reflection period and what the criterion of the slightest indication means. The roles of the police and the Royal Marechaussee (KMar) have been made equal. Being a minor now counts among the circumstances in which a permit can be granted without a report to the police, in line with the wish to put the child more at the centre. This follows one of GRETA’s urgent recommendations, several recommendations of the National Rapporteur and wishes of members of the SOM (strategic consultation on trafficking).',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'politie', role: 'addressee', basis: 'explicit' },
      { organisation: 'kmar', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    answers: [
      {
        body: 'greta',
        document: 'tweede GRETA-rapport',
        what: {
          nl: 'Een van de urgente aanbevelingen uit dat rapport; de tekst zegt niet welke.',
          en: 'One of the urgent recommendations in that report; the text does not say which.',
        },
      },
      {
        body: 'nationaal-rapporteur',
        what: {
          nl: 'Verschillende aanbevelingen van de Rapporteur; de tekst zegt niet welke.',
          en: 'Several recommendations of the National Rapporteur; the text does not say which.',
        },
      },
      {
        body: 'som',
        what: {
          nl: 'Wensen van de leden van het Strategisch Overleg Mensenhandel; de tekst zegt niet welke.',
          en: 'Wishes of the members of the SOM (strategic consultation on trafficking); the text does not say which.',
        },
      },
    ],
    results: ['STM-R1'],
    reported: [
      {
        text: {
          nl: 'De aanpassingen en verduidelijkingen zijn per 1 oktober ingegaan (de bron noemt geen jaar; het programma is van 2018).',
          en: 'The changes and clarifications took effect on 1 October (the source gives no year; the programme dates from 2018).',
        },
        date: { precision: 'day', value: '2018-10-01' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 5, opens: 'Per 1 oktober zijn verschillende aanpassingen' },
    },
  },
  {
    code: 'STM-1.7.6',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.7',
    title: {
      nl: 'Onderzoek: waarom slachtoffers voor de asielprocedure kiezen',
      en: 'Research: why victims choose the asylum procedure',
    },
    summary: {
      nl: 'De Rapporteur wil weten waarom veel slachtoffers de asielprocedure kiezen in plaats van de verblijfsregeling mensenhandel. De Staatssecretaris van Justitie en Veiligheid vindt ook dat slachtoffers bij voorkeur niet alleen asiel aanvragen maar ook aangifte doen, zodat zij bescherming krijgen en daders opgespoord kunnen worden. Er komt onderzoek; welke instantie dat gaat doen, wordt nog bekeken.',
      en: 'The National Rapporteur wants to know why many victims choose the asylum procedure instead of the residence scheme for trafficking victims. The State Secretary for Justice and Security shares the view that victims should preferably not only apply for asylum but also report to the police, so that they are protected and perpetrators can be traced. Research will follow; which body will do it is still being considered.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    answers: [
      {
        body: 'nationaal-rapporteur',
        document: 'Slachtoffermonitor mensenhandel (meest recente)',
        what: {
          nl: 'Inzichtelijk maken waarom veel slachtoffers asiel vragen in plaats van de verblijfsregeling mensenhandel te gebruiken.',
          en: 'Make clear why many victims apply for asylum instead of using the residence scheme for trafficking victims.',
        },
      },
    ],
    results: ['STM-R1', 'STM-R2'],
    reported: [
      {
        text: {
          nl: 'Er wordt bekeken welke instantie het onderzoek gaat doen.',
          en: 'It is being considered which body will do the research.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme7, bullet: 6, opens: 'In de meest recente Slachtoffermonitor mensenhandel' },
    },
  },
]

const financialInvestigation: readonly CatalogueAction[] = [
  {
    code: 'STM-1.8.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.8',
    title: {
      nl: 'Vermogen van daders afpakken met iCOV en andere verbanden',
      en: 'Confiscate perpetrators’ assets via iCOV and other partnerships',
    },
    summary: {
      nl: 'Bestaande samenwerkingsverbanden die inzicht geven in het vermogen van verdachten, zoals de infobox Crimineel en Onverklaarbaar Vermogen (iCOV), worden beter gebruikt. Zo kan ook het vermogen van daders van mensenhandel worden afgepakt.',
      en: 'Better use is made of existing partnerships that give insight into suspects’ assets, such as iCOV (infobox on criminal and unexplained assets). In this way the assets of perpetrators of trafficking can also be confiscated.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'icov', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, bullet: 1, opens: 'We benutten de bestaande samenwerkingsverbanden die' },
    },
  },
  {
    code: 'STM-1.8.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.8',
    title: {
      nl: 'Slimmer gebruik van informatie uit geldstromen, met banken',
      en: 'Smarter use of information from financial flows, with banks',
    },
    summary: {
      nl: 'Informatie uit geldstromen wordt slimmer gebruikt om daders te pakken, ook als slachtoffers geen aangifte doen. Zo werken de Inspectie SZW, de politie en het Openbaar Ministerie samen met een Nederlandse bank (publiek-privaat). De Inspectie SZW onderzoekt of dit ook bij andere banken kan.',
      en: 'Information from financial flows is used more cleverly to catch perpetrators, also when victims do not report to the police. Inspectorate SZW, the police and the Public Prosecution Service (OM), for example, work together with one Dutch bank (public-private). Inspectorate SZW is examining whether this can also be done at other banks.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'inspectie-szw', role: 'co-lead', basis: 'explicit' },
      { organisation: 'politie', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
      { organisation: 'banken', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De publiek-private samenwerking met een Nederlandse bank loopt; de Inspectie SZW onderzoekt uitbreiding naar andere banken.',
          en: 'The public-private partnership with a Dutch bank is running; Inspectorate SZW is examining extension to other banks.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, bullet: 2, opens: 'We maken slimmer gebruik van informatie' },
    },
  },
  {
    code: 'STM-1.8.2.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-1.8.2',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.8',
    title: {
      nl: 'Daders vinden via geldstromen, samen met een Nederlandse bank',
      en: 'Find perpetrators through financial flows, with one Dutch bank',
    },
    summary: {
      nl: 'Informatie uit geldstromen wordt slimmer gebruikt om daders zonder aangifte van slachtoffers te kunnen pakken. Daarvoor loopt een publiek-private samenwerking van de Inspectie SZW, de politie, het Openbaar Ministerie en een Nederlandse bank, die de bron niet noemt.',
      en: 'Information from financial flows is used more cleverly so that perpetrators can be caught without a report by victims. A public-private partnership of Inspectorate SZW, the police, the Public Prosecution Service (OM) and a Dutch bank, which the source does not name, is running for this.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' },
      { organisation: 'politie', role: 'partner', basis: 'explicit' },
      { organisation: 'om', role: 'partner', basis: 'explicit' },
      { organisation: 'banken', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De publiek-private samenwerking met een Nederlandse bank loopt.',
          en: 'The public-private partnership with a Dutch bank is running.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, bullet: 2, sub: 1, opens: 'We maken slimmer gebruik van informatie' },
    },
  },
  {
    code: 'STM-1.8.2.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-1.8.2',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.8',
    title: {
      nl: 'Onderzoek naar dezelfde werkwijze bij andere banken',
      en: 'Examine the same method at other banks',
    },
    summary: {
      nl: 'De Inspectie SZW onderzoekt of de werkwijze met de Nederlandse bank ook bij andere banken kan worden ingevoerd.',
      en: 'Inspectorate SZW is examining whether the method used with the Dutch bank can also be introduced at other banks.',
    },
    owners: [
      { organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' },
      { organisation: 'banken', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'inspectie-szw',
    responsible: szw,
    duration: 'one-off',
    results: ['STM-R2'],
    reported: [
      {
        text: {
          nl: 'De Inspectie SZW onderzoekt de mogelijkheden bij andere banken.',
          en: 'Inspectorate SZW is examining the possibilities at other banks.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, bullet: 2, sub: 2, opens: 'De Inspectie SZW onderzoekt momenteel de' },
    },
  },
  {
    code: 'STM-1.8.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.8',
    title: {
      nl: 'FIU-Nederland: ongebruikelijke transacties rond mensenhandel herkennen',
      en: 'FIU-the Netherlands: recognise transactions that signal trafficking',
    },
    summary: {
      nl: 'Mensenhandel is een prioriteit in het jaarplan 2018 van FIU-Nederland. De FIU heeft een methodologie ontwikkeld om ongebruikelijke transacties te herkennen die op mensenhandel kunnen wijzen, en voert daarop thematische analyses en query’s op maat uit. Zij werkt actief samen met de betrokken rechtshandhavende autoriteiten en met FIU’s van landen die opduiken in internationale mensenhandelnetwerken. Elke transactie die verdacht is verklaard, deelt zij direct met de opsporingsinstanties. De werkwijze wordt verder ontwikkeld.',
      en: 'Trafficking is a priority in the 2018 annual plan of FIU-the Netherlands (Financial Intelligence Unit). The FIU has developed a methodology for recognising unusual transactions that may point to trafficking, and runs themed analyses and tailor-made queries on them. It cooperates actively with the law enforcement authorities concerned and with FIUs of countries that appear in international trafficking networks. Each transaction declared suspicious is shared with the investigating bodies as soon as it is noticed. The method is being developed further.',
    },
    owners: [{ organisation: 'fiu-nederland', role: 'lead', basis: 'explicit' }],
    reporter: 'fiu-nederland',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'Mensenhandel is een geprioriteerd thema in het jaarplan 2018 van FIU-Nederland.',
          en: 'Trafficking is a prioritised theme in the 2018 annual plan of FIU-the Netherlands.',
        },
        date: { precision: 'year', value: '2018' },
      },
      {
        text: {
          nl: 'De methodologie voor het herkennen van ongebruikelijke transacties is ontwikkeld; de werkwijze wordt verder uitgebouwd.',
          en: 'The methodology for recognising unusual transactions has been developed; the method is being built on.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme8, bullet: 3, opens: 'Daarnaast is mensenhandel een geprioriteerd thema' },
    },
  },
]

const internationalInvestigation: readonly CatalogueAction[] = [
  {
    code: 'STM-1.9.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Vakdag over internationale samenwerking voor de AVIM’s',
      en: 'Training day on international cooperation for the AVIMs',
    },
    summary: {
      nl: 'In 2019 houdt de politie een vakdag voor medewerkers van de Afdelingen Vreemdelingenpolitie, Identificatie en Mensenhandel (AVIM). Zij leren daar beter wat er bij de aanpak van mensenhandel internationaal aan samenwerking mogelijk en onmogelijk is.',
      en: 'In 2019 the police will hold a training day for staff of the AVIMs (aliens police, identification and trafficking departments). It is to make them more familiar with and aware of what is and is not possible in international cooperation against trafficking.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'explicit' },
      { organisation: 'avim', role: 'addressee', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: jenvMinister,
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 1, opens: 'De politie gaat in 2019 een' },
    },
  },
  {
    code: 'STM-1.9.2',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Drie politieliaisons in bronlanden van mensenhandel',
      en: 'Three police liaison officers in source countries of trafficking',
    },
    summary: {
      nl: 'In bronlanden van mensenhandel komen drie politieliaisons. Politie, Openbaar Ministerie en het ministerie van Justitie en Veiligheid bezien in nauw overleg waar, met welke taken en voor hoe lang. De liaisons moeten een duidelijke opdracht krijgen en er moet goed op gestuurd worden.',
      en: 'Three police liaison officers will be posted in source countries of trafficking. The police, the Public Prosecution Service (OM) and the Ministry of Justice and Security consider in close consultation where, with which tasks and for how long. The liaison officers must be given a clear assignment and this must be steered well.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'explicit' },
      { organisation: 'om', role: 'co-lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'co-lead', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'Politie, OM en JenV overleggen over plaats, taken en duur.',
          en: 'The police, the OM and the Ministry of Justice and Security are consulting on place, tasks and duration.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 2, opens: 'Er worden drie politie-liasions geplaatst' },
    },
  },
  {
    code: 'STM-1.9.3',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Nieuwe liaisonmagistraat van het OM in Rome',
      en: 'A new liaison magistrate of the OM in Rome',
    },
    summary: {
      nl: 'Het Openbaar Ministerie plaatst in 2019 een nieuwe liaisonmagistraat in Rome. Daarmee gaat de samenwerking met de Italiaanse justitie tegen mensenhandel en mensensmokkel door.',
      en: 'In 2019 the Public Prosecution Service (OM) will post a new liaison magistrate in Rome. This continues the cooperation with the Italian judicial authorities against trafficking and people smuggling.',
    },
    owners: [
      { organisation: 'om', role: 'lead', basis: 'explicit' },
      { organisation: 'italie', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'om',
    responsible: jenvMinister,
    due: { precision: 'year', value: '2019' },
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 3, opens: 'Om de samenwerking met de Italiaanse' },
    },
  },
  {
    code: 'STM-1.9.4',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Co-driver van EMPACT THB blijven en het platform verbreden',
      en: 'Remain co-driver of EMPACT THB and broaden it',
    },
    summary: {
      nl: 'Nederland blijft co-driver van EMPACT THB (European Multidisciplinary Platform against Criminal Threats – Trafficking in Human Beings), het EU-project voor operationele samenwerking tegen mensenhandel. JenV stelde in 2018 geld beschikbaar voor de subprojecten Financieel rechercheren en Chinese mensenhandel, die de Nederlandse politie leidt; een bedrag staat er niet. EMPACT THB moet verder multidisciplinair worden: gemeenten doen mee aan activiteiten, en samenwerking met NGO’s en opvangorganisaties wordt bevorderd.',
      en: 'The Netherlands remains co-driver of EMPACT THB (European Multidisciplinary Platform against Criminal Threats – Trafficking in Human Beings), the EU project for operational cooperation against trafficking. In 2018 the Ministry of Justice and Security (JenV) made money available for the subprojects on financial investigation and on Chinese trafficking, which the Dutch police lead; no amount is given. EMPACT THB is to become more multidisciplinary: municipalities are involved in its activities, and cooperation with NGOs and shelter organisations is promoted.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'politie', role: 'co-lead', basis: 'explicit' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'partner', basis: 'explicit' },
      { organisation: 'empact-thb', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'In 2018 kwam er geld van JenV voor de subprojecten Financieel rechercheren en Chinese mensenhandel.',
          en: 'In 2018 the Ministry of Justice and Security made money available for the subprojects on financial investigation and on Chinese trafficking.',
        },
        date: { precision: 'year', value: '2018' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 4, opens: 'We blijven “co-driver” van EMPACT' },
    },
  },
  {
    code: 'STM-1.9.4.p1',
    kind: 'action',
    printed: 'part',
    parent: 'STM-1.9.4',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Co-driver blijven en EMPACT THB multidisciplinair maken',
      en: 'Stay co-driver and make EMPACT THB multidisciplinary',
    },
    summary: {
      nl: 'Nederland blijft co-driver van EMPACT THB, het EU-project voor operationele samenwerking tegen mensenhandel. Het werkt verder aan een meer multidisciplinair EMPACT THB: gemeenten doen mee aan activiteiten, en samenwerking met NGO’s en opvangorganisaties wordt bevorderd.',
      en: 'The Netherlands remains co-driver of EMPACT THB, the EU project for operational cooperation against trafficking. It continues to work for a more multidisciplinary EMPACT THB: municipalities are involved in its activities, and cooperation with NGOs and shelter organisations is promoted.',
    },
    owners: [
      { organisation: 'min-jenv', role: 'lead', basis: 'implied' },
      { organisation: 'gemeenten', role: 'partner', basis: 'explicit' },
      { organisation: 'zorginstellingen', role: 'partner', basis: 'explicit' },
      { organisation: 'empact-thb', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenvMinister,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 4, sub: 1, opens: 'We blijven “co-driver” van EMPACT' },
    },
  },
  {
    code: 'STM-1.9.4.p2',
    kind: 'action',
    printed: 'part',
    parent: 'STM-1.9.4',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Subprojecten Financieel rechercheren en Chinese mensenhandel',
      en: 'Subprojects on financial investigation and Chinese trafficking',
    },
    summary: {
      nl: 'De Nederlandse politie leidt binnen EMPACT THB de subprojecten Financieel rechercheren en Chinese mensenhandel. JenV stelde daarvoor in 2018 geld beschikbaar; een bedrag staat er niet.',
      en: 'Within EMPACT THB the Dutch police lead the subprojects on financial investigation and on Chinese trafficking. The Ministry of Justice and Security (JenV) made money available for them in 2018; no amount is given.',
    },
    owners: [
      { organisation: 'politie', role: 'lead', basis: 'explicit' },
      { organisation: 'min-jenv', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'politie',
    responsible: jenvMinister,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'JenV heeft in 2018 geld voor beide subprojecten beschikbaar gesteld.',
          en: 'The Ministry of Justice and Security made money available for both subprojects in 2018.',
        },
        date: { precision: 'year', value: '2018' },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 4, sub: 2, opens: 'JenV heeft in 2018 geld beschikbaar' },
    },
  },
  {
    code: 'STM-1.9.5',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Afrikaanse herkomst- en transitlanden sterker tegen netwerken maken',
      en: 'Help African origin and transit countries tackle networks',
    },
    summary: {
      nl: 'Nederland steunt programma’s waarmee belangrijke Afrikaanse herkomst- en transitlanden criminele netwerken achter mensensmokkel en mensenhandel beter kunnen opsporen, vervolgen en veroordelen. De inzet op capaciteit bij lokale overheden en de juridische sector in West-Afrika en de Sahel wordt sterker. Veel aandacht krijgen getuigenbescherming, mensenrechten van migranten en (psychosociale) steun aan slachtoffers. Ook wordt justitiële samenwerking en uitwisseling van informatie over grenzen heen bevorderd, in de regio en, voor zover mogelijk, tussen (West-)Afrika en de EU.',
      en: 'The Netherlands supports programmes that enable important African countries of origin and transit to better trace, prosecute and convict criminal networks involved in people smuggling and trafficking. Efforts to build capacity in local authorities and the legal sector in West Africa and the Sahel are stepped up. Much attention goes to witness protection, the human rights of migrants and (psychosocial) support for victims. Judicial cooperation and exchange of information across borders are also promoted, within the region and, as far as possible, between (West) Africa and the EU.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: bhos,
    duration: 'continuing',
    budgets: [
      {
        amount: 4_700_000,
        currency: 'EUR',
        purpose: {
          nl: 'Nederlandse bijdrage aan één regionaal programma van UNODC en OHCHR in West-Afrika en de Sahel, dat het kader onder dit thema als voorbeeld geeft. Niet het budget van alle programma’s samen; de bron noemt geen periode.',
          en: 'Dutch contribution to one regional programme of UNODC and OHCHR in West Africa and the Sahel, which the box under this theme gives as an example. Not the budget of all programmes together; the source gives no period.',
        },
      },
    ],
    results: ['STM-R1', 'STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 5, opens: 'We steunen programma’s die tot doel' },
    },
  },
  {
    code: 'STM-1.9.6',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'VN- en EU-sancties tegen leiders van smokkel- en handelnetwerken',
      en: 'UN and EU sanctions against leaders of trafficking networks',
    },
    summary: {
      nl: 'Nederland nam in de VN-Veiligheidsraad eerder met succes het initiatief voor sancties tegen mensenhandelaren in Libië. Het zet nu verder in op sancties van VN en EU tegen leiders van netwerken voor mensensmokkel en mensenhandel in belangrijke herkomst- en transitlanden. In VN-verband zijn er drie sporen: huidige sancties uitvoeren, bezien of de lijst voor Libië langer kan, en het initiatief mogelijk elders herhalen.',
      en: 'The Netherlands earlier took a successful initiative in the UN Security Council for sanctions against traffickers in Libya. It now continues to work for UN and EU sanctions against leaders of smuggling and trafficking networks in important countries of origin and transit. In the UN there are three tracks: carrying out the current sanctions, seeing whether the list for Libya can be extended, and possibly repeating the initiative elsewhere.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'implied' },
      { organisation: 'vn', role: 'partner', basis: 'explicit' },
      { organisation: 'europese-unie', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: bz,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    reported: [
      {
        text: {
          nl: 'Een eerder Nederlands initiatief in de VN-Veiligheidsraad voor sancties tegen mensenhandelaren in Libië is geslaagd.',
          en: 'An earlier Dutch initiative in the UN Security Council for sanctions against traffickers in Libya was successful.',
        },
      },
    ],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 6, opens: 'In vervolg op het eerdere succesvolle' },
    },
  },
  {
    code: 'STM-1.9.6.1',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.9.6',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Huidige sancties uitvoeren en financiële tegoeden bevriezen',
      en: 'Carry out current sanctions and freeze financial assets',
    },
    summary: {
      nl: 'De huidige sancties worden uitgevoerd. Daarbij hoort dat financiële tegoeden worden gevonden en bevroren, via een internationaal netwerk van diplomaten, opsporingsinstanties en de VN.',
      en: 'The current sanctions are carried out. This includes finding and freezing financial assets, through an international network of diplomats, investigating bodies and the UN.',
    },
    owners: [
      { organisation: 'min-bz', role: 'lead', basis: 'implied' },
      { organisation: 'vn', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-bz',
    responsible: bz,
    duration: 'continuing',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 6, sub: 1, opens: 'implementatie van de huidige sancties, inclusief' },
    },
  },
  {
    code: 'STM-1.9.6.2',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.9.6',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Uitbreiding van de sanctielijst voor Libië bezien',
      en: 'Consider extending the sanctions list for Libya',
    },
    summary: {
      nl: 'Samen met andere landen gaat Nederland na of de sanctielijst voor Libië langer kan worden.',
      en: 'Together with other countries the Netherlands considers whether the sanctions list for Libya can be extended.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: bz,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 6, sub: 2, opens: 'samen met andere landen bekijken of' },
    },
  },
  {
    code: 'STM-1.9.6.3',
    kind: 'action',
    printed: 'sub-bullet',
    parent: 'STM-1.9.6',
    line: 'STM-1',
    section: 'STM-1.S2',
    theme: 'STM-1.9',
    title: {
      nl: 'Sanctie-initiatief mogelijk elders herhalen, zoals voor Mali',
      en: 'Possibly repeat the sanctions initiative elsewhere, such as Mali',
    },
    summary: {
      nl: 'Nederland werkt eraan het initiatief zo mogelijk in een andere context te herhalen, bijvoorbeeld binnen het sanctieregime dat voor Mali al bestaat.',
      en: 'The Netherlands works towards possibly repeating the initiative in another context, for example within the sanctions regime that already exists for Mali.',
    },
    owners: [{ organisation: 'min-bz', role: 'lead', basis: 'implied' }],
    reporter: 'min-bz',
    responsible: bz,
    duration: 'one-off',
    results: ['STM-R2', 'STM-R8'],
    source: {
      document: 'stm-2018',
      locator: { headings: theme9, bullet: 6, sub: 3, opens: 'inzetten op het mogelijk repliceren van' },
    },
  },
]

export const line1InvestigationActions: readonly CatalogueAction[] = [
  ...nationalInvestigation,
  ...integratedApproach,
  ...victimAtTheCentre,
  ...financialInvestigation,
  ...internationalInvestigation,
]

import type { LinkEntry } from '../shape.ts'

/** Recommendations of the third progress report. */
export const ec2020Links: readonly LinkEntry[] = [
  {
    code: 'L-STM-1.7.4-PR3-2.7',
    action: 'STM-1.7.4',
    item: 'PR3-2.7',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De proeftuin wil daders van seksuele uitbuiting van minderjarigen vaker pakken; strengere regels zijn het niet.',
      en: 'The pilot aims to catch perpetrators of sexual exploitation of minors more often; these are not stricter rules.',
    },
  },
  {
    code: 'L-STM-5.2.2-PR3-2.7',
    action: 'STM-5.2.2',
    item: 'PR3-2.7',
    relation: 'supports',
    reason: {
      nl: 'Het praktijkteam zoekt bestuurlijke oplossingen voor zaken over loverboys waarin regio’s vastlopen.',
      en: 'The practice team seeks administrative solutions for cases on ‘loverboys’ in which regions get stuck.',
    },
  },
  {
    code: 'L-STM-4.3.1-PR3-2.8',
    action: 'STM-4.3.1',
    item: 'PR3-2.8',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De aanpak van uitbuiting van Roma-kinderen sluit aan bij hun bijzondere omstandigheden en blijft bestaan.',
      en: 'The approach to exploitation of Roma children fits their particular circumstances and stays in place.',
    },
  },
  {
    code: 'L-STM-3.1.5.p4-PR3-2.8',
    action: 'STM-3.1.5.p4',
    item: 'PR3-2.8',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De cultuursensitieve aanpak houdt rekening met jongeren met een migratieachtergrond, die extra kwetsbaar zijn voor exposing en sextortion.',
      en: 'The culturally sensitive approach takes account of young people with a migration background, who are extra vulnerable to exposing and sextortion.',
    },
  },
  {
    code: 'L-STM-1.5.1.4-PR3-2.10',
    action: 'STM-1.5.1.4',
    item: 'PR3-2.10',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De webcrawler gebruikt nieuwe technologie om online signalen van mensenhandel op te pakken.',
      en: 'The web crawler uses new technology to pick up signs of trafficking online.',
    },
  },
  {
    code: 'L-STM-3.4.1-PR3-2.10',
    action: 'STM-3.4.1',
    item: 'PR3-2.10',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Data-analyse bij visumaanvragen moet mogelijke slachtoffers vroeg laten zien.',
      en: 'Data analysis of visa applications must show possible victims early.',
    },
  },
  {
    code: 'L-STM-3.3.3-PR3-2.11',
    action: 'STM-3.3.3',
    item: 'PR3-2.11',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Nederland bevordert vrijwillige terugkeer van migranten uit landen van doorreis, als alternatief voor verder reizen met risico op uitbuiting.',
      en: 'The Netherlands promotes the voluntary return of migrants from transit countries, as an alternative to travelling on at risk of exploitation.',
    },
  },
  {
    code: 'L-STM-3.3.2-PR3-2.12',
    action: 'STM-3.3.2',
    item: 'PR3-2.12',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Nederland werkt via VN-organisaties met belangrijke landen van herkomst aan capaciteit tegen mensenhandel.',
      en: 'Through UN organisations the Netherlands works with important countries of origin on capacity against trafficking.',
    },
  },
  {
    code: 'L-STM-1.9.5-PR3-2.12',
    action: 'STM-1.9.5',
    item: 'PR3-2.12',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Nederland steunt programma’s in Afrikaanse herkomst- en transitlanden, zoals dat van UNODC en OHCHR.',
      en: 'The Netherlands supports programmes in African countries of origin and transit, such as that of UNODC and OHCHR.',
    },
  },
  {
    code: 'L-STM-1.8.2-PR3-3.3',
    action: 'STM-1.8.2',
    item: 'PR3-3.3',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Met gegevens over geldstromen kunnen daders worden opgepakt zonder aangifte van het slachtoffer.',
      en: 'With data on money flows perpetrators can be arrested without a report by the victim.',
    },
  },
  {
    code: 'L-STM-1.5.1.1-PR3-3.3',
    action: 'STM-1.5.1.1',
    item: 'PR3-3.3',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Elk jaar worden twintig extra rechercheurs voor mensenhandel opgeleid en gecertificeerd.',
      en: 'Every year twenty extra detectives are trained and certified for trafficking.',
    },
  },
  {
    code: 'L-STM-1.5.1.4-PR3-3.3',
    action: 'STM-1.5.1.4',
    item: 'PR3-3.3',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De webcrawler is een opsporingsmiddel dat niet afhangt van wat slachtoffers verklaren.',
      en: 'The web crawler is an investigative tool that does not depend on what victims state.',
    },
  },
  {
    code: 'L-STM-1.8.1-PR3-3.4',
    action: 'STM-1.8.1',
    item: 'PR3-3.4',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Beter zicht op het vermogen van daders maakt het mogelijk hun winst af te pakken.',
      en: 'A better view of perpetrators’ assets makes it possible to take their profits away.',
    },
  },
  {
    code: 'L-STM-1.8.1-PR3-3.5',
    action: 'STM-1.8.1',
    item: 'PR3-3.5',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Met iCOV en andere verbanden wordt vermogen van daders gevonden om het af te pakken.',
      en: 'With iCOV and other partnerships perpetrators’ assets are found in order to confiscate them.',
    },
  },
  {
    code: 'L-STM-1.8.3-PR3-3.5',
    action: 'STM-1.8.3',
    item: 'PR3-3.5',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De FIU volgt het geld met een methode die transacties rond mensenhandel herkent.',
      en: 'The FIU follows the money with a method that recognises transactions around trafficking.',
    },
  },
  {
    code: 'L-STM-1.9.4.p2-PR3-3.5',
    action: 'STM-1.9.4.p2',
    item: 'PR3-3.5',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Het EMPACT-subproject Financieel rechercheren brengt financieel onderzoek in gezamenlijke Europese zaken.',
      en: 'The EMPACT subproject on financial investigation brings financial inquiry into joint European cases.',
    },
  },
  {
    code: 'L-STM-1.9.6.1-PR3-3.5',
    action: 'STM-1.9.6.1',
    item: 'PR3-3.5',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Tegoeden van mensen op de sanctielijst worden opgespoord en bevroren; dat is nog geen verbeurdverklaring.',
      en: 'Assets of people on the sanctions list are traced and frozen; that is not yet confiscation.',
    },
  },
  {
    code: 'L-STM-1.5.1-PR3-3.6',
    action: 'STM-1.5.1',
    item: 'PR3-3.6',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Meer capaciteit en expertise bij politie en OM maken meer onderzoeken en vervolgingen mogelijk; het programma noemt geen aantallen.',
      en: 'More capacity and expertise at police and Public Prosecution Service make more investigations and prosecutions possible; the programme gives no numbers.',
    },
  },
  {
    code: 'L-STM-2.6.1-PR3-3.6',
    action: 'STM-2.6.1',
    item: 'PR3-3.6',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Met meer rechercheurs kan de Inspectie SZW meer zaken van arbeidsuitbuiting onderzoeken.',
      en: 'With more investigators the Inspectorate SZW can investigate more cases of labour exploitation.',
    },
  },
  {
    code: 'L-STM-1.5.2-PR3-3.7',
    action: 'STM-1.5.2',
    item: 'PR3-3.7',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Mensenhandel wordt een prioriteit in de nieuwe afspraken met de politie.',
      en: 'Trafficking becomes a priority in the new agreements with the police.',
    },
  },
  {
    code: 'L-STM-1.4.1-PR3-3.9',
    action: 'STM-1.4.1',
    item: 'PR3-3.9',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Het debat wijst klanten op hun aandeel: zonder afnemers van oneerlijke producten of diensten loont uitbuiting minder.',
      en: 'The debate points customers to their part: without buyers of unfair products or services exploitation pays less.',
    },
  },
  {
    code: 'L-STM-3.1.4-PR3-3.9',
    action: 'STM-3.1.4',
    item: 'PR3-3.9',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Het kabinet blijft professionals trainen, een van de plichten die het verslag in herinnering brengt.',
      en: 'The cabinet keeps training professionals, one of the duties the report recalls.',
    },
  },
  {
    code: 'L-STM-1.7.1-PR3-3.14',
    action: 'STM-1.7.1',
    item: 'PR3-3.14',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'Slachtoffers krijgen meer mogelijkheden om schade te verhalen; over niet bestraffen zegt deze actie niets.',
      en: 'Victims get more possibilities to recover damage; this action says nothing about not punishing them.',
    },
  },
  {
    code: 'L-STM-2.7.1-PR3-3.14',
    action: 'STM-2.7.1',
    item: 'PR3-3.14',
    relation: 'answers',
    extent: 'partly',
    reason: {
      nl: 'De verkenning moet het terugvorderen van loon eenvoudiger maken; over niet bestraffen gaat zij niet.',
      en: 'The exploration must make recovering wages simpler; it is not about not punishing victims.',
    },
  },
  {
    code: 'L-STM-1.9.6-PR3-4.1',
    action: 'STM-1.9.6',
    item: 'PR3-4.1',
    relation: 'supports',
    reason: {
      nl: 'Sancties raken de leiders van netwerken, die in herkomst- en transitlanden vaak vrijuit gaan.',
      en: 'Sanctions hit the leaders of networks, who often go free in countries of origin and transit.',
    },
  },
]

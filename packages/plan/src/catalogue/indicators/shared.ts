/**
 * Indicators that more than one source reports on, defined once so that like is compared with like.
 *
 * Conventions for the observations of all documents:
 * - code: `<document>/<indicator>/<scope>/<from>-<to>[/<breakdown value>...]`; where a document prints both a
 *   number and a percentage for the same cell, the code of the percentage ends in `/percent`;
 * - scopes stand in `sharedScopes.ts`, bases in `sharedBases.ts`, breakdown cells in `sharedCells.ts`.
 */
import type { IndicatorEntry } from '../../indicator.ts'
import type { Text } from '../../source.ts'

const persons: Text = { nl: 'personen', en: 'persons' }

/** Holds for everything that authorities count. */
const registeredIsNotActual = {
  nl: 'Geregistreerd is niet hetzelfde als werkelijk: veel slachtoffers en daders blijven buiten beeld. Een stijging kan ook betekenen dat er beter wordt geregistreerd of dat de pakkans groter is.',
  en: 'Registered is not the same as actual: many victims and perpetrators stay out of sight. A rise may also mean better registration or a greater chance of being caught.',
} as const

const countriesCountDifferently = {
  nl: 'Landen verzamelen en registreren verschillend; wees voorzichtig met vergelijken tussen landen en perioden.',
  en: 'Countries collect and register differently; be careful when comparing countries and periods.',
} as const

const registered: Text = {
  nl: `${registeredIsNotActual.nl} ${countriesCountDifferently.nl}`,
  en: `${registeredIsNotActual.en} ${countriesCountDifferently.en}`,
}

/** For the chain from suspect to conviction. */
const noConclusionOnTrend: Text = {
  nl: `Verdachten, vervolgingen en veroordelingen van dezelfde jaren gaan niet over dezelfde zaken: een zaak duurt vaak langer dan de periode. De Commissie waarschuwt tegen vaste conclusies over een trend. ${countriesCountDifferently.nl}`,
  en: `Suspects, prosecutions and convictions in the same years are not about the same cases: a case often lasts longer than the period. The Commission warns against firm conclusions about a trend. ${countriesCountDifferently.en}`,
}

const workDoneIsNotCrime: Text = {
  nl: 'Laat zien hoeveel er is samengewerkt, niet hoeveel mensenhandel er is. De onderdelen tellen verschillende dingen en worden nooit bij elkaar opgeteld.',
  en: 'Shows how much cooperation took place, not how much trafficking there is. The parts count different things and are never added up.',
}

export const sharedIndicators: readonly IndicatorEntry[] = [
  {
    code: 'victims-registered',
    group: 'victims',
    title: { nl: 'Geregistreerde slachtoffers', en: 'Registered victims' },
    definition: {
      nl: 'Slachtoffers van mensenhandel die in de lidstaten bij autoriteiten of andere organisaties zijn geregistreerd: formeel vastgestelde én vermoedelijke slachtoffers, naar nationale regels. Niet: wie nooit in beeld kwam.',
      en: 'Victims of human trafficking registered in the member states with authorities or other organisations: formally identified as well as presumed victims, by national rules. Not: those who never came into view.',
    },
    nature: 'registered',
    unit: persons,
    caveat: registered,
  },
  {
    code: 'victims-comensha',
    group: 'victims',
    title: { nl: 'Mogelijke slachtoffers in beeld bij CoMensha', en: 'Possible victims known to CoMensha' },
    definition: {
      nl: 'Mogelijke slachtoffers die in een jaar bij CoMensha zijn gemeld, zonder de meldingen van de Koninklijke Marechaussee over uitbuiting in de seksindustrie (zo telt ook de Nationaal Rapporteur). Melders geven al bij het geringste signaal door; wie voor melding op naam geen toestemming geeft, ontbreekt vaak.',
      en: 'Possible victims reported to CoMensha in a year, without the reports by the Royal Netherlands Marechaussee on exploitation in the sex industry (the National Rapporteur counts in the same way). The slightest sign is reported; those who do not consent to being reported by name are often missing.',
    },
    nature: 'registered',
    unit: persons,
    caveat: {
      nl: `${registeredIsNotActual.nl} Een daling kan betekenen dat er minder wordt gesignaleerd. Niet te vergelijken met de EU-cijfers: andere telling en andere periode.`,
      en: `${registeredIsNotActual.en} A fall may mean that less is detected. Not comparable with the EU figures: another count and another period.`,
    },
  },
  {
    code: 'victims-estimated',
    group: 'victims',
    title: { nl: 'Geschat aantal slachtoffers', en: 'Estimated number of victims' },
    definition: {
      nl: 'Berekend aantal mogelijke slachtoffers, met wie buiten beeld bleef erbij. Steeds een bereik met een onder- en bovengrens.',
      en: 'Computed number of possible victims, including those who stayed out of sight. Always a range with a lower and an upper bound.',
    },
    nature: 'estimated',
    unit: persons,
    caveat: {
      nl: 'Een schatting, geen telling. Zij rust mede op meldingen van mogelijke slachtoffers. Op één schatting is geen trend te baseren.',
      en: 'An estimate, not a count. It rests partly on reports of possible victims. No trend can be based on a single estimate.',
    },
  },
  {
    code: 'suspects',
    group: 'suspects',
    title: { nl: 'Verdachten van mensenhandel', en: 'Suspects of human trafficking' },
    definition: {
      nl: 'Personen die formeel met politie of justitie in aanraking kwamen voor mensenhandel: verdacht, aangehouden of vermaand.',
      en: 'Persons who came into formal contact with police or criminal justice for human trafficking: suspected, arrested or cautioned.',
    },
    nature: 'registered',
    unit: persons,
    caveat: noConclusionOnTrend,
  },
  {
    code: 'prosecutions',
    group: 'prosecutions',
    title: { nl: 'Vervolgingen voor mensenhandel', en: 'Prosecutions for human trafficking' },
    definition: {
      nl: 'Vervolgingen voor mensenhandel die de lidstaten meldden. Niet: vervolging voor een ander feit, zoals witwassen, waar ook mensenhandel speelde.',
      en: 'Prosecutions for human trafficking as reported by the member states. Not: prosecutions for another offence, such as money laundering, where trafficking played a part too.',
    },
    nature: 'registered',
    unit: { nl: 'vervolgingen', en: 'prosecutions' },
    caveat: noConclusionOnTrend,
  },
  {
    code: 'convictions',
    group: 'convictions',
    title: { nl: 'Veroordelingen voor mensenhandel', en: 'Convictions for human trafficking' },
    definition: {
      nl: 'Veroordelingen voor mensenhandel die de lidstaten meldden. Niet: veroordelingen voor een ander feit waar ook mensenhandel speelde.',
      en: 'Convictions for human trafficking as reported by the member states. Not: convictions for another offence where trafficking played a part too.',
    },
    nature: 'registered',
    unit: { nl: 'veroordelingen', en: 'convictions' },
    caveat: noConclusionOnTrend,
  },
  {
    code: 'victims-services-use',
    group: 'services',
    title: {
      nl: 'Gebruik van diensten van slachtoffers: strafzaken',
      en: 'Use of victims’ services: criminal cases',
    },
    definition: {
      nl: 'Verdachten, vervolgingen en veroordelingen voor het gebruik van diensten van slachtoffers van mensenhandel (artikel 18, lid 4, van Richtlijn 2011/36/EU), uitgesplitst naar stadium. Alleen van de lidstaten die cijfers konden geven.',
      en: 'Suspects, prosecutions and convictions for using the services of trafficking victims (Article 18(4) of Directive 2011/36/EU), broken down by stage. Only from the member states able to give figures.',
    },
    nature: 'registered',
    unit: { nl: 'per stadium: verdachten, vervolgingen, veroordelingen', en: 'by stage: suspects, prosecutions, convictions' },
    caveat: {
      nl: 'Een klein en per periode verschillend aantal lidstaten gaf cijfers, en niet elk land stelt het gebruik strafbaar. De stadia worden niet opgeteld; perioden zijn niet te vergelijken.',
      en: 'A small number of member states, different in each period, gave figures, and not every country criminalises the use. Stages are not added up; periods cannot be compared.',
    },
    cellsDiffer: true,
  },
  {
    code: 'eurojust-cases',
    group: 'cooperation',
    title: { nl: 'Mensenhandelzaken bij Eurojust', en: 'Trafficking cases at Eurojust' },
    definition: {
      nl: 'Werk van Eurojust in mensenhandelzaken, uitgesplitst naar soort: nieuwe zaken, coördinatievergaderingen, coördinatiecentra, gemeenschappelijke onderzoeksteams.',
      en: 'Work of Eurojust in trafficking cases, broken down by kind: new cases, coordination meetings, coordination centres, joint investigation teams.',
    },
    nature: 'reported',
    unit: { nl: 'per soort: zaken, vergaderingen, centra, teams', en: 'by kind: cases, meetings, centres, teams' },
    caveat: workDoneIsNotCrime,
    cellsDiffer: true,
  },
  {
    code: 'europol-contributions',
    group: 'cooperation',
    title: { nl: 'Mensenhandel: bijdragen aan Europol', en: 'Trafficking: contributions to Europol' },
    definition: {
      nl: 'Nieuwe zaken en operationele berichten over mensenhandel die bij Europol binnenkwamen.',
      en: 'New cases and operational messages on trafficking that reached Europol.',
    },
    nature: 'reported',
    unit: { nl: 'per soort: zaken, berichten', en: 'by kind: cases, messages' },
    caveat: workDoneIsNotCrime,
    cellsDiffer: true,
  },
  {
    code: 'empact-results',
    group: 'cooperation',
    title: { nl: 'Resultaten van Empact op mensenhandel', en: 'Results of Empact on human trafficking' },
    definition: {
      nl: 'Opbrengst van de operationele acties onder Empact THB, uitgesplitst naar soort: onder meer aanhoudingen, verdachten, mogelijke slachtoffers, criminele groepen, bevroren tegoeden. Alleen de prioriteit mensenhandel; het hele platform is een andere indicator.',
      en: 'Outcome of the operational actions under Empact THB, broken down by kind: among others arrests, suspects, potential victims, criminal groups, frozen assets. The trafficking priority only; the platform as a whole is another indicator.',
    },
    nature: 'reported',
    unit: {
      nl: 'per soort: personen, groepen of euro',
      en: 'by kind: persons, groups or euro',
    },
    caveat: workDoneIsNotCrime,
    cellsDiffer: true,
  },
  {
    code: 'empact-all-results',
    group: 'cooperation',
    title: { nl: 'Resultaten van Empact als geheel', en: 'Results of Empact as a whole' },
    definition: {
      nl: 'Opbrengst van het hele platform Empact, over alle prioriteiten tegen zware en georganiseerde criminaliteit, waarvan mensenhandel er één is. Uitgesplitst naar soort.',
      en: 'Outcome of the Empact platform as a whole, over all priorities against serious and organised crime, of which human trafficking is one. Broken down by kind.',
    },
    nature: 'reported',
    unit: { nl: 'per soort: personen of euro', en: 'by kind: persons or euro' },
    caveat: {
      nl: 'Gaat over alle soorten zware criminaliteit en is dus niet te vergelijken met de resultaten op mensenhandel alleen. De onderdelen worden nooit opgeteld.',
      en: 'Covers all kinds of serious crime and so cannot be compared with the results on human trafficking alone. The parts are never added up.',
    },
    cellsDiffer: true,
  },
  {
    code: 'eu-agencies-committed',
    group: 'cooperation',
    title: { nl: 'EU-agentschappen die zich tot samenwerking verbonden', en: 'EU agencies committed to working together' },
    definition: {
      nl: 'EU-agentschappen die de gezamenlijke verklaring ondertekenden om samen te werken in de bestrijding van mensenhandel.',
      en: 'EU agencies that signed the joint statement to work together against human trafficking.',
    },
    nature: 'reported',
    unit: { nl: 'agentschappen', en: 'agencies' },
    caveat: {
      nl: 'Een handtekening laat zien wat is voorgenomen, niet wat is gedaan.',
      en: 'A signature shows what is intended, not what has been done.',
    },
  },
  {
    code: 'states-giving-figures',
    group: 'response',
    title: { nl: 'Lidstaten die cijfers gaven', en: 'Member states that gave figures' },
    definition: {
      nl: 'Lidstaten die de Commissie statistische gegevens gaven voor een voortgangsverslag, en hoeveel daarvan ook over strafzaken om het gebruik van diensten van slachtoffers.',
      en: 'Member states that gave the Commission statistical data for a progress report, and how many of them also on criminal cases about using victims’ services.',
    },
    nature: 'reported',
    unit: { nl: 'lidstaten', en: 'member states' },
    caveat: {
      nl: 'Zegt hoe volledig de cijfers zijn, niet hoeveel mensenhandel er is. Niet elk land stelt het gebruik van diensten van slachtoffers strafbaar.',
      en: 'Says how complete the figures are, not how much trafficking there is. Not every country criminalises the use of victims’ services.',
    },
  },
  {
    code: 'thb-profits',
    group: 'economy',
    title: { nl: 'Geschatte winst uit mensenhandel', en: 'Estimated profits from human trafficking' },
    definition: {
      nl: 'Geschatte winst die daders per jaar met mensenhandel maken.',
      en: 'Estimated yearly profit that perpetrators make from human trafficking.',
    },
    nature: 'estimated',
    unit: { nl: 'euro per jaar', en: 'euro per year' },
    caveat: {
      nl: 'Een voorzichtige schatting, geen telling. Winst van daders is iets anders dan kosten voor de samenleving of omzet van criminele markten.',
      en: 'A cautious estimate, not a count. Perpetrators’ profit is something else than costs to society or turnover of criminal markets.',
    },
  },
  {
    code: 'thb-costs',
    group: 'economy',
    title: { nl: 'Geschatte kosten van mensenhandel', en: 'Estimated costs of human trafficking' },
    definition: {
      nl: 'Geschatte kosten voor de samenleving in één jaar: extra inzet van rechtshandhaving, zorg en sociale bescherming, verloren economische opbrengst, verlies van levenskwaliteit, en de coördinatie van de aanpak.',
      en: 'Estimated costs to society in one year: extra law enforcement, health care and social protection, lost economic output, lost quality of life, and coordination of the response.',
    },
    nature: 'estimated',
    unit: { nl: 'euro per jaar', en: 'euro per year' },
    caveat: {
      nl: 'Een schatting. Kosten zijn iets anders dan winst van daders; de twee worden niet vergeleken of opgeteld.',
      en: 'An estimate. Costs are something else than perpetrators’ profits; the two are not compared or added up.',
    },
  },
]

/** Figures in the third progress report (2020): 2017–2018 and the EU-27 (its footnote 10), unless it says otherwise. */
import type { BreakdownCell, IndicatorEntry, ObservationEntry } from '../../indicator.ts'
import type { Locator, SourceReference, Text } from '../../source.ts'
import {
  children,
  impunity,
  introduction,
  labourExploitation,
  otherForms,
  outcomes,
  patterns,
  rights,
  sexual,
} from '../ec-2020/headings.ts'
import type { Base } from '../../indicator.ts'
import { ec2020Rankings } from './rankings.ts'
import {
  ageChild,
  formLabour,
  formOther,
  formSexual,
  originEu,
  originOwnState,
  originThirdCountry,
  sexFemale,
  servicesUseCases,
  sexMale,
  stageConvictions,
  stageProsecutions,
  stageSuspects,
} from './sharedCells.ts'

function at(headings: Locator['headings'], opens: string): SourceReference {
  return { document: 'ec-2020', locator: { headings, opens } }
}

function other(value: string, nl: string, en: string): BreakdownCell {
  return { dimension: 'other', value, label: { nl, en } }
}

const years = { from: 2017, to: 2018 } as const
const in2019 = { from: 2019, to: 2019 } as const
const victims = { indicator: 'victims-registered', scope: 'eu-27', period: years } as const
const usingServices = {
  indicator: 'victims-services-use',
  scope: 'eu-27-11-reporting',
  period: years,
  base: 'all',
  measure: 'count',
} as const
const eurojust = {
  indicator: 'eurojust-cases',
  scope: 'eu-cooperation',
  period: { from: 2018, to: 2019 },
  base: 'all',
  measure: 'count',
} as const
const empact = { indicator: 'empact-results', scope: 'eu-cooperation', period: in2019, base: 'all', measure: 'count' } as const

const perpetratorsYears = { scope: 'eu-27', period: years } as const

/** Whether the unknown are in the hundred percent is not said. */
const unknownNotMentioned: Text = {
  nl: 'Volgens de bron een deel van alle slachtoffers; of slachtoffers meetellen van wie dit kenmerk onbekend is, zegt zij niet.',
  en: 'By the source a share of all victims; it does not say whether victims for whom this characteristic is unknown are included.',
}

/** 60 + 15 + 18 = 93: unlike the shares of 2015–2016, these are not of victims whose form is known. */
const ofAllForms: Text = {
  nl: 'Van alle slachtoffers: de drie vormen tellen op tot 93%, van de rest staat er niets. De percentages over 2015–2016 in het tweede voortgangsverslag gaan over slachtoffers met een bekende vorm en zijn hiermee niet te vergelijken.',
  en: 'Of all victims: the three forms add up to 93%, nothing is said of the rest. The percentages for 2015–2016 in the second progress report are of victims whose form is known and cannot be compared with these.',
}

const notWithEarlierPeriod: Text = {
  nl: 'EU-27. De bron vergelijkt met de vorige verslagperiode, maar vindt een vaste conclusie over een trend niet verstandig; de cijfers van het tweede voortgangsverslag tellen het Verenigd Koninkrijk mee.',
  en: 'EU-27. The source compares with the previous reporting period but finds a firm conclusion about a trend unwise; the figures of the second progress report include the United Kingdom.',
}

const yearsOfReport: Text = {
  nl: 'De zin zelf noemt geen jaren; de statistieken in dit verslag gaan over 2017 en 2018.',
  en: 'The sentence itself names no years; the statistics in this report cover 2017 and 2018.',
}

const yearOfSource: Text = {
  nl: 'De zin noemt geen jaar; hier staat het jaar van het verslag.',
  en: 'The sentence names no year; the year given here is that of the report.',
}

/** The source puts the figure in words; the number here is what the words say. */
function inWords(nl: string, en: string): Text {
  return {
    nl: `De bron geeft geen getal maar zegt “${nl}”. ${unknownNotMentioned.nl}`,
    en: `The source gives no number but says “${en}”. ${unknownNotMentioned.en}`,
  }
}

const jointTeams = other('joint-investigation-teams', 'gemeenschappelijke onderzoeksteams', 'joint investigation teams')
const potentialVictims = other('potential-victims', 'mogelijke slachtoffers', 'potential victims')
const organRemoval: BreakdownCell = {
  dimension: 'form',
  value: 'organ-removal',
  label: { nl: 'orgaanverwijdering', en: 'organ removal' },
}
const grapeHarvest: BreakdownCell = {
  dimension: 'sector',
  value: 'agriculture',
  label: { nl: 'landbouw (druivenpluk)', en: 'agriculture (grape picking)' },
}
const trafficking = other('trafficking', 'voor mensenhandel', 'for human trafficking')

export const ec2020Bases: readonly Base[] = [
  {
    code: 'empact-potential-victims',
    title: { nl: 'de mogelijke slachtoffers bij acties onder Empact THB', en: 'the potential victims in Empact THB actions' },
  },
]

export const ec2020Indicators: readonly IndicatorEntry[] = [
  {
    code: 'trafficking-cases',
    group: 'victims',
    title: { nl: 'Gemelde gevallen van mensenhandel', en: 'Reported cases of human trafficking' },
    definition: {
      nl: 'Gevallen van mensenhandel die de lidstaten meldden, hier alleen voor orgaanverwijdering. Gevallen, geen personen: één geval kan meer slachtoffers hebben.',
      en: 'Cases of human trafficking reported by the member states, here only for organ removal. Cases, not persons: one case may have several victims.',
    },
    nature: 'registered',
    unit: { nl: 'gevallen', en: 'cases' },
    caveat: {
      nl: 'Gemeld is niet hetzelfde als werkelijk; zeldzame vormen blijven vaak buiten beeld. Niet te vergelijken met aantallen slachtoffers.',
      en: 'Reported is not the same as actual; rare forms often stay out of sight. Not comparable with numbers of victims.',
    },
  },
  {
    code: 'victims-in-operation',
    group: 'victims',
    title: { nl: 'Slachtoffers in één opsporingsoperatie', en: 'Victims in one investigation' },
    definition: {
      nl: 'Personen die in één gezamenlijke opsporingsoperatie als slachtoffer zijn geïdentificeerd. De bron noemt deze operatie als voorbeeld: Bulgaarse en Franse rechtshandhaving, met steun van Europol en Eurojust.',
      en: 'Persons identified as victims in one joint investigation. The source names this one as an example: Bulgarian and French law enforcement, supported by Europol and Eurojust.',
    },
    nature: 'registered',
    unit: { nl: 'personen', en: 'persons' },
    caveat: {
      nl: 'Eén voorbeeld, geen telling van alle operaties. Geregistreerd is niet hetzelfde als werkelijk. Niet op te tellen bij of te vergelijken met het totaal van de geregistreerde slachtoffers.',
      en: 'One example, not a count of all operations. Registered is not the same as actual. Not to be added to or compared with the total of registered victims.',
    },
  },
  {
    code: 'perpetrators',
    group: 'suspects',
    title: { nl: 'Daders: verdacht, vervolgd of veroordeeld', en: 'Perpetrators: suspected, prosecuted or convicted' },
    definition: {
      nl: 'Kenmerken van personen die van mensenhandel werden verdacht, ervoor werden vervolgd of veroordeeld, zoals de bron ze samen neemt.',
      en: 'Characteristics of persons suspected of, prosecuted for or convicted of human trafficking, as the source takes them together.',
    },
    nature: 'registered',
    unit: { nl: 'procent', en: 'percent' },
    caveat: {
      nl: 'Alleen wie in beeld kwam bij de autoriteiten. Verdachten, vervolgden en veroordeelden van dezelfde jaren zijn niet dezelfde personen.',
      en: 'Only those known to the authorities. Suspects, prosecuted and convicted persons of the same years are not the same persons.',
    },
  },
  {
    code: 'joint-teams-set-up',
    group: 'cooperation',
    title: { nl: 'Gezamenlijke onderzoeksteams', en: 'Joint investigation teams' },
    definition: {
      nl: 'Gezamenlijke onderzoeksteams in een jaar, over alle soorten criminaliteit, en hoeveel daarvan voor mensenhandel zijn opgericht.',
      en: 'Joint investigation teams in a year, for all kinds of crime, and how many of them were set up for human trafficking.',
    },
    nature: 'reported',
    unit: { nl: 'teams', en: 'teams' },
    caveat: {
      nl: 'Laat zien hoeveel er is samengewerkt, niet hoeveel mensenhandel er is.',
      en: 'Shows how much cooperation took place, not how much trafficking there is.',
    },
  },
  {
    code: 'transposition-answers',
    group: 'response',
    title: { nl: 'Antwoorden van lidstaten over de omzetting van de richtlijn', en: 'Member states’ answers on transposing the directive' },
    definition: {
      nl: 'Lidstaten die antwoordden op het verzoek van de Commissie om informatie over de omzetting van Richtlijn 2011/36/EU, na het omzettingsverslag van 2016. Alleen de lidstaten die aan de richtlijn gehouden waren.',
      en: 'Member states that answered the Commission’s request for information on transposing Directive 2011/36/EU, after the transposition report of 2016. Only those bound by the directive.',
    },
    nature: 'reported',
    unit: { nl: 'lidstaten', en: 'member states' },
    caveat: {
      nl: 'Een antwoord zegt niet dat de richtlijn juist en volledig is omgezet.',
      en: 'An answer does not say that the directive has been transposed correctly and completely.',
    },
  },
  {
    code: 'referral-mechanisms',
    group: 'response',
    title: { nl: 'Verwijzing en identificatie van slachtoffers', en: 'Referral and identification of victims' },
    definition: {
      nl: 'Lidstaten zonder nationaal verwijzingsmechanisme, en het deel van de lidstaten met ten minste één maatregel of procedure om slachtoffers beter te identificeren.',
      en: 'Member states without a national referral mechanism, and the share of member states with at least one measure or procedure to identify victims better.',
    },
    nature: 'reported',
    unit: { nl: 'lidstaten', en: 'member states' },
    caveat: {
      nl: 'Toepassingsgebied, werking en mate van formalisering verschillen per lidstaat; dat er een mechanisme is, zegt niet hoe goed het werkt.',
      en: 'Reach, working and degree of formality differ by member state; that there is a mechanism does not say how well it works.',
    },
  },
  {
    code: 'campaign-countries',
    group: 'response',
    title: { nl: 'Landen in de campagne over rechten van slachtoffers', en: 'Countries in the campaign on victims’ rights' },
    definition: {
      nl: 'Landen die meededen aan de campagne van het Europees netwerk inzake criminaliteitspreventie en Europol over de rechten van slachtoffers van mensenhandel.',
      en: 'Countries that took part in the campaign of the European Crime Prevention Network and Europol on the rights of trafficking victims.',
    },
    nature: 'reported',
    unit: { nl: 'landen', en: 'countries' },
    caveat: {
      nl: 'Zegt niet hoeveel slachtoffers de campagne bereikte.',
      en: 'Does not say how many victims the campaign reached.',
    },
  },
]

export const ec2020Observations: readonly ObservationEntry[] = [
  {
    code: 'ec-2020/thb-profits/world/2015-2015',
    indicator: 'thb-profits',
    scope: 'world',
    period: { from: 2015, to: 2015 },
    breakdown: [],
    base: 'all',
    value: 29_400_000_000,
    measure: 'euro',
    caveat: {
      nl: 'Per jaar; volgens de bron een voorzichtige schatting. Voor welk jaar zij geldt staat er niet; 2015 is het jaar van het rapport van Europol waar zij uit komt.',
      en: 'Per year; a cautious estimate, says the source. The year it holds for is not given; 2015 is the year of the Europol report it comes from.',
    },
    source: at(introduction, 'De geschatte wereldwijde jaarlijkse winst uit'),
  },
  {
    code: 'ec-2020/thb-costs/eu-unspecified/2020-2020',
    indicator: 'thb-costs',
    scope: 'eu-unspecified',
    period: { from: 2020, to: 2020 },
    breakdown: [],
    base: 'all',
    value: 2_700_000_000,
    measure: 'euro',
    caveat: {
      nl: 'De bron zegt “in de EU in één jaar” en noemt het jaar niet; 2020 is het jaar van de studie. Of het Verenigd Koninkrijk meetelt, staat er niet.',
      en: 'The source says “in the EU in one year” and does not name the year; 2020 is the year of the study. It does not say whether the United Kingdom is included.',
    },
    source: at(introduction, 'De totale kosten van mensenhandel in'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018',
    ...victims,
    breakdown: [],
    base: 'all-registered',
    value: 14145,
    measure: 'count',
    partsDiffer: {
      nl: 'De bron geeft per vorm alleen percentages, die samen 93 zijn (60, 15 en 18); wat de overige 7% is, zegt zij niet.',
      en: 'By form the source gives percentages only, which together make 93 (60, 15 and 18); it does not say what the other 7% is.',
    },
    source: at(patterns, 'Het totale aantal van 14 145'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2015-2016',
    indicator: 'victims-registered',
    scope: 'eu-27',
    period: { from: 2015, to: 2016 },
    breakdown: [],
    base: 'all-registered',
    value: 13461,
    measure: 'count',
    differsFrom: {
      observation: 'ec-2018/victims-registered/eu-28/2015-2016',
      reason: {
        nl: 'Zonder het Verenigd Koninkrijk; het tweede voortgangsverslag geeft voor dezelfde jaren 20.532, met dat land.',
        en: 'Without the United Kingdom; the second progress report gives 20,532 for the same years, with that country.',
      },
    },
    source: at(patterns, '13 461 in 2015 en 2016'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/eu-citizen',
    ...victims,
    breakdown: [originEu],
    base: 'all-registered',
    value: 50,
    measure: 'percent',
    approximate: 'almost',
    caveat: inWords('bijna de helft', 'almost half'),
    source: at(patterns, 'Bijna de helft van alle slachtoffers'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/own-member-state',
    ...victims,
    breakdown: [originOwnState],
    base: 'all-registered',
    value: 33.3,
    measure: 'percent',
    approximate: 'more-than',
    caveat: inWords('meer dan een derde', 'more than a third'),
    partsDiffer: {
      nl: 'Overlapt met het deel EU-burgers: wie binnen de eigen lidstaat is verhandeld, hoort daar ook bij. Het deel uit derde landen staat niet in de bron.',
      en: 'Overlaps with the share of EU citizens: those trafficked within their own member state belong there too. The source does not give the share from third countries.',
    },
    source: at(patterns, 'De mensenhandel binnen de eigen lidstaat'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/female',
    ...victims,
    breakdown: [sexFemale],
    base: 'all-registered',
    value: 75,
    measure: 'percent',
    approximate: 'almost',
    caveat: inWords('bijna driekwart', 'almost three quarters'),
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/female',
      reason: {
        nl: 'Dezelfde gegevens: dit verslag zegt “bijna driekwart”, de toelichting op de EU-strategie geeft 72%.',
        en: 'The same data: this report says “almost three quarters”, the explanation of the EU strategy gives 72%.',
      },
    },
    source: at(patterns, 'Bijna driekwart van alle slachtoffers in'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/sexual',
    ...victims,
    breakdown: [formSexual],
    base: 'all-registered',
    value: 60,
    measure: 'percent',
    caveat: ofAllForms,
    partsDiffer: {
      nl: 'De percentages per vorm zijn samen 93 (60, 15 en 18); wat de overige 7% is, zegt de bron niet.',
      en: 'The percentages by form together make 93 (60, 15 and 18); the source does not say what the other 7% is.',
    },
    source: at(sexual, '60 % van de slachtoffers wordt'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/sexual/eu-citizen',
    ...victims,
    breakdown: [formSexual, originEu],
    base: 'form-sexual',
    value: 50,
    measure: 'percent',
    approximate: 'more-than',
    caveat: {
      nl: 'De bron geeft geen getal maar zegt “meer dan de helft”.',
      en: 'The source gives no number but says “more than half”.',
    },
    source: at(sexual, '60 % van de slachtoffers wordt'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/sexual/female',
    ...victims,
    breakdown: [formSexual, sexFemale],
    base: 'form-sexual',
    value: 90,
    measure: 'percent',
    approximate: 'more-than',
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/sexual/female',
      reason: {
        nl: 'Dezelfde gegevens: dit verslag zegt “meer dan 90 %”, de toelichting op de EU-strategie geeft 92%.',
        en: 'The same data: this report says “more than 90%”, the explanation of the EU strategy gives 92%.',
      },
    },
    source: at(sexual, 'Meer dan 90 % van de'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/labour',
    ...victims,
    breakdown: [formLabour],
    base: 'all-registered',
    value: 15,
    measure: 'percent',
    caveat: ofAllForms,
    source: at(labourExploitation, '15 % van alle slachtoffers werd'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/labour/male',
    ...victims,
    breakdown: [formLabour, sexMale],
    base: 'form-labour',
    value: 68,
    measure: 'percent',
    caveat: {
      nl: 'De bron zegt “mannen”. In huishoudelijk werk, zorg en schoonmaak zijn vooral vrouwen slachtoffer.',
      en: 'The source says “men”. In domestic work, care and cleaning victims are mostly women.',
    },
    source: at(labourExploitation, 'Arbeidsuitbuiting treft voornamelijk mannen (68 %),'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/other',
    ...victims,
    breakdown: [formOther],
    base: 'all-registered',
    value: 18,
    measure: 'percent',
    caveat: ofAllForms,
    source: at(otherForms, '18 % van de slachtoffers bestond'),
  },
  {
    code: 'ec-2020/trafficking-cases/eu-27/2017-2018/organ-removal',
    indicator: 'trafficking-cases',
    scope: 'eu-27',
    period: years,
    breakdown: [organRemoval],
    base: 'all',
    value: 17,
    measure: 'count',
    source: at(otherForms, 'In 2017 en 2018 maakten de'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/child',
    ...victims,
    breakdown: [ageChild],
    base: 'all-registered',
    value: 25,
    measure: 'percent',
    approximate: 'almost',
    caveat: inWords('bijna een kwart', 'almost a quarter'),
    differsFrom: {
      observation: 'eu-thb-2021/victims-registered/eu-27/2017-2018/child',
      reason: {
        nl: 'Dezelfde gegevens: dit verslag zegt alleen “bijna een kwart”, de toelichting op de EU-strategie geeft ook 22%.',
        en: 'The same data: this report only says “almost a quarter”, the explanation of the EU strategy also gives 22%.',
      },
    },
    source: at(children, 'Bijna een kwart van alle slachtoffers'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/child/female',
    ...victims,
    breakdown: [ageChild, sexFemale],
    base: 'age-child',
    value: 78,
    measure: 'percent',
    source: at(children, 'De overgrote meerderheid van de minderjarige'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/child/eu-citizen',
    ...victims,
    breakdown: [ageChild, originEu],
    base: 'age-child',
    value: 75,
    measure: 'percent',
    approximate: 'almost',
    caveat: { nl: 'De bron zegt “bijna 75 %”.', en: 'The source says “almost 75%”.' },
    source: at(children, 'Bijna 75 % van alle minderjarige'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/child/third-country/female',
    ...victims,
    breakdown: [ageChild, originThirdCountry, sexFemale],
    base: 'age-child-third-country',
    value: 69,
    measure: 'percent',
    caveat: {
      nl: 'De bron noemt 69% “bijna driekwart”.',
      en: 'The source calls 69% “almost three quarters”.',
    },
    source: at(children, 'Meisjes vertegenwoordigden bijna driekwart (69 %)'),
  },
  {
    code: 'ec-2020/victims-registered/eu-27/2017-2018/child/sexual',
    ...victims,
    breakdown: [ageChild, formSexual],
    base: 'age-child',
    value: 60,
    measure: 'percent',
    approximate: 'more-than',
    source: at(children, 'Meer dan 60 % van de'),
  },
  {
    code: 'ec-2020/suspects/eu-27/2017-2018',
    indicator: 'suspects',
    ...perpetratorsYears,
    breakdown: [],
    base: 'all',
    value: 11788,
    measure: 'count',
    caveat: notWithEarlierPeriod,
    source: at(impunity, 'In de periode 2017-2018 waren er'),
  },
  {
    code: 'ec-2020/prosecutions/eu-27/2017-2018',
    indicator: 'prosecutions',
    ...perpetratorsYears,
    breakdown: [],
    base: 'all',
    value: 6163,
    measure: 'count',
    caveat: notWithEarlierPeriod,
    source: at(impunity, 'In de periode 2017-2018 waren er'),
  },
  {
    code: 'ec-2020/convictions/eu-27/2017-2018',
    indicator: 'convictions',
    ...perpetratorsYears,
    breakdown: [],
    base: 'all',
    value: 2426,
    measure: 'count',
    caveat: notWithEarlierPeriod,
    source: at(impunity, 'In de periode 2017-2018 waren er'),
  },
  {
    code: 'ec-2020/convictions/eu-27/2017-2018/eu-citizen',
    indicator: 'convictions',
    ...perpetratorsYears,
    breakdown: [originEu],
    base: 'all-convicted',
    value: 70,
    measure: 'percent',
    source: at(impunity, '70 % van de veroordeelde mensenhandelaars'),
  },
  {
    code: 'ec-2020/perpetrators/eu-27/2017-2018/labour',
    indicator: 'perpetrators',
    ...perpetratorsYears,
    breakdown: [formLabour],
    base: 'all-perpetrators',
    value: 20,
    measure: 'percent',
    approximate: 'less-than',
    caveat: {
      nl: 'De bron geeft geen getal maar zegt “minder dan een vijfde van alle daders”.',
      en: 'The source gives no number but says “less than a fifth of all perpetrators”.',
    },
    source: at(impunity, 'Minder dan een vijfde van alle'),
  },
  {
    code: 'ec-2020/perpetrators/eu-27/2017-2018/male',
    indicator: 'perpetrators',
    ...perpetratorsYears,
    breakdown: [sexMale],
    base: 'all-perpetrators',
    // Below two thirds: 66.7 would claim more than the source does.
    value: 66.6,
    measure: 'percent',
    approximate: 'more-than',
    caveat: {
      nl: 'De bron geeft geen getal maar zegt “meer dan twee derden” van wie verdacht, vervolgd en veroordeeld is.',
      en: 'The source gives no number but says “more than two thirds” of those suspected, prosecuted and convicted.',
    },
    source: at(impunity, 'De meeste daders waren nog altijd'),
  },
  {
    code: 'ec-2020/joint-teams-set-up/eu-cooperation/2019-2019',
    indicator: 'joint-teams-set-up',
    scope: 'eu-cooperation',
    period: in2019,
    breakdown: [],
    base: 'all',
    value: 103,
    measure: 'count',
    partsDiffer: {
      nl: 'Alleen het deel voor mensenhandel (26) staat erbij.',
      en: 'Only the part for human trafficking (26) is given.',
    },
    source: at(impunity, 'In 2019 werden 26 van de'),
  },
  {
    code: 'ec-2020/joint-teams-set-up/eu-cooperation/2019-2019/trafficking',
    indicator: 'joint-teams-set-up',
    scope: 'eu-cooperation',
    period: in2019,
    breakdown: [trafficking],
    base: 'all',
    value: 26,
    measure: 'count',
    source: at(impunity, 'In 2019 werden 26 van de'),
  },
  {
    code: 'ec-2020/eurojust-cases/eu-cooperation/2018-2019/coordination-centres',
    ...eurojust,
    breakdown: [other('coordination-centres', 'coördinatiecentra', 'coordination centres')],
    value: 4,
    source: at(impunity, '4 coördinatiecentra, 96 coördinatievergaderingen, 333 nieuwe'),
  },
  {
    code: 'ec-2020/eurojust-cases/eu-cooperation/2018-2019/coordination-meetings',
    ...eurojust,
    breakdown: [other('coordination-meetings', 'coördinatievergaderingen', 'coordination meetings')],
    value: 96,
    source: at(impunity, '4 coördinatiecentra, 96 coördinatievergaderingen, 333 nieuwe'),
  },
  {
    code: 'ec-2020/eurojust-cases/eu-cooperation/2018-2019/new-cases',
    ...eurojust,
    breakdown: [other('new-cases', 'nieuwe zaken', 'new cases')],
    value: 333,
    source: at(impunity, '4 coördinatiecentra, 96 coördinatievergaderingen, 333 nieuwe'),
  },
  {
    code: 'ec-2020/eurojust-cases/eu-cooperation/2018-2019/joint-investigation-teams',
    ...eurojust,
    breakdown: [jointTeams],
    value: 118,
    caveat: {
      nl: 'Teams die zich in 2018–2019 met mensenhandel bezighielden; niet hetzelfde als de teams die in 2019 zijn opgericht.',
      en: 'Teams dealing with trafficking in 2018–2019; not the same as the teams set up in 2019.',
    },
    source: at(impunity, '4 coördinatiecentra, 96 coördinatievergaderingen, 333 nieuwe'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/arrests',
    ...empact,
    breakdown: [other('arrests', 'arrestaties', 'arrests')],
    value: 825,
    differsFrom: {
      observation: 'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/arrests',
      reason: {
        nl: 'Alleen de prioriteit mensenhandel; de 8.000 in de toelichting op de EU-strategieën van 2021 gaan over heel Empact.',
        en: 'The trafficking priority only; the 8,000 in the explanation of the EU strategies of 2021 are for Empact as a whole.',
      },
    },
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/suspects',
    ...empact,
    breakdown: [other('suspects', 'verdachten', 'suspects')],
    value: 8824,
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/potential-victims',
    ...empact,
    breakdown: [potentialVictims],
    value: 1307,
    differsFrom: {
      observation: 'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/protected-victims',
      reason: {
        nl: 'Mogelijke slachtoffers van mensenhandel; de meer dan 1.400 elders zijn beschermde slachtoffers van mensenhandel en van seksueel misbruik van kinderen, over heel Empact.',
        en: 'Potential victims of trafficking; the more than 1,400 elsewhere are protected victims of trafficking and of child sexual abuse, for Empact as a whole.',
      },
    },
    partsDiffer: {
      nl: 'Alleen de geïdentificeerde kinderen (69) staan er apart bij.',
      en: 'Only the identified children (69) are given separately.',
    },
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/potential-victims/child',
    ...empact,
    breakdown: [potentialVictims, ageChild],
    base: 'empact-potential-victims',
    value: 69,
    caveat: { nl: 'Geïdentificeerde kinderen.', en: 'Identified children.' },
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/criminal-groups',
    ...empact,
    breakdown: [
      other(
        'criminal-groups',
        'geïdentificeerde of opgerolde criminele organisaties',
        'criminal organisations identified or dismantled',
      ),
    ],
    value: 94,
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/empact-results/eu-cooperation/2019-2019/frozen-assets',
    ...empact,
    breakdown: [
      other(
        'frozen-assets',
        'bevroren tegoeden op bankrekeningen, in bedrijven en op websites',
        'assets frozen in bank accounts, companies and websites',
      ),
    ],
    value: 1_500_000,
    measure: 'euro',
    source: at(impunity, 'In 2019 leidden operationele acties in'),
  },
  {
    code: 'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/suspects',
    ...usingServices,
    breakdown: [stageSuspects],
    value: 170,
    caveat: yearsOfReport,
    source: at(impunity, 'Elf lidstaten meldden in totaal 170'),
  },
  {
    code: 'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/prosecutions',
    ...usingServices,
    breakdown: [stageProsecutions],
    value: 162,
    caveat: yearsOfReport,
    source: at(impunity, 'Elf lidstaten meldden in totaal 170'),
  },
  {
    code: 'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/convictions',
    ...usingServices,
    breakdown: [stageConvictions],
    value: 133,
    caveat: yearsOfReport,
    source: at(impunity, 'Elf lidstaten meldden in totaal 170'),
  },
  {
    code: 'ec-2020/victims-in-operation/eu-cooperation/2020-2020/labour/agriculture',
    indicator: 'victims-in-operation',
    scope: 'eu-cooperation',
    period: { from: 2020, to: 2020 },
    breakdown: [formLabour, grapeHarvest],
    base: 'all',
    value: 167,
    measure: 'count',
    approximate: 'about',
    caveat: {
      nl: `Aangenomen voor de druivenoogst bij Lyon. ${yearOfSource.nl}`,
      en: `Hired for the grape harvest near Lyon. ${yearOfSource.en}`,
    },
    source: at(labourExploitation, 'Ongeveer 167 mensen die voor seizoenswerk'),
  },
  {
    code: 'ec-2020/transposition-answers/eu-minus-dk/2019-2019',
    indicator: 'transposition-answers',
    scope: 'eu-minus-dk',
    period: in2019,
    breakdown: [],
    base: 'all',
    value: 27,
    measure: 'count',
    caveat: {
      nl: 'Alle 27 die aan de richtlijn gehouden waren: volgens voetnoot 35 Denemarken niet, het Verenigd Koninkrijk wel. De Commissie vroeg om informatie in maart 2019; van wanneer de antwoorden zijn, staat er niet.',
      en: 'All 27 that were bound by the directive: by footnote 35 not Denmark, but including the United Kingdom. The Commission asked in March 2019; when the answers came is not said.',
    },
    source: at(outcomes, 'De Commissie ontving antwoorden van alle'),
  },
  {
    code: 'ec-2020/referral-mechanisms/eu-unspecified/2020-2020/without-referral',
    indicator: 'referral-mechanisms',
    scope: 'eu-unspecified',
    period: { from: 2020, to: 2020 },
    breakdown: [other('without-referral', 'zonder nationaal verwijzingsmechanisme', 'without a national referral mechanism')],
    base: 'member-states',
    value: 1,
    measure: 'count',
    caveat: {
      nl: `“Op één na” alle lidstaten hebben er een; welke niet, zegt de bron niet. ${yearOfSource.nl}`,
      en: `All member states “but one” have one; the source does not say which does not. ${yearOfSource.en}`,
    },
    source: at(rights, 'Op één na beschikken alle lidstaten'),
  },
  {
    code: 'ec-2020/referral-mechanisms/eu-unspecified/2020-2020/identification-measure',
    indicator: 'referral-mechanisms',
    scope: 'eu-unspecified',
    period: { from: 2020, to: 2020 },
    breakdown: [
      other(
        'identification-measure',
        'met ten minste één maatregel of procedure om slachtoffers beter te identificeren',
        'with at least one measure or procedure to identify victims better',
      ),
    ],
    base: 'member-states',
    value: 100,
    measure: 'percent',
    caveat: {
      nl: `De bron zegt “alle lidstaten”. ${yearOfSource.nl}`,
      en: `The source says “all member states”. ${yearOfSource.en}`,
    },
    source: at(rights, 'Alle lidstaten hebben ten minste één'),
  },
  {
    code: 'ec-2020/campaign-countries/eu-cooperation/2020-2020',
    indicator: 'campaign-countries',
    scope: 'eu-cooperation',
    period: { from: 2020, to: 2020 },
    breakdown: [],
    base: 'all',
    value: 23,
    measure: 'count',
    caveat: {
      nl: `Voetnoot 47 noemt ze: Nederland en twintig andere lidstaten, IJsland en Noorwegen. ${yearOfSource.nl}`,
      en: `Footnote 47 names them: the Netherlands and twenty other member states, Iceland and Norway. ${yearOfSource.en}`,
    },
    source: at(rights, 'De 23 deelnemende landen zijn België,'),
  },
  {
    code: 'ec-2020/states-giving-figures/eu-27/2017-2018/services-use',
    indicator: 'states-giving-figures',
    scope: 'eu-27',
    period: years,
    breakdown: [servicesUseCases],
    base: 'member-states',
    value: 11,
    measure: 'count',
    caveat: yearsOfReport,
    source: at(impunity, 'Elf lidstaten meldden in totaal 170'),
  },
  {
    // Footnote 9 and chapter 3.3: the same ten, the same statement.
    code: 'ec-2020/eu-agencies-committed/eu-cooperation/2018-2018',
    indicator: 'eu-agencies-committed',
    scope: 'eu-cooperation',
    period: { from: 2018, to: 2018 },
    breakdown: [],
    base: 'all',
    value: 10,
    measure: 'count',
    source: at(introduction, 'De tien EU-agentschappen die de gezamenlijke'),
  },
  ...ec2020Rankings,
]

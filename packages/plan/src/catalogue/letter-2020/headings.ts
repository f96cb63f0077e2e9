/** The printed headings of the letter to parliament of November 2020. */
import type { CatalogueHeading } from '../shape.ts'

/** Printed headings, outermost first, as the locators use them. */
export const occasion = ['Aanleiding'] as const
export const dutchPosition = ['Third Progress Report en de Nederlandse inzet voor de EU-strategie mensenhandel'] as const
const summary = ['Samenvatting Third Progress Report'] as const
export const technology = [...summary, 'COVID-19 en de inzet van technologie'] as const
export const statistics = [...summary, 'Statistische gegevens'] as const
export const focusAreas = [...summary, 'Aandachtsgebieden'] as const

const document = 'letter-2020'

export const letterHeadings: readonly CatalogueHeading[] = [
  {
    code: 'LTR-1',
    level: 'line',
    title: { nl: 'Aanleiding', en: 'Occasion' },
    summary: {
      nl: 'De Europese Commissie bracht op 20 oktober 2020 haar derde tweejaarlijkse voortgangsverslag over mensenhandel uit. De vaste Kamercommissie voor Justitie en Veiligheid vroeg op 5 november om een reactie; deze brief geeft die en zet de Nederlandse inzet voor de nieuwe EU-strategie uiteen.',
      en: 'On 20 October 2020 the European Commission issued its third biennial progress report on human trafficking. On 5 November the standing committee on Justice and Security of the House of Representatives asked for a response; this letter gives it and sets out the Dutch position on the new EU strategy.',
    },
    source: { document, locator: { headings: occasion, opens: 'Op grond van Artikel 20 van' } },
  },
  {
    code: 'LTR-2',
    level: 'line',
    title: {
      nl: 'Third Progress Report en de Nederlandse inzet voor de EU-strategie mensenhandel',
      en: 'Third Progress Report and the Dutch position on the EU strategy on human trafficking',
    },
    summary: {
      nl: 'De staatssecretaris onderschrijft de conclusie van de Commissie en zet de inzet van Nederland uiteen: algemeen, voor preventie, voor de aanpak van daders, voor de bescherming van slachtoffers en voor de samenwerking. Zij zegt toe de nieuwe EU-strategie met de Kamer te delen.',
      en: 'The State Secretary endorses the Commission’s conclusion and sets out the Dutch position: in general, on prevention, on tackling perpetrators, on protecting victims and on cooperation. She promises to share the new EU strategy with the House of Representatives.',
    },
    source: { document, locator: { headings: dutchPosition, opens: 'De EC trekt op basis van' } },
  },
  {
    code: 'LTR-3',
    level: 'line',
    title: { nl: 'Samenvatting Third Progress Report', en: 'Summary of the Third Progress Report' },
    summary: {
      nl: 'Wat er in het verslag staat: patronen en uitdagingen, een analyse van de statistieken en de resultaten van maatregelen. De samenvatting licht uit waar het verslag Nederland noemt en voegt toe wat Nederland op die punten doet of vindt.',
      en: 'What the report contains: patterns and challenges, an analysis of the statistics and the results of measures. The summary highlights where the report mentions the Netherlands and adds what the Netherlands does or thinks on those points.',
    },
    source: { document, locator: { headings: summary, opens: 'In het Third Progress Report worden' } },
  },
  {
    code: 'LTR-3.S1',
    level: 'section',
    parent: 'LTR-3',
    title: { nl: 'COVID-19 en de inzet van technologie', en: 'COVID-19 and the use of technology' },
    summary: {
      nl: 'Wat de pandemie en nieuwe technologie volgens de Commissie voor mensenhandel betekenen, en wat de Kamer daarover al hoorde of nog hoort.',
      en: 'What the pandemic and new technology mean for human trafficking according to the Commission, and what the House of Representatives has heard or will still hear about it.',
    },
    source: { document, locator: { headings: technology, opens: 'In haar rapport staat de EC' } },
  },
  {
    code: 'LTR-3.S2',
    level: 'section',
    parent: 'LTR-3',
    title: { nl: 'Statistische gegevens', en: 'Statistical data' },
    summary: {
      nl: 'De cijfers van het verslag over geregistreerde slachtoffers in 2017 en 2018, per vorm van uitbuiting, met de kanttekeningen van de staatssecretaris en wat Nederland per vorm doet.',
      en: 'The report’s figures on registered victims in 2017 and 2018, by form of exploitation, with the State Secretary’s remarks and what the Netherlands does on each form.',
    },
    source: { document, locator: { headings: statistics, opens: 'Op basis van statistische informatie die' } },
  },
  {
    code: 'LTR-3.S3',
    level: 'section',
    parent: 'LTR-3',
    title: { nl: 'Aandachtsgebieden', en: 'Areas of attention' },
    summary: {
      nl: 'Waar de Commissie tot slot op wijst: bestraffing van daders, vermindering van de vraag, bewustwording en strafbaarstelling van gebruikers.',
      en: 'What the Commission points to in conclusion: punishing perpetrators, reducing demand, awareness and criminalising users.',
    },
    source: { document, locator: { headings: focusAreas, opens: 'De EC gaat in het Third' } },
  },
]

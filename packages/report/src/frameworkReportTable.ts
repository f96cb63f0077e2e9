import type { Text, TranslatedText } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import type { CrossWalkNames } from './crossWalkTable.ts'
import type { ReportItem, ReportUpdate } from './frameworkReport.ts'
import { labels } from './labels.ts'
import { periodText } from './periodText.ts'
import type { Standing } from './standing.ts'

interface Names extends CrossWalkNames {
  readonly organisation: (code: string) => string
}

/** The report as a table: a row per item, action and update; items that nothing can be said of have one row that says so. */
export function frameworkReportTable(
  items: readonly ReportItem[],
  updates: ReadonlyMap<string, readonly ReportUpdate[]>,
  actions: ReadonlyMap<string, Standing>,
  names: Names,
): { readonly header: string[]; readonly rows: Cell[][] } {
  const header = headerIn(names)
  const rows = items.flatMap((one) => {
    const front = itemCells(one, names)
    if (one.connections.length === 0) return [front]
    return one.connections.flatMap((connection) => {
      const standing = actions.get(connection.action)
      const link: Cell[] = [
        ...front,
        connection.action,
        standing && pickIn(standing.action.title, names),
        labels.relation[connection.relation][names.language],
        connection.reason && pickIn(connection.reason, names),
        standing && labels.phase[standing.phase][names.language],
      ]
      const said = updates.get(connection.action) ?? []
      return said.length === 0 ? [link] : said.map((update) => [...link, ...updateCells(update, names)])
    })
  })
  return { header, rows: rows.map((row) => [...row, ...Array.from<Cell>({ length: header.length - row.length })]) }
}

/** Dutch where nobody wrote English. */
const pickIn = (text: Text, { language }: Names) => text[language] || text.nl

function headerIn({ language }: Names): string[] {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  return [
    say('Onderdeel', 'Item'),
    say('Hoofdstuk', 'Chapter'),
    say('Tekst', 'Text'),
    say('Spoed', 'Urgency'),
    say('Termijn', 'Period'),
    say('Dekking', 'Coverage'),
    say('In deze periode', 'In this period'),
    say('Actie', 'Action'),
    say('Titel van de actie', 'Title of the action'),
    say('Verband', 'Relation'),
    say('Reden', 'Reason'),
    say('Fase aan het eind', 'Phase at the end'),
    say('Over', 'About'),
    say('Organisatie', 'Organisation'),
    say('Fase toen', 'Phase then'),
    say('Wat er gebeurde (Nederlands)', 'What happened (Dutch)'),
    say('Wat er gebeurde (Engels)', 'What happened (English)'),
    say('Wat er volgt (Nederlands)', 'What comes next (Dutch)'),
    say('Wat er volgt (Engels)', 'What comes next (English)'),
    say('Engels is', 'English is'),
  ]
}

function itemCells({ item, coverage, status }: ReportItem, { heading, language }: Names): Cell[] {
  return [
    item.code,
    item.chapter && heading(item.chapter),
    item.title[language] || item.title.nl,
    item.urgency === 'urgent' ? (language === 'nl' ? 'spoed' : 'urgent') : undefined,
    item.period && periodText(item.period, language),
    labels.coverage[coverage][language],
    labels.reportStatus[status][language],
  ]
}

function updateCells({ content, organisation, translation }: ReportUpdate, names: Names): Cell[] {
  const english = (own: string | undefined, text: TranslatedText) => own ?? translation?.texts[text]
  const { happened, next, phase, about } = content
  const happenedInEnglish = english(happened?.en, 'happened')
  return [
    about,
    names.organisation(organisation),
    phase && labels.phase[phase][names.language],
    happened?.nl,
    happenedInEnglish,
    next?.nl,
    english(next?.en, 'next'),
    happenedInEnglish === undefined ? undefined : englishIs(happened?.en === undefined, names.language),
  ]
}

function englishIs(translated: boolean, language: 'nl' | 'en'): string {
  if (translated) return language === 'nl' ? 'vertaling, gecontroleerd' : 'translation, checked'
  return language === 'nl' ? 'van de organisatie zelf' : "the organisation's own"
}

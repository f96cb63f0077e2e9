import type { Text } from '@actielijn/plan'
import type { TableRow } from './actionTable.ts'
import type { Cell } from './csv.ts'
import type { CrossWalkItem } from './crossWalk.ts'
import { labels } from './labels.ts'
import { periodText } from './periodText.ts'

export interface CrossWalkNames {
  /** Title of a heading, in the language of the table. */
  readonly heading: (code: string) => string
  readonly language: 'nl' | 'en'
}

/** What an item without any link leaves empty, so that every row is as long as the header. */
const linkColumns: readonly Cell[] = Array.from({ length: 11 }, () => undefined)

/** The cross-walk as a table: a row per link, and one for every item without any. */
export function crossWalkTable(
  items: readonly CrossWalkItem[],
  actions: ReadonlyMap<string, TableRow>,
  { heading, language }: CrossWalkNames,
): { readonly header: string[]; readonly rows: Cell[][] } {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const pick = (text: Text | undefined) => text?.[language] || text?.nl
  return {
    header: [
      say('Onderdeel', 'Item'),
      say('Hoofdstuk', 'Chapter'),
      say('Tekst', 'Text'),
      say('Spoed', 'Urgency'),
      say('Termijn', 'Period'),
      say('Dekking', 'Coverage'),
      say('Verband', 'Relation'),
      say('Mate', 'Extent'),
      say('Actie', 'Action'),
      say('Titel van de actie', 'Title of the action'),
      say('Actielijn', 'Action line'),
      say('Reden', 'Reason'),
      say('Fase', 'Phase'),
      say('Uitkomst', 'Result'),
      say('Op tijd', 'Lateness'),
      say('Laatste stand', 'Last about'),
      say('Wat er gebeurde', 'What happened'),
    ],
    rows: items.flatMap(({ item, coverage, connections }) => {
      const front: Cell[] = [
        item.code,
        item.chapter && heading(item.chapter),
        pick(item.title),
        item.urgency === 'urgent' ? say('spoed', 'urgent') : undefined,
        item.period && periodText(item.period, language),
        labels.coverage[coverage][language],
      ]
      if (connections.length === 0) return [[...front, ...linkColumns]]
      return connections.map(({ action: code, relation, extent, reason }) => {
        const row = actions.get(code)
        return [
          ...front,
          labels.relation[relation][language],
          extent && labels.extent[extent][language],
          code,
          pick(row?.action.title),
          row && heading(row.action.line),
          pick(reason),
          row && labels.phase[row.phase][language],
          row?.result && labels.result[row.result][language],
          row && labels.lateness[row.lateness][language],
          row?.state.lastAbout,
          language === 'en' ? (row?.happened?.en ?? row?.happened?.nl) : row?.happened?.nl,
        ]
      })
    }),
  }
}

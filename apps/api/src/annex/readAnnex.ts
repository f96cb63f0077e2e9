import { distributionOf, isInside } from '@actielijn/plan'
import { actionTable, annexColumns, annexOf, counted, csvOf, type AnnexLine, type TableRow } from '@actielijn/report'
import { actionRows } from '../reading/actionRows.ts'
import { endedActions } from '../reading/endedActions.ts'
import { csvFile, prefaceFor } from '../reading/exporting.ts'
import { linesOf } from '../reading/lines.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { tableRows } from '../reading/tableRows.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Ask, Operation } from '../wire/ask.ts'
import type { Services } from '../wire/services.ts'

const table = { nl: 'Bijlage voor de Kamer', en: 'Annex for parliament' }

/** The complete table per action line, children under their parent; nothing is dropped. */
export const readAnnex: Operation<'readAnnex'> = async (ask, services) => {
  const { store } = services
  if (ask.query.view === 'accepted' && !isInside(ask.viewer)) return refused('not-signed-in')
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const lines = annexOf(reading.standings, linesOf(reading.plan))
  const inOrder = lines.flatMap(({ groups }) => groups.flatMap(({ actions }) => actions))
  const words = await tableRows(inOrder, reading, store)
  if (ask.mediaType === 'text/csv') return annexCsv(words, reading, ask, services)
  const rows = await actionRows(inOrder, reading, store)
  const byCode = new Map(rows.map((row, index) => [row.code, { ...row, ...wordsOf(words[index]) }]))
  return answered({
    asOf: asOfInfo(reading),
    title: reading.plan.programme.title,
    madeAt: ask.now,
    total: distributionOf(counted(reading.standings)),
    ended: endedActions(reading.ended),
    lines: lines.map((line) => ({ ...line, groups: line.groups.map((group) => groupView(group, byCode)) })),
  })
}

function groupView<Row>({ heading, actions }: AnnexLine['groups'][number], byCode: ReadonlyMap<string, Row>) {
  return { heading, actions: actions.flatMap(({ action }) => byCode.get(action.code) ?? []) }
}

function wordsOf(row: TableRow | undefined): Pick<TableRow, 'happened' | 'next'> {
  return { ...(row?.happened && { happened: row.happened }), ...(row?.next && { next: row.next }) }
}

function annexCsv(words: readonly TableRow[], reading: Reading, ask: Ask<'readAnnex'>, { demonstration }: Services) {
  const language = ask.query.language ?? ask.language
  const { organisations, headings, members, programme } = reading.plan
  const { header, rows } = actionTable(words, annexColumns, { organisations, headings, members, levels: programme.levels, language })
  const preface = prefaceFor(reading, { table, filters: [], rows: rows.length, ended: reading.ended, demonstration }, language)
  return csvFile(reading, language === 'nl' ? 'bijlage' : 'annex', csvOf(preface, header, rows))
}

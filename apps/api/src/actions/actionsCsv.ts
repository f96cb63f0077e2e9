import { actionTable, csvOf, isActionColumn, usualColumns, type ActionColumn, type Standing } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { csvFile, filtersIn, prefaceFor } from '../reading/exporting.ts'
import type { Reading } from '../reading/reading.ts'
import { tableRows } from '../reading/tableRows.ts'
import { faulty, type Exported, type Refused } from '../wire/answer.ts'
import type { Ask } from '../wire/ask.ts'

const table = { nl: 'Acties', en: 'Actions' }

interface Choices {
  readonly query: Ask<'listActions'>['query']
  readonly language: 'nl' | 'en'
  readonly demonstration: boolean
}

/** Exactly what the list shows, on one page, with the filters named above it. */
export async function actionsCsv(
  { selected, ended }: { readonly selected: readonly Standing[]; readonly ended: readonly Standing[] },
  reading: Reading,
  { query, language, demonstration }: Choices,
  store: Store,
): Promise<Exported | Refused> {
  const columns = columnsIn(query.columns)
  if (!columns) return faulty({ pointer: '#/query/columns', code: 'unknown' })
  const { plan } = reading
  const { header, rows } = actionTable(await tableRows(selected, reading, store), columns, {
    organisations: plan.organisations,
    headings: plan.headings,
    members: plan.members,
    levels: plan.programme.levels,
    language,
  })
  const preface = prefaceFor(reading, { table, filters: filtersIn(query), rows: rows.length, ended, demonstration }, language)
  return csvFile(reading, language === 'nl' ? 'acties' : 'actions', csvOf(preface, header, rows))
}

function columnsIn(text: string | undefined): readonly ActionColumn[] | undefined {
  if (text === undefined) return usualColumns
  const names = text.split(',').filter(Boolean)
  const known = names.filter((name) => isActionColumn(name))
  return known.length === names.length && known.length > 0 ? known : undefined
}

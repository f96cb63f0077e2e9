import type { FrameworkEntry } from '@actielijn/plan'
import { crossWalkTable, csvOf, type CrossWalkItem } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { csvFile, filtersIn, prefaceFor } from '../reading/exporting.ts'
import type { Reading } from '../reading/reading.ts'
import { tableRows } from '../reading/tableRows.ts'
import type { Exported } from '../wire/answer.ts'
import type { Ask } from '../wire/ask.ts'

interface Choices {
  readonly query: Ask<'readCrossWalk'>['query']
  readonly language: 'nl' | 'en'
  readonly demonstration: boolean
}

/** Exactly what the list shows, with the filters named above it. */
export async function crossWalkCsv(
  { framework, items }: { readonly framework: FrameworkEntry; readonly items: readonly CrossWalkItem[] },
  reading: Reading,
  { query, language, demonstration }: Choices,
  store: Store,
): Promise<Exported> {
  const codes = new Set(items.flatMap(({ connections }) => connections.map(({ action }) => action)))
  const rows = await tableRows([...codes].flatMap((code) => reading.byCode.get(code) ?? []), reading, store)
  const table = crossWalkTable(items, new Map(rows.map((row) => [row.action.code, row])), {
    heading: (code) => reading.plan.headings.get(code)?.title[language] ?? code,
    language,
  })
  const title = { nl: `Verbanden met ${framework.title.nl}`, en: `Links with ${framework.title.en}` }
  const preface = prefaceFor(reading, { table: title, filters: filtersIn(query), rows: table.rows.length, demonstration }, language)
  const name = `${language === 'nl' ? 'verbanden' : 'links'}-${framework.code}`
  return csvFile(reading, name, csvOf(preface, table.header, table.rows))
}

import { csvOf, parliamentTable, type ParliamentModel } from '@actielijn/report'
import { csvFile, filtersIn, prefaceFor } from '../reading/exporting.ts'
import type { Reading } from '../reading/reading.ts'
import type { Exported } from '../wire/answer.ts'
import type { Ask } from '../wire/ask.ts'

const title = { nl: 'Moties en toezeggingen', en: 'Motions and commitments to parliament' }

interface Choices {
  readonly query: Ask<'listParliamentaryItems'>['query']
  readonly language: 'nl' | 'en'
  readonly demonstration: boolean
}

/** Exactly what the list shows, with the filters named above it. */
export function parliamentCsv(
  items: readonly ParliamentModel[],
  read: Pick<Reading, 'moment' | 'view' | 'plan'>,
  { query, language, demonstration }: Choices,
): Exported {
  const { header, rows } = parliamentTable(items, { members: read.plan.members, language })
  const preface = prefaceFor(read, { table: title, filters: filtersIn(query), rows: rows.length, demonstration }, language)
  return csvFile(read, language === 'nl' ? 'moties-en-toezeggingen' : 'motions-and-commitments', csvOf(preface, header, rows))
}

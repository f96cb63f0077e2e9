import { dayOf } from '@actielijn/plan'
import { attentionPointTable, csvOf, type JudgedPoint } from '@actielijn/report'
import { csvFile, filtersIn, prefaceFor } from '../reading/exporting.ts'
import type { Names } from '../reading/person.ts'
import type { Reading } from '../reading/reading.ts'
import type { Exported } from '../wire/answer.ts'
import type { Ask } from '../wire/ask.ts'

const table = { nl: 'Aandachtspunten (intern)', en: 'Attention points (internal)' }

interface Choices {
  readonly query: Ask<'listAttentionPoints'>['query']
  readonly language: 'nl' | 'en'
  readonly demonstration: boolean
  readonly people: Names
}

/** Exactly what the page shows, with the filters named above it. */
export function attentionPointsCsv(
  points: readonly JudgedPoint[],
  reading: Reading,
  { query, language, demonstration, people }: Choices,
): Exported {
  const { organisations } = reading.plan
  const { header, rows } = attentionPointTable(points, { organisations, people, dayOf, language })
  const preface = prefaceFor(reading, { table, filters: filtersIn(query), rows: rows.length, demonstration }, language)
  return csvFile(reading, language === 'nl' ? 'aandachtspunten' : 'attention-points', csvOf(preface, header, rows))
}

import type { FrameworkEntry } from '@actielijn/plan'
import { csvOf, dayText, frameworkReportTable, type ReportItem, type ReportPeriod, type ReportUpdate } from '@actielijn/report'
import { csvFile, filtersIn, prefaceFor } from '../reading/exporting.ts'
import type { Reading } from '../reading/reading.ts'
import type { Exported } from '../wire/answer.ts'
import type { Ask } from '../wire/ask.ts'

interface Reported {
  readonly framework: FrameworkEntry
  readonly items: readonly ReportItem[]
  readonly updates: ReadonlyMap<string, readonly ReportUpdate[]>
  readonly period: ReportPeriod
}

interface Choices {
  readonly query: Ask<'readFrameworkReport'>['query']
  readonly language: 'nl' | 'en'
  readonly demonstration: boolean
}

/** The report as a table, in Dutch and English side by side; it names its period. */
export function frameworkReportCsv(
  { framework, items, updates, period }: Reported,
  reading: Reading,
  { query: { from: _from, to: _to, ...query }, language, demonstration }: Choices,
): Exported {
  const { plan } = reading
  const table = frameworkReportTable(items, updates, reading.byCode, {
    heading: (code) => plan.headings.get(code)?.title[language] ?? code,
    organisation: (code) => plan.organisations.get(code)?.name[language] ?? code,
    language,
  })
  const span = (of: 'nl' | 'en') => `${dayText(period.from, of)} – ${dayText(period.to, of)}`
  const title = { nl: `${framework.title.nl}, ${span('nl')}`, en: `${framework.title.en}, ${span('en')}` }
  const preface = prefaceFor(reading, { table: title, filters: filtersIn(query), rows: table.rows.length, demonstration }, language)
  const name = `${language === 'nl' ? 'rapportage' : 'report'}-${framework.code}-${period.from}`
  return csvFile(reading, name, csvOf(preface, table.header, table.rows))
}

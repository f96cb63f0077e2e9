import { prefaceOf, type Cell, type ExportSubject } from '@actielijn/report'
import type { Exported } from '../wire/answer.ts'
import type { Reading } from './reading.ts'

type Exporting = Pick<ExportSubject, 'table' | 'filters' | 'rows' | 'ended' | 'demonstration'>

/** The lines above an exported table, from the reading it was made of. */
export function prefaceFor({ plan, moment, view }: Pick<Reading, 'plan' | 'moment' | 'view'>, exporting: Exporting, language: 'nl' | 'en'): Cell[][] {
  return prefaceOf({ ...exporting, programme: plan.programme.title, day: moment.asOf.day, known: moment.known, view }, language)
}

/** A CSV to be kept under a name that says what it is: programme, table and day. */
export function csvFile({ plan, moment }: Pick<Reading, 'plan' | 'moment'>, table: string, content: string): Exported {
  return {
    kind: 'exported',
    mediaType: 'text/csv',
    fileName: `${plan.programme.code}-${table}-${moment.asOf.day}.csv`,
    content,
  }
}

/** Filters as they stand in the address; what only steers the page is no filter. */
export function filtersIn(query: Readonly<Record<string, string | number | readonly string[] | undefined>>): [string, string][] {
  const steering = new Set(['asOf', 'known', 'cursor', 'limit', 'columns', 'language', 'sort', 'order', 'view'])
  return Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || steering.has(name) ? [] : [[name, typeof value === 'object' ? value.join(', ') : String(value)]],
  )
}

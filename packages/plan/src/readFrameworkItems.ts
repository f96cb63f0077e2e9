import type { Fault } from './fault.ts'
import type { FrameworkItem } from './framework.ts'
import { isWellFormed, precisions, type ImpreciseDate } from './period.ts'
import type { Text } from './source.ts'

/** Longest text of one item, in characters: a recommendation with its explanation. */
export const longestItem = 4000
/** The most items one list may have. */
export const mostItems = 1000

export interface ReadItems {
  /** By row; nothing where the row has a fault. */
  readonly items: readonly (FrameworkItem | undefined)[]
  /** Pointers into the list: `/3/code`. */
  readonly faults: readonly Fault[]
}

/**
 * Reads a list {code, text, urgency, period} as another body publishes it; every fault of every row.
 * `text` is a string in `language`, or {nl, en}. `period` is a year, half-year, quarter, season, month or day, as text
 * (`2025`, `2025-H1`, `2025-Q2`, `2025-spring`, `2025-06`, `2025-06-30`) or as {precision, value, bound}.
 */
export function readFrameworkItems(rows: readonly unknown[], language: 'nl' | 'en'): ReadItems {
  const seen = new Set<string>()
  const read = rows.map((row, index) => readItem(row, language, seen, `/${index}`))
  return { items: read.map(({ item }) => item), faults: read.flatMap(({ faults }) => faults) }
}

const known = new Set(['code', 'text', 'urgency', 'period'])

function readItem(
  row: unknown,
  language: 'nl' | 'en',
  seen: Set<string>,
  at: string,
): { readonly item?: FrameworkItem; readonly faults: readonly Fault[] } {
  if (!isRecord(row)) return { faults: [{ pointer: at, code: 'invalid' }] }
  const code = codeIn(row['code'], seen)
  const text = textIn(row['text'], language)
  const urgency = urgencyIn(row['urgency'])
  const period = periodIn(row['period'])
  const strangers = Object.keys(row).filter((key) => !known.has(key))
  const faults = [
    ...Object.entries({ code, text, urgency, period }).flatMap(([field, { fault }]) =>
      fault ? [{ ...fault, pointer: `${at}/${field}` }] : [],
    ),
    ...strangers.map((key): Fault => ({ pointer: `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown' })),
  ]
  if (faults.length > 0 || code.value === undefined || text.value === undefined) return { faults }
  return {
    faults,
    item: {
      code: code.value,
      text: text.value,
      ...(urgency.value && { urgency: urgency.value }),
      ...(period.value && { period: period.value }),
    },
  }
}

/** A value, or what is wrong with it, or neither: it may be absent. */
interface Read<Value> {
  readonly value?: Value
  readonly fault?: Pick<Fault, 'code' | 'limit'>
}

function codeIn(value: unknown, seen: Set<string>): Read<string> {
  if (value === undefined || value === '') return { fault: { code: 'required' } }
  const code = typeof value === 'number' ? String(value) : value
  if (typeof code !== 'string' || !/^[\w.:-]{1,80}$/.test(code)) return { fault: { code: 'invalid' } }
  if (seen.has(code)) return { fault: { code: 'twice' } }
  seen.add(code)
  return { value: code }
}

/** Where a text stands in English only, Dutch screens show it as it is; the framework says that it is English. */
function textIn(value: unknown, language: 'nl' | 'en'): Read<Text> {
  if (typeof value === 'string') {
    const text = value.trim()
    return text === '' ? { fault: { code: 'required' } } : fitting({ nl: text, en: language === 'en' ? text : '' })
  }
  if (!isRecord(value)) return { fault: { code: value === undefined ? 'required' : 'invalid' } }
  const { nl, en = '', ...others } = value
  if (typeof nl !== 'string' || typeof en !== 'string' || Object.keys(others).length > 0) return { fault: { code: 'invalid' } }
  return nl.trim() === '' ? { fault: { code: 'required' } } : fitting({ nl: nl.trim(), en: en.trim() })
}

function fitting(text: Text): Read<Text> {
  return Math.max(text.nl.length, text.en.length) > longestItem ? { fault: { code: 'too-long', limit: longestItem } } : { value: text }
}

function urgencyIn(value: unknown): Read<'urgent' | 'normal'> {
  if (value === undefined || value === null || value === '') return {}
  return value === 'urgent' || value === 'normal' ? { value } : { fault: { code: 'invalid' } }
}

function periodIn(value: unknown): Read<ImpreciseDate> {
  if (value === undefined || value === null || value === '') return {}
  const date = typeof value === 'string' || typeof value === 'number' ? periodFrom(String(value)) : periodOf(value)
  return date ? { value: date } : { fault: { code: 'not-a-period' } }
}

/** The only precision in whose form the text is written. */
function periodFrom(value: string): ImpreciseDate | undefined {
  return precisions.map((precision) => ({ precision, value })).find(isWellFormed)
}

function periodOf(value: unknown): ImpreciseDate | undefined {
  if (!isRecord(value)) return undefined
  const { precision: name, value: text, bound, ...others } = value
  const precision = precisions.find((one) => one === name)
  if (!precision || typeof text !== 'string' || Object.keys(others).length > 0) return undefined
  if (bound !== undefined && bound !== 'before') return undefined
  const date: ImpreciseDate = { precision, value: text, ...(bound && { bound }) }
  return isWellFormed(date) ? date : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

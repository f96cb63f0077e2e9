import { addDays, type Day } from './day.ts'

/** How exact a source is about a date. A date is never made more exact than its source. */
export const precisions = ['day', 'month', 'quarter', 'half-year', 'season', 'year'] as const
export type Precision = (typeof precisions)[number]

/**
 * A date as exact as its source.
 * `value` by precision: day `2019-06-30`, month `2019-06`, quarter `2019-Q2`, half-year `2019-H1`,
 * season `2019-spring` (`summer`, `autumn`, `winter`; winter begins in December of that year), year `2019`.
 */
export interface ImpreciseDate {
  readonly precision: Precision
  readonly value: string
  /** `before`: the source says "before …", so the last day is the day before the period begins. */
  readonly bound?: 'before'
}

const patterns: Record<Precision, RegExp> = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  'half-year': /^\d{4}-H[12]$/,
  season: /^\d{4}-(spring|summer|autumn|winter)$/,
  year: /^\d{4}$/,
}

/** Whether `value` is written in the form its precision asks for. */
export function isWellFormed(date: ImpreciseDate): boolean {
  if (!patterns[date.precision].test(date.value)) return false
  return date.precision !== 'day' || addDays(date.value, 0) === date.value
}

/** First day of each season; a season lasts until the day before the next one. Meteorology says
 * the first of the month, policy texts mean the calendar's seasons, and lateness must not be claimed early. */
const seasonStart = { spring: '03-21', summer: '06-21', autumn: '09-21', winter: '12-21' } as const
type Season = keyof typeof seasonStart

/** First and last day of the period that the date names, ignoring `bound`. */
function span(date: ImpreciseDate): { first: Day; last: Day } {
  const year = Number(date.value.slice(0, 4))
  const rest = date.value.slice(5)
  switch (date.precision) {
    case 'day':
      return { first: date.value, last: date.value }
    case 'month':
      return months(year, Number(rest), 1)
    case 'quarter':
      return months(year, (Number(rest.slice(1)) - 1) * 3 + 1, 3)
    case 'half-year':
      return months(year, (Number(rest.slice(1)) - 1) * 6 + 1, 6)
    case 'year':
      return months(year, 1, 12)
    case 'season': {
      const names = Object.keys(seasonStart) as Season[] // the keys of the literal above, in order
      const index = names.findIndex((name) => name === rest)
      const next = names[index + 1]
      const first = `${year}-${seasonStart[names[index] ?? 'spring']}`
      const after = next ? `${year}-${seasonStart[next]}` : `${year + 1}-${seasonStart.spring}`
      return { first, last: addDays(after, -1) }
    }
  }
}

function months(year: number, month: number, count: number): { first: Day; last: Day } {
  const two = (n: number) => String(n).padStart(2, '0')
  const endMonth = month + count
  const after = endMonth > 12 ? `${year + 1}-${two(endMonth - 12)}-01` : `${year}-${two(endMonth)}-01`
  return { first: `${year}-${two(month)}-01`, last: addDays(after, -1) }
}

/** First day of the period; for "before …" there is none earlier than the period itself. */
export function firstDay(date: ImpreciseDate): Day {
  return span(date).first
}

/**
 * The last day on which something due on this date is still in time: the end of the whole period
 * (DESIGN law 15), or the day before it begins where the source says "before".
 */
export function lastDay(date: ImpreciseDate): Day {
  const { first, last } = span(date)
  return date.bound === 'before' ? addDays(first, -1) : last
}

import type { ImpreciseDate, Precision } from '@actielijn/plan'

/** An imprecise date while it is being typed: every part apart, nothing lost while it is incomplete. */
export interface TypedPeriod {
  /** '' when there is no date. */
  readonly precision: Precision | ''
  /** With precision `day`. */
  readonly day: string
  readonly year: string
  /** `03`, `Q2`, `H1` or `spring`, with a precision between day and year. */
  readonly part: string
  readonly before: boolean
}

export const noPeriod: TypedPeriod = { precision: '', day: '', year: '', part: '', before: false }

/** The parts of a year that a precision can choose from; none for a day or a whole year. */
export const periodParts = {
  day: [],
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  'half-year': ['H1', 'H2'],
  season: ['spring', 'summer', 'autumn', 'winter'],
  year: [],
} as const satisfies Record<Precision, readonly string[]>

/** What was typed as the wire has it, well formed or not; nothing when there is no date. */
export function periodOf({ precision, day, year, part, before }: TypedPeriod): ImpreciseDate | undefined {
  if (precision === '') return undefined
  const bound = before ? { bound: 'before' as const } : {}
  if (precision === 'day') return { precision, value: day, ...bound }
  return { precision, value: precision === 'year' ? year : `${year}-${part}`, ...bound }
}

/** A date as the form shows it; the reverse of `periodOf`. */
export function typedPeriodOf(date: ImpreciseDate | undefined): TypedPeriod {
  if (!date) return noPeriod
  const { precision, value } = date
  const before = date.bound === 'before'
  if (precision === 'day') return { ...noPeriod, precision, day: value, before }
  const dash = value.indexOf('-')
  if (dash < 0) return { ...noPeriod, precision, year: value, before }
  return { ...noPeriod, precision, year: value.slice(0, dash), part: value.slice(dash + 1), before }
}

/** Another precision keeps the year; the first part is chosen, so that one key less is needed. */
export function withPrecision(period: TypedPeriod, precision: TypedPeriod['precision'], today: string): TypedPeriod {
  if (precision === '') return noPeriod
  const year = period.year || period.day.slice(0, 4) || today.slice(0, 4)
  const parts: readonly string[] = periodParts[precision]
  return { ...period, precision, year, part: parts.includes(period.part) ? period.part : (parts[0] ?? '') }
}

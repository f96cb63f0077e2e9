import { monthsBetween, type Day } from './day.ts'
import { lastDay, type ImpreciseDate } from './period.ts'
import { isDelivered } from './state.ts'
import type { Lateness, Phase } from './words.ts'

/**
 * Whether an action is late on `today`. Computed, never typed (DESIGN section 2).
 * No due date in the source is `no-date`, never "in time"; what is delivered is not late any more.
 */
export function latenessOf(due: ImpreciseDate | undefined, phase: Phase, today: Day): Lateness {
  if (isDelivered(phase)) return 'delivered'
  if (!due) return 'no-date'
  return today > lastDay(due) ? 'overdue' : 'in-time'
}

/** Whole months since the due date passed; 0 within the first month. */
export function monthsLate(due: ImpreciseDate, today: Day): number {
  return monthsBetween(lastDay(due), today)
}

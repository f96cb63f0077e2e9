import { dayOf } from '@actielijn/plan'
import { useDates } from '../ui/dates.ts'

/** The day of a moment, as it was in Amsterdam. */
export function useHistoryWords(): { dayOf: (instant: string) => string } {
  const dates = useDates()
  return { dayOf: (instant) => dates.longDay(dayOf(instant)) }
}

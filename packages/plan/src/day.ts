/** A calendar day, `YYYY-MM-DD`, judged in Europe/Amsterdam (DESIGN law 15). */
export type Day = string

/** A moment, ISO 8601 in UTC with milliseconds: `2020-11-01T09:30:00.000Z`. */
export type Instant = string

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Amsterdam at that moment. */
export function dayOf(instant: Instant): Day {
  return amsterdam.format(new Date(instant))
}

/** Whether the text is an existing calendar day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text
}

/** The day `count` days later (earlier when negative); `NaN-NaN-NaN` never: an unreadable day returns ''. */
export function addDays(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const moved = new Date(Date.UTC(year, month - 1, date + count))
  return Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Whole months from `from` to `to`, never negative. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
  return Math.max(0, months)
}

/**
 * The moment at which the day ends in Amsterdam: the first millisecond of the next day there.
 * Amsterdam is one or two hours ahead of UTC; which of the two holds is read from the zone itself.
 */
export function endOfDay(day: Day): Instant {
  const next = addDays(day, 1)
  for (const hours of [1, 2]) {
    const instant = new Date(Date.parse(`${next}T00:00:00.000Z`) - hours * 3_600_000)
    const before = new Date(instant.getTime() - 1).toISOString()
    if (dayOf(instant.toISOString()) === next && dayOf(before) === day) return instant.toISOString()
  }
  throw new Error(`No end found for day ${day}`)
}

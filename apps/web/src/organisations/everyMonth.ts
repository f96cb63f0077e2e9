import type { OrganisationDetail } from './queries.ts'

export interface Month {
  /** `2020-11` */
  month: string
  accepted: number
  /** Sent in and not accepted, or not yet; nought for who may not know. */
  waiting: number
}

/** The months from the first with an update up to the last, the silent ones between them included. */
export function everyMonth(reporting: OrganisationDetail['reporting']): Month[] {
  const known = new Map(reporting.map((entry) => [entry.month, entry]))
  const present = [...known.keys()].toSorted()
  const last = present.at(-1) ?? ''
  const months: Month[] = []
  for (let month = present[0]; month !== undefined && month <= last; month = after(month)) {
    const { accepted = 0, submitted = accepted } = known.get(month) ?? {}
    months.push({ month, accepted, waiting: Math.max(0, submitted - accepted) })
  }
  return months
}

/** Whether the reader may know what is not accepted. */
export function knowsWaiting(reporting: OrganisationDetail['reporting']): boolean {
  return reporting.some(({ submitted }) => submitted !== undefined)
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

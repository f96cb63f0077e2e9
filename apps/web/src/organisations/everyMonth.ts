import type { OrganisationDetail } from './queries.ts'

export interface Month {
  /** `2020-11` */
  month: string
  accepted: number
  submitted: number
}

/** The months from the first with a word in it up to the last, the silent ones between them included. */
export function everyMonth(reporting: OrganisationDetail['reporting']): Month[] {
  const known = new Map(reporting.map((entry) => [entry.month, entry]))
  const present = [...known.keys()].toSorted()
  const last = present.at(-1) ?? ''
  const months: Month[] = []
  for (let month = present[0]; month !== undefined && month <= last; month = after(month)) {
    const entry = known.get(month)
    months.push({ month, accepted: entry?.accepted ?? 0, submitted: entry?.submitted ?? 0 })
  }
  return months
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

import type { ActionEntry, Fulfilment, Parliament } from '../action.ts'
import { monthsBetween, type Day } from '../day.ts'
import { firstDay, lastDay } from '../period.ts'
import type { Lateness } from '../words.ts'

/** What parliament asked or was promised; announcements and positions are told apart from it (`docs/domain.md`). */
export const parliamentaryKinds = ['commitment', 'motion'] as const
export type ParliamentaryKind = (typeof parliamentaryKinds)[number]

export const chambers = ['tweede-kamer', 'eerste-kamer'] as const
export type Chamber = (typeof chambers)[number]

/** Open, deels, afgedaan. */
export const parliamentaryStates = ['open', 'partly', 'fulfilled'] as const
export type ParliamentaryState = (typeof parliamentaryStates)[number]

/** An entry of the register of motions and promises. */
export type ParliamentaryEntry = ActionEntry & { readonly kind: ParliamentaryKind; readonly parliament: Parliament }

/** Whether the entry was asked or promised in parliament: the Commission's own commitments are not. */
export function isParliamentary(entry: ActionEntry): entry is ParliamentaryEntry {
  return parliamentaryKinds.some((kind) => kind === entry.kind) && entry.parliament !== undefined
}

/**
 * What had been done for it on that day. A letter counts from the first day that its date can mean, so that lateness
 * is never claimed early; one without a date counts from the day on which it was recorded.
 */
export function fulfilmentsOn({ fulfilments }: Pick<Parliament, 'fulfilments'>, day: Day): readonly Fulfilment[] {
  return fulfilments.filter(({ date }) => date === undefined || firstDay(date) <= day)
}

/** Computed, never typed: several partial fulfilments do not make it whole, somebody has to say that it is. */
export function parliamentaryStateOf(parliament: Pick<Parliament, 'fulfilments'>, day: Day): ParliamentaryState {
  const done = fulfilmentsOn(parliament, day)
  if (done.some(({ extent }) => extent === 'fully')) return 'fulfilled'
  return done.length > 0 ? 'partly' : 'open'
}

/** Where it stands on a day. */
export interface ParliamentaryStanding {
  readonly state: ParliamentaryState
  readonly lateness: Lateness
  /** With `overdue`: whole months since the due date passed. */
  readonly monthsLate?: number
}

/** State and lateness; without a date it is `no-date`, never in time (DESIGN section 2), and partly done can be late. */
export function parliamentaryStandingOf({ due, parliament }: Pick<ParliamentaryEntry, 'due' | 'parliament'>, day: Day): ParliamentaryStanding {
  const state = parliamentaryStateOf(parliament, day)
  if (state === 'fulfilled') return { state, lateness: 'delivered' }
  if (!due) return { state, lateness: 'no-date' }
  return day > lastDay(due) ? { state, lateness: 'overdue', monthsLate: monthsBetween(lastDay(due), day) } : { state, lateness: 'in-time' }
}

/** A set of items as counts; the states add up to the total, late and undated ones are among them. */
export interface ParliamentaryCounts {
  readonly total: number
  readonly states: Readonly<Record<ParliamentaryState, number>>
  readonly overdue: number
  readonly undated: number
}

export function parliamentaryCounts(standings: Iterable<ParliamentaryStanding>): ParliamentaryCounts {
  const states = { open: 0, partly: 0, fulfilled: 0 }
  let [total, overdue, undated] = [0, 0, 0]
  for (const { state, lateness } of standings) {
    total += 1
    states[state] += 1
    if (lateness === 'overdue') overdue += 1
    if (lateness === 'no-date') undated += 1
  }
  return { total, states, overdue, undated }
}

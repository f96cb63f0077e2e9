import type { Freshness, Lateness, Outlook, Phase, Result } from './words.ts'
import { phases } from './words.ts'

/** What of an action counts in a distribution. */
export interface Countable {
  readonly phase: Phase
  readonly result?: Result
  readonly outlook?: Outlook
  readonly lateness: Lateness
  readonly freshness: Freshness
}

/** A set of actions as counts; there is no percentage (DESIGN section 2). */
export interface Distribution {
  readonly total: number
  readonly phases: Readonly<Record<Phase, number>>
  /** Completed, by result. */
  readonly results: Readonly<Record<Result, number>>
  readonly outlooks: Readonly<Record<Outlook, number>>
  readonly overdue: number
  readonly undated: number
  readonly stale: number
  readonly never: number
}

/** The one counting function: lists, overviews, exports and editions all use it (DESIGN law 9). */
export function distributionOf(actions: Iterable<Countable>): Distribution {
  const counts = {
    total: 0,
    phases: Object.fromEntries(phases.map((phase) => [phase, 0])) as Record<Phase, number>, // fromEntries forgets its keys
    results: { 'as-planned': 0, partly: 0, differently: 0, 'not-achieved': 0 },
    outlooks: { 'on-track': 0, attention: 0, 'off-track': 0 },
    overdue: 0,
    undated: 0,
    stale: 0,
    never: 0,
  }
  for (const action of actions) {
    counts.total += 1
    counts.phases[action.phase] += 1
    if (action.phase === 'completed' && action.result) counts.results[action.result] += 1
    if (action.outlook) counts.outlooks[action.outlook] += 1
    if (action.lateness === 'overdue') counts.overdue += 1
    if (action.lateness === 'no-date') counts.undated += 1
    if (action.freshness === 'stale') counts.stale += 1
    if (action.freshness === 'never') counts.never += 1
  }
  return counts
}

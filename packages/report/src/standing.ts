import {
  attentionOf,
  freshnessOf,
  latenessOf,
  monthsLate,
  type ActionEntry,
  type ActionState,
  type Attention,
  type Countable,
  type Day,
} from '@actielijn/plan'

/** One action of the plan with where it stands, for one reader on one day: what every report is made of. */
export interface Standing extends Countable {
  readonly action: ActionEntry
  readonly state: ActionState
  readonly attention: Attention
  /** With `overdue`: whole months. */
  readonly monthsLate?: number
}

/** Where the action stands on that day; lateness and freshness are computed, never typed (DESIGN section 2). */
export function standingOf(action: ActionEntry, state: ActionState, day: Day): Standing {
  const lateness = latenessOf(action.due, state.phase, day)
  const freshness = freshnessOf(state.lastAbout, state.phase, day)
  const { phase, result, outlook } = state
  const countable = { phase, lateness, freshness, ...(result && { result }), ...(outlook && { outlook }) }
  return {
    action,
    state,
    ...countable,
    attention: attentionOf(countable),
    ...(lateness === 'overdue' && action.due && { monthsLate: monthsLate(action.due, day) }),
  }
}

/**
 * What counts in a total: top-level actions, each under its one reporter (DESIGN, counting unit).
 * Children are counted apart, as their parent's distribution.
 */
export function counted(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ action }) => action.parent === undefined)
}

/** The last day that any update of these speaks of. */
export function lastAboutOf(standings: readonly Standing[]): Day | undefined {
  return standings.reduce<Day | undefined>(
    (last, { state }) => (state.lastAbout !== undefined && state.lastAbout > (last ?? '') ? state.lastAbout : last),
    undefined,
  )
}

/** Groups in order of first appearance. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

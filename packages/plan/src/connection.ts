import type { ActionEntry } from './action.ts'
import { standsIn } from './lineage.ts'
import type { LinkEntry } from './link.ts'
import { isInForce, type Programme } from './programme.ts'

/** A link with its reason, or an intended result that an action itself names as what it works towards. */
export type Connection = Omit<LinkEntry, 'reason' | 'ended'> & Partial<Pick<LinkEntry, 'reason'>>

interface Connected {
  readonly programme: Pick<Programme, 'plans'>
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly links: ReadonlyMap<string, LinkEntry>
}

/**
 * Whether the entry is an action of one of the programme's own plans, in force or not any more: only those are reported
 * on. Whatever another plan or source asks has no state but that of the actions linked to it.
 */
export function isTracked(
  action: Pick<ActionEntry, 'kind' | 'source' | 'carried'>,
  { plans }: Pick<Programme, 'plans'>,
): boolean {
  return action.kind === 'action' && plans.some((plan) => standsIn(action, plan))
}

/**
 * Everything that ties an action of the plan in force to an item elsewhere. Intended results stand with the actions
 * and need no links (see `catalogue/links`): an action that names one supports it.
 */
export function connectionsOf({ programme, actions, links }: Connected): Connection[] {
  const inForce = [...actions.values()].filter((action) => isInForce(action, programme))
  const codes = new Set(inForce.map(({ code }) => code))
  return [
    ...[...links.values()].filter(({ action, ended }) => codes.has(action) && ended === undefined),
    ...inForce.flatMap(({ code, results }) =>
      results.map((item): Connection => ({ code: `L-${code}-${item}`, action: code, item, relation: 'supports' })),
    ),
  ]
}

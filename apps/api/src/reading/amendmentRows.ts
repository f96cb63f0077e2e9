import type { Viewer } from '@actielijn/plan'
import { amendmentKinds, isInside } from '@actielijn/plan'
import type { AmendmentFilter, ListedAmendment, Store } from '@actielijn/store'
import type { AmendmentRow } from './amendmentViews.ts'
import type { Moment } from './moment.ts'

/**
 * Which amendments a reader may know of at a moment. Those inside see now what is still to take effect; everybody
 * else what holds on that day. Why the programme changed its own switches is told inside only.
 */
export function visibleAmendments(
  viewer: Viewer,
  { asOf, current }: Pick<Moment, 'asOf' | 'current'>,
  asked: Pick<AmendmentFilter, 'kinds' | 'until'> = {},
): Pick<AmendmentFilter, 'kinds' | 'until' | 'known'> {
  const inside = isInside(viewer)
  const kinds = asked.kinds ?? amendmentKinds
  const until = current && inside ? asked.until : [asked.until ?? asOf.day, asOf.day].sort()[0]
  return {
    kinds: inside ? kinds : kinds.filter((kind) => kind !== 'settings'),
    ...(until !== undefined && { until }),
    known: asOf.known,
  }
}

/** What was recorded, ready to be shown. */
export function rowOf({ id, recordedAt, before, ...amendment }: ListedAmendment): AmendmentRow {
  return { ...amendment, ...(before && { before }), recorded: { id, at: recordedAt } }
}

/** Names of the people who recorded them, for readers inside; nobody else is told people. */
export async function namesFor(viewer: Viewer, rows: readonly AmendmentRow[], store: Store): Promise<ReadonlyMap<string, string> | undefined> {
  if (!isInside(viewer) || rows.length === 0) return undefined
  return store.displayNames([...new Set(rows.map(({ by }) => by))])
}

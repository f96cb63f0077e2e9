import { readsSubmitted, type JudgedUpdate } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import type { Reading } from './reading.ts'

/**
 * What was sent in and not yet judged, oldest first: it waits now, whatever day is asked for, and is counted only
 * for those who read what was sent in. `undefined` when nothing is to be said about it.
 */
export async function pendingNow(
  { viewer, view, moment, plan }: Reading,
  store: Store,
): Promise<readonly JudgedUpdate[] | undefined> {
  if (!moment.current || view !== 'accepted' || !readsSubmitted(viewer)) return undefined
  return store.pending(plan.programme.code)
}

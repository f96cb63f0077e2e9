import type { Recording } from '@actielijn/contract'
import { isCoordinator, isTracked, writesFor, type ActionEntry } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import type { Reading } from '../reading/reading.ts'
import { updateViewOf } from '../reading/updateViews.ts'

/**
 * What the reader may record on this action: for each organisation with a part in it, as its own people or as the
 * coordinator on its behalf. Nothing on the page of an earlier day, nor on what another plan or source asks: that has
 * the state of the actions linked to it.
 */
export async function recordingsOf(action: ActionEntry, reading: Reading, store: Store): Promise<Recording[]> {
  const { viewer, moment } = reading
  if (!moment.current || reading.view === 'public' || action.ended || !isTracked(action, reading.plan.programme)) return []
  const taking = [...new Set([action.reporter, ...action.owners.map(({ organisation }) => organisation)])]
  const open = taking.filter((organisation) => writesFor(viewer, organisation) || isCoordinator(viewer))
  return Promise.all(
    open.map(async (organisation): Promise<Recording> => {
      const last = await store.lastOf(action.code, organisation)
      const sight = { viewer, asOf: moment.asOf, release: reading.release, plan: reading.plan }
      const previous = last && (await updateViewOf(last, sight, store))
      return {
        organisation,
        form: organisation === action.reporter ? 'report' : 'contribution',
        onBehalf: !writesFor(viewer, organisation),
        revision: last?.update.revision ?? 0,
        ...(previous && { previous }),
      }
    }),
  )
}

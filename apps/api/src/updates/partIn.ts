import { hasPart, isCoordinator, mayRecord, type ActionEntry, type UpdateForm, type Viewer } from '@actielijn/plan'
import { refused, type Refused } from '../wire/answer.ts'

/** The reporter sets the state; everybody else contributes. */
export function formFor(action: ActionEntry, organisation: string): Exclude<UpdateForm, 'unchanged'> {
  return action.reporter === organisation ? 'report' : 'contribution'
}

/**
 * Nothing when the viewer may record on the action for that organisation (DESIGN law 12). Whoever may write for the
 * organisation is told when it has no part in the action: the plan may have changed while they were writing.
 */
export function refusalToRecord(
  viewer: Viewer,
  action: ActionEntry,
  { organisation, onBehalf }: { readonly organisation: string; readonly onBehalf: boolean },
): Refused | undefined {
  if (!mayRecord(viewer, organisation, onBehalf)) return refused('not-allowed')
  return hasPart(organisation, action) ? undefined : refused('no-part')
}

/**
 * Nothing when the viewer may keep a draft for it: as its own people, or as coordinator for who mailed. Whether it can
 * be sent is judged then: the plan may change while somebody types, and no word may be lost by it.
 */
export function refusalToDraft(viewer: Viewer, organisation: string): Refused | undefined {
  return mayRecord(viewer, organisation, false) || isCoordinator(viewer) ? undefined : refused('not-allowed')
}

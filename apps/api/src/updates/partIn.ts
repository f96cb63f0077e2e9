import { isCoordinator, mayRecord, type ActionEntry, type UpdateForm, type Viewer } from '@actielijn/plan'
import { refused, type Refused } from '../wire/answer.ts'

/** Whether the organisation has a part in the action: it reports or owns it. */
function hasPart(action: ActionEntry, organisation: string): boolean {
  return action.reporter === organisation || action.owners.some((owner) => owner.organisation === organisation)
}

/** The reporter sets the state; everybody else contributes. */
export function formFor(action: ActionEntry, organisation: string): Exclude<UpdateForm, 'unchanged'> {
  return action.reporter === organisation ? 'report' : 'contribution'
}

/** Nothing when the viewer may record on the action for that organisation (DESIGN law 12). */
export function refusalToRecord(
  viewer: Viewer,
  action: ActionEntry,
  { organisation, onBehalf }: { readonly organisation: string; readonly onBehalf: boolean },
): Refused | undefined {
  return mayRecord(viewer, organisation, onBehalf) && hasPart(action, organisation) ? undefined : refused('not-allowed')
}

/** Nothing when the viewer may keep a draft for it: as its own people, or as coordinator for who mailed. */
export function refusalToDraft(viewer: Viewer, action: ActionEntry, organisation: string): Refused | undefined {
  const may = mayRecord(viewer, organisation, false) || isCoordinator(viewer)
  return may && hasPart(action, organisation) ? undefined : refused('not-allowed')
}

import { isInside, type Viewer } from '@actielijn/plan'

/**
 * Names the group of readers who get the same answer. Everyone outside a programme shares the public one.
 * With `personal` the account belongs to it.
 */
export function audienceOf(viewer: Viewer, personal: boolean): string {
  if (!isInside(viewer) && !personal) return viewer.admin ? 'admin' : 'public'
  const parts = [
    viewer.programmeRoles.toSorted().join(),
    viewer.organisations.map(({ organisation, role }) => `${organisation}:${role}`).toSorted().join(),
    viewer.ministries.toSorted().join(),
    viewer.admin ? 'admin' : '',
    personal ? (viewer.account ?? '') : '',
  ]
  return parts.join('|')
}

import { signedIn, type Role, type Route } from '@actielijn/contract'
import type { Viewer } from '@actielijn/plan'
import type { Account } from '@actielijn/store'
import { refused, type Refused } from '../wire/answer.ts'

/** The roles of the route table that somebody has. */
export function rolesOf(viewer: Viewer): ReadonlySet<Role> {
  return new Set<Role>([
    'anonymous',
    ...viewer.programmeRoles,
    ...viewer.organisations.map((membership) => membership.role),
    ...(viewer.ministries.length > 0 ? ['departmental-coordinator' as const] : []),
    ...(viewer.admin ? ['admin' as const] : []),
  ])
}

/** Open to everyone who signed in, whatever their roles: the table then lists all of them. */
function onlyAsksForAccount(route: Route): boolean {
  return signedIn.every((role) => route.access.includes(role))
}

/** Nothing when signed in as the route asks for; before anything about the address is looked up. */
export function refusalToSignedOut(route: Route, account: Account | undefined): Refused | undefined {
  return route.access.includes('anonymous') || account ? undefined : refused('not-signed-in')
}

/** Nothing when the viewer has one of the route's roles. */
export function refusalToRole(route: Route, viewer: Viewer): Refused | undefined {
  if (route.access.includes('anonymous') || onlyAsksForAccount(route)) return undefined
  const roles = rolesOf(viewer)
  return route.access.some((role) => roles.has(role)) ? undefined : refused('not-allowed')
}

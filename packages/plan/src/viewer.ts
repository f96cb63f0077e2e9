import type { OrganisationRole, ProgrammeRole } from './words.ts'

/** Who is looking at one programme, and as what (DESIGN section 5). */
export interface Viewer {
  /** Opaque account id; absent when signed out. */
  readonly account?: string
  readonly programmeRoles: readonly ProgrammeRole[]
  /** Organisations of this programme that the account writes for. */
  readonly organisations: readonly { readonly organisation: string; readonly role: OrganisationRole }[]
  /** Ministries for which the account is departmental coordinator. */
  readonly ministries: readonly string[]
  readonly admin: boolean
}

export const anonymous: Viewer = { programmeRoles: [], organisations: [], ministries: [], admin: false }

/** Has a part in the programme's content: reads what is accepted. An administrator alone does not. */
export function isInside(viewer: Viewer): boolean {
  return viewer.programmeRoles.length > 0 || viewer.organisations.length > 0 || viewer.ministries.length > 0
}

/** Reads what every organisation sent in, before it is accepted. */
export function readsSubmitted(viewer: Viewer): boolean {
  return viewer.programmeRoles.some((role) => role !== 'drafter')
}

export function isCoordinator(viewer: Viewer): boolean {
  return viewer.programmeRoles.includes('coordinator')
}

/** Writes and signs for that organisation. */
export function writesFor(viewer: Viewer, organisation: string): boolean {
  return viewer.organisations.some((membership) => membership.organisation === organisation)
}

import type { ActionEntry } from './action.ts'
import type { HeadingEntry, StatementEntry } from './heading.ts'
import type { MemberEntry, OrganisationEntry } from './organisation.ts'
import type { Programme } from './programme.ts'
import type { SourceDocument } from './source.ts'

/** A whole plan as data: the form of the shipped catalogue and of a plan file. */
export interface PlanFile {
  readonly programme: Programme
  readonly sources: readonly SourceDocument[]
  readonly headings: readonly HeadingEntry[]
  readonly statements: readonly StatementEntry[]
  readonly actions: readonly ActionEntry[]
  readonly organisations: readonly OrganisationEntry[]
  readonly members: readonly MemberEntry[]
}

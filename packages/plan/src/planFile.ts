import type { ActionEntry } from './action.ts'
import type { FrameworkEntry } from './framework.ts'
import type { HeadingEntry, StatementEntry } from './heading.ts'
import type { Base, IndicatorEntry, ObservationEntry, Scope } from './indicator.ts'
import type { LinkEntry } from './link.ts'
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
  readonly frameworks: readonly FrameworkEntry[]
  readonly links: readonly LinkEntry[]
  readonly scopes: readonly Scope[]
  readonly bases: readonly Base[]
  readonly indicators: readonly IndicatorEntry[]
  readonly observations: readonly ObservationEntry[]
}

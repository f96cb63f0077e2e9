import type {
  ActionEntry,
  AmendmentKind,
  Base,
  Day,
  FrameworkEntry,
  HeadingEntry,
  IndicatorEntry,
  Instant,
  LinkEntry,
  MemberEntry,
  ObservationEntry,
  OrganisationEntry,
  Programme,
  Scope,
  SourceDocument,
  StatementEntry,
  Text,
} from '@actielijn/plan'

/** What a plan is made of; every one of these changes only by amendment. */
export interface PlanSubjects {
  readonly programme: Programme
  readonly source: SourceDocument
  readonly heading: HeadingEntry
  readonly statement: StatementEntry
  readonly action: ActionEntry
  readonly organisation: OrganisationEntry
  readonly member: MemberEntry
  readonly framework: FrameworkEntry
  readonly link: LinkEntry
  readonly scope: Scope
  readonly base: Base
  readonly indicator: IndicatorEntry
  readonly observation: ObservationEntry
}
export type SubjectType = keyof PlanSubjects

/** A dated, sourced change to the plan. `after` is the whole subject as it then stands. */
export type NewAmendment = {
  readonly [Type in SubjectType]: {
    readonly subjectType: Type
    /** Code of the subject. */
    readonly subject: string
    readonly kind: AmendmentKind
    /** The day from which it holds; as-of views before it do not show it. */
    readonly effective: Day
    readonly reason: Text
    /** Kamerstuk, document code or other source. */
    readonly source: string
    readonly after: PlanSubjects[Type]
  }
}[SubjectType]

export type Amendment = NewAmendment & {
  readonly id: string
  readonly programme: string
  readonly sequence: number
  readonly recordedAt: Instant
  readonly by: string
}

/** An amendment as the list of all of them shows it. */
export type ListedAmendment = {
  readonly [Type in SubjectType]: Extract<Amendment, { readonly subjectType: Type }> & {
    /** The same for everything that was recorded in one go: the sequence of its audit event. */
    readonly act: number
    /** What held on its day until it was recorded; absent for a new subject. */
    readonly before?: PlanSubjects[Type]
  }
}[SubjectType]

/** Which amendments are asked for. */
export interface AmendmentFilter {
  /** Of one subject alone. */
  readonly of?: { readonly subjectType: SubjectType; readonly subject: string }
  readonly kinds?: readonly AmendmentKind[]
  /** Those that take effect on that day or later, and on that day or earlier. */
  readonly from?: Day
  readonly until?: Day
  /** Only what was recorded with that knowledge. */
  readonly known?: number
  /** Only those recorded before that one: the last sequence of the previous page. */
  readonly before?: number
  readonly limit: number
}

/**
 * The last amendment of a subject that its author knew; 0 for one that must be new. `anything`: of the whole programme,
 * all that was known when the change was worked out, for what depends on more than the subjects it changes.
 */
export interface Basis {
  readonly subjectType: SubjectType | 'anything'
  readonly subject: string
  readonly sequence: number
}

export type AmendRefusal =
  /** Somebody else amended it in between (DESIGN law 3). */
  | { readonly reason: 'conflict'; readonly subjectType: Basis['subjectType']; readonly subject: string; readonly sequence: number }
  /** Another programme has an action with that code; updates name their action by code alone. */
  | { readonly reason: 'code-taken'; readonly subject: string }

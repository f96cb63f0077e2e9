import type {
  ActionEntry,
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

/** In `settings` the programme's own switches change; the rest are changes of the plan. */
export const amendmentKinds = [
  'added',
  'reworded',
  'rescheduled',
  'transferred',
  'split',
  'merged',
  'withdrawn',
  'correction',
  'settings',
] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

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

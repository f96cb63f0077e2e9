import type {
  ActionEntry,
  Day,
  HeadingEntry,
  Instant,
  MemberEntry,
  OrganisationEntry,
  Programme,
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

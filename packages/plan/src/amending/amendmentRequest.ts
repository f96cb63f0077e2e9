import type { Owner, Responsible } from '../action.ts'
import type { Day } from '../day.ts'
import type { EndingGround } from '../lineage.ts'
import type { ImpreciseDate } from '../period.ts'
import type { UserText } from '../update.ts'

/** What every change of a plan rests on: from when it holds, why, and where that was decided. */
export interface AmendmentGround {
  readonly effective: Day
  readonly reason: UserText
  /** Kamerstuk or other document. */
  readonly source: string
}

/** A new action as it is typed; where it stands in the plan follows from what it comes from, or is said beside it. */
export interface NewAction {
  readonly code: string
  readonly title: UserText
  readonly summary: UserText
  readonly owners: readonly Owner[]
  readonly noLead?: UserText
  readonly reporter: string
  readonly responsible: Responsible
  readonly start?: ImpreciseDate
  readonly due?: ImpreciseDate
  readonly duration: 'one-off' | 'continuing'
}

/** Other dates; what is absent has no date from then on. */
export interface Reschedule {
  readonly kind: 'rescheduled'
  readonly action: string
  readonly start?: ImpreciseDate
  readonly due?: ImpreciseDate
}

export interface Reword {
  readonly kind: 'reworded'
  readonly action: string
  readonly title: UserText
  readonly summary: UserText
}

/** Other people answer for it: owners, reporter, ministry, member of government. */
export interface Transfer {
  readonly kind: 'transferred'
  readonly action: string
  readonly owners: readonly Owner[]
  readonly noLead?: UserText
  readonly reporter: string
  readonly responsible: Responsible
}

/** One action becomes several new ones. */
export interface Split {
  readonly kind: 'split'
  readonly action: string
  readonly into: readonly NewAction[]
}

/** Several actions become one new one. */
export interface Merge {
  readonly kind: 'merged'
  readonly actions: readonly string[]
  readonly into: NewAction
}

/** The action is dropped. `absorbed`: `into` names the action that takes it up, where the programme has one. */
export interface Withdraw {
  readonly kind: 'withdrawn'
  readonly action: string
  readonly ground: EndingGround
  readonly into?: string
}

export interface AddAction {
  readonly kind: 'action-added'
  readonly line: string
  readonly section?: string
  readonly theme?: string
  /** Makes it a part of that action. */
  readonly parent?: string
  readonly added: NewAction
}

export interface AddHeading {
  readonly kind: 'heading-added'
  readonly code: string
  readonly level: 'line' | 'section' | 'theme'
  /** The heading it stands under; none for a line. */
  readonly parent?: string
  readonly title: UserText
  readonly summary: UserText
}

/** The fields in which our own encoding can be put right; `null` says that the source gives none. */
export interface Correctable {
  readonly title?: UserText
  readonly summary?: UserText
  readonly start?: ImpreciseDate | null
  readonly due?: ImpreciseDate | null
  readonly owners?: readonly Owner[]
  readonly reporter?: string
  readonly responsible?: Responsible
  readonly duration?: 'one-off' | 'continuing'
}

/** Our own encoding error put right: it holds for as long as the error stood, so there is no day to choose. */
export interface Correct {
  readonly kind: 'correction'
  readonly action: string
  readonly change: Correctable
}

/** A new version of the plan, or a plan that supersedes it; all actions in force go over into it. */
export interface PublishVersion {
  readonly kind: 'version-published'
  /** Code of the new document. */
  readonly code: string
  readonly title: UserText
  readonly reference?: string
  readonly published: ImpreciseDate
  /** Actions that get another number in it; the rest keep theirs. */
  readonly codes?: readonly { readonly action: string; readonly code: string }[]
}

/** Every change a coordinator can make to a plan. */
export type PlanAmendment =
  | (AmendmentGround & (Reschedule | Reword | Transfer | Split | Merge | Withdraw | AddAction | AddHeading | PublishVersion))
  | (Omit<AmendmentGround, 'effective'> & Correct)
export type PlanAmendmentKind = PlanAmendment['kind']

/** In the order in which a form offers them. */
export const planAmendmentKinds = [
  'rescheduled',
  'reworded',
  'transferred',
  'split',
  'merged',
  'withdrawn',
  'correction',
  'action-added',
  'heading-added',
  'version-published',
] as const satisfies readonly PlanAmendmentKind[]

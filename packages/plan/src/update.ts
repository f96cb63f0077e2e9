import type { Day, Instant } from './day.ts'
import type { ImpreciseDate } from './period.ts'
import type { Outlook, Phase, Result } from './words.ts'

/** A text typed by a user: Dutch is needed, English is optional (DESIGN section 7). */
export interface UserText {
  readonly nl: string
  readonly en?: string
}

/** "n of N", e.g. 7 of 10 regions on 1 November 2018, according to a source. */
export interface Count {
  readonly done: number
  readonly of: number
  readonly unit: string
  readonly on?: Day
  readonly source?: string
}

/** A link that shows that it is so; http(s) only, never fetched. */
export interface Proof {
  readonly label: string
  readonly url: string
}

/** Internal notes, one per audience (DESIGN law 11). The author's own organisation reads all three. */
export interface Notes {
  readonly organisation?: string
  readonly coordinator?: string
  readonly taskforce?: string
}

/** What an organisation says about an action. */
export interface UpdateContent {
  /** The day the statement is about. */
  readonly about: Day
  /** Needed in a report; in a contribution it is that organisation's own view. */
  readonly phase?: Phase
  /** With phase `on-hold`. */
  readonly onHold?: { readonly reason: string; readonly reviewOn: Day }
  /** With phase `completed`; explained unless `as-planned`. */
  readonly result?: { readonly value: Result; readonly explanation?: string }
  /** A human's judgement; for phases in which something is still to come. */
  readonly outlook?: Outlook
  /** Required unless on track. */
  readonly motive?: string
  /** What happened since the last update. Markdown: paragraphs, lists, bold, links. */
  readonly happened?: UserText
  /** What comes next. Markdown. */
  readonly next?: UserText
  readonly expected?: ImpreciseDate
  readonly count?: Count
  readonly proof?: readonly Proof[]
  readonly notes?: Notes
}

/** The coordinator entered what an organisation mailed. */
export interface OnBehalf {
  /** Where the words come from, e.g. "e-mail van de afdeling Opsporing". */
  readonly source: string
  readonly received: Day
}

/** `report` sets the action's state, `unchanged` confirms it, `contribution` never changes it. */
export const updateForms = ['report', 'unchanged', 'contribution'] as const
export type UpdateForm = (typeof updateForms)[number]

/** One dated statement about one action by one organisation; never changed. */
export interface Update {
  readonly id: string
  readonly action: string
  readonly organisation: string
  readonly form: UpdateForm
  /** 1, 2, 3 … per (action, organisation). */
  readonly revision: number
  readonly content: UpdateContent
  /** Order of knowledge. */
  readonly sequence: number
  readonly recordedAt: Instant
  /** Account ids of everyone who typed in it. */
  readonly authors: readonly string[]
  readonly onBehalf?: OnBehalf
  /** The returned update that this one reworks. */
  readonly reworks?: string
}

/** `accepted`: checked by a second person. `returned`: sent back with a reason. */
export type Decision =
  | { readonly kind: 'accepted'; readonly sequence: number; readonly at: Instant; readonly by: string }
  | {
      readonly kind: 'returned'
      readonly sequence: number
      readonly at: Instant
      readonly by: string
      readonly reason: string
    }

/** The update may be shown to the public from this moment. */
export interface Release {
  readonly sequence: number
  readonly at: Instant
  readonly publicFrom: Instant
  readonly by: string
}

/** An update with everything that was decided about it. */
export interface JudgedUpdate {
  readonly update: Update
  readonly decision?: Decision
  readonly release?: Release
}

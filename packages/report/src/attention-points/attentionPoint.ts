import type {
  ActionEntry,
  Day,
  FrameworkEntry,
  ItemOfFramework,
  LinkEntry,
  OrganisationEntry,
  PointIdentity,
  ReviewDay,
  SetAside,
  Version,
} from '@actielijn/plan'
import type { Capacity } from '../organisationsProgress.ts'
import type { Linked } from '../planSummary.ts'
import type { Standing } from '../standing.ts'

interface Identity extends PointIdentity {
  /** Since which day it is so; absent where that is not known, or where it came with the plan. */
  readonly since?: Day
}

/** An open action of the plan that nobody leads, and the reason the plan gives for it. */
export interface NoLead extends Identity {
  readonly kind: 'no-lead'
  readonly action: Standing
}

/** An open action without due date that nobody chose a day for to look at it again. */
export interface NoDue extends Identity {
  readonly kind: 'no-due'
  readonly action: Standing
  /** The review day that was taken away. */
  readonly review?: ReviewDay
}

/** The chosen day to look again at an action without due date has passed. */
export interface ReviewPassed extends Identity {
  readonly kind: 'review-passed'
  readonly action: Standing
  readonly review: ReviewDay
}

/** Two actions that say the same, of which something else is reported. */
export interface DoublesDiffer extends Identity {
  readonly kind: 'doubles-differ'
  readonly actions: readonly [Standing, Standing]
}

/** What a framework asks of this country, and no action of the plan in force does or helps with. */
export interface ItemUncovered extends Identity {
  readonly kind: 'item-uncovered'
  readonly framework: FrameworkEntry
  readonly item: ItemOfFramework
  /** Actions on the same subject that do not do what is asked. */
  readonly related: readonly Standing[]
}

/** An organisation that was renamed (it has a successor) or dissolved, and still has open actions. */
export interface OrganisationEnded extends Identity {
  readonly kind: 'organisation-ended'
  readonly organisation: OrganisationEntry
  /** The last in the line of successors. */
  readonly successor?: OrganisationEntry
  readonly holdings: readonly { readonly action: Standing; readonly as: readonly Capacity[] }[]
}

export type AttentionPoint = NoLead | NoDue | ReviewPassed | DoublesDiffer | ItemUncovered | OrganisationEnded

/** An attention point with what was last done with it. */
export interface JudgedPoint {
  readonly point: AttentionPoint
  /** On the list; false while it is set aside. */
  readonly open: boolean
  readonly last?: SetAside
}

/** What attention points are made of: the plan in force and where its actions stand, as the inside sees them. */
export interface PointSetting extends Linked {
  readonly plan: Linked['plan'] & {
    readonly organisations: ReadonlyMap<string, OrganisationEntry>
    readonly links: ReadonlyMap<string, LinkEntry>
  }
  readonly today: Day
  /** The last review day of each action. */
  readonly reviewDays: ReadonlyMap<string, ReviewDay>
  /** Every wording of an action that lacks a lead or a due date. */
  readonly versions: (action: string) => readonly Version<ActionEntry>[]
}

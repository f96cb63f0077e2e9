import type { ActionEntry } from '../action.ts'
import type { AmendmentKind } from '../amendmentKind.ts'
import { isDay, type Day } from '../day.ts'
import type { Fault, FaultCode } from '../fault.ts'
import type { FrameworkEntry } from '../framework.ts'
import type { HeadingEntry } from '../heading.ts'
import type { MemberEntry, OrganisationEntry } from '../organisation.ts'
import { firstDay } from '../period.ts'
import type { Programme } from '../programme.ts'
import type { SourceDocument, Text } from '../source.ts'
import type { UserText } from '../update.ts'
import type { AmendmentGround } from './amendmentRequest.ts'

/** A plan with every recorded amendment in it, also those whose day is still to come: what a new one builds on. */
export interface LatestPlan {
  readonly programme: Programme
  readonly sources: ReadonlyMap<string, SourceDocument>
  readonly headings: ReadonlyMap<string, HeadingEntry>
  readonly statements: ReadonlyMap<string, { readonly code: string }>
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly members: ReadonlyMap<string, MemberEntry>
  readonly frameworks: ReadonlyMap<string, FrameworkEntry>
}

/** One wording of a subject: from which day it holds, and the place of its amendment in the order of knowledge. */
export interface Version<Subject> {
  readonly effective: Day
  readonly sequence: number
  readonly after: Subject
}

/** What an amendment must be judged against. */
export interface AmendingSetting {
  readonly plan: LatestPlan
  /** Every wording of an action the amendment touches, oldest first; none for a new one. */
  readonly versions: (action: string) => readonly Version<ActionEntry>[]
  /** The last day on which the programme itself was changed, its switches included. */
  readonly programmeSince: Day
  /** Codes that actions of other programmes have: an update names its action by code alone. */
  readonly takenElsewhere: (code: string) => boolean
}

interface Subjects {
  readonly programme: Programme
  readonly source: SourceDocument
  readonly heading: HeadingEntry
  readonly action: ActionEntry
}

/** One subject as it stands after an amendment, whole. */
export type PlanChange = {
  readonly [Type in keyof Subjects]: {
    readonly subjectType: Type
    readonly subject: string
    readonly kind: Exclude<AmendmentKind, 'settings'>
    readonly effective: Day
    readonly after: Subjects[Type]
  }
}[keyof Subjects]

/** What an amendment makes of the plan; nothing may be written while there is a fault. */
export interface Amended {
  readonly changes: readonly PlanChange[]
  readonly faults: readonly Fault[]
}

/** Longest texts of the plan itself, in characters. */
export const longestInPlan = { code: 80, title: 200, summary: 4000, reason: 1500, source: 200, noLead: 500 } as const

export const fault = (pointer: string, code: FaultCode, limit?: number | string): Fault =>
  limit === undefined ? { pointer, code } : { pointer, code, limit }

/** A typed text as the plan keeps it; without English it is empty, and screens fall back to Dutch. */
export function textOf({ nl, en }: UserText): Text {
  return { nl: nl.trim(), en: en?.trim() ?? '' }
}

/** Dutch is needed, English is optional; neither may be longer than the limit. */
export function textFaults(pointer: string, text: UserText | undefined, limit: number): Fault[] {
  if (!text || text.nl.trim() === '') return [fault(`${pointer}/nl`, 'required')]
  return (['nl', 'en'] as const).flatMap((language) =>
    (text[language]?.length ?? 0) > limit ? [fault(`${pointer}/${language}`, 'too-long', limit)] : [],
  )
}

/** Faults of day (a correction has none), reason and source. */
export function groundFaults(
  { effective, reason, source }: Omit<AmendmentGround, 'effective'> & Partial<AmendmentGround>,
  { plan }: { readonly plan: Pick<LatestPlan, 'programme'> },
): Fault[] {
  return [
    ...(effective === undefined ? [] : effectiveFaults(effective, firstDay(plan.programme.published))),
    ...textFaults('/reason', reason, longestInPlan.reason),
    ...(source.trim() === '' ? [fault('/source', 'required')] : []),
    ...(source.length > longestInPlan.source ? [fault('/source', 'too-long', longestInPlan.source)] : []),
  ]
}

function effectiveFaults(effective: Day, since: Day): Fault[] {
  if (!isDay(effective)) return [fault('/effective', 'not-a-day')]
  return effective < since ? [fault('/effective', 'before-programme', since)] : []
}

/**
 * A subject's wordings follow each other by their days. A change for an earlier day than the last would hold until
 * that last one only and be lost in it, so it is refused; a `correction` is the way to put the past right.
 */
export function dayFaults(effective: Day, last: Day | undefined): Fault[] {
  return last !== undefined && isDay(effective) && effective < last ? [fault('/effective', 'before-last-change', last)] : []
}

import type { Day } from './day.ts'
import type { SourceReference, Text } from './source.ts'
import type { Kind } from './words.ts'

/** How an action can leave the plan before it is delivered. */
export const endings = ['withdrawn', 'split', 'merged'] as const
export type EndingKind = (typeof endings)[number]

/** Why an action was withdrawn: it lost its use, another took it up, or there was no money for it. */
export const endingGrounds = ['expired', 'absorbed', 'unfunded'] as const
export type EndingGround = (typeof endingGrounds)[number]

/** An action that left the plan keeps its code, its history and this, and is counted no more (DESIGN section 2). */
export interface Ending {
  readonly kind: EndingKind
  /** The first day on which it is no longer part of the plan. */
  readonly on: Day
  /** With `withdrawn`. */
  readonly ground?: EndingGround
  readonly reason: Text
  /** Codes of the actions that go on from it. */
  readonly into?: readonly string[]
}

/** A later version of the plan that took the action over; the action keeps its own code, which is its identity. */
export interface Carried {
  /** Code of that version's source document. */
  readonly plan: string
  /** The number it has in that version. */
  readonly code: string
}

/** What of an action says in which versions of the plan it stands. */
interface Standing {
  readonly source: Pick<SourceReference, 'document'>
  readonly carried?: readonly Carried[]
}

/** Whether that version of the plan holds the action: it was printed there, or taken over into it. */
export function standsIn({ source, carried = [] }: Standing, plan: string): boolean {
  return source.document === plan || carried.some((one) => one.plan === plan)
}

/** The number an action has in that version of the plan. */
export function codeIn({ code, carried = [] }: { readonly code: string; readonly carried?: readonly Carried[] }, plan: string): string {
  return carried.find((one) => one.plan === plan)?.code ?? code
}

/** Whether the entry was an action of the programme and has ended: listed apart, counted nowhere else. */
export function hasEnded(
  action: Standing & { readonly kind: Kind; readonly ended?: Ending },
  { plans }: { readonly plans: readonly string[] },
): boolean {
  return action.kind === 'action' && action.ended !== undefined && plans.some((plan) => standsIn(action, plan))
}

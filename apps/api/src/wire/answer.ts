import type { ProblemType } from '@actielijn/contract'
import type { Fault } from '@actielijn/plan'

/** What an operation refuses, in words of the closed list of problems; the binding writes it as RFC 9457. */
export interface Refused {
  readonly kind: 'refused'
  readonly problem: ProblemType
  /** Pointers into the body, or `#/query/name`. */
  readonly errors?: readonly Fault[]
  /** With `conflict`: what came in between. */
  readonly winners?: readonly unknown[]
  /** With a refused batch: which items, and why. */
  readonly refused?: readonly { readonly action: string; readonly reason: string }[]
  /** Seconds to wait. */
  readonly retryAfter?: number
}

export interface Answered<Value> {
  readonly kind: 'answered'
  readonly value: Value
  /** Opens or ends the reader's session. */
  readonly session?: { readonly token: string } | 'ended'
}

/** The same answer in another media type. */
export interface Exported {
  readonly kind: 'exported'
  readonly mediaType: 'text/csv'
  /** Name under which a browser keeps it. */
  readonly fileName: string
  readonly content: string
}

export type Answer<Value> = Answered<Value> | Exported | Refused

export function answered<const Value>(value: Value, session?: Answered<Value>['session']): Answered<Value> {
  return { kind: 'answered', value, ...(session && { session }) }
}

export function refused(problem: ProblemType, details: Omit<Refused, 'kind' | 'problem'> = {}): Refused {
  return { kind: 'refused', problem, ...details }
}

/** Input that is not right: every fault at once (DESIGN law 14). */
export function faulty(...errors: readonly Fault[]): Refused {
  return refused('invalid-input', { errors })
}

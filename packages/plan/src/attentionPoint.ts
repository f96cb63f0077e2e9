import { longest } from './checkUpdate.ts'
import type { Instant } from './day.ts'
import type { Fault } from './fault.ts'

/** What can be lacking in the plan itself or stand crooked between its parts, in the order in which it is shown. */
export const pointKinds = [
  'no-lead',
  'review-passed',
  'no-due',
  'doubles-differ',
  'item-uncovered',
  'organisation-ended',
] as const
export type PointKind = (typeof pointKinds)[number]

/**
 * What makes an attention point this one. `key` names what it is about and stays the same as long as that exists;
 * `facts` are what it rests on: when a new one comes in, it is another point under the same key.
 */
export interface PointIdentity {
  readonly key: string
  readonly facts: readonly string[]
}

/** The key of the point of that kind about these codes; no code holds a tilde. */
export function pointKey(kind: PointKind, ...codes: readonly string[]): string {
  return `${kind}:${codes.join('~')}`
}

interface Settled extends PointIdentity {
  readonly id: string
  /** 1, 2, 3 … per point. */
  readonly revision: number
  readonly sequence: number
  readonly at: Instant
  /** Account id. */
  readonly by: string
}

/** Somebody set a point aside, or put it back on the list; never changed, the last one counts. */
export type SetAside =
  | (Settled & { readonly kind: 'set-aside'; readonly reason: string })
  | (Settled & { readonly kind: 'taken-back' })

/**
 * Whether a point is set aside: nobody took that back, and it rests on nothing that was not known then. Facts that
 * have gone since make it no other point; one that came in does, and then it stands on the list again by itself.
 */
export function isSetAside(last: SetAside | undefined, { facts }: Pick<PointIdentity, 'facts'>): boolean {
  return last?.kind === 'set-aside' && facts.every((fact) => last.facts.includes(fact))
}

/** Whether two people look at the same facts, in whatever order. */
export function sameFacts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact) => b.includes(fact))
}

/** Every fault of the reason for which a point is set aside, by JSON pointer; it is for colleagues, in Dutch. */
export function setAsideFaults({ reason }: { readonly reason: string }): Fault[] {
  if (reason.trim() === '') return [{ pointer: '/reason', code: 'required' }]
  return reason.length > longest.reason ? [{ pointer: '/reason', code: 'too-long', limit: longest.reason }] : []
}

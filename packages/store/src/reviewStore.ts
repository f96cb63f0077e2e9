import type { Instant, JudgedUpdate } from '@actielijn/plan'
import type { Outcome } from './outcome.ts'

export interface NewDecision {
  readonly update: string
  readonly kind: 'accepted' | 'returned'
  /** With `returned`. */
  readonly reason?: string
  readonly by: string
  /** With `accepted`: release in the same transaction, public from then on ("direct" or under embargo). */
  readonly publicFrom?: Instant | 'now'
}

export type DecisionRefusal =
  | { readonly reason: 'unknown-update' }
  | { readonly reason: 'own-words' }
  | { readonly reason: 'already-judged'; readonly judged: JudgedUpdate }

export interface NewRelease {
  readonly programme: string
  /** Everything accepted and not yet released whose day spoken of is on or before this day. */
  readonly through: string
  readonly publicFrom: Instant | 'now'
  readonly by: string
}

export interface ReviewStore {
  /** Submitted and not yet judged, oldest first. */
  pending(programme: string): Promise<readonly JudgedUpdate[]>
  /** Accepted and not yet released, or released under an embargo that has not lapsed. */
  unreleased(programme: string): Promise<readonly JudgedUpdate[]>
  /** Accepts or returns one update; the author of its words is refused (DESIGN law 10). */
  decide(decision: NewDecision): Promise<Outcome<JudgedUpdate, DecisionRefusal>>
  /** "Openbaar maken tot en met …": returns how many updates it released. */
  releaseThrough(release: NewRelease): Promise<number>
}

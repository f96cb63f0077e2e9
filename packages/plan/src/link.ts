import type { Day } from './day.ts'
import type { Text } from './source.ts'

/** How an action stands to an item of another plan or framework (DESIGN section 2). */
export const relations = ['implements', 'supports', 'answers', 'context'] as const
export type Relation = (typeof relations)[number]

/** Action ↔ item elsewhere, with the reason why a domain expert would agree. */
export interface LinkEntry {
  readonly code: string
  /** Code of an action of the programme. */
  readonly action: string
  /** Code of an entry or statement of another plan, or of a framework item. */
  readonly item: string
  readonly relation: Relation
  /** How much of the item the action covers; only for `implements` and `answers`. */
  readonly extent?: 'fully' | 'partly'
  /** One sentence. */
  readonly reason: Text
  /** The first day on which it is no longer held to be so. */
  readonly ended?: Day
}

import type { ImpreciseDate } from './period.ts'
import type { Text } from './source.ts'
import type { Kind } from './words.ts'

/** An item that another body asks reports about. */
export interface FrameworkItem {
  readonly code: string
  readonly text: Text
  readonly urgency?: 'urgent' | 'normal'
  readonly period?: ImpreciseDate
}

/** A list another body reports by. Either it has items of its own, or it is the entries of a source. */
export interface FrameworkEntry {
  readonly code: string
  readonly title: Text
  readonly publisher: string
  /** Where its items stand in one language only: both texts are then the same. */
  readonly language?: 'nl' | 'en'
  readonly items?: readonly FrameworkItem[]
  /** The items are the entries or statements whose code begins with this. */
  readonly entriesOf?: string
  /** Of those, only the kinds named: what a report answers, not what frames it or what others will do. Absent: all. */
  readonly kinds?: readonly Kind[]
}

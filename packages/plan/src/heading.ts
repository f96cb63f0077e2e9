import type { SourceReference, Text } from './source.ts'
import type { Kind } from './words.ts'

/** A printed heading: a line (first level), a section of a line, a theme (second level). */
export interface HeadingEntry {
  readonly code: string
  readonly level: 'line' | 'section' | 'theme'
  readonly parent?: string
  /** The heading as printed (without broken lines), in Dutch; our translation in English. */
  readonly title: Text
  /** What the introduction under the heading says, in our own words. */
  readonly summary: Text
  readonly source: SourceReference
}

/** What the plan says beside its actions: objectives, intended results, principles and so on. */
export interface StatementEntry {
  readonly code: string
  readonly kind: Extract<Kind, 'context'>
  readonly type: 'objective' | 'result' | 'principle' | 'governance' | 'box' | 'refusal'
  readonly line?: string
  readonly title: Text
  readonly summary: Text
  readonly organisations?: readonly string[]
  readonly source: SourceReference
}

/** Which texts may be searched. Public and internal text have separate indexes and never mix (DESIGN law 11). */
export type SearchScope =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'inside'
      /** Also what was sent in and not yet accepted, of everyone. */
      readonly submitted: boolean
      /** Organisations whose own submitted texts and notes are searched. */
      readonly organisations: readonly string[]
      readonly notes: readonly ('coordinator' | 'taskforce')[]
    }

export interface SearchHit {
  readonly action: string
  /** Absent when the plan's own text matched. */
  readonly update?: string
  /** The place of the match, with the matched words between U+E000 and U+E001. */
  readonly snippet: string
  readonly language: 'nl' | 'en'
}

export interface SearchStore {
  /** Words, all of which must occur (the last may be a beginning); diacritics and case ignored. Newest first. */
  search(programme: string, words: string, scope: SearchScope, limit: number): Promise<readonly SearchHit[]>
}

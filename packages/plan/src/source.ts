import type { ImpreciseDate } from './period.ts'
import type { Basis } from './words.ts'

/** A text in both languages of the product. `en` is empty where a person typed it and nobody translated it yet. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** Where in the source document an entry stands; without headings it came in by an amendment, which names its own source. */
export interface Locator {
  /** The printed headings above the entry, outermost first, exactly as the source prints them. */
  readonly headings: readonly string[]
  /** Under a "Wat gaan we doen?" or theme heading: which block of text (1 = first paragraph or list). */
  readonly block?: number
  /** Which bullet, counted from 1 under the innermost heading. */
  readonly bullet?: number
  /** Which sub-bullet of that bullet, counted from 1. */
  readonly sub?: number
  /** The first words of the passage (at most six), as an anchor to find it by. */
  readonly opens: string
}

export interface SourceReference {
  /** Code of the source document, see `sources.ts`. */
  readonly document: string
  readonly locator: Locator
}

/** A document that entries are taken from. */
export interface SourceDocument {
  readonly code: string
  readonly title: Text
  readonly publisher: string
  /** Official reference where the sources give one, e.g. a Kamerstuk or COM number. */
  readonly reference?: string
  readonly published: ImpreciseDate
  /** `implied` where the document itself does not print its date. */
  readonly publishedBasis: Basis
  /** The years it is about, where it says so: those a strategy is for, those that the figures of a report are of. */
  readonly years?: { readonly from: number; readonly to: number }
  /** `register`: kept up by a chamber of parliament, or here. */
  readonly type: 'programme' | 'strategy' | 'progress-report' | 'letter' | 'register'
}

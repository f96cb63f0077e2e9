import type { JudgedUpdate, Translation, TranslationTexts } from '@actielijn/plan'
import type { Outcome } from './outcome.ts'

export interface NewTranslation {
  readonly update: string
  readonly texts: TranslationTexts
  /** Revision of this update's translation that the author last saw; 0 when there was none. */
  readonly basedOn: number
  /** Account of whoever sends it; the authors of the revision it goes on from are added to it. */
  readonly author: string
}

export type TranslationRefusal =
  | { readonly reason: 'unknown-update' }
  /** Only what was accepted is translated. */
  | { readonly reason: 'not-accepted'; readonly judged: JudgedUpdate }
  /** Somebody else translated it meanwhile (DESIGN law 3). */
  | { readonly reason: 'conflict'; readonly winner: Translation }

export interface NewTranslationCheck {
  readonly translation: string
  readonly kind: 'approved' | 'returned'
  /** With `returned`. */
  readonly reason?: string
  readonly by: string
}

export type CheckRefusal =
  | { readonly reason: 'unknown-translation' }
  | { readonly reason: 'own-words' }
  | { readonly reason: 'already-judged'; readonly translation: Translation }
  /** There is a later revision; that one is to be checked. */
  | { readonly reason: 'superseded'; readonly winner: Translation }

export interface TranslationStore {
  /** Records a translation of an accepted update. */
  recordTranslation(translation: NewTranslation): Promise<Outcome<Translation, TranslationRefusal>>
  /** Approves or returns the latest translation of an update; none of its authors may (DESIGN law 10). */
  checkTranslation(check: NewTranslationCheck): Promise<Outcome<Translation, CheckRefusal>>
  translation(id: string): Promise<Translation | undefined>
  /** All translations of these updates, oldest first; updates without any are left out. */
  translations(updates: readonly string[]): Promise<ReadonlyMap<string, readonly Translation[]>>
}

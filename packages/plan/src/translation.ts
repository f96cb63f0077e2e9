import { longest } from './checkUpdate.ts'
import type { Instant } from './day.ts'
import type { Fault } from './fault.ts'
import type { UpdateContent } from './update.ts'
import { isCoordinator, type Viewer } from './viewer.ts'

/** Texts of an update that a report in another language needs; motives and notes stay inside. */
export const translatedTexts = ['happened', 'next', 'onHold', 'result'] as const
export type TranslatedText = (typeof translatedTexts)[number]
export type TranslationTexts = { readonly [Text in TranslatedText]?: string }

/** What a second person found of a translation. */
export type TranslationCheck =
  | { readonly kind: 'approved'; readonly sequence: number; readonly at: Instant; readonly by: string }
  | { readonly kind: 'returned'; readonly sequence: number; readonly at: Instant; readonly by: string; readonly reason: string }

/** The English of an accepted update, made by a drafter; never changed, a better one is the next revision. */
export interface Translation {
  readonly id: string
  readonly update: string
  /** 1, 2, 3 … per update. */
  readonly revision: number
  readonly texts: TranslationTexts
  /** Account ids of everyone who typed in it: who goes on from an earlier revision shares it with its authors. */
  readonly authors: readonly string[]
  readonly sequence: number
  readonly at: Instant
  readonly check?: TranslationCheck
}

/** The Dutch texts of an update that nobody wrote in English yet: what is left to translate. */
export function textsToTranslate({ happened, next, onHold, result }: UpdateContent): TranslationTexts {
  return {
    ...(happened && !happened.en && { happened: happened.nl }),
    ...(next && !next.en && { next: next.nl }),
    ...(onHold && { onHold: onHold.reason }),
    ...(result?.explanation && { result: result.explanation }),
  }
}

const longestText = { happened: longest.happened, next: longest.next, onHold: longest.reason, result: longest.reason } as const

/** Every fault of a translation, by JSON pointer into its texts: all that there is to translate, and nothing else. */
export function translationFaults(texts: TranslationTexts, content: UpdateContent): Fault[] {
  const wanted = textsToTranslate(content)
  return translatedTexts.flatMap((name): Fault[] => {
    const typed = texts[name]
    const pointer = `/${name}`
    if (wanted[name] === undefined) return typed === undefined ? [] : [{ pointer, code: 'not-allowed-here' }]
    if (typed === undefined || typed.trim() === '') return [{ pointer, code: 'required' }]
    return typed.length > longestText[name] ? [{ pointer, code: 'too-long', limit: longestText[name] }] : []
  })
}

/** Makes and checks translations (DESIGN section 5). */
export function translates(viewer: Viewer): boolean {
  return viewer.programmeRoles.includes('drafter') || isCoordinator(viewer)
}

/** Whether the viewer may check it: four eyes, the newest revision, once (DESIGN law 10). */
export function mayCheckTranslation(viewer: Viewer, translation: Translation): boolean {
  const own = viewer.account !== undefined && translation.authors.includes(viewer.account)
  return translates(viewer) && !own && translation.check === undefined
}

export interface KnownTranslations {
  /** The last one that a second person approved: what readers get. */
  readonly approved?: Translation
  /** A later one, not approved: only for those who translate. */
  readonly latest?: Translation
  readonly revision: number
}

/** What of the translations of one update was known at that place in the order of knowledge. */
export function knownTranslations(all: readonly Translation[], known: number): KnownTranslations {
  const then = all
    .filter(({ sequence }) => sequence <= known)
    .map(({ check, ...translation }): Translation =>
      check && check.sequence <= known ? { ...translation, check } : translation,
    )
    .toSorted((a, b) => b.revision - a.revision)
  const approved = then.find(({ check }) => check?.kind === 'approved')
  const latest = then[0]
  return {
    revision: latest?.revision ?? 0,
    ...(approved && { approved }),
    ...(latest && latest !== approved && { latest }),
  }
}

import type { TranslationView } from '@actielijn/contract'
import type { Translation } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import { namesOf, person, type Names } from './person.ts'

/** Names of everyone who made or checked these translations. */
export async function namesBehind(translations: readonly Translation[], store: Store): Promise<Names> {
  const people = translations.flatMap(({ authors, check }) => [...authors, ...(check ? [check.by] : [])])
  return namesOf(people, store)
}

/** A translation in wire form; people only for those inside. */
export function translationView({ id, update, revision, texts, at, authors, check }: Translation, names: Names | undefined): TranslationView {
  const by = check && names && person(check.by, names)
  return {
    id,
    update,
    revision,
    texts,
    at,
    ...(names && { authors: authors.flatMap((author) => person(author, names) ?? []) }),
    ...(check && {
      check: {
        kind: check.kind,
        at: check.at,
        ...(by && { by }),
        ...(check.kind === 'returned' && names && { reason: check.reason }),
      },
    }),
  }
}

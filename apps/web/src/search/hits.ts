import { matchEnd, matchStart } from '@actielijn/contract'
import type { Hit } from './queries.ts'

/** Everything that was found about one action. */
export interface FoundAction {
  readonly action: string
  readonly title: Hit['title']
  readonly hits: readonly Hit[]
}

/** What the plan says is there in both languages: found in the reader's own, the other says nothing more. */
export function withoutTwins(hits: readonly Hit[], language: Hit['language']): Hit[] {
  const own = new Set(hits.filter((hit) => !hit.update && hit.language === language).map(({ action }) => action))
  return hits.filter((hit) => hit.update !== undefined || hit.language === language || !own.has(hit.action))
}

/** The hits per action, in the order in which the actions appear first. */
export function foundActions(hits: readonly Hit[]): FoundAction[] {
  const found = new Map<string, FoundAction>()
  for (const hit of hits) {
    const { action, title } = hit
    found.set(action, { action, title, hits: [...(found.get(action)?.hits ?? []), hit] })
  }
  return [...found.values()]
}

/** A part of a snippet, and whether it was searched for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Cuts a snippet at the marks around what matched. Lines become one line, and bold loses its signs. */
export function piecesOf(snippet: string): Piece[] {
  return snippet
    .replaceAll('**', '')
    .replaceAll(/\s*\n\s*(?:[-*] )?/g, ' · ')
    .split(matchStart)
    .flatMap((part, index): Piece[] => {
      if (index === 0) return [{ text: part, hit: false }]
      const [text = '', ...after] = part.split(matchEnd)
      return [
        { text, hit: true },
        { text: after.join(''), hit: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

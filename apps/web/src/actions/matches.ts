/** A part of a text, and whether it was searched for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/**
 * Cuts a text where it holds one of the words of a query; case and diacritics do not matter.
 * The pieces together are the text, unchanged.
 */
export function matches(text: string, query: string): Piece[] {
  const words = folded(query).text.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return [{ text, hit: false }]
  const { text: plain, origin } = folded(text)
  const marked = Array.from({ length: text.length }, () => false)
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      const end = origin[at + word.length] ?? text.length
      for (let index = origin[at] ?? 0; index < end; index += 1) marked[index] = true
    }
  }
  return cut(text, marked)
}

/** Lower case without diacritics, and for each character where it stood. */
function folded(text: string): { text: string; origin: number[] } {
  let plain = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    plain += bare
    for (let index = 0; index < bare.length; index += 1) origin.push(at)
    at += character.length
  }
  return { text: plain, origin }
}

function cut(text: string, marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (let index = 1; index <= text.length; index += 1) {
    if (index < text.length && marked[index] === marked[start]) continue
    pieces.push({ text: text.slice(start, index), hit: marked[start] ?? false })
    start = index
  }
  return pieces
}

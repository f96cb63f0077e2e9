import { matches } from './matches.ts'

/** A text with the searched words marked. */
export function Highlight({ text, query }: { text: string; query: string | undefined }) {
  if (!query) return text
  let at = 0
  return matches(text, query).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.hit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}

import type { Fault } from '@actielijn/plan'

/**
 * Half a character (a lone surrogate) becomes another one when it is written, so that what the audit chain attests is
 * not what stands there; control characters other than tab and line end cannot be kept everywhere or printed anywhere.
 */
const unreadable = /[^\P{Cc}\t\n\r\u0080-\u009F]|\p{Cs}/u

/**
 * Every text in what was handed in that holds such a character, by JSON pointer. Without recursion: what is handed in
 * can be nested as deep as a body is long.
 * @param base what pointers begin with: nothing for the body, `#/query` for the query
 */
export function unreadableIn(handedIn: unknown, base: '' | '#/query'): Fault[] {
  const faults: Fault[] = []
  const left: { readonly value: unknown; readonly pointer: string }[] = [{ value: handedIn, pointer: base }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, pointer } = next
    if (typeof value === 'string' && unreadable.test(value)) faults.push({ pointer, code: 'unreadable' })
    if (typeof value !== 'object' || value === null) continue
    const parts = Object.entries(value).map(([key, part]: [string, unknown]) => ({ value: part, pointer: `${pointer}/${escaped(key)}` }))
    left.push(...parts.toReversed())
  }
  return faults
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

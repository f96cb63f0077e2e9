/** No more words than this are searched for; a whole pasted page would only cost time. */
const mostWords = 12

/**
 * The words as a full-text query in which nothing typed is syntax: each word quoted, all of them needed,
 * the last
 * one as a beginning. Nothing when there is no word in it.
 */
export function searchQuery(words: string): string | undefined {
  const quoted = words
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
  return quoted.length > 0 ? `${quoted.join(' ')}*` : undefined
}

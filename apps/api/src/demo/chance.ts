/**
 * A number from 0 up to 1 that follows from the text alone, so that every demonstration tells the same story:
 * FNV-1a, and the last mixing step of MurmurHash3 because FNV spreads short texts badly.
 */
export function chance(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** One of the choices, by the text alone. */
export function choose<Choice>(text: string, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(chance(text) * choices.length)] ?? choices[0]
}

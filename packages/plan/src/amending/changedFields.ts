/**
 * The fields in which two wordings of one subject differ, in the order of the later one; what was dropped comes last.
 * Everything counts as changed when there was nothing before.
 */
export function changedFields(before: object | undefined, after: object): string[] {
  const earlier = new Map<string, unknown>(Object.entries(before ?? {}))
  const later = new Map<string, unknown>(Object.entries(after))
  const differing = [...later].filter(([field, value]) => !sameValue(earlier.get(field), value)).map(([field]) => field)
  const dropped = [...earlier].filter(([field, value]) => value !== undefined && !later.has(field)).map(([field]) => field)
  return [...differing, ...dropped]
}

/** Whether two values of a plan say the same; the order of keys says nothing, the order of a list does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = (value: object) => Object.entries(value).filter(([, one]) => one !== undefined).map(([key]) => key)
  const [mine, theirs] = [keys(a), keys(b)]
  return mine.length === theirs.length && mine.every((key) => sameValue(Reflect.get(a, key), Reflect.get(b, key)))
}

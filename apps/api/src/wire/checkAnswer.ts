import { isDeepStrictEqual } from 'node:util'
import type { Route } from '@actielijn/contract'

/**
 * Throws when an answer is not what the contract says, fields that it does not name included:
 * those would be a leak. Only in tests; there every answer passes here.
 */
export function checkAnswer(route: Route, value: unknown): void {
  if (!route.response) {
    if (value !== undefined) throw new Error(`${route.method} ${route.path} answers, the contract says it does not`)
    return
  }
  const sent: unknown = JSON.parse(JSON.stringify(value))
  const parsed = route.response.safeParse(sent)
  if (!parsed.success) throw new Error(`${route.method} ${route.path} differs from the contract: ${parsed.error.message}`)
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent))
    throw new Error(`${route.method} ${route.path} answers more than the contract says: ${difference(parsed.data, sent)}`)
}

function difference(known: unknown, sent: unknown, path = ''): string {
  if (typeof sent !== 'object' || sent === null || typeof known !== 'object' || known === null) return path
  const found = Object.entries(sent).find(
    ([key, value]) => !isDeepStrictEqual(JSON.parse(JSON.stringify(Reflect.get(known, key) ?? null)), value),
  )
  return found ? difference(Reflect.get(known, found[0]), found[1], `${path}/${found[0]}`) : path
}

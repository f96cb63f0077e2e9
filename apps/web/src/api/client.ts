import { apiBase, routes, type Problem, type Route, type RouteName } from '@actielijn/contract'
import { currentLanguage } from './language.ts'
import { ApiProblem, Unreachable } from './problem.ts'

type Routes = typeof routes

/** What a schema of the contract lets through; its requests hold nothing that is read otherwise than written. */
type Shape<Schema> = Schema extends { parse: (value: unknown) => infer Value } ? Value : never
type Part<Name extends RouteName, Key extends string> =
  Routes[Name] extends Record<Key, infer Schema> ? Shape<Schema> : never

/** What one call takes: the parameters of its path, its query and its body, as the contract has them. */
export type Input<Name extends RouteName> = ([Part<Name, 'params'>] extends [never]
  ? unknown
  : { params: Part<Name, 'params'> }) &
  ([Part<Name, 'query'>] extends [never] ? unknown : { query?: Part<Name, 'query'> }) &
  ([Part<Name, 'body'>] extends [never] ? unknown : { body: Part<Name, 'body'> })

/** What one call answers with; nothing for a 204. */
export type Answer<Name extends RouteName> = [Part<Name, 'response'>] extends [never]
  ? undefined
  : Part<Name, 'response'>

type QueryValue = string | number | boolean | readonly string[] | undefined

interface Anything {
  params?: Record<string, string>
  query?: Record<string, QueryValue>
  body?: unknown
}

/**
 * Calls one route of the contract. Throws `ApiProblem` when the server refuses and `Unreachable` when no answer
 * comes. Lists in the query are joined with commas; what is undefined is left out.
 */
export async function call<Name extends RouteName>(
  name: Name,
  input: Input<Name>,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  const route: Route = routes[name]
  const { body } = input as Anything // every Input is an Anything with narrower parts
  const response = await send(addressOf(name, input), {
    method: route.method.toUpperCase(),
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLanguage(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (!response.ok) throw new ApiProblem(await problemIn(response))
  if (response.status === 204) return undefined
  return (await response.json()) as Answer<Name> // checked against the contract by the tests of the API
}

/** The address of one call, for `call` itself and for links that download. */
export function addressOf<Name extends RouteName>(name: Name, input: Input<Name>): string {
  const route: Route = routes[name]
  const { params = {}, query = {} } = input as Anything // see call
  const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    const text = typeof value === 'object' ? value.join(',') : String(value ?? '')
    if (text !== '') search.set(key, text)
  }
  return `${apiBase}${path}${search.size > 0 ? `?${search}` : ''}`
}

/** One request; throws `Unreachable` when no answer comes. */
export async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Unreachable(error)
  }
}

/** The problem a refused answer tells, also where it is no problem document. */
export async function problemIn(response: Response): Promise<Problem> {
  const fallback = {
    type: 'about:blank',
    title: response.statusText || String(response.status),
    status: response.status,
    instance: response.headers.get('x-request-id') ?? undefined,
  }
  if (!response.headers.get('content-type')?.includes('json')) return fallback
  const answer: unknown = await response.json().catch(() => undefined)
  return answer !== null && typeof answer === 'object' && 'title' in answer
    ? { ...fallback, ...(answer as Partial<Problem>) } // a problem document by its media type
    : fallback
}

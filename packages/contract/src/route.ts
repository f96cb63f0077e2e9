import type { z } from 'zod'

/** Everyone a route can be opened to; DESIGN section 5. `anonymous` includes everyone. */
export const roles = [
  'anonymous',
  'coordinator',
  'secretary',
  'taskforce',
  'drafter',
  'editor',
  'lead',
  'departmental-coordinator',
  'admin',
] as const
export type Role = (typeof roles)[number]

export const everyone: readonly Role[] = ['anonymous']
export const signedIn: readonly Role[] = roles.filter((role) => role !== 'anonymous')

/** One address of the API: what goes in, what comes out, who may ask. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below `/api/v1`, parameters in braces: `/programmes/{programme}/actions`. */
  readonly path: string
  readonly summary: string
  readonly access: readonly Role[]
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Takes a whole file: its body may be longer than what people type. */
  readonly takesFile?: true
  readonly status: 200 | 201 | 204
  readonly response?: z.ZodType
  /** Other media types the same answer comes in, chosen by `Accept`. */
  readonly also?: readonly 'text/csv'[]
  /**
   * `versioned`: carries an ETag from the data version, and is the same for everyone with the same roles.
   * `personal`: the same, but differs from account to account. `never`: sign-in, accounts, drafts.
   */
  readonly caching: 'versioned' | 'personal' | 'never'
  readonly tag: string
}

/** Keeps the literal types of a feature's routes. */
export function routesOf<const Routes extends Record<string, Route>>(routes: Routes): Routes {
  return routes
}

import { code, id, text } from './values.ts'
import { roles, routesOf, signedIn } from './route.ts'
import { z } from './zod.ts'

/** Shortest password; NCSC and NIST SP 800-63B ask for length, not for signs. */
export const shortestPassword = 12
export const longestPassword = 200

export const account = z
  .object({
    id,
    name: z.string(),
    displayName: z.string(),
    mustChangePassword: z.boolean(),
    admin: z.boolean(),
    /** Per programme what this account is; organisations only where they have a part in it. */
    programmes: z.array(
      z.object({
        programme: code,
        roles: z.array(z.enum(roles)),
        organisations: z.array(z.object({ organisation: code, role: z.enum(['editor', 'lead']) })),
        ministries: z.array(code),
      }),
    ),
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof account>

export const session = z
  .object({
    /** Absent when signed out. */
    account: account.optional(),
    /** The server shows invented demonstration data. */
    demonstration: z.boolean(),
    programmes: z.array(z.object({ code, title: text })),
    version: z.string(),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof session>

export const sessionRoutes = routesOf({
  readSession: {
    method: 'get',
    path: '/sessions/current',
    summary: 'Who I am here',
    access: ['anonymous'],
    status: 200,
    response: session,
    caching: 'never',
    tag: 'sessions',
  },
  signIn: {
    method: 'post',
    path: '/sessions',
    summary: 'Sign in with a local account',
    access: ['anonymous'],
    body: z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(longestPassword) }),
    status: 201,
    response: session,
    caching: 'never',
    tag: 'sessions',
  },
  signOut: {
    method: 'delete',
    path: '/sessions/current',
    summary: 'Sign out: the session is over at once',
    access: ['anonymous'],
    status: 204,
    caching: 'never',
    tag: 'sessions',
  },
  changePassword: {
    method: 'put',
    path: '/accounts/current/password',
    summary: 'Change my own password; every other session of mine ends',
    access: signedIn,
    body: z.strictObject({ current: z.string().max(longestPassword), next: z.string().max(longestPassword) }),
    status: 204,
    caching: 'never',
    tag: 'accounts',
  },
})

import { tokenHash } from '../access/sessionCookie.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** The session is over at once, on the server too. */
export const signOut: Operation<'signOut'> = async ({ token }, { store }) => {
  if (token) await store.closeSession(tokenHash(token))
  return answered(undefined, 'ended')
}

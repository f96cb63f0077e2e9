import { tokenHash } from '../access/sessionCookie.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { sessionView } from './sessionView.ts'

/**
 * Opens a new session and ends the one the browser came with, so that a session set up by somebody else is worth
 * nothing. An unknown name, a wrong password and a disabled account get the same answer after the same work.
 */
export const signIn: Operation<'signIn'> = async ({ body, token }, services) => {
  const { store, passwords, newToken } = services
  const found = await store.credentials(body.name.trim())
  const fits = await passwords.verify(found?.passwordHash, body.password)
  if (!found || !fits || found.account.disabled) return refused('sign-in-failed')
  if (token) await store.closeSession(tokenHash(token))
  const next = newToken()
  await store.openSession(found.account.id, tokenHash(next))
  return answered(await sessionView(found.account, services), { token: next })
}

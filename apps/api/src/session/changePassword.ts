import { shortestPassword } from '@actielijn/contract'
import type { Fault } from '@actielijn/plan'
import { tokenHash } from '../access/sessionCookie.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** Changes one's own password: every session of the account ends, the one that asked goes on under a new token. */
export const changePassword: Operation<'changePassword'> = async ({ body, session }, { store, passwords, newToken }) => {
  if (!session) return refused('not-signed-in')
  const { account } = session
  const known = await store.credentials(account.name)
  const faults: Fault[] = []
  if (!(await passwords.verify(known?.passwordHash, body.current))) faults.push({ pointer: '/current', code: 'not-right' })
  if (body.next.length < shortestPassword) faults.push({ pointer: '/next', code: 'too-short', limit: shortestPassword })
  // Somebody else may know the old one: a password that was handed out is never one's own.
  else if (body.next === body.current) faults.push({ pointer: '/next', code: 'not-right' })
  if (faults.length > 0) return faulty(...faults)
  await store.changePassword(account.id, await passwords.hash(body.next), false, account.id)
  const token = newToken()
  await store.openSession(account.id, tokenHash(token))
  return answered(undefined, { token })
}

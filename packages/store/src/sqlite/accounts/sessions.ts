import { eq, sql } from 'drizzle-orm'
import type { AccountStore, Session } from '../../accountStore.ts'
import type { Connection } from '../connection.ts'
import type { Versions } from '../dataVersion.ts'
import { accounts, sessions } from '../schema/accounts.ts'
import { accountOf } from './readAccounts.ts'

/** `lastSeenAt` moves at most this often, in milliseconds, so that reading does not become writing. */
const touchedEvery = 60_000

/**
 * Prepares opening, using and closing sessions. They are no history and change no answer but who asks. What was found
 * is kept until anything is written, here or by another process: every request asks for one.
 */
export function prepareSessions(
  { drizzle, sqlite, now }: Connection,
  versions: Versions,
): Pick<AccountStore, 'openSession' | 'session' | 'closeSession'> {
  const isSession = eq(sessions.tokenHash, sql.placeholder('tokenHash'))
  const open = sqlite.prepare<[string, string, string, string]>(
    'INSERT INTO sessions (token_hash, account, opened_at, last_seen_at) VALUES (?, ?, ?, ?)',
  )
  const find = drizzle
    .select()
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.account))
    .where(isSession)
    .prepare()
  const touch = sqlite.prepare<[string, string]>('UPDATE sessions SET last_seen_at = ? WHERE token_hash = ?')
  const close = drizzle.delete(sessions).where(isSession).prepare()
  const found = new Map<string, Session>()
  let writes: number | undefined

  const lookUp = (tokenHash: string): Session | undefined => {
    const current = versions.writes()
    if (current !== writes) found.clear()
    writes = current
    const known = found.get(tokenHash)
    if (known) return known
    const row = find.get({ tokenHash })
    if (!row || row.accounts.disabled) return undefined
    const { openedAt, lastSeenAt } = row.sessions
    const session = { account: accountOf(row.accounts), openedAt, lastSeenAt }
    found.set(tokenHash, session)
    return session
  }
  const end = (tokenHash: string) => {
    close.run({ tokenHash })
    found.delete(tokenHash)
  }
  const since = (from: string, to: string) => Date.parse(to) - Date.parse(from)

  return {
    openSession: async (account, tokenHash) => {
      const moment = now()
      open.run(tokenHash, account, moment, moment)
    },
    session: async (tokenHash, { idle, absolute }) => {
      const session = lookUp(tokenHash)
      if (!session) return undefined
      const { openedAt, lastSeenAt } = session
      const moment = now()
      if (since(lastSeenAt, moment) >= idle || since(openedAt, moment) >= absolute) {
        if (!sqlite.readonly) end(tokenHash)
        return undefined
      }
      if (since(lastSeenAt, moment) < touchedEvery) return session
      if (!sqlite.readonly) touch.run(moment, tokenHash)
      const touched = { ...session, lastSeenAt: moment }
      found.set(tokenHash, touched)
      return touched
    },
    closeSession: async (tokenHash) => end(tokenHash),
  }
}

import { eq, sql } from 'drizzle-orm'
import type { AccountStore } from '../../accountStore.ts'
import type { Connection } from '../connection.ts'
import { accounts, sessions } from '../schema/accounts.ts'
import { accountOf } from './readAccounts.ts'

/** `lastSeenAt` moves at most this often, in milliseconds, so that reading does not become writing. */
const touchedEvery = 60_000

/** Prepares opening, using and closing sessions. They are no history and change no answer but who asks. */
export function prepareSessions({
  drizzle,
  sqlite,
  now,
}: Connection): Pick<AccountStore, 'openSession' | 'session' | 'closeSession'> {
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
  const since = (from: string, to: string) => Date.parse(to) - Date.parse(from)

  return {
    openSession: async (account, tokenHash) => {
      const moment = now()
      open.run(tokenHash, account, moment, moment)
    },
    session: async (tokenHash, { idle, absolute }) => {
      const found = find.get({ tokenHash })
      if (!found || found.accounts.disabled) return undefined
      const { openedAt, lastSeenAt } = found.sessions
      const moment = now()
      if (since(lastSeenAt, moment) >= idle || since(openedAt, moment) >= absolute) {
        if (!sqlite.readonly) close.run({ tokenHash })
        return undefined
      }
      const touched = since(lastSeenAt, moment) >= touchedEvery
      if (touched && !sqlite.readonly) touch.run(moment, tokenHash)
      return { account: accountOf(found.accounts), openedAt, lastSeenAt: touched ? moment : lastSeenAt }
    },
    closeSession: async (tokenHash) => {
      close.run({ tokenHash })
    },
  }
}

import { eq, sql } from 'drizzle-orm'
import type { AccountStore } from '../../accountStore.ts'
import type { Connection } from '../connection.ts'
import type { Versions } from '../dataVersion.ts'
import type { Write } from '../history/writing.ts'
import { accounts, sessions } from '../schema/accounts.ts'
import { accountOf, nameKey } from './readAccounts.ts'

type ChangingAccounts = Pick<
  AccountStore,
  'createAccount' | 'changePassword' | 'disableAccount' | 'enableAccount' | 'setGrants'
>

/**
 * Prepares making and changing accounts. Each change leaves an audit event that says what changed by opaque
 * id,
 * and ends the account's sessions (DESIGN law 16).
 */
export function prepareChangeAccounts(
  { drizzle, newId }: Connection,
  write: Write,
  versions: Versions,
): ChangingAccounts {
  const { taken, setPassword, disable, enable, setGrants, endSessions } = prepareStatements(drizzle)
  const change = (
    kind: string,
    id: string,
    by: string,
    detail: object,
    apply: () => { readonly changes: number },
  ) =>
    write(kind, by, ({ note }) => {
      if (apply().changes === 0) throw new Error(`No account ${id}`)
      endSessions.run({ id })
      versions.bumpLoose()
      note({ account: id, ...detail })
    })

  return {
    createAccount: async ({ by, ...wanted }) =>
      write('account-created', by, ({ at, note }) => {
        const key = nameKey(wanted.name)
        if (taken.get({ nameKey: key })) return { ok: false, refusal: 'name-taken' }
        const row = {
          ...wanted,
          name: wanted.name.trim(),
          id: newId(),
          nameKey: key,
          disabled: false,
          createdAt: at,
        }
        drizzle.insert(accounts).values(row).run() // rare: not worth a prepared statement
        versions.bumpLoose()
        note({ account: row.id, grants: row.grants })
        return { ok: true, value: accountOf(row) }
      }),
    changePassword: async (id, passwordHash, mustChange, by) =>
      change('password-changed', id, by, {}, () =>
        setPassword.run({ id, passwordHash, mustChange: mustChange ? 1 : 0 }),
      ),
    disableAccount: async (id, by) => change('account-disabled', id, by, {}, () => disable.run({ id })),
    enableAccount: async (id, passwordHash, by) =>
      change('account-enabled', id, by, {}, () => enable.run({ id, passwordHash })),
    setGrants: async (id, grants, by) =>
      change('grants-set', id, by, { grants }, () => setGrants.run({ id, grants: JSON.stringify(grants) })),
  }
}

function prepareStatements(drizzle: Connection['drizzle']) {
  const taken = drizzle
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.nameKey, sql.placeholder('nameKey')))
    .prepare()
  const hashOf = sql`${sql.placeholder('passwordHash')}`
  const mustChangeOf = sql`${sql.placeholder('mustChange')}`
  const isAccount = eq(accounts.id, sql.placeholder('id'))
  const setPassword = drizzle
    .update(accounts)
    .set({ passwordHash: hashOf, mustChangePassword: mustChangeOf })
    .where(isAccount)
    .prepare()
  const disable = drizzle.update(accounts).set({ disabled: true }).where(isAccount).prepare()
  const enable = drizzle
    .update(accounts)
    .set({ disabled: false, passwordHash: hashOf, mustChangePassword: true })
    .where(isAccount)
    .prepare()
  const setGrants = drizzle
    .update(accounts)
    .set({ grants: sql`${sql.placeholder('grants')}` })
    .where(isAccount)
    .prepare()
  const endSessions = drizzle
    .delete(sessions)
    .where(eq(sessions.account, sql.placeholder('id')))
    .prepare()
  return { taken, setPassword, disable, enable, setGrants, endSessions }
}

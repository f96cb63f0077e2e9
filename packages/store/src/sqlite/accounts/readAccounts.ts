import { eq, sql } from 'drizzle-orm'
import type { Account, AccountStore } from '../../accountStore.ts'
import type { Connection } from '../connection.ts'
import { accounts } from '../schema/accounts.ts'

export type AccountRow = typeof accounts.$inferSelect

/** The name as it is compared: spaces around it and case do not count. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase()
}

/** The account as it may leave the store: without its hash. */
export function accountOf({
  id,
  name,
  displayName,
  grants,
  disabled,
  mustChangePassword,
  createdAt,
}: AccountRow): Account {
  return { id, name, displayName, grants, disabled, mustChangePassword, createdAt }
}

type ReadingAccounts = Pick<AccountStore, 'accounts' | 'accountById' | 'displayNames' | 'credentials'>

/** Prepares reading accounts. */
export function prepareReadAccounts({ drizzle }: Connection): ReadingAccounts {
  const all = drizzle.select().from(accounts).orderBy(accounts.nameKey).prepare()
  const byId = drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id')))
    .prepare()
  const byName = drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.nameKey, sql.placeholder('name')))
    .prepare()
  const names = drizzle
    .select({ id: accounts.id, displayName: accounts.displayName })
    .from(accounts)
    .where(sql`${accounts.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare()
  return {
    accounts: async () => all.all().map(accountOf),
    accountById: async (id) => {
      const row = byId.get({ id })
      return row && accountOf(row)
    },
    displayNames: async (ids) =>
      new Map(names.all({ ids: JSON.stringify(ids) }).map(({ id, displayName }) => [id, displayName])),
    credentials: async (name) => {
      const row = byName.get({ name: nameKey(name) })
      return row && { account: accountOf(row), passwordHash: row.passwordHash }
    },
  }
}

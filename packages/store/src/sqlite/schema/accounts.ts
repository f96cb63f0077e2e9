import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Grant } from '../../accountStore.ts'

/** `nameKey` is the name as it is compared: without regard to case. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash').notNull(),
    mustChangePassword: integer('must_change_password', { mode: 'boolean' }).notNull(),
    disabled: integer({ mode: 'boolean' }).notNull(),
    grants: text({ mode: 'json' }).$type<readonly Grant[]>().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [uniqueIndex('accounts_name').on(table.nameKey)],
)

/** `tokenHash` is the SHA-256 of the cookie's token; the token itself is never kept. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    account: text().notNull(),
    openedAt: text('opened_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
  },
  (table) => [index('sessions_by_account').on(table.account)],
)

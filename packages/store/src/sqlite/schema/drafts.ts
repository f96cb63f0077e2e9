import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Draft } from '../../draftStore.ts'

/** What somebody is typing; `body` is everything but the key. */
export const drafts = sqliteTable(
  'drafts',
  {
    action: text().notNull(),
    organisation: text().notNull(),
    account: text().notNull(),
    body: text({ mode: 'json' })
      .$type<Omit<Draft, 'action' | 'organisation' | 'account' | 'savedAt'>>()
      .notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.action, table.organisation, table.account] }),
    index('drafts_by_account').on(table.account, table.savedAt),
  ],
)

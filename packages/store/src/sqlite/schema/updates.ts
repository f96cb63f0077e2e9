import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * History: every statement, clustered by action and the day spoken of so that a page of history is one
 * seek.
 */
export const updates = sqliteTable(
  'updates',
  {
    action: text().notNull(),
    about: text().notNull(),
    sequence: integer().notNull(),
    id: text().notNull(),
    programme: text().notNull(),
    organisation: text().notNull(),
    form: text({ enum: ['report', 'unchanged', 'contribution'] }).notNull(),
    revision: integer().notNull(),
    content: text().notNull(),
    recordedAt: text('recorded_at').notNull(),
    authors: text().notNull(),
    onBehalf: text('on_behalf'),
    reworks: text(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.action, table.about, table.sequence] }),
    uniqueIndex('updates_id').on(table.id),
    uniqueIndex('updates_revision').on(table.action, table.organisation, table.revision),
  ],
)

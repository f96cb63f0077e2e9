import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** History: acceptance or return of an update. The store writes one per update. */
export const decisions = sqliteTable(
  'decisions',
  {
    updateId: text('update_id').notNull(),
    sequence: integer().notNull(),
    programme: text().notNull(),
    kind: text({ enum: ['accepted', 'returned'] }).notNull(),
    reason: text(),
    at: text().notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.updateId, table.sequence] }),
    index('decisions_by_sequence').on(table.programme, table.kind, table.sequence),
  ],
)

/** History: from which moment the public may read an update. The store writes one per update. */
export const releases = sqliteTable(
  'releases',
  {
    updateId: text('update_id').notNull(),
    sequence: integer().notNull(),
    programme: text().notNull(),
    at: text().notNull(),
    publicFrom: text('public_from').notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.updateId, table.sequence] })],
)

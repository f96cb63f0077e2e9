import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** History: the English of an accepted update. `texts` and `authors` are JSON exactly as it was hashed. */
export const translations = sqliteTable(
  'translations',
  {
    updateId: text('update_id').notNull(),
    sequence: integer().notNull(),
    id: text().notNull(),
    programme: text().notNull(),
    revision: integer().notNull(),
    texts: text().notNull(),
    authors: text().notNull(),
    at: text().notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.updateId, table.sequence] }),
    uniqueIndex('translations_id').on(table.id),
    uniqueIndex('translations_revision').on(table.updateId, table.revision),
  ],
)

/** History: approval or return of a translation. The store writes one per translation. */
export const translationChecks = sqliteTable(
  'translation_checks',
  {
    translationId: text('translation_id').notNull(),
    sequence: integer().notNull(),
    programme: text().notNull(),
    kind: text({ enum: ['approved', 'returned'] }).notNull(),
    reason: text(),
    at: text().notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.translationId, table.sequence] })],
)

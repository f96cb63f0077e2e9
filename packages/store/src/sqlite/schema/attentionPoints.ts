import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** History: attention points that were set aside or put back. `facts` is JSON exactly as it was hashed. */
export const setAsides = sqliteTable(
  'set_asides',
  {
    programme: text().notNull(),
    point: text().notNull(),
    sequence: integer().notNull(),
    id: text().notNull(),
    revision: integer().notNull(),
    kind: text({ enum: ['set-aside', 'taken-back'] }).notNull(),
    facts: text().notNull(),
    reason: text(),
    at: text().notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programme, table.point, table.sequence] }),
    uniqueIndex('set_asides_id').on(table.id),
    uniqueIndex('set_asides_revision').on(table.programme, table.point, table.revision),
  ],
)

/** History: days on which an action without due date is looked at again; without a day it was taken away. */
export const reviewDays = sqliteTable(
  'review_days',
  {
    programme: text().notNull(),
    action: text().notNull(),
    sequence: integer().notNull(),
    id: text().notNull(),
    revision: integer().notNull(),
    day: text(),
    reason: text(),
    at: text().notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programme, table.action, table.sequence] }),
    uniqueIndex('review_days_id').on(table.id),
    uniqueIndex('review_days_revision').on(table.programme, table.action, table.revision),
  ],
)

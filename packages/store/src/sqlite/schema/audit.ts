import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** History: one event per write, each holding the hashes of the rows it wrote and of the event before it. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    sequence: integer().primaryKey(),
    at: text().notNull(),
    kind: text().notNull(),
    actor: text().notNull(),
    covers: text().notNull(),
    detail: text().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [index('audit_events_by_instant').on(table.at)],
)

import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** History: every dated change to a plan. `after` and `reason` are JSON exactly as it was hashed. */
export const amendments = sqliteTable(
  'amendments',
  {
    programme: text().notNull(),
    subjectType: text('subject_type').notNull(),
    subject: text().notNull(),
    effective: text().notNull(),
    sequence: integer().notNull(),
    id: text().notNull(),
    kind: text().notNull(),
    reason: text().notNull(),
    source: text().notNull(),
    after: text().notNull(),
    recordedAt: text('recorded_at').notNull(),
    actor: text().notNull(),
    salt: text().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.programme, table.subjectType, table.subject, table.effective, table.sequence],
    }),
    uniqueIndex('amendments_id').on(table.id),
    // Which amendments a moment can see is decided by these two, without reading any content.
    index('amendments_by_sequence').on(table.programme, table.sequence),
    index('amendments_by_day').on(table.effective, table.programme),
    index('amendments_of_programmes')
      .on(table.sequence)
      .where(sql`subject_type = 'programme'`),
  ],
)

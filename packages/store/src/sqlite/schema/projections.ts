import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Which update counts in which view, since and until which knowledge: the state on day D with knowledge K is
 * one backward seek. Contributions are apart, so that they are never passed over on the way.
 */
export const standingUpdates = sqliteTable(
  'standing_updates',
  {
    view: text({ enum: ['accepted', 'submitted', 'public'] }).notNull(),
    action: text().notNull(),
    contribution: integer().notNull(),
    organisation: text().notNull(),
    about: text().notNull(),
    updateSequence: integer('update_sequence').notNull(),
    effectiveSequence: integer('effective_sequence').notNull(),
    untilSequence: integer('until_sequence'),
    publicFrom: text('public_from'),
    form: text({ enum: ['report', 'unchanged', 'contribution'] }).notNull(),
    updateId: text('update_id').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.view,
        table.action,
        table.contribution,
        table.organisation,
        table.about,
        table.updateSequence,
      ],
    }),
  ],
)

/**
 * The state that each organisation's reports give an action now; who of them is the reporter, the plan
 * says.
 */
export const actionStates = sqliteTable(
  'action_states',
  {
    programme: text().notNull(),
    view: text({ enum: ['accepted', 'submitted', 'public'] }).notNull(),
    action: text().notNull(),
    organisation: text().notNull(),
    state: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programme, table.view, table.action, table.organisation] })],
)

/** Last revision of an organisation on an action, and how many of its reports wait to be judged. */
export const strands = sqliteTable(
  'strands',
  {
    programme: text().notNull(),
    action: text().notNull(),
    organisation: text().notNull(),
    revision: integer().notNull(),
    pending: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programme, table.action, table.organisation] })],
)

/** Updates that wait: to be judged, to be released, or for their embargo to lapse. */
export const waitingUpdates = sqliteTable(
  'waiting_updates',
  {
    programme: text().notNull(),
    stage: text({ enum: ['judgement', 'release', 'embargo'] }).notNull(),
    updateSequence: integer('update_sequence').notNull(),
    about: text().notNull(),
    publicFrom: text('public_from'),
    updateId: text('update_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programme, table.stage, table.updateSequence] }),
    index('waiting_updates_by_embargo')
      .on(table.publicFrom)
      .where(sql`stage = 'embargo'`),
  ],
)

/** How many updates an organisation sent in, and how many of them were accepted, by month spoken of. */
export const reportingMonths = sqliteTable(
  'reporting_months',
  {
    programme: text().notNull(),
    organisation: text().notNull(),
    month: text().notNull(),
    submitted: integer().notNull(),
    accepted: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programme, table.organisation, table.month] })],
)

/** Counters and dates of this file that are no history; `docs/decisions/0004` lists them. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
})

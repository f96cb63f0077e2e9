import { amendments } from '../schema/amendments.ts'
import { reviewDays, setAsides } from '../schema/attentionPoints.ts'
import { decisions, releases } from '../schema/judgements.ts'
import { translationChecks, translations } from '../schema/translations.ts'
import { updates } from '../schema/updates.ts'

/** The tables whose rows an audit event attests, with the columns of their primary key in order. */
export const historyTables = {
  amendments: { table: amendments, key: ['programme', 'subject_type', 'subject', 'effective', 'sequence'] },
  updates: { table: updates, key: ['action', 'about', 'sequence'] },
  decisions: { table: decisions, key: ['update_id', 'sequence'] },
  releases: { table: releases, key: ['update_id', 'sequence'] },
  translations: { table: translations, key: ['update_id', 'sequence'] },
  translation_checks: { table: translationChecks, key: ['translation_id', 'sequence'] },
  set_asides: { table: setAsides, key: ['programme', 'point', 'sequence'] },
  review_days: { table: reviewDays, key: ['programme', 'action', 'sequence'] },
} as const

export type HistoryTable = keyof typeof historyTables

/** A row to be written, by the names the schema gives its columns; the salt is added on writing. */
export type NewRow<Name extends HistoryTable> = Omit<
  (typeof historyTables)[Name]['table']['$inferInsert'],
  'salt'
>

// The keys of the literal above.
export const historyTableNames = Object.keys(historyTables) as readonly HistoryTable[]

import type { PlanStore } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import { columnsOf } from '../tableText.ts'
import { amendments as table } from '../schema/amendments.ts'
import { amendmentOf, type AmendmentRow } from './amendments.ts'

interface Asked {
  readonly programme: string
  readonly subjectType?: string
  readonly subject?: string
  readonly from: string
  readonly until: string
  readonly known: number
  readonly before: number
  readonly kinds: string | null
  readonly limit: number
}

/** Prepares listing what changed in a plan since it was first loaded. */
export function prepareListAmendments({ sqlite }: Connection): Pick<PlanStore, 'amendments'> {
  const columns = columnsOf(table).map(({ property, column }) => `a.${column} AS ${property}`)
  const listing = (where: string, order: string) =>
    sqlite.prepare<[Asked], AmendmentRow & { readonly act: number }>(
      `SELECT ${columns.join(', ')}, (SELECT min(e.sequence) FROM audit_events e WHERE e.sequence >= a.sequence) AS act
       FROM amendments a
       WHERE a.programme = @programme ${where} AND a.sequence <= @known AND a.sequence < @before
         AND a.sequence > (
           SELECT min(e.sequence) FROM audit_events e
           WHERE e.sequence >= (SELECT min(f.sequence) FROM amendments f WHERE f.programme = @programme))
         AND a.effective >= @from AND a.effective <= @until
         AND (@kinds IS NULL OR a.kind IN (SELECT value FROM json_each(@kinds)))
       ORDER BY ${order} DESC LIMIT @limit`,
    )
  const ofAll = listing('', 'a.sequence')
  // The plus keeps SQLite from walking the whole programme in order of sequence to save sorting a handful of rows.
  const ofSubject = listing('AND a.subject_type = @subjectType AND a.subject = @subject', '+a.sequence')
  const heldBefore = sqlite
    .prepare<[Pick<AmendmentRow, 'programme' | 'subjectType' | 'subject' | 'effective' | 'sequence'>], string>(
      `SELECT after FROM amendments
       WHERE programme = @programme AND subject_type = @subjectType AND subject = @subject
         AND effective <= @effective AND sequence < @sequence
       ORDER BY effective DESC, sequence DESC LIMIT 1`,
    )
    .pluck()
  return {
    amendments: async (programme, { of, kinds, from = '', until = '9999-12-31', known, before, limit }) =>
      (of ? ofSubject : ofAll)
        .all({
          programme,
          ...(of && { subjectType: of.subjectType, subject: of.subject }),
          from,
          until,
          known: known ?? Number.MAX_SAFE_INTEGER,
          before: before ?? Number.MAX_SAFE_INTEGER,
          kinds: kinds ? JSON.stringify(kinds) : null,
          limit,
        })
        .map(({ act, ...row }) => {
          const { subjectType, subject, effective, sequence } = row
          const held = heldBefore.get({ programme, subjectType, subject, effective, sequence })
          return { ...amendmentOf(row), act, ...(held !== undefined && { before: JSON.parse(held) }) }
        }),
  }
}

import type { ReviewDay } from '@actielijn/plan'
import type { AttentionPointStore, NewReviewDay, ReviewDayRefusal } from '../../attentionPointStore.ts'
import type { Outcome } from '../../outcome.ts'
import type { Connection } from '../connection.ts'
import type { Write, Writing } from '../history/writing.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import { reviewDays as table } from '../schema/attentionPoints.ts'
import { selectList } from '../tableText.ts'

type Row = typeof table.$inferSelect
type Operations = Pick<AttentionPointStore, 'recordReviewDay' | 'reviewDays' | 'reviewDay'>

const select = `SELECT ${selectList(table)} FROM review_days`

/** Prepares choosing the days on which actions without due date are looked at again (DESIGN laws 1, 3). */
export function prepareReviewDays({ sqlite, newId }: Connection, write: Write, plans: PlanReader): Operations {
  const latest = sqlite.prepare<[string, string], Row>(
    `${select} WHERE programme = ? AND action = ? ORDER BY revision DESC LIMIT 1`,
  )
  const latestOfAll = sqlite.prepare<[string], Row>(
    `${select} AS own WHERE programme = ? AND revision = (
       SELECT max(revision) FROM review_days WHERE programme = own.programme AND action = own.action)`,
  )
  const last = (programme: string, action: string) => {
    const row = latest.get(programme, action)
    return row && reviewDayOf(row)
  }
  const record = (writing: Writing, wanted: NewReviewDay): Outcome<ReviewDay, ReviewDayRefusal> => {
    const { programme, action, day, reason, basedOn, by } = wanted
    if (!plans.currentPlan(programme)?.actions.has(action)) return { ok: false, refusal: { reason: 'unknown-action' } }
    const before = last(programme, action)
    if (before && before.revision !== basedOn) return { ok: false, refusal: { reason: 'conflict', winner: before } }
    const chosen: ReviewDay = {
      id: newId(),
      action,
      revision: (before?.revision ?? 0) + 1,
      ...(day !== undefined && { day }),
      ...(reason !== undefined && { reason }),
      sequence: writing.nextSequence(),
      at: writing.at,
      by,
    }
    const { by: actor, ...row } = chosen
    writing.append('review_days', { ...row, programme, actor })
    return { ok: true, value: chosen }
  }
  return {
    recordReviewDay: async (wanted) => write('review-day-recorded', wanted.by, (writing) => record(writing, wanted)),
    reviewDays: async (programme) =>
      new Map(latestOfAll.all(programme).map((row) => [row.action, reviewDayOf(row)])),
    reviewDay: async (programme, action) => last(programme, action),
  }
}

function reviewDayOf({ id, action, revision, day, reason, sequence, at, actor }: Row): ReviewDay {
  return {
    id,
    action,
    revision,
    ...(day !== null && { day }),
    ...(reason !== null && { reason }),
    sequence,
    at,
    by: actor,
  }
}

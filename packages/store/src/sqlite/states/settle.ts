import { dayOf, type Instant } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import type { Versions } from '../dataVersion.ts'
import type { AmendedSubject, SearchIndex } from '../search/searchIndex.ts'
import { judgedColumns, judgedJoins, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import type { Projections } from './projections.ts'

interface TakingEffect extends AmendedSubject {
  readonly programme: string
}

/**
 * Prepares letting time take effect, inside a transaction: releases whose embargo passed become public,
 * amendments
 * whose day has come change what search finds. Does nothing, for the price of a comparison, before the
 * first of them.
 */
export function prepareSettle(
  { sqlite }: Connection,
  versions: Versions,
  projections: Projections,
  search: SearchIndex,
): (at: Instant) => void {
  const lapsed = sqlite.prepare<[Instant], JudgedRow>(
    `SELECT ${judgedColumns} FROM waiting_updates w CROSS JOIN updates u ON u.id = w.update_id ${judgedJoins}
     WHERE w.stage = 'embargo' AND w.public_from <= ? ORDER BY w.public_from, w.update_sequence`,
  )
  const takingEffect = sqlite.prepare<[string, string], TakingEffect>(
    `SELECT programme, subject_type AS subjectType, subject FROM amendments WHERE effective > ? AND effective <= ?`,
  )
  return (at) => {
    const next = versions.nextChange()
    if (next === undefined || next > at) return
    for (const row of lapsed.all(at)) {
      const judged = judgedUpdate(row)
      projections.released(row.programme, judged, at)
      search.placed(row.programme, judged, at)
    }
    const today = dayOf(at)
    const amended = takingEffect.all(versions.settledDay(), today)
    for (const programme of new Set(amended.map((subject) => subject.programme))) {
      search.amended(
        programme,
        amended.filter((subject) => subject.programme === programme),
        at,
      )
    }
    versions.bumpLapsed(today)
  }
}

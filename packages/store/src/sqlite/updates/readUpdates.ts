import type { JudgedUpdate } from '@actielijn/plan'
import type { ReportingMonth, UpdateStore } from '../../updateStore.ts'
import type { Connection } from '../connection.ts'
import { judgedColumns, judgedJoins, judgedSelect, judgedUpdate, type JudgedRow } from './judged.ts'

/** Later than any day and any sequence: where the first page of a history begins. */
const end = { about: '9999-12-31', sequence: Number.MAX_SAFE_INTEGER }

type ReadingUpdates = Omit<UpdateStore, 'recordUpdate' | 'recordUpdates'>

/** Prepares reading updates; every read is a seek by key, none grows with what ever happened. */
export function prepareReadUpdates({ sqlite }: Connection): ReadingUpdates {
  const byId = sqlite.prepare<[string], JudgedRow>(`${judgedSelect} WHERE u.id = ?`)
  const byIds = sqlite.prepare<[string], JudgedRow>(
    `SELECT ${judgedColumns} FROM json_each(?) wanted CROSS JOIN updates u ON u.id = wanted.value ${judgedJoins}`,
  )
  const ofAction = sqlite.prepare<[string, string, number, number], JudgedRow>(
    `${judgedSelect} WHERE u.action = ? AND (u.about, u.sequence) < (?, ?)
     ORDER BY u.about DESC, u.sequence DESC LIMIT ?`,
  )
  const last = sqlite.prepare<[string, string], JudgedRow>(
    `${judgedSelect} WHERE u.action = ? AND u.organisation = ? ORDER BY u.revision DESC LIMIT 1`,
  )
  const accepted = sqlite.prepare<[string, number], JudgedRow>(
    `SELECT ${judgedColumns} FROM decisions d CROSS JOIN updates u ON u.id = d.update_id
     LEFT JOIN releases r ON r.update_id = u.id
     WHERE d.programme = ? AND d.kind = 'accepted' ORDER BY d.sequence DESC LIMIT ?`,
  )
  const months = sqlite.prepare<[string, string], ReportingMonth>(
    `SELECT month, submitted, accepted FROM reporting_months WHERE programme = ? AND organisation = ? ORDER BY month`,
  )
  const contributors = sqlite.prepare<[{ readonly action: string }], JudgedRow>(latestContributionsQuery)

  const judgedOrNone = (row: JudgedRow | undefined): JudgedUpdate | undefined => row && judgedUpdate(row)
  return {
    update: async (id) => judgedOrNone(byId.get(id)),
    updates: async (ids) => {
      const found = byIds.all(JSON.stringify([...new Set(ids)]))
      return new Map(found.map((row) => [row.id, judgedUpdate(row)]))
    },
    history: async (action, { before = end, limit }) => {
      const rows = ofAction.all(action, before.about, before.sequence, limit + 1)
      const page = rows.slice(0, limit)
      const lowest = page.at(-1)
      const more = rows.length > limit && lowest
      return {
        updates: page.map(judgedUpdate),
        ...(more && { next: { about: lowest.about, sequence: lowest.sequence } }),
      }
    },
    lastOf: async (action, organisation) => judgedOrNone(last.get(action, organisation)),
    latestContributions: async (actions) =>
      actions.flatMap((action) => contributors.all({ action }).map(judgedUpdate)),
    lastAccepted: async (programme, limit) => accepted.all(programme, limit).map(judgedUpdate),
    reportingOverTime: async (programme, organisation) => months.all(programme, organisation),
  }
}

/**
 * Jumps from one contributing organisation to the next in the index, then to the last contribution of each.
 */
const latestContributionsQuery = `
  WITH RECURSIVE contributor(organisation) AS (
    SELECT min(organisation) FROM standing_updates
      WHERE view = 'submitted' AND action = @action AND contribution = 1
    UNION ALL
    SELECT (SELECT min(s.organisation) FROM standing_updates s
      WHERE s.view = 'submitted' AND s.action = @action AND s.contribution = 1
        AND s.organisation > contributor.organisation)
    FROM contributor WHERE contributor.organisation IS NOT NULL
  )
  SELECT ${judgedColumns} FROM contributor CROSS JOIN updates u ON u.action = @action
    AND (u.about, u.sequence) = (
      SELECT s.about, s.update_sequence FROM standing_updates s
      WHERE s.view = 'submitted' AND s.action = @action AND s.contribution = 1
        AND s.organisation = contributor.organisation AND s.until_sequence IS NULL
      ORDER BY s.about DESC, s.update_sequence DESC LIMIT 1)
  ${judgedJoins}
  WHERE contributor.organisation IS NOT NULL ORDER BY contributor.organisation`

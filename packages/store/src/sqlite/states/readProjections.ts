import type { Sqlite } from '../openFile.ts'
import { ofSequence } from '../search/indexRows.ts'
import {
  actionStates,
  reportingMonths,
  standingUpdates,
  strands,
  waitingUpdates,
} from '../schema/projections.ts'
import { selectList } from '../tableText.ts'

export const projectionNames = [
  'standing_updates',
  'action_states',
  'strands',
  'waiting_updates',
  'reporting_months',
  'search_public',
  'search_inside',
] as const
export type ProjectionName = (typeof projectionNames)[number]

/** Prepares reading the projections back, to compare them with history. */
export function prepareReadProjections(sqlite: Sqlite) {
  const standing = sqlite.prepare<[string], object>(
    `SELECT ${selectList(standingUpdates)} FROM standing_updates
     WHERE view IN ('accepted', 'submitted', 'public') AND action = ?`,
  )
  const states = sqlite.prepare<[string, string], object>(
    `SELECT ${selectList(actionStates)} FROM action_states
     WHERE programme = ? AND view IN ('accepted', 'submitted', 'public') AND action = ?`,
  )
  const ofAction = sqlite.prepare<[string, string], object>(
    `SELECT ${selectList(strands)} FROM strands WHERE programme = ? AND action = ?`,
  )
  const waiting = sqlite.prepare<[string, number], object>(
    `SELECT ${selectList(waitingUpdates)} FROM waiting_updates
     WHERE programme = ? AND stage IN ('judgement', 'release', 'embargo') AND update_sequence = ?`,
  )
  const months = sqlite.prepare<[], object>(`SELECT ${selectList(reportingMonths)} FROM reporting_months`)
  const searchRow = 'rowid, text, programme, action, update_id AS updateId, language'
  const inside = sqlite.prepare<[number, number], object>(
    `SELECT ${searchRow}, audience, organisation FROM search_inside WHERE ${ofSequence}`,
  )
  const open = sqlite.prepare<[number, number], object>(
    `SELECT ${searchRow} FROM search_public WHERE ${ofSequence}`,
  )
  const firstAmended = sqlite
    .prepare<[string, string], number>(
      `SELECT min(+sequence) FROM amendments WHERE programme = ? AND subject_type = 'action' AND subject = ?`,
    )
    .pluck()
  return {
    standing: (action: string) => standing.all(action),
    states: (programme: string, action: string) => states.all(programme, action),
    strands: (programme: string, action: string) => ofAction.all(programme, action),
    waiting: (programme: string, sequence: number) => waiting.all(programme, sequence),
    months: () => months.all(),
    searchPublic: (sequence: number) => open.all(sequence, sequence),
    searchInside: (sequence: number) => inside.all(sequence, sequence),
    placeOfAction: (programme: string, action: string) => firstAmended.get(programme, action) ?? 0,
    count: (name: ProjectionName) =>
      sqlite.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck().get() ?? 0,
  }
}

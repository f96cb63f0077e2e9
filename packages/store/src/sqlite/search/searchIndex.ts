import type { Instant, JudgedUpdate } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import { judgedColumns, judgedJoins, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import { insideRows, planRows, publicRows, slots, type InsideRow, type SearchRow } from './searchRows.ts'

/** What an amendment changed, as far as search goes. */
export interface AmendedSubject {
  readonly subjectType: string
  readonly subject: string
}

/** Keeps both search indexes, in the write's own transaction. */
export interface SearchIndex {
  /** An update was recorded, judged or released, or its embargo lapsed. */
  placed(programme: string, judged: JudgedUpdate, at: Instant): void
  /** The plan changed: texts of actions, names of organisations, or what the programme lets out. */
  amended(programme: string, subjects: readonly AmendedSubject[], at: Instant): void
  clear(): void
}

/** Whether the public may find the update at that moment. */
export function isFoundByPublic({ update, release }: JudgedUpdate, contributions: boolean, at: Instant): boolean {
  if (!release || release.publicFrom > at) return false
  return update.form !== 'contribution' || contributions
}

export function prepareSearchIndex({ sqlite }: Connection, plans: PlanReader): SearchIndex {
  const insertPublic = sqlite.prepare<[SearchRow]>(
    `INSERT INTO search_public (rowid, text, programme, action, update_id, language)
     VALUES (@rowid, @text, @programme, @action, @updateId, @language)`,
  )
  const insertInside = sqlite.prepare<[InsideRow]>(
    `INSERT INTO search_inside (rowid, text, programme, action, update_id, language, audience, organisation)
     VALUES (@rowid, @text, @programme, @action, @updateId, @language, @audience, @organisation)`,
  )
  const removePublic = sqlite.prepare<[number, number]>('DELETE FROM search_public WHERE rowid >= ? AND rowid < ?')
  const removeInside = sqlite.prepare<[number, number]>('DELETE FROM search_inside WHERE rowid >= ? AND rowid < ?')
  const firstAmended = sqlite
    .prepare<[string, string], number>(
      `SELECT min(sequence) FROM amendments WHERE programme = ? AND subject_type = 'action' AND subject = ?`,
    )
    .pluck()
  const publicContributions = sqlite.prepare<[string], JudgedRow>(
    `SELECT ${judgedColumns} FROM standing_updates s CROSS JOIN updates u ON u.id = s.update_id ${judgedJoins}
     WHERE s.view = 'public' AND s.contribution = 1 AND u.programme = ?`,
  )

  const remove = (sequence: number) => {
    removePublic.run(sequence * slots, (sequence + 1) * slots)
    removeInside.run(sequence * slots, (sequence + 1) * slots)
  }
  const placePublic = (programme: string, judged: JudgedUpdate, at: Instant) => {
    const contributions = plans.currentPlan(programme)?.programme.release.contributions ?? false
    if (!isFoundByPublic(judged, contributions, at)) return
    for (const row of publicRows(programme, judged)) insertPublic.run(row)
  }
  const placeAction = (programme: string, code: string) => {
    const plan = plans.currentPlan(programme)
    const entry = plan?.actions.get(code)
    const sequence = firstAmended.get(programme, code) ?? 0
    remove(sequence)
    if (!plan || !entry) return
    for (const row of planRows(plan, entry, sequence)) {
      insertPublic.run(row)
      insertInside.run({ ...row, audience: 'plan', organisation: null })
    }
  }
  const actionsTouched = (programme: string, subjects: readonly AmendedSubject[]): ReadonlySet<string> => {
    const named = (type: string) => subjects.filter(({ subjectType }) => subjectType === type).map(({ subject }) => subject)
    const organisations = new Set(named('organisation'))
    const entries = organisations.size > 0 ? [...(plans.currentPlan(programme)?.actions.values() ?? [])] : []
    const owned = entries.filter(
      ({ reporter, owners }) => organisations.has(reporter) || owners.some((owner) => organisations.has(owner.organisation)),
    )
    return new Set([...named('action'), ...owned.map(({ code }) => code)])
  }

  return {
    placed: (programme, judged, at) => {
      if (judged.decision) remove(judged.update.sequence)
      for (const row of insideRows(programme, judged)) insertInside.run(row)
      placePublic(programme, judged, at)
    },
    amended: (programme, subjects, at) => {
      for (const code of actionsTouched(programme, subjects)) placeAction(programme, code)
      if (!subjects.some(({ subjectType }) => subjectType === 'programme')) return
      for (const row of publicContributions.all(programme)) {
        removePublic.run(row.sequence * slots, (row.sequence + 1) * slots)
        placePublic(programme, judgedUpdate(row), at)
      }
    },
    clear: () => sqlite.exec('DELETE FROM search_public; DELETE FROM search_inside'),
  }
}

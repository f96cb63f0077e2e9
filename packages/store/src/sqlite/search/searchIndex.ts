import type { Instant, JudgedUpdate } from '@actielijn/plan'
import type { PlanContent } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import { judgedColumns, judgedJoins, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import { prepareIndexRows } from './indexRows.ts'
import { insideRows, planRows, publicRows } from './searchRows.ts'

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
export function isFoundByPublic(
  { update, release }: JudgedUpdate,
  contributions: boolean,
  at: Instant,
): boolean {
  if (!release || release.publicFrom > at) return false
  return update.form !== 'contribution' || contributions
}

export function prepareSearchIndex(connection: Connection, plans: PlanReader): SearchIndex {
  const { sqlite } = connection
  const rows = prepareIndexRows(connection)
  const firstAmended = sqlite
    .prepare<[string, string], number>(
      `SELECT min(+sequence) FROM amendments WHERE programme = ? AND subject_type = 'action' AND subject = ?`,
    )
    .pluck()
  const publicContributions = sqlite.prepare<[string], JudgedRow>(
    `SELECT ${judgedColumns} FROM standing_updates s CROSS JOIN updates u ON u.id = s.update_id ${judgedJoins}
     WHERE s.view = 'public' AND s.contribution = 1 AND u.programme = ?`,
  )

  const placePublic = (programme: string, judged: JudgedUpdate, at: Instant) => {
    if (!judged.release) return
    const contributions = plans.currentPlan(programme)?.programme.release.contributions ?? false
    if (!isFoundByPublic(judged, contributions, at)) return
    for (const row of publicRows(programme, judged)) rows.insertPublic(row)
  }
  const placeAction = (plan: PlanContent, code: string) => {
    const sequence = firstAmended.get(plan.programme.code, code) ?? 0
    rows.remove(sequence)
    const entry = plan.actions.get(code)
    if (!entry) return
    for (const row of planRows(plan, entry, sequence)) {
      rows.insertPublic(row)
      rows.insertInside({ ...row, audience: 'plan', organisation: null })
    }
  }
  return {
    placed: (programme, judged, at) => {
      if (judged.decision) rows.remove(judged.update.sequence)
      for (const row of insideRows(programme, judged)) rows.insertInside(row)
      placePublic(programme, judged, at)
    },
    amended: (programme, subjects, at) => {
      const plan = plans.currentPlan(programme)
      if (!plan) return
      for (const code of actionsTouched(plan, subjects)) placeAction(plan, code)
      if (!subjects.some(({ subjectType }) => subjectType === 'programme')) return
      for (const row of publicContributions.all(programme)) {
        rows.removePublic(row.sequence)
        placePublic(programme, judgedUpdate(row), at)
      }
    },
    clear: rows.clear,
  }
}

/** The actions themselves, and those of an organisation whose name may have changed. */
function actionsTouched(plan: PlanContent, subjects: readonly AmendedSubject[]): ReadonlySet<string> {
  const named = (type: string) =>
    subjects.filter(({ subjectType }) => subjectType === type).map(({ subject }) => subject)
  const organisations = new Set(named('organisation'))
  const entries = organisations.size > 0 ? [...plan.actions.values()] : []
  const owned = entries.filter(
    ({ reporter, owners }) =>
      organisations.has(reporter) || owners.some((owner) => organisations.has(owner.organisation)),
  )
  return new Set([...named('action'), ...owned.map(({ code }) => code)])
}

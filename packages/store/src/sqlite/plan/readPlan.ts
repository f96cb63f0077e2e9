import { dayOf } from '@actielijn/plan'
import type { PlanSubjects, SubjectType } from '../../amendment.ts'
import type { PlanContent, PlanMoment } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import { frozen } from './frozen.ts'

export interface PlanReader {
  readonly plan: (programme: string, moment: PlanMoment) => PlanContent | undefined
  readonly currentPlan: (programme: string) => PlanContent | undefined
  readonly programmes: () => readonly string[]
  /** To be called when a write was undone: what it had amended was never so. */
  readonly forget: () => void
}

interface SubjectRow {
  readonly type: string
  readonly subject: string
  readonly sequence: number
  readonly after: string
}

/** How many parsed plans are kept: the current one of a few programmes and some past days people look at. */
const kept = 12

/**
 * Prepares reading plans. A parsed plan is kept by what it was made of — the last amendment known and the
 * last
 * day on which one took effect — so that it serves every day and every update until the next amendment.
 */
export function preparePlanReader({ sqlite, now }: Pick<Connection, 'sqlite' | 'now'>): PlanReader {
  const lastKnown = sqlite
    .prepare<[string, number], number | null>(
      'SELECT max(sequence) FROM amendments WHERE programme = ? AND sequence <= ?',
    )
    .pluck()
  // Left to itself SQLite collects all amendments of the programme and sorts them, for every request and every write.
  const lastDay = sqlite
    .prepare<[string, string], string | null>(
      `SELECT effective FROM amendments INDEXED BY amendments_by_day
       WHERE programme = ? AND effective <= ? ORDER BY effective DESC LIMIT 1`,
    )
    .pluck()
  const rows = sqlite.prepare<[string, string, number], SubjectRow>(
    `SELECT subject_type AS type, subject, sequence, after FROM amendments
     WHERE programme = ? AND effective <= ? AND sequence <= ?
     ORDER BY subject_type, subject, effective, sequence`,
  )
  const arrived = sqlite
    .prepare<[], string>(
      `SELECT programme FROM amendments WHERE subject_type = 'programme' GROUP BY programme ORDER BY min(sequence)`,
    )
    .pluck()
  const plans = new Map<string, PlanContent | undefined>()

  const plan: PlanReader['plan'] = (programme, { day, known }) => {
    const sequence = lastKnown.get(programme, known)
    const effective = lastDay.get(programme, day)
    if (!sequence || !effective) return undefined
    const key = `${sequence} ${effective} ${programme}`
    const parsed = plans.has(key) ? plans.get(key) : parsePlan(rows.all(programme, effective, sequence))
    plans.delete(key)
    plans.set(key, parsed) // last in: the first of the map is the one longest unused
    for (const oldest of plans.keys()) if (plans.size > kept) plans.delete(oldest)
    return parsed
  }
  return {
    plan,
    currentPlan: (programme) => plan(programme, { day: dayOf(now()), known: Number.MAX_SAFE_INTEGER }),
    programmes: () => arrived.all(),
    forget: () => plans.clear(),
  }
}

/** Joins the last amendment of every subject; rows come by subject, the one that holds last. */
function parsePlan(rows: readonly SubjectRow[]): PlanContent | undefined {
  const standing = new Map<string, { first: number; last: SubjectRow }>()
  for (const row of rows) {
    const key = `${row.type} ${row.subject}`
    const first = Math.min(row.sequence, standing.get(key)?.first ?? row.sequence)
    standing.set(key, { first, last: row })
  }
  const inOrder = [...standing.values()].sort((a, b) => a.first - b.first).map(({ last }) => last)
  // What `amend` wrote as that subject's type is read back as it.
  const subjects = <Type extends SubjectType>(type: Type) =>
    new Map(
      inOrder
        .filter((row) => row.type === type)
        .map((row) => [row.subject, frozen(JSON.parse(row.after) as PlanSubjects[Type])]),
    )
  const [programme] = subjects('programme').values()
  if (!programme) return undefined
  return {
    programme,
    sources: subjects('source'),
    headings: subjects('heading'),
    statements: subjects('statement'),
    actions: subjects('action'),
    organisations: subjects('organisation'),
    members: subjects('member'),
    frameworks: subjects('framework'),
    links: subjects('link'),
    scopes: subjects('scope'),
    bases: subjects('base'),
    indicators: subjects('indicator'),
    observations: subjects('observation'),
  }
}

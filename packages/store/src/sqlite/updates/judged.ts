import type { Decision, JudgedUpdate, Release, Update } from '@actielijn/plan'

/** One update with its decision and release, as `judgedSelect` yields it. */
export interface JudgedRow {
  readonly programme: string
  readonly action: string
  readonly about: string
  readonly sequence: number
  readonly id: string
  readonly organisation: string
  readonly form: Update['form']
  readonly revision: number
  readonly content: string
  readonly recordedAt: string
  readonly authors: string
  readonly onBehalf: string | null
  readonly reworks: string | null
  readonly decision: Decision['kind'] | null
  readonly decidedSequence: number
  readonly decidedAt: string
  readonly decidedBy: string
  readonly reason: string | null
  readonly releasedSequence: number | null
  readonly releasedAt: string
  readonly publicFrom: string
  readonly releasedBy: string
}

/** Columns and joins of a judged update; a condition or a driving table follows. */
export const judgedColumns = `
  u.programme, u.action, u.about, u.sequence, u.id, u.organisation, u.form, u.revision, u.content,
  u.recorded_at AS recordedAt, u.authors, u.on_behalf AS onBehalf, u.reworks,
  d.kind AS decision, d.sequence AS decidedSequence, d.at AS decidedAt, d.actor AS decidedBy, d.reason,
  r.sequence AS releasedSequence, r.at AS releasedAt, r.public_from AS publicFrom, r.actor AS releasedBy`
export const judgedJoins = `
  LEFT JOIN decisions d ON d.update_id = u.id
  LEFT JOIN releases r ON r.update_id = u.id`
export const judgedSelect = `SELECT ${judgedColumns} FROM updates u ${judgedJoins}`

/** The update that a row holds, with what was decided about it. */
export function judgedUpdate(row: JudgedRow): JudgedUpdate {
  const decision = decisionOf(row)
  const release = releaseOf(row)
  return { update: updateOf(row), ...(decision && { decision }), ...(release && { release }) }
}

function updateOf(row: JudgedRow): Update {
  const { id, action, organisation, form, revision, sequence, recordedAt, onBehalf, reworks } = row
  return {
    id,
    action,
    organisation,
    form,
    revision,
    content: JSON.parse(row.content),
    sequence,
    recordedAt,
    authors: JSON.parse(row.authors),
    ...(onBehalf !== null && { onBehalf: JSON.parse(onBehalf) }),
    ...(reworks !== null && { reworks }),
  }
}

function decisionOf({
  decision,
  decidedSequence,
  decidedAt,
  decidedBy,
  reason,
}: JudgedRow): Decision | undefined {
  if (!decision) return undefined
  const decided = { sequence: decidedSequence, at: decidedAt, by: decidedBy }
  return decision === 'accepted'
    ? { kind: decision, ...decided }
    : { kind: decision, ...decided, reason: reason ?? '' }
}

function releaseOf({ releasedSequence, releasedAt, publicFrom, releasedBy }: JudgedRow): Release | undefined {
  if (releasedSequence === null) return undefined
  return { sequence: releasedSequence, at: releasedAt, publicFrom, by: releasedBy }
}

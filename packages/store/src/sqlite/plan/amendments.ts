import type { Instant } from '@actielijn/plan'
import type { Amendment, AmendRefusal, Basis, NewAmendment } from '../../amendment.ts'
import type { PlanStore } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import type { Write, Writing } from '../history/writing.ts'
import { selectList } from '../tableText.ts'
import { amendments as table } from '../schema/amendments.ts'

export type AmendmentRow = typeof table.$inferSelect
type Row = AmendmentRow

/** After an amendment was written: whatever follows from it in the same transaction. */
export type AfterAmending = (programme: string, amended: readonly Amendment[], at: Instant) => void

/** Prepares recording and reading back amendments. */
export function prepareAmendments(
  { sqlite, newId }: Connection,
  write: Write,
  afterAmending: AfterAmending,
): Pick<PlanStore, 'amend' | 'amendIfUnchanged' | 'amendmentsOf'> {
  // The plus keeps SQLite from walking the whole programme in order of sequence to save sorting a handful of rows.
  const ofSubject = sqlite.prepare<[string, string, string], Row>(
    `SELECT ${selectList(table)} FROM amendments
     WHERE programme = ? AND subject_type = ? AND subject = ? ORDER BY +sequence`,
  )
  const refusalOf = prepareBasisCheck(sqlite)
  const record = (
    programme: string,
    amendments: readonly NewAmendment[],
    actor: string,
    { at, nextSequence, append }: Writing,
  ) => {
    const amended = amendments.map((amendment): Amendment => {
      const recorded = {
        ...amendment,
        id: newId(),
        programme,
        sequence: nextSequence(),
        recordedAt: at,
        by: actor,
      }
      append('amendments', rowOf(recorded))
      return recorded
    })
    afterAmending(programme, amended, at)
    return amended
  }
  return {
    amend: async (programme, amendments, actor) =>
      write('amended', actor, (writing) => record(programme, amendments, actor, writing)),
    amendIfUnchanged: async (programme, amendments, basis, actor) =>
      write('amended', actor, (writing) => {
        const refusal = refusalOf(programme, basis)
        if (refusal) return { ok: false, refusal }
        return { ok: true, value: record(programme, amendments, actor, writing) }
      }),
    amendmentsOf: async (programme, subjectType, subject) =>
      ofSubject.all(programme, subjectType, subject).map(amendmentOf),
  }
}

/** Prepares finding the first subject that is not as its author knew it. */
function prepareBasisCheck(sqlite: Connection['sqlite']) {
  const last = sqlite
    .prepare<[string, string, string], number | null>(
      'SELECT max(+sequence) FROM amendments WHERE programme = ? AND subject_type = ? AND subject = ?',
    )
    .pluck()
  const lastOfAll = sqlite.prepare<[string], number | null>('SELECT max(sequence) FROM amendments WHERE programme = ?').pluck()
  const others = sqlite
    .prepare<[string], string>(
      `SELECT DISTINCT programme FROM amendments WHERE subject_type = 'programme' AND programme <> ?`,
    )
    .pluck()
  return (programme: string, basis: readonly Basis[]): AmendRefusal | undefined => {
    const elsewhere = others.all(programme)
    for (const { subjectType, subject, sequence } of basis) {
      const found = (subjectType === 'anything' ? lastOfAll.get(programme) : last.get(programme, subjectType, subject)) ?? 0
      // What was known when the change was worked out can be later than the programme's last amendment.
      if (subjectType === 'anything' ? found > sequence : found !== sequence) return { reason: 'conflict', subjectType, subject, sequence: found }
      const isNewAction = subjectType === 'action' && sequence === 0
      if (isNewAction && elsewhere.some((other) => last.get(other, subjectType, subject))) {
        return { reason: 'code-taken', subject }
      }
    }
    return undefined
  }
}

function rowOf({ by, reason, after, ...rest }: Amendment) {
  return { ...rest, actor: by, reason: JSON.stringify(reason), after: JSON.stringify(after) }
}

/** An amendment as it was recorded. */
export function amendmentOf({ salt: _salt, actor, reason, after, ...rest }: Row): Amendment {
  // What `rowOf` wrote is read back: the subject's type and its content belong together.
  return { ...rest, by: actor, reason: JSON.parse(reason), after: JSON.parse(after) } as NewAmendment &
    Amendment
}

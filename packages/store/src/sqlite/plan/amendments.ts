import type { Instant } from '@actielijn/plan'
import type { Amendment, NewAmendment } from '../../amendment.ts'
import type { PlanStore } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import type { Write } from '../history/writing.ts'
import { selectList } from '../tableText.ts'
import { amendments as table } from '../schema/amendments.ts'

type Row = typeof table.$inferSelect

/** After an amendment was written: whatever follows from it in the same transaction. */
export type AfterAmending = (programme: string, amended: readonly Amendment[], at: Instant) => void

/** Prepares recording and reading back amendments. */
export function prepareAmendments(
  { sqlite, newId }: Connection,
  write: Write,
  afterAmending: AfterAmending,
): Pick<PlanStore, 'amend' | 'amendmentsOf'> {
  const ofSubject = sqlite.prepare<[string, string, string], Row>(
    `SELECT ${selectList(table)} FROM amendments
     WHERE programme = ? AND subject_type = ? AND subject = ? ORDER BY sequence`,
  )
  return {
    amend: async (programme, amendments, actor) =>
      write('amended', actor, ({ at, nextSequence, append }) => {
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
      }),
    amendmentsOf: async (programme, subjectType, subject) =>
      ofSubject.all(programme, subjectType, subject).map(amendmentOf),
  }
}

function rowOf({ by, reason, after, ...rest }: Amendment) {
  return { ...rest, actor: by, reason: JSON.stringify(reason), after: JSON.stringify(after) }
}

function amendmentOf({ salt: _salt, actor, reason, after, ...rest }: Row): Amendment {
  // What `rowOf` wrote is read back: the subject's type and its content belong together.
  return { ...rest, by: actor, reason: JSON.parse(reason), after: JSON.parse(after) } as NewAmendment &
    Amendment
}

import type { Instant, JudgedUpdate } from '@actielijn/plan'
import type { ReviewStore } from '../../reviewStore.ts'
import type { Connection } from '../connection.ts'
import type { Write } from '../history/writing.ts'
import { judgedColumns, judgedJoins, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import { appendRelease } from './appendRelease.ts'

/** After a release was written: whatever follows from it in the same transaction. */
export type AfterReleasing = (programme: string, judged: JudgedUpdate, at: Instant) => void

/** Prepares what waits to be judged or released, and releasing it. */
export function prepareRelease(
  { sqlite }: Connection,
  write: Write,
  afterReleasing: AfterReleasing,
): Pick<ReviewStore, 'pending' | 'unreleased' | 'releaseThrough'> {
  const waiting = (condition: string) =>
    sqlite.prepare<[string, string], JudgedRow>(
      `SELECT ${judgedColumns} FROM waiting_updates w CROSS JOIN updates u ON u.id = w.update_id ${judgedJoins}
       WHERE w.programme = ? AND ${condition} ORDER BY w.update_sequence`,
    )
  const inStage = waiting('w.stage = ?')
  const toRelease = waiting(`w.stage = 'release' AND w.about <= ?`)
  const bySequence = (a: JudgedUpdate, b: JudgedUpdate) => a.update.sequence - b.update.sequence

  return {
    pending: async (programme) => inStage.all(programme, 'judgement').map(judgedUpdate),
    unreleased: async (programme) =>
      [...inStage.all(programme, 'release'), ...inStage.all(programme, 'embargo')]
        .map(judgedUpdate)
        .sort(bySequence),
    releaseThrough: async ({ programme, through, publicFrom, by }) =>
      write('updates-released', by, (writing) => {
        const rows = toRelease.all(programme, through)
        for (const row of rows) {
          const release = appendRelease(writing, { programme, update: row.id, publicFrom, by })
          afterReleasing(programme, { ...judgedUpdate(row), release }, writing.at)
        }
        return rows.length
      }),
  }
}

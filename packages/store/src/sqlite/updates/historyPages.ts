import type { JudgedUpdate } from '@actielijn/plan'
import type { Sqlite } from '../openFile.ts'
import { judgedSelect, judgedUpdate, type JudgedRow } from './judged.ts'

/** An update with the programme it belongs to. */
export interface Recorded {
  readonly programme: string
  readonly judged: JudgedUpdate
}

const perPage = 500

/** Prepares walking through all updates by (action, day spoken of, sequence), a page at a time. */
export function prepareHistoryPages(sqlite: Sqlite): () => Generator<readonly Recorded[]> {
  const after = sqlite.prepare<[string, string, number], JudgedRow>(
    `${judgedSelect} WHERE (u.action, u.about, u.sequence) > (?, ?, ?)
     ORDER BY u.action, u.about, u.sequence LIMIT ${perPage}`,
  )
  return function* () {
    let last: Pick<JudgedRow, 'action' | 'about' | 'sequence'> | undefined = {
      action: '',
      about: '',
      sequence: 0,
    }
    while (last) {
      const rows: JudgedRow[] = after.all(last.action, last.about, last.sequence)
      yield rows.map((row) => ({ programme: row.programme, judged: judgedUpdate(row) }))
      last = rows.at(-1)
    }
  }
}

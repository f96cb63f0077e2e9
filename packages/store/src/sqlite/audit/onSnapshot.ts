import type { Instant } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import { prepareVersions } from '../dataVersion.ts'
import { openFile, type Sqlite } from '../openFile.ts'

/** One state of the file that stands still while others go on writing. */
export interface Snapshot {
  readonly sqlite: Sqlite
  /** The moment for which its projections were last settled. */
  readonly settledAt: Instant
}

/** Reads the file through a connection of its own, in one read transaction. */
export async function onSnapshot<Value>(
  { file, now }: Pick<Connection, 'file' | 'now'>,
  read: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value> {
  const sqlite = openFile({ file, readOnly: true })
  try {
    sqlite.exec('BEGIN')
    return await read({ sqlite, settledAt: settledAt(sqlite, now()) })
  } finally {
    sqlite.close()
  }
}

/**
 * Every write settles first, so projections hold for its moment and on, until the next change that time
 * brings.
 */
function settledAt(sqlite: Sqlite, now: Instant): Instant {
  const head = sqlite.prepare<[], Instant | null>('SELECT max(at) FROM audit_events').pluck().get() ?? ''
  const moment = now > head ? now : head
  const next = prepareVersions({ sqlite }).nextChange()
  if (next === undefined || next > moment) return moment
  return new Date(Date.parse(next) - 1).toISOString()
}

import { setImmediate } from 'node:timers/promises'
import type { AuditStore, VerifyReport } from '../../auditStore.ts'
import type { Connection } from '../connection.ts'
import { historyTableNames, historyTables, type HistoryTable } from '../history/historyTables.ts'
import {
  canonical,
  eventHash,
  noEvent,
  rowHash,
  type Cell,
  type Cover,
  type RawRow,
} from '../history/rowHash.ts'
import type { Sqlite } from '../openFile.ts'
import { checkProjections } from '../states/checkProjections.ts'
import { onSnapshot } from './onSnapshot.ts'

type Unsound = Extract<VerifyReport, { readonly sound: false }>

interface EventRow {
  readonly sequence: number
  readonly at: string
  readonly kind: string
  readonly actor: string
  readonly covers: string
  readonly detail: string
  readonly previous: string
  readonly hash: string
}

/** Events between two pauses in which whoever else uses this process goes on. */
const perTurn = 200

/**
 * Prepares recomputing the chain and every row it attests (DESIGN law 5), then the projections.
 * Works on a snapshot through a connection of its own: nobody waits for it.
 */
export function prepareVerify(connection: Connection): Pick<AuditStore, 'verify'> {
  return {
    verify: (head) =>
      onSnapshot(connection, async ({ sqlite, settledAt }): Promise<VerifyReport> => {
        const chain = await verifyChain(sqlite, head)
        if (!chain.sound) return chain
        const [table] = await checkProjections(sqlite, settledAt)
        if (table === undefined) return chain
        return { sound: false, event: lastSequence(sqlite), table, problem: 'projection-differs' }
      }),
  }
}

async function verifyChain(sqlite: Sqlite, head: string | undefined): Promise<VerifyReport> {
  const events = sqlite.prepare<[], EventRow>('SELECT * FROM audit_events ORDER BY sequence')
  const findRow = prepareFindRow(sqlite)
  // fromEntries forgets its keys
  const attested = Object.fromEntries(historyTableNames.map((name) => [name, 0])) as Record<HistoryTable, number>
  let previous = noEvent
  let count = 0
  let headSeen = head === undefined
  for (const row of events.iterate()) {
    if (row.previous !== previous) return { sound: false, event: row.sequence, problem: 'chain-broken' }
    const covers = coversOf(row)
    if (!covers) return { sound: false, event: row.sequence, problem: 'event-changed' }
    for (const cover of covers) {
      const problem = problemWith(cover, findRow)
      if (problem) return { sound: false, event: row.sequence, table: cover.table, key: cover.key, problem }
      attested[cover.table] += 1
    }
    previous = row.hash
    headSeen ||= row.hash === head
    count += 1
    if (count % perTurn === 0) await setImmediate()
  }
  const stray = findUnattested(sqlite, attested)
  if (stray) return stray
  if (!headSeen) return { sound: false, event: lastSequence(sqlite), problem: 'head-not-found' }
  const rows = Object.values(attested).reduce((sum, number) => sum + number, 0)
  return { sound: true, events: count, head: previous, rows }
}

/** What the event covers; nothing when the event itself is not what was hashed. */
function coversOf({ hash, covers, detail, ...event }: EventRow): readonly Cover[] | undefined {
  try {
    const parsed: readonly Cover[] = JSON.parse(covers)
    const content = { ...event, covers: parsed, detail: JSON.parse(detail) }
    const same =
      canonical(parsed) === covers && canonical(content.detail) === detail && eventHash(content) === hash
    return same ? parsed : undefined
  } catch {
    return undefined // not JSON any more
  }
}

type FindRow = (table: HistoryTable, key: string) => RawRow | undefined

function problemWith(
  { table, key, hash }: Cover,
  findRow: FindRow,
): 'row-missing' | 'row-changed' | undefined {
  const row = findRow(table, key)
  if (!row) return 'row-missing'
  return rowHash(row) === hash ? undefined : 'row-changed'
}

function prepareFindRow(sqlite: Sqlite): FindRow {
  const prepareOne = (name: HistoryTable) => {
    const condition = historyTables[name].key.map((column) => `"${column}" = ?`).join(' AND ')
    return sqlite.prepare<Cell[], RawRow>(`SELECT * FROM "${name}" WHERE ${condition}`)
  }
  const statements = new Map(historyTableNames.map((name) => [name, prepareOne(name)]))
  return (table, key) => {
    const cells: readonly Cell[] = JSON.parse(key)
    return statements.get(table)?.get(...cells)
  }
}

/** Every attested row is there; if there are more rows, the first that no event covers is to blame. */
function findUnattested(
  sqlite: Sqlite,
  attested: Readonly<Record<HistoryTable, number>>,
): Unsound | undefined {
  const eventAt = sqlite
    .prepare<[number], string>(
      'SELECT covers FROM audit_events WHERE sequence >= ? ORDER BY sequence LIMIT 1',
    )
    .pluck()
  for (const table of historyTableNames) {
    const count = sqlite.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0
    if (count === attested[table]) continue
    for (const row of sqlite.prepare<[], RawRow>(`SELECT * FROM "${table}" ORDER BY sequence`).iterate()) {
      const event = Number(row.sequence)
      const key = JSON.stringify(historyTables[table].key.map((column) => row[column]))
      const covers: readonly Cover[] = JSON.parse(eventAt.get(event) ?? '[]')
      if (covers.some((cover) => cover.table === table && cover.key === key)) continue
      return { sound: false, event, table, key, problem: 'row-unattested' }
    }
  }
  return undefined
}

function lastSequence(sqlite: Sqlite): number {
  return sqlite.prepare<[], number | null>('SELECT max(sequence) FROM audit_events').pluck().get() ?? 0
}

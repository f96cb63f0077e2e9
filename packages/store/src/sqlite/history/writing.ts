import type { Instant } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import { auditEvents } from '../schema/audit.ts'
import { columnsOf, insertText } from '../tableText.ts'
import { historyTableNames, historyTables, type HistoryTable, type NewRow } from './historyTables.ts'
import { canonical, eventHash, noEvent, rowHash, type Cell, type Cover } from './rowHash.ts'

/** What a write operation may do while it holds the lock. */
export interface Writing {
  /** The moment of the whole operation, never before that of an earlier one. */
  readonly at: Instant
  /** Gives out the next place in the order of knowledge. */
  nextSequence(): number
  /** Adds one row to history; the operation's audit event will attest it. */
  append<Name extends HistoryTable>(table: Name, row: NewRow<Name>): void
  /** Says what changed outside history, by opaque ids; it goes into the audit event. */
  note(detail: Readonly<Record<string, unknown>>): void
}

/** Runs one write operation: all of it, with its audit event, or nothing. */
export type Write = <Value>(kind: string, actor: string, work: (writing: Writing) => Value) => Value

/** What has to be forgotten from memory after the commit, or after undoing. */
export interface AfterWriting {
  readonly written: () => void
  readonly undone: () => void
}

interface Head {
  readonly sequence: number
  readonly at: Instant
  readonly hash: string
}

/**
 * Prepares writing on this connection (DESIGN laws 1, 4, 5). The lock is taken before sequence and instant
 * are given out, so sequence is the order of knowledge. An operation that wrote no history and noted nothing
 * leaves no event.
 * @param settle what time alone has changed by then comes first, so that projections never lag behind a write
 */
export function prepareWrite(
  connection: Connection,
  transaction: Transaction,
  settle: (at: Instant) => void,
): Write {
  const { sqlite, now, salt } = connection
  const head = sqlite.prepare<[], Head>(
    'SELECT sequence, at, hash FROM audit_events ORDER BY sequence DESC LIMIT 1',
  )
  const insertEvent = sqlite.prepare(insertText(auditEvents))
  const inserts = prepareInserts(connection)

  return (kind, actor, work) =>
    transaction(() => {
      const last = head.get() ?? { sequence: 0, at: '', hash: noEvent }
      const moment = now()
      const at = moment > last.at ? moment : last.at
      settle(at)
      const covers: Cover[] = []
      let sequence = last.sequence
      let detail: Readonly<Record<string, unknown>> | undefined
      const result = work({
        at,
        nextSequence: () => ++sequence,
        append: (table, row) => covers.push(inserts[table](row, salt())),
        note: (noted) => (detail = { ...detail, ...noted }),
      })
      if (covers.length === 0 && !detail) return result
      if (sequence === last.sequence) sequence += 1
      const event = { sequence, at, kind, actor, covers, detail: detail ?? {}, previous: last.hash }
      insertEvent.run({
        ...event,
        covers: canonical(covers),
        detail: canonical(event.detail),
        hash: eventHash(event),
      })
      return result
    })
}

export type Transaction = <Value>(work: () => Value) => Value

/** Runs `work` while nobody else writes; an exception undoes all of it. */
export function prepareTransaction({ sqlite }: Connection, { written, undone }: AfterWriting): Transaction {
  const begin = sqlite.prepare('BEGIN IMMEDIATE')
  const commit = sqlite.prepare('COMMIT')
  const rollback = sqlite.prepare('ROLLBACK')
  return (work) => {
    begin.run()
    try {
      const value = work()
      commit.run()
      written()
      return value
    } catch (error) {
      if (sqlite.inTransaction) rollback.run()
      undone()
      throw error
    }
  }
}

type Insert = (row: Readonly<Record<string, unknown>>, salt: string) => Cover

function prepareInserts({ sqlite }: Connection): Record<HistoryTable, Insert> {
  const prepareInsert = (name: HistoryTable): Insert => {
    const { table, key } = historyTables[name]
    const columns = columnsOf(table)
    const insert = sqlite.prepare(insertText(table))
    return (row, salt) => {
      const values: Record<string, Cell> = {}
      const raw: Record<string, Cell> = {}
      for (const { property, column } of columns) {
        const cell = asCell(property === 'salt' ? salt : row[property])
        values[property] = cell
        raw[column] = cell
      }
      insert.run(values)
      return { table: name, key: JSON.stringify(key.map((column) => raw[column])), hash: rowHash(raw) }
    }
  }
  const inserts = historyTableNames.map((name) => [name, prepareInsert(name)])
  return Object.fromEntries(inserts) as Record<HistoryTable, Insert> // fromEntries forgets its keys
}

function asCell(value: unknown): Cell {
  if (value === undefined || value === null) return null
  // SQLite writes something else for half a character: what stands there would not be what the chain attests.
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) throw new Error('A history column holds whole characters')
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error('A history column holds text or a number')
}

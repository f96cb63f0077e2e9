import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { HistoryTable } from './historyTables.ts'

/** What a column of a history table holds. */
export type Cell = string | number | null
export type RawRow = Readonly<Record<string, Cell>>

/** One row that an event attests: its table, its primary key as a JSON array, its hash. */
export interface Cover {
  readonly table: HistoryTable
  readonly key: string
  readonly hash: string
}

/** What the hash of an event is taken over. */
export interface EventContent {
  readonly sequence: number
  readonly at: string
  readonly kind: string
  readonly actor: string
  readonly covers: readonly Cover[]
  /** What changed where no history row was written; opaque ids, never names. */
  readonly detail: unknown
  readonly previous: string
}

/** `previous` of the first event. */
export const noEvent = '0'.repeat(64)

/** SHA-256 of the salt and the canonical JSON (RFC 8785) of every other column, in hexadecimal. */
export function rowHash(row: RawRow): string {
  const { salt, ...content } = row
  return sha256(`${String(salt)}${canonical(content)}`)
}

/** SHA-256 of the canonical JSON (RFC 8785) of an event, in hexadecimal. */
export function eventHash(event: EventContent): string {
  return sha256(canonical(event))
}

/** RFC 8785: one way to write a value. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Only JSON can be hashed')
  return text
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

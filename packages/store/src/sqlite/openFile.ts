import { closeSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asStoreFileError, StoreFileError } from './storeFileError.ts'

export type Sqlite = Database.Database

/** Marks a file as ours, so that another program's database is never migrated ("ALIJ"). */
export const applicationId = 0x414c494a

/** How long a writer waits for another process's write, in milliseconds. */
const patience = 10_000

/**
 * How much of the file is kept in memory at most, in KiB. Past days of a long history lie far apart: with the driver's
 * 16 MB most of an as-of page is read from disk again and again.
 */
const pageCache = 128 * 1024

/** Above this size, in bytes, starting does not wait for a check of every page; `verify` does that. */
const checkedAtStart = 64 * 1024 * 1024

export interface FileOptions {
  readonly file: string
  readonly readOnly?: boolean
  /** Whether a file that does not exist is made; else that is `missing`. Default: yes. */
  readonly createIfMissing?: boolean
}

/**
 * Opens the file so that an acknowledged write survives a killed process (DESIGN law 2): WAL and
 * `synchronous=FULL`, read back, because the driver falls to NORMAL in WAL by itself.
 * Throws a `StoreFileError` when the file cannot serve.
 */
export function openFile({ file, readOnly = false, createIfMissing = true }: FileOptions): Sqlite {
  let sqlite: Sqlite | undefined
  try {
    const size = sizeOf(file)
    if (size === undefined && (readOnly || !createIfMissing)) throw new StoreFileError('missing', file)
    if (!readOnly && file !== ':memory:') touch(file)
    sqlite = new Database(file, { readonly: readOnly })
    sqlite.pragma(`busy_timeout = ${patience}`)
    sqlite.pragma(`cache_size = -${pageCache}`)
    setDurable(sqlite, readOnly)
    assertOurs(sqlite, file)
    if ((size ?? 0) <= checkedAtStart && sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new StoreFileError('damaged', file)
    }
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw asStoreFileError(error, file)
  }
}

/** Size in bytes; nothing when there is no such file. */
export function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

/**
 * Makes the file where it is missing; SQLite opens what it may not write as read-only, silently, this
 * throws.
 */
export function touch(file: string): void {
  closeSync(openSync(file, 'a+'))
}

function setDurable(sqlite: Sqlite, readOnly: boolean): void {
  if (!readOnly) sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  const mode = sqlite.pragma('journal_mode', { simple: true })
  const synchronous = sqlite.pragma('synchronous', { simple: true })
  if (mode !== 'wal' || synchronous !== 2) {
    throw new Error(
      `Writes would not survive: journal_mode is ${String(mode)}, synchronous is ${String(synchronous)}`,
    )
  }
}

function assertOurs(sqlite: Sqlite, file: string): void {
  if (sqlite.pragma('application_id', { simple: true }) === applicationId) return
  const tables = sqlite.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (tables !== 0) throw new StoreFileError('not-a-database', file)
}

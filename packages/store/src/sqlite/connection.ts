import type { Instant } from '@actielijn/plan'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { openFile, type FileOptions, type Sqlite } from './openFile.ts'
import { migrate } from './migrate.ts'
import { asStoreFileError } from './storeFileError.ts'

export interface SqliteStoreOptions extends FileOptions {
  /** Clock; instants given out never go back, whatever it says. */
  readonly now: () => Instant
  /** A new UUIDv7. */
  readonly newId: () => string
  /** A new unguessable text, so that the hash of a redacted row betrays nothing of it. */
  readonly salt: () => string
}

/** One open file with what its operations need. */
export interface Connection extends Pick<SqliteStoreOptions, 'now' | 'newId' | 'salt' | 'file'> {
  readonly sqlite: Sqlite
  readonly drizzle: BetterSQLite3Database
}

/** Opens and migrates the file; throws a `StoreFileError` when it cannot serve. */
export function connect(options: SqliteStoreOptions): Connection {
  const sqlite = openFile(options)
  try {
    migrate(sqlite, options.file)
  } catch (error) {
    sqlite.close()
    throw asStoreFileError(error, options.file)
  }
  const { file, now, newId, salt } = options
  return { file, now, newId, salt, sqlite, drizzle: drizzle({ client: sqlite }) }
}

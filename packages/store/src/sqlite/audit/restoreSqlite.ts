import { copyFile, rename, rm } from 'node:fs/promises'
import type { VerifyReport } from '../../auditStore.ts'
import type { Outcome } from '../../outcome.ts'
import type { SqliteStoreOptions } from '../connection.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { openFile, sizeOf } from '../openFile.ts'
import { asStoreFileError, StoreFileError } from '../storeFileError.ts'

export interface RestoreOptions extends Pick<SqliteStoreOptions, 'now' | 'newId' | 'salt'> {
  /** Whether a target that already holds something may be replaced. */
  readonly replace: boolean
}

export type RestoreRefusal =
  /** The target holds something and was not to be replaced. */
  | { readonly reason: 'target-exists' }
  /** The backup's own history does not hold. */
  | { readonly reason: 'unsound'; readonly report: Extract<VerifyReport, { readonly sound: false }> }

export type RestoreOutcome = Outcome<Extract<VerifyReport, { readonly sound: true }>, RestoreRefusal>

/**
 * Puts a backup in place of the target: copied beside it, migrated, checked page by page and verified
 * first, so that
 * a bad backup leaves the target as it was. Throws a `StoreFileError` for a file that cannot serve, `in-
 * use` when a
 * process has the target open.
 */
export async function restoreSqlite(
  backupFile: string,
  targetFile: string,
  { replace, ...surroundings }: RestoreOptions,
): Promise<RestoreOutcome> {
  const exists = (sizeOf(targetFile) ?? 0) > 0
  if (exists && !replace) return { ok: false, refusal: { reason: 'target-exists' } }
  if (sizeOf(backupFile) === undefined) throw new StoreFileError('missing', backupFile)
  const beside = `${targetFile}.restoring`
  try {
    await remove(beside)
    await copyFile(backupFile, beside)
    const report = await checked(beside, backupFile, surroundings)
    if (!report.sound) return { ok: false, refusal: { reason: 'unsound', report } }
    if (exists) assertUnused(targetFile)
    // A log left by the old file must never be applied to the new one.
    for (const suffix of ['-wal', '-shm']) await rm(`${targetFile}${suffix}`, { force: true })
    await rename(beside, targetFile)
    return { ok: true, value: report }
  } catch (error) {
    throw asStoreFileError(error, targetFile)
  } finally {
    await remove(beside)
  }
}

async function checked(
  file: string,
  backupFile: string,
  surroundings: Pick<SqliteStoreOptions, 'now' | 'newId' | 'salt'>,
): Promise<VerifyReport> {
  try {
    const sqlite = openFile({ file, createIfMissing: false })
    const pages = sqlite.pragma('integrity_check(1)', { simple: true })
    sqlite.close()
    if (pages !== 'ok') throw new StoreFileError('damaged', backupFile)
    const store = await openSqliteStore({ file, createIfMissing: false, ...surroundings })
    try {
      return await store.verify()
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreFileError) throw new StoreFileError(error.code, backupFile, error)
    throw error
  }
}

/** Throws `in-use` when any process has the file open: only without others can it be locked as a whole. */
function assertUnused(file: string): void {
  const sqlite = openUnlessBroken(file)
  if (!sqlite) return
  try {
    sqlite.pragma('busy_timeout = 0')
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.exec('BEGIN EXCLUSIVE; ROLLBACK')
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    throw busy ? new StoreFileError('in-use', file, error) : error
  } finally {
    sqlite.close()
  }
}

/** A damaged target may be the very reason to restore: it is replaced, since `replace` was asked for. */
function openUnlessBroken(file: string) {
  try {
    return openFile({ file, createIfMissing: false })
  } catch (error) {
    if (error instanceof StoreFileError && (error.code === 'damaged' || error.code === 'not-a-database'))
      return undefined
    throw error
  }
}

async function remove(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true })
}

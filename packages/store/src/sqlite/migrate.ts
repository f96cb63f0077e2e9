import { migrations } from './migrations.ts'
import { applicationId, type Sqlite } from './openFile.ts'
import { StoreFileError } from './storeFileError.ts'

/**
 * Brings the file to this program's form. `user_version` is the number of migrations it has had;
 * more than this program knows is refused, so that an older program never writes to a newer file.
 */
export function migrate(sqlite: Sqlite, file: string): void {
  const version = () => Number(sqlite.pragma('user_version', { simple: true }))
  if (version() > migrations.length) throw new StoreFileError('newer-than-program', file)
  if (version() === migrations.length) return
  if (sqlite.readonly) throw new StoreFileError('older-than-program', file)
  const apply = sqlite.transaction(() => {
    // Another process may have migrated it while this one waited for the lock.
    const missing = migrations.slice(version())
    for (const migration of missing) sqlite.exec(migration.sql)
    sqlite.pragma(`application_id = ${applicationId}`)
    sqlite.pragma(`user_version = ${migrations.length}`)
  })
  apply.immediate()
}

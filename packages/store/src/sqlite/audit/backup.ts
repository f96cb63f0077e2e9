import { rename, rm } from 'node:fs/promises'
import type { AuditStore } from '../../auditStore.ts'
import type { Connection } from '../connection.ts'
import { sizeOf, touch } from '../openFile.ts'
import { asStoreFileError, StoreFileError } from '../storeFileError.ts'

/**
 * Prepares copying the file while others go on writing. An existing file is refused, a half one never left
 * under the name.
 */
export function prepareBackup({ sqlite }: Connection): Pick<AuditStore, 'backup'> {
  return {
    backup: async (file) => {
      if (sizeOf(file) !== undefined) throw new StoreFileError('exists', file)
      const part = `${file}.part`
      try {
        await rm(part, { force: true }) // left by a backup that was interrupted
        touch(part)
        await sqlite.backup(part)
        await rename(part, file)
      } catch (error) {
        await rm(part, { force: true })
        throw asStoreFileError(error, file)
      }
    },
  }
}

import { rename } from 'node:fs/promises'
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
      try {
        touch(`${file}.part`)
        await sqlite.backup(`${file}.part`)
        await rename(`${file}.part`, file)
      } catch (error) {
        throw asStoreFileError(error, file)
      }
    },
  }
}

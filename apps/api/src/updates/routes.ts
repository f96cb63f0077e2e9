import type { Operations } from '../wire/ask.ts'
import { confirmUnchanged } from './confirmUnchanged.ts'
import { discardDraft } from './discardDraft.ts'
import { listUpdates } from './listUpdates.ts'
import { readDraft } from './readDraft.ts'
import { recordUpdate } from './recordUpdate.ts'
import { saveDraft } from './saveDraft.ts'

export const updateOperations = {
  listUpdates,
  recordUpdate,
  confirmUnchanged,
  readDraft,
  saveDraft,
  discardDraft,
} satisfies Partial<Operations>

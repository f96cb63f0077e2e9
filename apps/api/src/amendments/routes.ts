import type { Operations } from '../wire/ask.ts'
import { listAmendments } from './listAmendments.ts'
import { previewAmendment } from './previewAmendment.ts'
import { recordAmendment } from './recordAmendment.ts'

export const amendmentOperations = { listAmendments, previewAmendment, recordAmendment } satisfies Partial<Operations>

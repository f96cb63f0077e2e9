import type { Operations } from '../wire/ask.ts'
import { readAnnex } from './readAnnex.ts'

export const annexOperations = { readAnnex } satisfies Partial<Operations>

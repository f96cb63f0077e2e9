import type { Operations } from '../wire/ask.ts'
import { checkTranslation } from './checkTranslation.ts'
import { recordTranslation } from './recordTranslation.ts'

export const translationOperations = { recordTranslation, checkTranslation } satisfies Partial<Operations>

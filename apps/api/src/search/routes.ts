import type { Operations } from '../wire/ask.ts'
import { search } from './search.ts'

export const searchOperations = { search } satisfies Partial<Operations>

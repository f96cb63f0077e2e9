import type { Operations } from '../wire/ask.ts'
import { readHealth } from './readHealth.ts'

export const healthOperations = { readHealth } satisfies Partial<Operations>

import type { Operations } from '../wire/ask.ts'
import { decide } from './decide.ts'
import { listPending } from './listPending.ts'
import { releaseThrough } from './releaseThrough.ts'

export const reviewOperations = { listPending, decide, releaseThrough } satisfies Partial<Operations>

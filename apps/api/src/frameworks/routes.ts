import type { Operations } from '../wire/ask.ts'
import { listFrameworks } from './listFrameworks.ts'
import { readCrossWalk } from './readCrossWalk.ts'

export const frameworkOperations = { listFrameworks, readCrossWalk } satisfies Partial<Operations>

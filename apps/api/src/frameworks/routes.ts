import type { Operations } from '../wire/ask.ts'
import { listFrameworks } from './listFrameworks.ts'
import { readFrameworkReport } from './readFrameworkReport.ts'
import { readCrossWalk } from './readCrossWalk.ts'

export const frameworkOperations = { listFrameworks, readCrossWalk, readFrameworkReport } satisfies Partial<Operations>

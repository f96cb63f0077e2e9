import type { Operations } from '../wire/ask.ts'
import { readOverview } from './readOverview.ts'

export const overviewOperations = { readOverview } satisfies Partial<Operations>

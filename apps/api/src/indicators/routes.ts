import type { Operations } from '../wire/ask.ts'
import { compareFigures } from './compareFigures.ts'
import { listIndicators } from './listIndicators.ts'
import { readIndicator } from './readIndicator.ts'

export const indicatorOperations = { listIndicators, readIndicator, compareFigures } satisfies Partial<Operations>

import type { Operations } from '../wire/ask.ts'
import { listPlans } from './listPlans.ts'
import { readPlan } from './readPlan.ts'

export const planOperations = { listPlans, readPlan } satisfies Partial<Operations>

import { allPlans } from '../reading/allPlans.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** All programmes of this installation. */
export const listProgrammes: Operation<'listProgrammes'> = async (_ask, { store }) => {
  const plans = await allPlans(store)
  return answered({ items: plans.map(({ programme: { code, title, summary } }) => ({ code, title, summary })) })
}

import { historyPage, keyIn } from '../reading/historyPage.ts'
import { momentOf } from '../reading/moment.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

const usualLimit = 20

/** The history of one action as this reader may see it, latest first. */
export const listUpdates: Operation<'listUpdates'> = async (ask, { store }) => {
  const { query, viewer, plan } = ask
  const moment = await momentOf(query, ask, store)
  if ('kind' in moment) return moment
  if (!moment.plan.actions.has(ask.params.action)) return refused('not-found')
  const after = query.cursor === undefined ? undefined : keyIn(query.cursor)
  if (query.cursor !== undefined && !after) return faulty({ pointer: '#/query/cursor', code: 'unknown' })
  const sight = { viewer, asOf: moment.asOf, plan: moment.plan, release: plan.programme.release }
  return answered(await historyPage(ask.params.action, { after, limit: query.limit ?? usualLimit }, sight, store))
}

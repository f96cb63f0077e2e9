import { amendmentViews } from '../reading/amendmentViews.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { draftAmendment } from './draftAmendment.ts'

/** What an amendment would make of the plan, or every fault of it. */
export const previewAmendment: Operation<'previewAmendment'> = async ({ body, plan, viewer }, { store }) => {
  const { account } = viewer
  if (!account) return refused('not-signed-in')
  const drafted = await draftAmendment(body, plan.programme.code, store)
  if ('kind' in drafted) return drafted
  const rows = drafted.amendments.map((amendment) => {
    const before = drafted.before(amendment)
    return { ...amendment, by: account, act: 0, ...(before && { before }) }
  })
  return answered({ items: amendmentViews(rows, undefined) })
}

import { amendmentViews } from '../reading/amendmentViews.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { pointerOfCode } from './amendmentIn.ts'
import { draftAmendment } from './draftAmendment.ts'

/** Changes the plan: dated, with a reason and a source; on what its author saw, or not at all (DESIGN law 3). */
export const recordAmendment: Operation<'recordAmendment'> = async ({ body, plan, viewer }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const programme = plan.programme.code
  const drafted = await draftAmendment(body, programme, store)
  if ('kind' in drafted) return drafted
  const outcome = await store.amendIfUnchanged(programme, drafted.amendments, drafted.basis, viewer.account)
  if (!outcome.ok) {
    return outcome.refusal.reason === 'conflict'
      ? refused('plan-changed')
      : faulty({ pointer: pointerOfCode(body, outcome.refusal.subject), code: 'code-taken' })
  }
  const rows = outcome.value.map(({ id, recordedAt, ...amendment }) => {
    const before = drafted.before(amendment)
    return { ...amendment, act: 0, ...(before && { before }), recorded: { id, at: recordedAt } }
  })
  return answered({ items: amendmentViews(rows, await store.displayNames([viewer.account])) })
}

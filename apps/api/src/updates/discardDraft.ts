import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { refusalToDraft } from './partIn.ts'

/** Throws my draft away; also when there was none. */
export const discardDraft: Operation<'discardDraft'> = async ({ params, plan, viewer }, { store }) => {
  const action = plan.actions.get(params.action)
  if (!action) return refused('not-found')
  const notAllowed = refusalToDraft(viewer, params.organisation)
  if (notAllowed) return notAllowed
  if (viewer.account) await store.discardDraft(action.code, params.organisation, viewer.account)
  return answered(undefined)
}

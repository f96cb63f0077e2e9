import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { draftView } from './draftView.ts'
import { refusalToDraft } from './partIn.ts'

/** My own draft; nobody reads somebody else's. */
export const readDraft: Operation<'readDraft'> = async ({ params, plan, viewer }, { store }) => {
  const action = plan.actions.get(params.action)
  if (!action) return refused('not-found')
  const notAllowed = refusalToDraft(viewer, params.organisation)
  if (notAllowed) return notAllowed
  const draft = viewer.account ? await store.draft(action.code, params.organisation, viewer.account) : undefined
  return draft ? answered(draftView(draft)) : refused('not-found')
}

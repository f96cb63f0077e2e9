import { isTracked } from '@actielijn/plan'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { draftView } from './draftView.ts'
import { refusalToDraft } from './partIn.ts'

/** Keeps what was typed so far; nothing in it is judged before it is sent. */
export const saveDraft: Operation<'saveDraft'> = async ({ params, body, plan, viewer }, { store }) => {
  const action = plan.actions.get(params.action)
  if (!action) return refused('not-found')
  if (!isTracked(action, plan.programme)) return refused('not-tracked')
  const notAllowed = refusalToDraft(viewer, params.organisation)
  if (notAllowed) return notAllowed
  if (!viewer.account) return refused('not-signed-in')
  const { content, basedOn, onBehalf, reworks } = body
  const saved = await store.saveDraft({
    action: action.code,
    organisation: params.organisation,
    account: viewer.account,
    content,
    basedOn,
    ...(onBehalf && { onBehalf }),
    ...(reworks && { reworks }),
  })
  return answered(draftView(saved))
}

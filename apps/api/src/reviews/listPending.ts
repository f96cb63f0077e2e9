import { refusalToJudge, type JudgedUpdate } from '@actielijn/plan'
import type { PlanContent, Store } from '@actielijn/store'
import { endingView } from '../reading/endedActions.ts'
import { sightNow } from '../reading/sightNow.ts'
import { updateViewOf, type Sight } from '../reading/updateViews.ts'
import { answered } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'

type Queue = Response<'listPending'>

/** What waits for a judgement, oldest first, and what was accepted and is not yet public. */
export const listPending: Operation<'listPending'> = async (ask, { store }) => {
  const { plan } = ask
  const programme = plan.programme.code
  const sight = sightNow(ask)
  const waiting = await store.pending(programme)
  const states = await store.currentStates(programme, 'accepted')
  const befores = await store.updates(waiting.flatMap(({ update }) => states.get(update.action)?.update ?? []))
  const pending = await Promise.all(
    waiting.map((judged) => {
      const before = befores.get(states.get(judged.update.action)?.update ?? '')
      return pendingView(judged, before, sight, store)
    }),
  )
  const unreleased = await Promise.all(
    (await store.unreleased(programme)).map(async (judged) => {
      const view = await updateViewOf(judged, sight, store)
      return view ? [{ ...view, title: titleOf(judged, plan) }] : []
    }),
  )
  return answered({ pending: pending.flat(), unreleased: unreleased.flat() })
}

async function pendingView(
  judged: JudgedUpdate,
  before: JudgedUpdate | undefined,
  sight: Sight,
  store: Store,
): Promise<Queue['pending'][number][]> {
  const view = await updateViewOf(judged, sight, store)
  if (!view) return []
  const beforeView = before && (await updateViewOf(before, sight, store))
  const mayJudge = refusalToJudge(sight.viewer, judged.update, false) === undefined
  const overtaken = overtakenBy(judged, sight.plan)
  return [{ ...view, title: titleOf(judged, sight.plan), ...(beforeView && { before: beforeView }), mayJudge, ...(overtaken && { overtaken }) }]
}

/** How the plan changed after it was sent in. Accepting it still says what was so until then. */
function overtakenBy({ update }: JudgedUpdate, { actions }: PlanContent): Queue['pending'][number]['overtaken'] {
  const action = actions.get(update.action)
  if (action?.ended) return { ended: endingView(action.ended) }
  if (!action || update.form === 'contribution' || action.reporter === update.organisation) return undefined
  return { reporter: action.reporter }
}

function titleOf({ update }: JudgedUpdate, { actions }: PlanContent): { readonly nl: string; readonly en: string } {
  return actions.get(update.action)?.title ?? { nl: update.action, en: update.action }
}

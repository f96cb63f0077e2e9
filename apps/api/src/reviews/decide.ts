import { refusalToJudge, type Fault, type Instant } from '@actielijn/plan'
import type { DecisionRefusal, NewDecision } from '@actielijn/store'
import { sightNow } from '../reading/sightNow.ts'
import { updateViewOf } from '../reading/updateViews.ts'
import { answered, faulty, refused, type Refused } from '../wire/answer.ts'
import type { Ask, Operation } from '../wire/ask.ts'
import { publicFromOf } from './publicFrom.ts'

const longestReason = 3000

/** Accepts or returns an update; a coordinator who wrote none of it (DESIGN law 10). */
export const decide: Operation<'decide'> = async (ask, { store }) => {
  const { params, plan, viewer } = ask
  const found = await store.update(params.update)
  if (!found || !plan.actions.has(found.update.action)) return refused('not-found')
  const stopped = refusalToJudge(viewer, found.update, found.decision !== undefined)
  if (stopped) return refused(stopped === 'not-a-coordinator' ? 'not-allowed' : stopped)
  if (!viewer.account) return refused('not-signed-in')
  const decision = decisionIn(ask)
  if ('fault' in decision) return faulty(decision.fault)
  const outcome = await store.decide({ update: params.update, by: viewer.account, ...decision })
  if (!outcome.ok) return refusalOf(outcome.refusal)
  const view = await updateViewOf(outcome.value, sightNow(ask), store)
  return view ? answered(view) : refused('not-found')
}

type Decision = Pick<NewDecision, 'kind' | 'reason' | 'publicFrom'>

/** What is decided; in a programme set to "direct" what is accepted is public at once, unless a moment was named. */
function decisionIn({ body, plan, now }: Ask<'decide'>): Decision | { readonly fault: Fault } {
  if (body.kind === 'returned') {
    const reason = body.reason.trim()
    if (reason === '') return { fault: { pointer: '/reason', code: 'required' } }
    if (reason.length > longestReason) return { fault: { pointer: '/reason', code: 'too-long', limit: longestReason } }
    return { kind: 'returned', reason }
  }
  const asked = body.publicFrom ?? (plan.programme.release.mode === 'direct' ? 'now' : undefined)
  if (asked === undefined) return { kind: 'accepted' }
  const moment: { readonly from: Instant | 'now' } | { readonly fault: Fault } = publicFromOf(asked, now)
  return 'fault' in moment ? moment : { kind: 'accepted', publicFrom: moment.from }
}

function refusalOf(refusal: DecisionRefusal): Refused {
  return refused(refusal.reason === 'unknown-update' ? 'not-found' : refusal.reason)
}

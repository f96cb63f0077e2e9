import { checkUpdate, firstDay, isTracked, type Fault, type UpdateContent } from '@actielijn/plan'
import type { RecordRefusal, Store } from '@actielijn/store'
import { sightNow } from '../reading/sightNow.ts'
import { updateViewOf, updateViews, type Sight } from '../reading/updateViews.ts'
import { answered, faulty, refused, type Refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { below } from '../wire/faults.ts'
import { formFor, refusalToRecord } from './partIn.ts'

/** Sends in an update: a report by the reporter, a contribution by any other organisation with a part in the action. */
export const recordUpdate: Operation<'recordUpdate'> = async (ask, { store }) => {
  const { params, body, plan, viewer, today } = ask
  const action = plan.actions.get(params.action)
  if (!action) return refused('not-found')
  if (!isTracked(action, plan.programme)) return refused('not-tracked')
  const { organisation, content, basedOn, onBehalf, reworks } = body
  const notAllowed = refusalToRecord(viewer, action, { organisation, onBehalf: onBehalf !== undefined })
  if (notAllowed) return notAllowed
  if (!viewer.account) return refused('not-signed-in')
  const form = formFor(action, organisation)
  if (action.ended) return refused('action-ended')
  if (body.form && body.form !== form) return refused('plan-changed')
  const since = firstDay(plan.programme.published)
  const faults = [
    ...pointed(checkUpdate(content, { form, today, since, ...(onBehalf && { onBehalf }) })),
    ...(await reworkFaults(reworks, { action: action.code, organisation }, store)),
  ]
  if (faults.length > 0) return faulty(...faults)
  const outcome = await store.recordUpdate({
    programme: plan.programme.code,
    action: action.code,
    organisation,
    form,
    content: content satisfies UpdateContent,
    basedOn,
    author: viewer.account,
    ...(onBehalf && { onBehalf }),
    ...(reworks && { reworks }),
  })
  const sight = sightNow(ask)
  if (!outcome.ok) return refusalOf(outcome.refusal, sight, store)
  const view = await updateViewOf({ update: outcome.value }, sight, store)
  return view ? answered(view) : refused('not-found')
}

/** Faults of the content lie below `/content`; those of where it came from stay where they are. */
function pointed(faults: readonly Fault[]): Fault[] {
  return faults.flatMap((fault) => below(fault.pointer.startsWith('/onBehalf') ? '' : '/content', [fault]))
}

/** Only words of the same organisation on the same action that were returned can be reworked (DESIGN law 12). */
async function reworkFaults(
  reworks: string | undefined,
  about: { readonly action: string; readonly organisation: string },
  store: Store,
): Promise<Fault[]> {
  if (reworks === undefined) return []
  const found = await store.update(reworks)
  const fits =
    found?.update.action === about.action &&
    found.update.organisation === about.organisation &&
    found.decision?.kind === 'returned'
  return fits ? [] : [{ pointer: '/reworks', code: 'unknown' }]
}

async function refusalOf(refusal: RecordRefusal, sight: Sight, store: Store): Promise<Refused> {
  switch (refusal.reason) {
    case 'conflict':
      return refused('conflict', { winners: await updateViews([refusal.winner], sight, store) })
    case 'unknown-action':
      return refused('not-found')
    case 'not-the-reporter':
      return refused('not-allowed')
    case 'ended':
      return refused('action-ended')
    case 'unknown-update':
      return faulty({ pointer: '/reworks', code: 'unknown' })
  }
}

import { sameFacts, setAsideFaults, type SetAside } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import { namesOf } from '../reading/person.ts'
import { answered, faulty, refused, type Refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { pointsNow } from './pointsNow.ts'
import { setAsideView } from './pointViews.ts'

/** Sets aside the point its author saw, with a reason; one that changed or that somebody else dealt with is refused. */
export const setAside: Operation<'setAside'> = async (ask, { store }) => {
  const { body, viewer, plan } = ask
  if (!viewer.account) return refused('not-signed-in')
  const faults = setAsideFaults(body)
  if (faults.length > 0) return faulty(...faults)
  const now = await pointsNow(ask, store)
  if ('kind' in now) return now
  const found = now.points.find(({ point }) => point.key === body.point)
  if (!found || !sameFacts(found.point.facts, body.facts)) return refused('point-changed')
  const outcome = await store.setAside({
    programme: plan.programme.code,
    key: body.point,
    facts: found.point.facts,
    reason: body.reason.trim(),
    basedOn: body.basedOn,
    by: viewer.account,
  })
  if (!outcome.ok) return overtaken(outcome.refusal.winner, store)
  return answered(setAsideView(outcome.value, await namesOf([viewer.account], store)))
}

/** Puts a point back on the list. */
export const takeBack: Operation<'takeBack'> = async ({ params, plan, viewer }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const found = await store.setAsideById(params.setAside)
  // An id of another programme is no more than unknown (DESIGN law 12).
  if (found?.programme !== plan.programme.code) return refused('not-found')
  const outcome = await store.takeBack({ setAside: params.setAside, by: viewer.account })
  if (outcome.ok) return answered(setAsideView(outcome.value, await namesOf([viewer.account], store)))
  switch (outcome.refusal.reason) {
    case 'unknown-set-aside':
      return refused('not-found')
    case 'conflict':
      return overtaken(outcome.refusal.winner, store)
  }
}

async function overtaken(winner: SetAside, store: Store): Promise<Refused> {
  return refused('set-aside-meanwhile', { winners: [setAsideView(winner, await namesOf([winner.by], store))] })
}

import { reviewDayFaults } from '@actielijn/plan'
import { namesOf } from '../reading/person.ts'
import { reviewDayView } from '../reading/reviewDayView.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** Chooses, moves or takes away the internal day on which an action without due date is looked at again. */
export const recordReviewDay: Operation<'recordReviewDay'> = async ({ params, body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const { programme } = plan
  const action = plan.actions.get(params.action)
  if (!action) return refused('not-found')
  const last = await store.reviewDay(programme.code, action.code)
  const faults = reviewDayFaults(body, { action, programme, last, today })
  if (faults.length > 0) return faulty(...faults)
  const reason = body.reason?.trim()
  const outcome = await store.recordReviewDay({
    programme: programme.code,
    action: action.code,
    ...(body.day !== undefined && { day: body.day }),
    ...(reason && { reason }),
    basedOn: body.basedOn,
    by: viewer.account,
  })
  if (outcome.ok) return answered(reviewDayView(outcome.value, await namesOf([viewer.account], store)))
  switch (outcome.refusal.reason) {
    case 'unknown-action':
      return refused('not-found')
    case 'conflict': {
      const { winner } = outcome.refusal
      return refused('review-day-meanwhile', { winners: [reviewDayView(winner, await namesOf([winner.by], store))] })
    }
  }
}

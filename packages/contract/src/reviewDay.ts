import { longest } from '@actielijn/plan'
import { routesOf } from './route.ts'
import { person } from './update.ts'
import { code, day, id, instant } from './values.ts'
import { z } from './zod.ts'

/** The day on which the coordinator looks again at an action without due date; without a day it was taken away. */
export const reviewDay = z
  .object({
    id,
    action: code,
    revision: z.number().int(),
    day: day.optional(),
    reason: z.string().optional(),
    at: instant,
    by: person.optional(),
  })
  .meta({ id: 'ReviewDay' })
export type ReviewDayView = z.infer<typeof reviewDay>

export const reviewDayRoutes = routesOf({
  recordReviewDay: {
    method: 'post',
    path: '/programmes/{programme}/actions/{action}/review-days',
    summary: 'Choose, move or take away the internal day on which an action without due date is looked at again',
    access: ['coordinator'],
    params: z.object({ programme: code, action: code }),
    body: z
      .strictObject({
        day: z.string().max(20).optional().meta({ description: 'A day after today, `YYYY-MM-DD`; absent to take it away.' }),
        reason: z.string().max(longest.reason * 2).optional(),
        /** Revision of the review day that its author last saw; 0 for none. */
        basedOn: z.number().int().nonnegative(),
      })
      .meta({ id: 'NewReviewDay' }),
    status: 201,
    response: reviewDay,
    caching: 'never',
    tag: 'attention-points',
  },
})

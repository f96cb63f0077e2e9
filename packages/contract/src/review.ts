import { ending } from './amendmentView.ts'
import { update } from './update.ts'
import { code, day, id, instant, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

const judgement = update.extend({
  title: text,
  /** The state before this update, for comparison. */
  before: update.optional(),
  /** False when the reader wrote part of it. */
  mayJudge: z.boolean(),
  /** The plan changed after it was sent in: the action ended, or another organisation reports on it now. */
  overtaken: z.object({ ended: ending.optional(), reporter: code.optional() }).optional(),
})

export const reviewRoutes = routesOf({
  listPending: {
    method: 'get',
    path: '/programmes/{programme}/reviews',
    summary: 'What was sent in and not yet judged, and what was accepted and not yet released',
    access: ['coordinator', 'secretary', 'taskforce'],
    params: z.object({ programme: code }),
    status: 200,
    response: z
      .object({
        pending: z.array(judgement),
        unreleased: z.array(update.extend({ title: text })),
      })
      .meta({ id: 'Reviews' }),
    caching: 'personal',
    tag: 'reviews',
  },
  decide: {
    method: 'post',
    path: '/programmes/{programme}/updates/{update}/decisions',
    summary: 'Accept or return an update; four eyes',
    access: ['coordinator'],
    params: z.object({ programme: code, update: id }),
    body: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('accepted'),
          /** Release in the same breath: at once or from a later moment. */
          publicFrom: z.union([z.literal('now'), instant]).optional(),
        }),
        z.strictObject({ kind: z.literal('returned'), reason: z.string().max(3000) }),
      ])
      .meta({ id: 'NewDecision' }),
    status: 201,
    response: update,
    caching: 'never',
    tag: 'reviews',
  },
  releaseThrough: {
    method: 'post',
    path: '/programmes/{programme}/releases',
    summary: 'Make public everything accepted that speaks of a day up to and including this one',
    access: ['coordinator'],
    params: z.object({ programme: code }),
    body: z
      .strictObject({ through: day, publicFrom: z.union([z.literal('now'), instant]) })
      .meta({ id: 'NewRelease' }),
    status: 201,
    response: z.object({ released: z.number().int(), publicFrom: instant }).meta({ id: 'Released' }),
    caching: 'never',
    tag: 'reviews',
  },
})

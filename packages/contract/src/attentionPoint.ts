import { longest, ownerRoles, pointKinds } from '@actielijn/plan'
import { actionState } from './action.ts'
import { reviewDay } from './reviewDay.ts'
import { routesOf } from './route.ts'
import { person } from './update.ts'
import { asOf, code, day, freshness, id, impreciseDate, instant, text } from './values.ts'
import { z } from './zod.ts'

export const pointKind = z.enum(pointKinds).meta({ id: 'AttentionPointKind' })
const count = z.number().int().nonnegative()

/** Somebody set a point aside, or put it back on the list. */
export const setAside = z
  .object({
    id,
    kind: z.enum(['set-aside', 'taken-back']),
    revision: z.number().int(),
    /** With `set-aside`. */
    reason: z.string().optional(),
    at: instant,
    by: person.optional(),
  })
  .meta({ id: 'SetAside' })
export type SetAsideView = z.infer<typeof setAside>

/** An action as an attention point shows it. */
export const pointAction = z
  .object({
    code,
    title: text,
    parentTitle: text.optional(),
    reporter: code,
    duration: z.enum(['one-off', 'continuing']),
    state: actionState,
    freshness,
  })
  .meta({ id: 'AttentionPointAction' })
export type PointActionView = z.infer<typeof pointAction>

const identity = {
  /** What it is about; the same as long as that exists. */
  key: z.string(),
  /** What it rests on, to be sent back when it is set aside: then nobody sets aside what they did not see. */
  facts: z.array(z.string()),
  /** Since which day; absent where that is not known, or where it came with the plan. */
  since: day.optional(),
  open: z.boolean(),
  /** What was last done with it. Open all the same: it was put back, or rests on something new. */
  last: setAside.optional(),
}

/** Something that is lacking in the plan itself, or stands crooked between its parts. */
export const attentionPoint = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-lead'), ...identity, action: pointAction, noLead: text.optional() }),
    z.object({ kind: z.literal('review-passed'), ...identity, action: pointAction, review: reviewDay }),
    z.object({
      kind: z.literal('no-due'),
      ...identity,
      action: pointAction,
      /** The review day that was taken away. */
      review: reviewDay.optional(),
    }),
    z.object({ kind: z.literal('doubles-differ'), ...identity, actions: z.array(pointAction).length(2) }),
    z.object({
      kind: z.literal('item-uncovered'),
      ...identity,
      framework: z.object({ code, title: text }),
      item: z.object({ code, title: text, entry: z.boolean() }),
      /** Actions on the same subject that do not do what is asked. */
      related: z.array(pointAction),
    }),
    z.object({
      kind: z.literal('organisation-ended'),
      ...identity,
      organisation: code,
      /** With a successor it was renamed or taken over, otherwise dissolved. */
      successor: code.optional(),
      until: impreciseDate.optional(),
      holdings: z.array(z.object({ action: pointAction, as: z.array(z.enum(['reporter', ...ownerRoles])) })),
    }),
  ])
  .meta({ id: 'AttentionPoint' })
export type AttentionPointView = z.infer<typeof attentionPoint>

export const attentionPoints = z
  .object({
    asOf,
    /** Of every kind, whatever the filter leaves. */
    counts: z.array(z.object({ kind: pointKind, open: count, setAside: count })),
    items: z.array(attentionPoint),
    /** Actions without due date that are looked at again today or later, the first day first. */
    awaiting: z.array(z.object({ action: pointAction, review: reviewDay })),
    /** Open actions of which the source names no lead, so that it was inferred. */
    inferredLeads: count,
  })
  .meta({ id: 'AttentionPointList' })
export type AttentionPointsView = z.infer<typeof attentionPoints>

const kinds = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z.array(pointKind).max(20).optional(),
)
const inProgramme = z.object({ programme: code })

export const attentionPointRoutes = routesOf({
  listAttentionPoints: {
    method: 'get',
    path: '/programmes/{programme}/attention-points',
    summary: 'What is lacking in the plan itself or stands crooked between its parts; about now, and internal',
    access: ['coordinator', 'secretary'],
    params: inProgramme,
    query: z.object({
      kind: kinds,
      status: z.enum(['open', 'set-aside']).optional(),
      language: z.enum(['nl', 'en']).optional(),
    }),
    status: 200,
    response: attentionPoints,
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'attention-points',
  },
  setAside: {
    method: 'post',
    path: '/programmes/{programme}/set-asides',
    summary: 'Set an attention point aside with a reason; it comes back by itself when it rests on something new',
    access: ['coordinator', 'secretary'],
    params: inProgramme,
    body: z
      .strictObject({
        point: z.string().max(300).meta({ description: 'Its key.' }),
        facts: z.array(z.string().max(300)).max(5000),
        /** Revision of what was last done with it, as its author saw; 0 for nothing. */
        basedOn: z.number().int().nonnegative(),
        reason: z.string().max(longest.reason * 2),
      })
      .meta({ id: 'NewSetAside' }),
    status: 201,
    response: setAside,
    caching: 'never',
    tag: 'attention-points',
  },
  takeBack: {
    method: 'post',
    path: '/programmes/{programme}/set-asides/{setAside}/take-backs',
    summary: 'Put an attention point back on the list',
    access: ['coordinator', 'secretary'],
    params: inProgramme.extend({ setAside: id }),
    status: 201,
    response: setAside,
    caching: 'never',
    tag: 'attention-points',
  },
})

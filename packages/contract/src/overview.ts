import { endedAction } from './amendmentView.ts'
import { asOf, asOfQuery, attention, code, day, distribution, instant, phase, result, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

const count = z.object({ done: z.number(), of: z.number(), unit: z.string() })

export const overview = z
  .object({
    asOf,
    /** Top-level actions, each under its one reporter. */
    total: distribution,
    lines: z.array(z.object({ line: code, distribution })),
    reporters: z.array(
      z.object({ organisation: code, distribution, lastAbout: day.optional(), silent: z.boolean() }),
    ),
    /** What needs a person, most pressing first; `attentionTotal` counts all of it. */
    attention: z.array(
      z.object({
        code,
        title: text,
        reporter: code,
        attention,
        monthsLate: z.number().int().optional(),
        lastAbout: day.optional(),
        motive: z.string().optional(),
      }),
    ),
    attentionTotal: z.number().int(),
    /** What left the plan: withdrawn, split or merged; listed, not counted. */
    ended: z.array(endedAction),
    /** What was accepted (inside) or released (outside) last. */
    changed: z.array(
      z.object({
        code,
        title: text,
        organisation: code,
        about: day,
        at: instant,
        from: phase.optional(),
        to: phase,
        result: result.optional(),
        count: count.optional(),
        previousCount: count.optional(),
      }),
    ),
    /** Inside: sent in and not yet judged. */
    pending: z.number().int().optional(),
    /** The latest day spoken of in an update that counts here. */
    lastAbout: day.optional(),
  })
  .meta({ id: 'Overview' })
export type Overview = z.infer<typeof overview>

export const overviewRoutes = routesOf({
  readOverview: {
    method: 'get',
    path: '/programmes/{programme}/overview',
    summary: 'Where the programme stands',
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object(asOfQuery),
    status: 200,
    response: overview,
    caching: 'versioned',
    tag: 'overview',
  },
})

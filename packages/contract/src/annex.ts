import { actionRow } from './action.ts'
import { endedAction } from './amendmentView.ts'
import { asOf, asOfQuery, code, distribution, instant, text, userText } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

/** The complete table for parliament: every action of every line, children under their parent. */
export const annex = z
  .object({
    asOf,
    title: text,
    madeAt: instant,
    total: distribution,
    /** What left the plan: listed, not counted. */
    ended: z.array(endedAction),
    lines: z.array(
      z.object({
        line: code,
        distribution,
        groups: z.array(
          z.object({
            /** Section or theme under which the actions are printed. */
            heading: code,
            actions: z.array(
              actionRow.extend({
                /** Full words of the last update, markdown. */
                happened: userText.optional(),
                next: userText.optional(),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Annex' })
export type Annex = z.infer<typeof annex>

export const annexRoutes = routesOf({
  readAnnex: {
    method: 'get',
    path: '/programmes/{programme}/annex',
    summary: 'Annex for parliament: the complete table per action line',
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object({
      ...asOfQuery,
      language: z.enum(['nl', 'en']).optional(),
      /** Inside: `released` shows what may leave the house. */
      view: z.enum(['accepted', 'public']).optional(),
    }),
    status: 200,
    response: annex,
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'annex',
  },
})

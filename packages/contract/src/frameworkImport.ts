import { itemChanges, longestInPlan, relations } from '@actielijn/plan'
import { link } from './link.ts'
import { fault } from './problem.ts'
import { code, impreciseDate, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

/** Twice the domain's limit: what is longer gets the domain's own message, this only stops floods. */
const typed = (limit: number) => z.string().max(limit * 2)
const typedText = (limit: number) => z.strictObject({ nl: typed(limit), en: typed(limit).optional() })
const typedCode = typed(longestInPlan.code)

export const newFramework = z
  .strictObject({
    code: typedCode,
    title: typedText(longestInPlan.title),
    publisher: typedCode,
    /** The language of items that are plain text. */
    language: z.enum(['nl', 'en']),
    items: z.array(z.unknown()).max(2000).meta({ description: 'Rows {code, text, urgency, period}.' }),
    effective: typed(10).meta({ description: 'The day from which it holds, `YYYY-MM-DD`.' }),
    reason: typedText(longestInPlan.reason),
    source: typed(longestInPlan.source),
    /** False: nothing is written, every fault of every row is told. */
    apply: z.boolean(),
    /** With `apply`, and then needed: what the dry run said it was based on. */
    basedOn: z.number().int().nonnegative().optional(),
  })
  .meta({ id: 'NewFramework' })
export type NewFrameworkBody = z.infer<typeof newFramework>

export const frameworkImport = z
  .object({
    applied: z.boolean(),
    /** A list that is new, or a later edition of one that is there. */
    kind: z.enum(['added', 'reworded']),
    /** The last amendment of this framework; 0 for a new one. */
    basedOn: z.number().int(),
    faults: z.array(fault),
    rows: z.array(
      z.object({
        code,
        text,
        urgency: z.enum(['urgent', 'normal']).optional(),
        period: impreciseDate.optional(),
        change: z.enum(itemChanges),
      }),
    ),
  })
  .meta({ id: 'FrameworkImport' })
export type FrameworkImportView = z.infer<typeof frameworkImport>

const inProgramme = z.object({ programme: code })

export const frameworkImportRoutes = routesOf({
  importFramework: {
    method: 'post',
    path: '/programmes/{programme}/framework-imports',
    summary: 'Try, or apply, a list that another body reports by',
    access: ['coordinator'],
    params: inProgramme,
    body: newFramework,
    takesFile: true,
    status: 200,
    response: frameworkImport,
    caching: 'never',
    tag: 'frameworks',
  },
  addLink: {
    method: 'post',
    path: '/programmes/{programme}/links',
    summary: 'Link an action of the plan in force to an item elsewhere, with the reason',
    access: ['coordinator'],
    params: inProgramme,
    body: z
      .strictObject({
        action: typedCode,
        item: typedCode,
        relation: z.enum(relations),
        extent: z.enum(['fully', 'partly']).optional(),
        reason: typedText(longestInPlan.reason),
      })
      .meta({ id: 'NewLink' }),
    status: 201,
    response: link,
    caching: 'never',
    tag: 'frameworks',
  },
  endLink: {
    method: 'post',
    path: '/programmes/{programme}/links/{link}/endings',
    summary: 'Take a link back from today on, with the reason',
    access: ['coordinator'],
    params: inProgramme.extend({ link: code }),
    body: z
      .strictObject({
        reason: typedText(longestInPlan.reason),
        basedOn: link.pick({ relation: true, extent: true, reason: true }).meta({ id: 'LinkSeen', description: 'The link as its author saw it.' }),
      })
      .meta({ id: 'NewLinkEnding' }),
    status: 201,
    response: link,
    caching: 'never',
    tag: 'frameworks',
  },
})

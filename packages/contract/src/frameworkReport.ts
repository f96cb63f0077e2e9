import { updateForms } from '@actielijn/plan'
import { frameworkItem, frameworkSummary } from './framework.ts'
import { link } from './link.ts'
import { linkedAction } from './linkedAction.ts'
import { translation, translationTexts } from './translation.ts'
import { updateContent } from './update.ts'
import { asOf, code, day, id } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

const counts = z.number().int().nonnegative()

/** An accepted update in a report to another body: without outlook, motives and notes. */
export const reportedUpdate = z
  .object({
    id,
    organisation: code,
    form: z.enum(updateForms),
    content: updateContent.omit({ outlook: true, motive: true, notes: true }),
    /** False while only those inside may read it. */
    released: z.boolean(),
    /** Its English, approved by a second person. */
    translation: translation.optional(),
    /** For those who translate: what is left of the Dutch, and the latest revision when that is not approved. */
    translating: z
      .object({
        texts: translationTexts,
        revision: counts,
        latest: translation.optional(),
        /** False when the reader wrote part of it, or there is nothing to check. */
        mayCheck: z.boolean(),
      })
      .optional(),
  })
  .meta({ id: 'ReportedUpdate' })
export type ReportedUpdateView = z.infer<typeof reportedUpdate>

export const reportStatus = z.enum(['reported', 'silent', 'uncovered']).meta({ id: 'ReportStatus' })

export const frameworkReport = z
  .object({
    /** Where the actions stand: on the last day of the period. */
    asOf,
    framework: frameworkSummary,
    from: day,
    to: day,
    /** Items by whether the period has something to tell; they add up to the framework. */
    counts: z.object({ reported: counts, silent: counts, uncovered: counts }),
    items: z.array(frameworkItem.extend({ status: reportStatus, links: z.array(link) })),
    actions: z.array(linkedAction.extend({ updates: z.array(reportedUpdate) })),
    /** For those who translate: updates without English, and translations to be checked. */
    translating: z.object({ missing: counts, unchecked: counts }).optional(),
  })
  .meta({ id: 'FrameworkReport' })
export type FrameworkReportView = z.infer<typeof frameworkReport>

export const frameworkReportRoutes = routesOf({
  readFrameworkReport: {
    method: 'get',
    path: '/programmes/{programme}/framework-reports/{framework}',
    summary: 'A report in another body’s order: per item what was accepted in a period, and what is not covered',
    access: ['anonymous'],
    params: z.object({ programme: code, framework: code }),
    query: z.object({
      /** First day spoken of; a year before the last when absent. */
      from: day.optional(),
      /** Last day spoken of; today when absent. */
      to: day.optional(),
      known: z.enum(['now', 'then']).optional(),
      /** Inside: `public` shows only what may leave the house. */
      view: z.enum(['accepted', 'public']).optional(),
      language: z.enum(['nl', 'en']).optional(),
    }),
    status: 200,
    response: frameworkReport,
    also: ['text/csv'],
    caching: 'personal',
    tag: 'frameworks',
  },
})

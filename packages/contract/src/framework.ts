import { relations, coverages } from '@actielijn/plan'
import { coverage, coverageCounts, link } from './link.ts'
import { linkedAction } from './linkedAction.ts'
import { deadline } from './action.ts'
import { asOf, asOfQuery, code, impreciseDate, kind, owner, phase, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

const counts = z.number().int().nonnegative()

export const frameworkSummary = z
  .object({
    code,
    title: text,
    publisher: code,
    /** The language its items are in, where that is one only. */
    language: z.enum(['nl', 'en']).optional(),
    items: counts,
    coverage: coverageCounts,
    /** The source whose entries are its items. */
    plan: code.optional(),
  })
  .meta({ id: 'FrameworkSummary' })
export type FrameworkSummary = z.infer<typeof frameworkSummary>

/** One item that another body asks reports about. */
export const frameworkItem = z
  .object({
    code,
    title: text,
    summary: text.optional(),
    /** What it is grouped under: its chapter, or itself where there are no chapters. */
    group: code,
    kind: kind.optional(),
    owners: z.array(owner).optional(),
    deadlines: z.array(deadline).optional(),
    urgency: z.enum(['urgent', 'normal']).optional(),
    period: impreciseDate.optional(),
    /** It has a page of its own. */
    entry: z.boolean(),
    coverage,
  })
  .meta({ id: 'FrameworkItem' })
export type FrameworkItemView = z.infer<typeof frameworkItem>

export const crossWalk = z
  .object({
    asOf,
    framework: frameworkSummary,
    /** The rows of the matrix: chapters, or items where there are no chapters. */
    groups: z.array(z.object({ code, title: text, items: counts, coverage: coverageCounts, lines: z.array(z.object({ line: code, actions: counts, items: counts })) })),
    /** Action lines with how many of their top-level actions are linked to this framework at all. */
    lines: z.array(z.object({ line: code, actions: counts, linked: counts, unlinked: z.array(z.object({ code, title: text })) })),
    /** Of how many items each organisation has to act, whatever the filter; an item that asks several counts for each. */
    asked: z.array(z.object({ organisation: code, items: counts })),
    /** What the filter leaves, in printed order. */
    items: z.array(frameworkItem.extend({ links: z.array(link), lines: z.array(z.object({ line: code, actions: counts })) })),
    /** The same from the other side: every linked action, with how many items of each group. */
    actions: z.array(linkedAction.extend({ groups: z.array(z.object({ group: code, items: counts })) })),
  })
  .meta({ id: 'CrossWalk' })
export type CrossWalkView = z.infer<typeof crossWalk>

/** Filters of the cross-walk, one value each; the URL is the saved view. */
export const crossWalkFilter = z.object({
  ...asOfQuery,
  line: code.optional(),
  chapter: code.optional(),
  item: code.optional(),
  /** Organisation that has to act on the item. */
  owner: code.optional(),
  /** One action; its parts are actions of their own. */
  action: code.optional(),
  relation: z.enum(relations).optional(),
  coverage: z.enum(coverages).optional(),
  phase: phase.optional(),
  language: z.enum(['nl', 'en']).optional(),
})
export type CrossWalkFilterQuery = z.infer<typeof crossWalkFilter>

const inProgramme = z.object({ programme: code })

export const frameworkRoutes = routesOf({
  listFrameworks: {
    method: 'get',
    path: '/programmes/{programme}/frameworks',
    summary: 'Lists that other bodies report by, and how far the plan in force covers them',
    access: ['anonymous'],
    params: inProgramme,
    query: z.object(asOfQuery),
    status: 200,
    response: z.object({ asOf, items: z.array(frameworkSummary) }).meta({ id: 'FrameworkList' }),
    caching: 'versioned',
    tag: 'frameworks',
  },
  readCrossWalk: {
    method: 'get',
    path: '/programmes/{programme}/frameworks/{framework}',
    summary: 'The plan in force against one framework: per item the linked actions and where they stand',
    access: ['anonymous'],
    params: inProgramme.extend({ framework: code }),
    query: crossWalkFilter,
    status: 200,
    response: crossWalk,
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'frameworks',
  },
})

import { kinds } from '@actielijn/plan'
import { ending } from './amendmentView.ts'
import { coverage, coverageCounts, link } from './link.ts'
import { linkedAction } from './linkedAction.ts'
import { parliamentaryStanding } from './parliamentaryStanding.ts'
import { heading, sourceDocument, sourceReference, statement } from './programme.ts'
import { actionState, deadline } from './action.ts'
import { asOf, asOfQuery, code, distribution, freshness, impreciseDate, kind, lateness, owner, printed, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

/** One plan or source, with how far it is. */
export const planSummary = z
  .object({
    source: sourceDocument,
    /** The plan that the programme is held to now. */
    inForce: z.boolean(),
    /** The version of the plan that came after it. */
    supersededBy: code.optional(),
    lines: z.number().int(),
    /** Entries by kind, those of one kind added up; parts and sub-bullets apart. */
    entries: z.array(z.object({ kind: z.enum(kinds), count: z.number().int(), children: z.number().int() })),
    /** Actions that left it before its end, by being withdrawn, split or merged: not among the entries. */
    ended: z.number().int(),
    statements: z.number().int(),
    /** Of the plan in force: where its actions stand. */
    progress: distribution.optional(),
    /** The framework its entries are, and how far the plan in force covers them. */
    framework: z.object({ code, coverage: coverageCounts }).optional(),
    /** Where the actions of the plan in force stand that are linked to its entries, each counted once. */
    served: distribution.optional(),
  })
  .meta({ id: 'PlanSummary' })
export type PlanSummary = z.infer<typeof planSummary>

export const planEntry = z
  .object({
    code,
    kind,
    printed,
    parent: code.optional(),
    section: code.optional(),
    theme: code.optional(),
    title: text,
    summary: text,
    owners: z.array(owner),
    start: impreciseDate.optional(),
    due: impreciseDate.optional(),
    deadlines: z.array(deadline).optional(),
    /** How it left the plan. */
    ended: ending.optional(),
    /** Only of entries of the plan in force: nobody reports on the others. */
    standing: z.object({ state: actionState, lateness, monthsLate: z.number().int().optional(), freshness }).optional(),
    /** Where it stands, when it is a motion or a promise to parliament. */
    parliament: parliamentaryStanding.optional(),
    /** Of what the plan in force can answer: how far it does. */
    coverage: coverage.optional(),
    /** What it is linked to, both ways. */
    links: z.array(link),
  })
  .meta({ id: 'PlanEntry' })
export type PlanEntryView = z.infer<typeof planEntry>

/** A place in the source and what was taken from it. */
export const passage = z
  .object({
    source: sourceReference,
    entries: z.array(z.object({ code, title: text, kind: kind, /** False for what has no page of its own. */ entry: z.boolean() })),
  })
  .meta({ id: 'Passage' })
export type PassageView = z.infer<typeof passage>

export const planDetail = planSummary
  .extend({
    asOf,
    chapters: z.array(z.object({ heading, headings: z.array(heading), entries: z.array(planEntry) })),
    statementList: z.array(statement),
    passages: z.array(passage),
    /** The actions of the plan in force that the links of this page begin at. */
    actions: z.array(linkedAction),
  })
  .meta({ id: 'PlanDetail' })
export type PlanDetail = z.infer<typeof planDetail>

const inProgramme = z.object({ programme: code })

export const planRoutes = routesOf({
  listPlans: {
    method: 'get',
    path: '/programmes/{programme}/plans',
    summary: 'Every plan and source, with its progress where it has any',
    access: ['anonymous'],
    params: inProgramme,
    query: z.object(asOfQuery),
    status: 200,
    response: z.object({ asOf, items: z.array(planSummary) }).meta({ id: 'PlanList' }),
    caching: 'versioned',
    tag: 'plans',
  },
  readPlan: {
    method: 'get',
    path: '/programmes/{programme}/plans/{plan}',
    summary: 'One plan or source: its lines and entries, and from each passage to what was taken from it',
    access: ['anonymous'],
    params: inProgramme.extend({ plan: code }),
    query: z.object(asOfQuery),
    status: 200,
    response: planDetail,
    caching: 'versioned',
    tag: 'plans',
  },
})

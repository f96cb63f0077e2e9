import { asOf, asOfQuery, attention, basis, code, day, distribution, freshness, impreciseDate, kind, lateness, outlook, owner, ownerRole, phase, printed, responsible, result, text, userText } from './values.ts'
import { coverage, link } from './link.ts'
import { parliamentaryStanding } from './parliamentaryStanding.ts'
import { sourceReference } from './programme.ts'
import { reviewDay } from './reviewDay.ts'
import { endedAction, ending, lineage } from './amendmentView.ts'
import { routesOf } from './route.ts'
import { update } from './update.ts'
import { z } from './zod.ts'

export const actionState = z
  .object({
    phase,
    result: result.optional(),
    /** Inside, or where the programme releases it. */
    outlook: outlook.optional(),
    motive: z.string().optional(),
    onHold: z.object({ reason: z.string(), reviewOn: day }).optional(),
    expected: impreciseDate.optional(),
    count: z
      .object({ done: z.number(), of: z.number(), unit: z.string(), on: day.optional(), source: z.string().optional() })
      .optional(),
    lastAbout: day.optional(),
  })
  .meta({ id: 'ActionState' })

/** One action in a list. */
export const actionRow = z
  .object({
    code,
    kind,
    printed,
    parent: code.optional(),
    line: code,
    section: code.optional(),
    theme: code.optional(),
    title: text,
    summary: text,
    owners: z.array(owner),
    reporter: code,
    responsible,
    start: impreciseDate.optional(),
    due: impreciseDate.optional(),
    duration: z.enum(['one-off', 'continuing']),
    ended: ending.optional(),
    state: actionState,
    lateness,
    /** With `overdue`: whole months. */
    monthsLate: z.number().int().optional(),
    freshness,
    attention,
    /** What was last said about it, by the reporter: the beginning, without markup. */
    lastWords: z.object({ text: userText, about: day, organisation: code }).optional(),
    /** Inside, for those who may read it: what was sent in and is not yet accepted. */
    submitted: z.object({ update: z.string(), phase: phase.optional(), outlook: outlook.optional(), about: day }).optional(),
    /** The counting of its own children, which stay out of every other count. */
    children: distribution.optional(),
  })
  .meta({ id: 'ActionRow' })
export type ActionRow = z.infer<typeof actionRow>

const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(schema).max(50).optional())

export const sortKeys = ['plan', 'attention', 'title', 'reporter', 'due', 'phase', 'lastAbout'] as const

/** Filters of the action list: several values of one key with commas between; the URL is the saved view. */
export const actionFilter = z.object({
  ...asOfQuery,
  /** Codes of source documents; the plan in force when absent. */
  plan: many(code),
  line: many(code),
  theme: many(code).meta({ description: 'Codes of sections or themes.' }),
  kind: many(kind),
  organisation: many(code),
  role: many(z.union([ownerRole, z.literal('reporter')])).meta({ description: 'In which role the organisation; any when absent.' }),
  ministry: many(code),
  phase: many(phase),
  outlook: many(outlook),
  lateness: many(lateness),
  freshness: many(freshness),
  attention: many(attention),
  dueBefore: day.optional(),
  text: z.string().max(200).optional(),
  /** `top`: what counts (default). `all`: children too. */
  level: z.enum(['top', 'all']).optional(),
  sort: z.enum(sortKeys).optional(),
  order: z.enum(['asc', 'desc']).optional(),
})
export type ActionFilter = z.infer<typeof actionFilter>

export const actionPage = z
  .object({
    asOf,
    /** Of everything that matches, on this page or not; children apart. */
    distribution,
    /** Number of rows that match, children included when asked for. */
    total: z.number().int(),
    items: z.array(actionRow),
    /** What matches and left the plan: listed, not counted. */
    ended: z.array(endedAction),
    next: z.string().optional(),
  })
  .meta({ id: 'ActionPage' })
export type ActionPage = z.infer<typeof actionPage>

/** What the reader may record here: one entry per organisation, with what to start from. */
export const recording = z
  .object({
    organisation: code,
    form: z.enum(['report', 'contribution']),
    /** True for a coordinator who may only enter it on behalf of the organisation. */
    onBehalf: z.boolean(),
    revision: z.number().int(),
    /** The last update of this organisation, whatever became of it. */
    previous: update.optional(),
  })
  .meta({ id: 'Recording' })

/** One act of an entry with a date of its own. */
export const deadline = z.object({ what: text, due: impreciseDate }).meta({ id: 'Deadline' })

/** A link of this entry, or of one of its parts, with what stands at the other end. */
export const relatedLink = link
  .extend({
    other: z.object({
      code,
      title: text,
      kind: kind.optional(),
      /** Its source, or the framework it is an item of. */
      plan: code.optional(),
      planTitle: text.optional(),
      /** False for what has no page of its own. */
      entry: z.boolean(),
      parent: code.optional(),
      parentTitle: text.optional(),
      /** Where it stands, when it is an action of the plan in force. */
      standing: z.object({ state: actionState, lateness, monthsLate: z.number().int().optional(), freshness, reporter: code }).optional(),
      lastWords: z.object({ text: userText, about: day, organisation: code }).optional(),
      /** Where it stands, when it is a motion or a promise to parliament. */
      parliament: parliamentaryStanding.optional(),
    }),
  })
  .meta({ id: 'RelatedLink' })
export type RelatedLink = z.infer<typeof relatedLink>

export const actionDetail = actionRow
  .extend({
    asOf,
    /** False for entries of other plans and sources: they have no state, only that of the actions linked to them. */
    tracked: z.boolean(),
    /** Where it stands, when it is a motion or a promise to parliament. */
    parliament: parliamentaryStanding.optional(),
    deadlines: z.array(deadline).optional(),
    /** Of an entry elsewhere that the plan in force can answer. */
    coverage: coverage.optional(),
    /** Both ways, those of its parts too. */
    links: z.array(relatedLink),
    noLead: text.optional(),
    budgets: z
      .array(z.object({ amount: z.number(), currency: z.literal('EUR'), per: z.literal('year').optional(), period: text.optional(), purpose: text }))
      .optional(),
    alsoIn: z.array(z.object({ title: z.string(), note: text.optional() })).optional(),
    answers: z.array(z.object({ body: code, document: z.string().optional(), what: text })).optional(),
    results: z.array(code),
    doubles: z.array(z.object({ code, title: text, state: actionState })),
    reported: z.array(z.object({ text, when: impreciseDate.optional() })).optional(),
    papers: z.array(z.string()).optional(),
    source: sourceReference,
    basis: basis.optional(),
    childRows: z.array(actionRow),
    parentTitle: text.optional(),
    /** The update that sets the state, as this reader may see it. */
    current: update.optional(),
    /** First page of the history. */
    history: z.object({ items: z.array(update), next: z.string().optional() }),
    /** Inside only: contributions that see it otherwise. */
    contradictions: z.array(z.object({ update: z.string(), organisation: code })),
    recordings: z.array(recording),
    /** For coordinator and secretary, about now: the last internal day to look again, also one that was taken away. */
    review: reviewDay.optional(),
    lineage,
  })
  .meta({ id: 'ActionDetail' })
export type ActionDetail = z.infer<typeof actionDetail>
export type Recording = z.infer<typeof recording>

const inProgramme = z.object({ programme: code })

export const actionRoutes = routesOf({
  listActions: {
    method: 'get',
    path: '/programmes/{programme}/actions',
    summary: 'Actions with their state: filtered, sorted, counted',
    access: ['anonymous'],
    params: inProgramme,
    query: actionFilter.extend({
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
      /** Columns of the CSV, in order. */
      columns: z.string().max(400).optional(),
      language: z.enum(['nl', 'en']).optional(),
    }),
    status: 200,
    response: actionPage,
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'actions',
  },
  readAction: {
    method: 'get',
    path: '/programmes/{programme}/actions/{action}',
    summary: 'One action: what was promised, where it stands, what happened',
    access: ['anonymous'],
    params: inProgramme.extend({ action: code }),
    query: z.object(asOfQuery),
    status: 200,
    response: actionDetail,
    caching: 'versioned',
    tag: 'actions',
  },
  listMyActions: {
    method: 'get',
    path: '/programmes/{programme}/my-actions',
    summary: 'What my organisations report, lead or take part in, most pressing first',
    access: ['editor', 'lead', 'departmental-coordinator'],
    params: inProgramme,
    status: 200,
    response: z
      .object({
        asOf,
        items: z.array(
          actionRow.extend({
            /** Through which of my organisations, and in which capacity. */
            mine: z.array(z.object({ organisation: code, as: z.enum(['reporter', ...ownerRole.options]) })),
            revision: z.number().int(),
            /** There is a draft of mine. */
            drafted: z.boolean(),
            /** My last update was returned: the reason. */
            returned: z.object({ update: z.string(), reason: z.string() }).optional(),
          }),
        ),
        /** What my organisations had a part in, or were writing on, and no longer have. */
        left: z.array(
          z.object({
            code,
            title: text,
            organisation: code,
            ended: ending.optional(),
            /** Who reports on it now, when it did not end. */
            reporter: code.optional(),
            /** There is a draft of mine, which can no longer be sent. */
            drafted: z.boolean(),
            /** An update of my organisation is still to be judged. */
            submitted: z.boolean(),
          }),
        ),
      })
      .meta({ id: 'MyActions' }),
    caching: 'personal',
    tag: 'actions',
  },
})

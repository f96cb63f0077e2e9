import { chambers, longestInPlan, longestName, longestNumber, parliamentaryKinds, parliamentaryStates } from '@actielijn/plan'
import { amendment } from './amendmentView.ts'
import { sourceReference } from './programme.ts'
import { link } from './link.ts'
import { linkedAction } from './linkedAction.ts'
import { parliamentaryStanding } from './parliamentaryStanding.ts'
import { asOf, asOfQuery, code, day, impreciseDate, responsible, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

const counts = z.number().int().nonnegative()
const kind = z.enum(parliamentaryKinds).meta({ id: 'ParliamentaryKind' })
const chamber = z.enum(chambers).meta({ id: 'Chamber' })
const state = z.enum(parliamentaryStates)
const extent = z.enum(['partly', 'fully'])

/** A letter or act by which it was kept, wholly or in part. */
export const fulfilment = z
  .object({
    /** Its place in the list, to take it back by. */
    place: counts,
    reference: z.string().optional(),
    on: impreciseDate.optional(),
    extent,
    note: text.optional(),
  })
  .meta({ id: 'Fulfilment' })
export type FulfilmentView = z.infer<typeof fulfilment>

/** One motion or promise in a list. */
export const parliamentaryRow = parliamentaryStanding
  .extend({
    code,
    kind,
    chamber,
    number: z.string().optional(),
    title: text,
    askedBy: z.string().optional(),
    debate: text.optional(),
    made: impreciseDate.optional(),
    due: impreciseDate.optional(),
    duration: z.enum(['one-off', 'continuing']),
    responsible,
    fulfilments: z.array(fulfilment),
    /** Codes of the linked actions. */
    actions: z.array(code),
  })
  .meta({ id: 'ParliamentaryRow' })
export type ParliamentaryRow = z.infer<typeof parliamentaryRow>

export const parliamentaryCounts = z
  .object({ total: counts, states: z.object({ open: counts, partly: counts, fulfilled: counts }), overdue: counts, undated: counts })
  .meta({ id: 'ParliamentaryCounts' })

const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(schema).max(50).optional())

/** Filters of the register: several values of one key with commas between. */
export const parliamentFilter = z.object({
  ...asOfQuery,
  kind: many(kind),
  chamber: many(chamber),
  state: many(state),
  member: many(code).meta({ description: 'Codes of members of government.' }),
  overdue: z.enum(['true']).optional().meta({ description: 'Past its due date and not fulfilled.' }),
  q: z.string().max(200).optional(),
  sort: z.enum(['pressing', 'due', 'made', 'title', 'number', 'state']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  language: z.enum(['nl', 'en']).optional(),
})
export type ParliamentFilterQuery = z.infer<typeof parliamentFilter>

export const parliamentaryItem = parliamentaryRow
  .extend({
    asOf,
    /** What was asked or promised, in full. */
    text,
    /** Every date it ever had, oldest first; the last is the one it has. */
    dues: z.array(z.object({ due: impreciseDate.optional(), from: day, reason: text.optional(), source: z.string().optional() })),
    links: z.array(link.extend({ serving: linkedAction })),
    doubles: z.array(z.object({ code, title: text })),
    papers: z.array(z.string()),
    source: sourceReference,
    /** Latest first; people only inside. */
    amendments: z.array(amendment),
    /** For the coordinator: the last amendment of it, to base the next one on. */
    basedOn: z.number().int().optional(),
  })
  .meta({ id: 'ParliamentaryItem' })
export type ParliamentaryItemView = z.infer<typeof parliamentaryItem>

/** Twice the domain's limit: what is longer gets the domain's own message, this only stops floods. */
const typed = (limit: number) => z.string().max(limit * 2)
const typedText = (limit: number) => z.strictObject({ nl: typed(limit), en: typed(limit).optional() })
const typedCode = typed(longestInPlan.code)
const basedOn = z.number().int().nonnegative().meta({ description: 'The last amendment that its author saw.' })

export const newParliamentaryItem = z
  .strictObject({
    kind,
    chamber,
    number: typed(longestNumber).optional(),
    title: typedText(longestInPlan.title),
    text: typedText(longestInPlan.summary),
    askedBy: typed(longestName).optional(),
    debate: typedText(longestInPlan.title).optional(),
    made: impreciseDate.optional(),
    due: impreciseDate.optional(),
    ministry: typedCode,
    member: typedCode,
    source: typed(longestInPlan.source),
  })
  .meta({ id: 'NewParliamentaryItem' })
export type NewParliamentaryItemBody = z.infer<typeof newParliamentaryItem>

export const newFulfilment = z
  .strictObject({
    basedOn,
    extent,
    reference: typed(longestInPlan.source).optional(),
    on: impreciseDate.optional(),
    note: typedText(longestInPlan.reason).optional(),
  })
  .meta({ id: 'NewFulfilment' })
export type NewFulfilmentBody = z.infer<typeof newFulfilment>

export const newDue = z
  .strictObject({
    basedOn,
    /** Absent: from that day on there is no date. */
    due: impreciseDate.optional(),
    effective: typed(10).meta({ description: 'The day on which it was told, `YYYY-MM-DD`.' }),
    reason: typedText(longestInPlan.reason),
    source: typed(longestInPlan.source),
  })
  .meta({ id: 'NewDue' })
export type NewDueBody = z.infer<typeof newDue>

/** Takes a fulfilment back that was recorded by mistake. */
export const newRetraction = z
  .strictObject({ basedOn, place: counts, reason: typedText(longestInPlan.reason), source: typed(longestInPlan.source) })
  .meta({ id: 'NewRetraction' })
export type NewRetractionBody = z.infer<typeof newRetraction>

/** The chamber's own particulars; empty: not known. */
export const newItemDetails = z
  .strictObject({
    basedOn,
    number: typed(longestNumber),
    askedBy: typed(longestName),
    debate: typedText(longestInPlan.title),
    reason: typedText(longestInPlan.reason),
    source: typed(longestInPlan.source),
  })
  .meta({ id: 'NewItemDetails' })
export type NewItemDetailsBody = z.infer<typeof newItemDetails>

const changed = z.object({ code }).meta({ id: 'ChangedItem' })
const inProgramme = z.object({ programme: code })
const ofItem = inProgramme.extend({ item: code })
const path = '/programmes/{programme}/parliamentary-items' as const

export const parliamentRoutes = routesOf({
  listParliamentaryItems: {
    method: 'get',
    path,
    summary: 'What parliament asked or was promised, with its state: filtered, sorted, counted',
    access: ['anonymous'],
    params: inProgramme,
    query: parliamentFilter,
    status: 200,
    response: z
      .object({
        asOf,
        /** Of everything that matches. */
        counts: parliamentaryCounts,
        /** Of the whole register. */
        all: z.number().int(),
        items: z.array(parliamentaryRow),
      })
      .meta({ id: 'ParliamentaryItems' }),
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'parliament',
  },
  readParliamentaryItem: {
    method: 'get',
    path: `${path}/{item}`,
    summary: 'One motion or promise: what was promised, every date it had, by what it was kept, and the linked actions',
    access: ['anonymous'],
    params: ofItem,
    query: z.object(asOfQuery),
    status: 200,
    response: parliamentaryItem,
    caching: 'versioned',
    tag: 'parliament',
  },
  addParliamentaryItem: {
    method: 'post',
    path,
    summary: 'Add a motion or promise to the register',
    access: ['coordinator'],
    params: inProgramme,
    body: newParliamentaryItem,
    status: 201,
    response: changed,
    caching: 'never',
    tag: 'parliament',
  },
  fulfilParliamentaryItem: {
    method: 'post',
    path: `${path}/{item}/fulfilments`,
    summary: 'Record the letter by which it was kept, wholly or in part',
    access: ['coordinator'],
    params: ofItem,
    body: newFulfilment,
    status: 201,
    response: changed,
    caching: 'never',
    tag: 'parliament',
  },
  rescheduleParliamentaryItem: {
    method: 'post',
    path: `${path}/{item}/due-dates`,
    summary: 'Give it another date, with the reason; the old one stays visible',
    access: ['coordinator'],
    params: ofItem,
    body: newDue,
    status: 201,
    response: changed,
    caching: 'never',
    tag: 'parliament',
  },
  retractFulfilment: {
    method: 'post',
    path: `${path}/{item}/retractions`,
    summary: 'Take back a letter that was recorded by mistake; a correction, with the reason',
    access: ['coordinator'],
    params: ofItem,
    body: newRetraction,
    status: 201,
    response: changed,
    caching: 'never',
    tag: 'parliament',
  },
  completeParliamentaryItem: {
    method: 'post',
    path: `${path}/{item}/details`,
    summary: 'Put the chamber’s own particulars with it: number, who asked, in which debate',
    access: ['coordinator'],
    params: ofItem,
    body: newItemDetails,
    status: 201,
    response: changed,
    caching: 'never',
    tag: 'parliament',
  },
})

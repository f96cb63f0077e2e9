import { longest, mostProof, updateForms } from '@actielijn/plan'
import { code, day, id, impreciseDate, instant, outlook, phase, result } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

/** Twice the domain's limit: what is longer gets the domain's own message, this only stops floods. */
const typed = (limit: number) => z.string().max(limit * 2)
const typedText = (limit: number) => z.object({ nl: typed(limit), en: typed(limit).optional() })

export const updateContent = z
  .strictObject({
    about: z.string().max(20),
    phase: phase.optional(),
    onHold: z.strictObject({ reason: typed(longest.reason), reviewOn: z.string().max(20) }).optional(),
    result: z.strictObject({ value: result, explanation: typed(longest.reason).optional() }).optional(),
    outlook: outlook.optional(),
    motive: typed(longest.motive).optional(),
    happened: typedText(longest.happened).optional(),
    next: typedText(longest.next).optional(),
    expected: impreciseDate.optional(),
    count: z
      .strictObject({
        done: z.number(),
        of: z.number(),
        unit: typed(longest.label),
        on: z.string().max(20).optional(),
        source: typed(longest.label).optional(),
      })
      .optional(),
    proof: z
      .array(z.strictObject({ label: typed(longest.label), url: typed(longest.url) }))
      .max(mostProof * 2)
      .optional(),
    notes: z
      .strictObject({
        organisation: typed(longest.note).optional(),
        coordinator: typed(longest.note).optional(),
        taskforce: typed(longest.note).optional(),
      })
      .optional(),
  })
  .meta({ id: 'UpdateContent' })

export const onBehalf = z.strictObject({ source: typed(longest.label), received: z.string().max(20) }).meta({ id: 'OnBehalf' })

export const person = z.object({ id, name: z.string() }).meta({ id: 'Person' })

/** An update as this reader may see it: texts for other audiences are left out. */
export const update = z
  .object({
    id,
    action: code,
    organisation: code,
    form: z.enum(updateForms),
    revision: z.number().int(),
    content: updateContent,
    recordedAt: instant,
    /** `public`, `inside` (accepted), `submitted` or `returned`. */
    reach: z.enum(['public', 'inside', 'submitted', 'returned']),
    /** Only for those inside; signed out, history names organisations, never people. */
    authors: z.array(person).optional(),
    onBehalf: onBehalf.optional(),
    decision: z
      .object({
        kind: z.enum(['accepted', 'returned']),
        at: instant,
        by: person.optional(),
        reason: z.string().optional(),
      })
      .optional(),
    release: z.object({ at: instant, publicFrom: instant }).optional(),
    reworks: id.optional(),
  })
  .meta({ id: 'Update' })
export type UpdateView = z.infer<typeof update>

export const newUpdate = z
  .strictObject({
    organisation: code,
    content: updateContent,
    /** Revision of this organisation on this action that the author last saw; 0 for none. */
    basedOn: z.number().int().nonnegative(),
    /** Only the coordinator: entered for an organisation that mailed it. */
    onBehalf: onBehalf.optional(),
    reworks: id.optional(),
    /** What its author was asked for; refused when the plan changed so that it would count as the other. */
    form: z.enum(['report', 'contribution']).optional(),
  })
  .meta({ id: 'NewUpdate' })

export const newConfirmations = z
  .strictObject({
    organisation: code,
    about: z.string().max(20),
    items: z
      .array(z.strictObject({ action: code, basedOn: z.number().int().positive() }))
      .min(1)
      .max(200),
    onBehalf: onBehalf.optional(),
  })
  .meta({ id: 'NewConfirmations' })

export const draft = z
  .strictObject({
    organisation: code,
    content: updateContent.partial(),
    onBehalf: onBehalf.partial().optional(),
    basedOn: z.number().int().nonnegative(),
    reworks: id.optional(),
  })
  .meta({ id: 'NewDraft' })

export const savedDraft = draft.extend({ action: code, savedAt: instant }).meta({ id: 'Draft' })
export type SavedDraft = z.infer<typeof savedDraft>

const inAction = z.object({ programme: code, action: code })
const writers = ['editor', 'lead', 'coordinator'] as const

export const updateRoutes = routesOf({
  listUpdates: {
    method: 'get',
    path: '/programmes/{programme}/actions/{action}/updates',
    summary: 'The history of one action, latest first',
    access: ['anonymous'],
    params: inAction,
    query: z.object({
      asOf: day.optional(),
      known: z.enum(['now', 'then']).optional(),
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    status: 200,
    response: z.object({ items: z.array(update), next: z.string().optional() }).meta({ id: 'UpdatePage' }),
    caching: 'versioned',
    tag: 'updates',
  },
  recordUpdate: {
    method: 'post',
    path: '/programmes/{programme}/actions/{action}/updates',
    summary: 'Send in an update: a report by the reporter, else a contribution',
    access: writers,
    params: inAction,
    body: newUpdate,
    status: 201,
    response: update,
    caching: 'never',
    tag: 'updates',
  },
  confirmUnchanged: {
    method: 'post',
    path: '/programmes/{programme}/confirmations',
    summary: 'Confirm that actions are unchanged: an update of its own for each; all or none',
    access: writers,
    params: z.object({ programme: code }),
    body: newConfirmations,
    status: 201,
    response: z.object({ items: z.array(update) }).meta({ id: 'Confirmations' }),
    caching: 'never',
    tag: 'updates',
  },
  readDraft: {
    method: 'get',
    path: '/programmes/{programme}/actions/{action}/drafts/{organisation}',
    summary: 'My own draft for this action and organisation',
    access: writers,
    params: inAction.extend({ organisation: code }),
    status: 200,
    response: savedDraft,
    caching: 'never',
    tag: 'drafts',
  },
  saveDraft: {
    method: 'put',
    path: '/programmes/{programme}/actions/{action}/drafts/{organisation}',
    summary: 'Keep what I have typed so far',
    access: writers,
    params: inAction.extend({ organisation: code }),
    body: draft.omit({ organisation: true }),
    status: 200,
    response: savedDraft,
    caching: 'never',
    tag: 'drafts',
  },
  discardDraft: {
    method: 'delete',
    path: '/programmes/{programme}/actions/{action}/drafts/{organisation}',
    summary: 'Throw my draft away',
    access: writers,
    params: inAction.extend({ organisation: code }),
    status: 204,
    caching: 'never',
    tag: 'drafts',
  },
})

import { longestInPlan } from '@actielijn/plan'
import { amendment, amendmentKind, endingGround } from './amendmentView.ts'
import { asOf, asOfQuery, basis, code, day, impreciseDate, ownerRole } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

/** Twice the domain's limit: what is longer gets the domain's own message, this only stops floods. */
const typed = (limit: number) => z.string().max(limit * 2)
const typedText = (limit: number) => z.strictObject({ nl: typed(limit), en: typed(limit).optional() })
/** A code that may be wrong or not chosen yet; the domain says which. */
const typedCode = typed(longestInPlan.code)
const basedOn = z.number().int().nonnegative().meta({ description: 'The last amendment that its author saw.' })

const ground = {
  effective: typed(10).meta({ description: 'The day from which it holds, `YYYY-MM-DD`.' }),
  reason: typedText(longestInPlan.reason),
  source: typed(longestInPlan.source),
}
const answering = {
  owners: z.array(z.strictObject({ organisation: typedCode, role: ownerRole, basis })).max(60),
  noLead: typedText(longestInPlan.noLead).optional(),
  reporter: typedCode,
  responsible: z.strictObject({ ministry: typedCode, member: typedCode, basis }),
}
const duration = z.enum(['one-off', 'continuing'])
const title = typedText(longestInPlan.title)
const summary = typedText(longestInPlan.summary)

/** An action that is not there yet. */
export const newAction = z
  .strictObject({ code: typedCode, title, summary, ...answering, start: impreciseDate.optional(), due: impreciseDate.optional(), duration })
  .meta({ id: 'NewAction' })

/** Every change a coordinator can make; the rules stand in `plan`. */
export const newAmendment = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rescheduled'), action: code, basedOn, start: impreciseDate.optional(), due: impreciseDate.optional(), ...ground }),
    z.strictObject({ kind: z.literal('reworded'), action: code, basedOn, title, summary, ...ground }),
    z.strictObject({ kind: z.literal('transferred'), action: code, basedOn, ...answering, ...ground }),
    z.strictObject({ kind: z.literal('split'), action: code, basedOn, into: z.array(newAction).max(20), ...ground }),
    z.strictObject({
      kind: z.literal('merged'),
      actions: z.array(z.strictObject({ action: typedCode, basedOn })).max(20),
      into: newAction,
      ...ground,
    }),
    z.strictObject({ kind: z.literal('withdrawn'), action: code, basedOn, ground: endingGround, into: typedCode.optional(), ...ground }),
    z.strictObject({
      kind: z.literal('correction'),
      action: code,
      basedOn,
      change: z.strictObject({
        title: title.optional(),
        summary: summary.optional(),
        /** `null`: the source gives none. */
        start: impreciseDate.nullable().optional(),
        due: impreciseDate.nullable().optional(),
        owners: answering.owners.optional(),
        reporter: answering.reporter.optional(),
        responsible: answering.responsible.optional(),
        duration: duration.optional(),
      }),
      reason: ground.reason,
      source: ground.source,
    }),
    z.strictObject({
      kind: z.literal('action-added'),
      line: typedCode,
      section: typedCode.optional(),
      theme: typedCode.optional(),
      parent: typedCode.optional(),
      added: newAction,
      ...ground,
    }),
    z.strictObject({
      kind: z.literal('heading-added'),
      code: typedCode,
      level: z.enum(['line', 'section', 'theme']),
      parent: typedCode.optional(),
      title,
      summary,
      ...ground,
    }),
    z.strictObject({
      kind: z.literal('version-published'),
      /** The last amendment of the programme that its author saw. */
      basedOn,
      code: typedCode,
      title,
      reference: typed(longestInPlan.source).optional(),
      published: impreciseDate,
      codes: z.array(z.strictObject({ action: typedCode, code: typedCode })).max(1000).optional(),
      ...ground,
    }),
  ])
  .meta({ id: 'NewAmendment' })
export type NewAmendmentBody = z.infer<typeof newAmendment>

const kinds = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z.array(amendmentKind).max(20).optional(),
)
const recorded = z.object({ items: z.array(amendment) }).meta({ id: 'Amendments' })

export const amendmentRoutes = routesOf({
  listAmendments: {
    method: 'get',
    path: '/programmes/{programme}/amendments',
    summary: 'Every change of the plan since it was loaded, latest recorded first',
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object({
      ...asOfQuery,
      kind: kinds,
      from: day.optional().meta({ description: 'Taking effect on that day or later.' }),
      until: day.optional().meta({ description: 'Taking effect on that day or earlier.' }),
      cursor: z.string().regex(/^\d{1,15}$/).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
    }),
    status: 200,
    response: z
      .object({
        asOf,
        items: z.array(amendment),
        next: z.string().optional(),
        /** For the coordinator: the last amendment of the programme itself, to base a new version on. */
        basedOn: z.number().int().optional(),
      })
      .meta({ id: 'AmendmentPage' }),
    caching: 'versioned',
    tag: 'amendments',
  },
  previewAmendment: {
    method: 'post',
    path: '/programmes/{programme}/amendment-previews',
    summary: 'What an amendment would make of the plan; nothing is written',
    access: ['coordinator'],
    params: z.object({ programme: code }),
    body: newAmendment,
    status: 200,
    response: recorded,
    caching: 'never',
    tag: 'amendments',
  },
  recordAmendment: {
    method: 'post',
    path: '/programmes/{programme}/amendments',
    summary: 'Change the plan: dated, with a reason and a source',
    access: ['coordinator'],
    params: z.object({ programme: code }),
    body: newAmendment,
    status: 201,
    response: recorded,
    caching: 'never',
    tag: 'amendments',
  },
})

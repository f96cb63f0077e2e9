import {
  bases,
  faultCodes,
  freshnesses,
  isDay,
  kinds,
  latenesses,
  attentions,
  organisationTypes,
  outlooks,
  ownerRoles,
  phases,
  precisions,
  printedForms,
  results,
} from '@actielijn/plan'
import { z } from './zod.ts'

/** The small values that every wire shape is made of; their meaning stands in `docs/domain.md`. */
export const text = z.object({ nl: z.string(), en: z.string() }).meta({ id: 'Text' })
export const userText = z.object({ nl: z.string(), en: z.string().optional() }).meta({ id: 'UserText' })
export const day = z
  .string()
  .refine(isDay, { params: { code: 'not-a-day' } })
  .meta({ id: 'Day', format: 'date', example: '2020-11-01' })
export const instant = z.string().meta({ id: 'Instant', format: 'date-time', example: '2020-11-01T09:30:00.000Z' })
export const code = z.string().regex(/^[\w.:-]{1,80}$/).meta({ id: 'Code', example: 'STM-2.5.1' })
export const id = z.string().regex(/^[\w-]{1,64}$/).meta({ id: 'Id' })

export const impreciseDate = z
  .object({ precision: z.enum(precisions), value: z.string().max(20), bound: z.literal('before').optional() })
  .meta({ id: 'Period' })

export const kind = z.enum(kinds).meta({ id: 'Kind' })
export const printed = z.enum(printedForms).meta({ id: 'Printed' })
export const basis = z.enum(bases).meta({ id: 'Basis' })
export const ownerRole = z.enum(ownerRoles).meta({ id: 'OwnerRole' })
export const phase = z.enum(phases).meta({ id: 'Phase' })
export const result = z.enum(results).meta({ id: 'Result' })
export const outlook = z.enum(outlooks).meta({ id: 'Outlook' })
export const lateness = z.enum(latenesses).meta({ id: 'Lateness' })
export const freshness = z.enum(freshnesses).meta({ id: 'Freshness' })
export const attention = z.enum(attentions).meta({ id: 'Attention' })
export const organisationType = z.enum(organisationTypes).meta({ id: 'OrganisationType' })
export const faultCode = z.enum(faultCodes).meta({ id: 'FaultCode' })

export const owner = z.object({ organisation: code, role: ownerRole, basis }).meta({ id: 'Owner' })
export const responsible = z.object({ ministry: code, member: code, basis }).meta({ id: 'Responsible' })

const counts = z.number().int().nonnegative()

/** A set of actions as counts; see `distributionOf` in plan. */
export const distribution = z
  .object({
    total: counts,
    phases: z.object({
      'not-started': counts,
      running: counts,
      'on-hold': counts,
      completed: counts,
      embedded: counts,
    }),
    results: z.object({ 'as-planned': counts, partly: counts, differently: counts, 'not-achieved': counts }),
    outlooks: z.object({ 'on-track': counts, attention: counts, 'off-track': counts }),
    overdue: counts,
    undated: counts,
    stale: counts,
    never: counts,
  })
  .meta({ id: 'Distribution' })
export type Distribution = z.infer<typeof distribution>

/** Which day and knowledge an answer is about; printed on every page and export. */
export const asOf = z
  .object({
    /** The day the state is about. */
    day,
    /** `now`: everything known today. `then`: only what was known at the end of that day. */
    known: z.enum(['now', 'then']),
    /** Today in Amsterdam. */
    today: day,
    /** `accepted` inside, `public` signed out. */
    view: z.enum(['accepted', 'public']),
    /** False when nothing was recorded yet with that knowledge. */
    anythingKnown: z.boolean(),
  })
  .meta({ id: 'AsOf' })
export type AsOfInfo = z.infer<typeof asOf>

/** Query keys of every view that can show an earlier day. */
export const asOfQuery = {
  asOf: day.optional().meta({ description: 'The day the state is about; today when absent.' }),
  known: z.enum(['now', 'then']).optional().meta({ description: '`then`: only what was known on that day.' }),
}

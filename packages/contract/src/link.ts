import { coverages, relations } from '@actielijn/plan'
import { code, text } from './values.ts'
import { z } from 'zod'

export const relation = z.enum(relations).meta({ id: 'Relation' })
export const coverage = z.enum(coverages).meta({ id: 'Coverage' })

const counts = z.number().int().nonnegative()

/** A set of items by how far they are covered; the four add up to the set. */
export const coverageCounts = z
  .object({ fully: counts, partly: counts, supported: counts, none: counts })
  .meta({ id: 'CoverageCounts' })
export type CoverageCountsView = z.infer<typeof coverageCounts>

/** How an action stands to an item of another plan or framework. */
export const link = z
  .object({
    code,
    action: code,
    item: code,
    relation,
    extent: z.enum(['fully', 'partly']).optional(),
    /** Absent where the action itself names the intended result it works towards. */
    reason: text.optional(),
  })
  .meta({ id: 'Link' })
export type LinkView = z.infer<typeof link>

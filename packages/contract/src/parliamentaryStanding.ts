import { parliamentaryStates } from '@actielijn/plan'
import { lateness } from './values.ts'
import { z } from './zod.ts'

/** Where a motion or promise stands on a day. */
export const parliamentaryStanding = z
  .object({
    state: z.enum(parliamentaryStates).meta({ id: 'ParliamentaryState' }),
    lateness,
    /** With `overdue`: whole months. */
    monthsLate: z.number().int().optional(),
  })
  .meta({ id: 'ParliamentaryStanding' })
export type ParliamentaryStandingView = z.infer<typeof parliamentaryStanding>

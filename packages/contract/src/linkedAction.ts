import { actionRow } from './action.ts'
import { text } from './values.ts'
import type { z } from 'zod'

/** An action that something elsewhere is linked to, with where it stands. */
export const linkedAction = actionRow
  .pick({
    code: true,
    parent: true,
    line: true,
    title: true,
    reporter: true,
    due: true,
    state: true,
    lateness: true,
    monthsLate: true,
    freshness: true,
    attention: true,
    lastWords: true,
  })
  .extend({ parentTitle: text.optional() })
  .meta({ id: 'LinkedAction' })
export type LinkedAction = z.infer<typeof linkedAction>

/** What can be wrong with a plan as data. */
export const planFaultCodes = [
  'duplicate-code',
  'unknown-reference',
  'text-missing',
  'no-lead-unexplained',
  'reporter-unlike-rule',
  'one-sided-double',
  'below-itself',
  'wrong-level',
  'bad-date',
  'bad-locator',
  'unexplained-difference',
  'parts-unlike-total',
  'bad-figure',
  'bad-extent',
  'bad-lineage',
  'code-taken',
  'unlike-elsewhere',
  'history-rewritten',
  'before-last-change',
  'ground-missing',
  'not-a-correction',
] as const
export type PlanFaultCode = (typeof planFaultCodes)[number]

export interface PlanFault {
  /** Code of the entry at fault. */
  readonly entry: string
  readonly code: PlanFaultCode
  /** The field, and the value where one is at fault. */
  readonly at: string
}

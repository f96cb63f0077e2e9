import type { Countable } from './counting.ts'

/** Why an action needs a person, most pressing first. */
export const attentions = ['overdue', 'off-track', 'attention', 'stale', 'never', 'none'] as const
export type Attention = (typeof attentions)[number]

/** The most pressing reason to look at an action. */
export function attentionOf({ lateness, outlook, freshness }: Countable): Attention {
  if (lateness === 'overdue') return 'overdue'
  if (outlook === 'off-track' || outlook === 'attention') return outlook
  if (freshness === 'stale' || freshness === 'never') return freshness
  return 'none'
}

/** Rank for sorting: the most pressing is lowest. */
export function attentionRank(action: Countable): number {
  return attentions.indexOf(attentionOf(action))
}

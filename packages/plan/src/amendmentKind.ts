/**
 * What an amendment does with its subject. In `settings` the programme's own switches change, `carried` takes an action
 * over into a new version of the plan, `fulfilled` records by which letter a promise was kept, `correction` puts our own
 * encoding right; the rest are changes of the plan.
 */
export const amendmentKinds = [
  'added',
  'reworded',
  'rescheduled',
  'transferred',
  'split',
  'merged',
  'withdrawn',
  'fulfilled',
  'carried',
  'correction',
  'settings',
] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

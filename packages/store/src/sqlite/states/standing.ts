import type { JudgedUpdate, View } from '@actielijn/plan'
import type { standingUpdates } from '../schema/projections.ts'

export type StandingRow = typeof standingUpdates.$inferSelect

/**
 * In which views an update counts, since and until when: everything `countsIn` looks at but the moment
 * asked.
 */
export function standingRows({ update, decision, release }: JudgedUpdate): StandingRow[] {
  const row = (view: View, since: number, until: number | null, publicFrom: string | null): StandingRow => ({
    view,
    action: update.action,
    contribution: update.form === 'contribution' ? 1 : 0,
    organisation: update.organisation,
    about: update.content.about,
    updateSequence: update.sequence,
    effectiveSequence: since,
    untilSequence: until,
    publicFrom,
    form: update.form,
    updateId: update.id,
  })
  const rows = [
    row('submitted', update.sequence, decision?.kind === 'returned' ? decision.sequence : null, null),
  ]
  if (decision?.kind !== 'accepted') return rows
  rows.push(row('accepted', decision.sequence, null, null))
  if (release)
    rows.push(row('public', Math.max(decision.sequence, release.sequence), null, release.publicFrom))
  return rows
}

import type { Instant, JudgedUpdate } from '@actielijn/plan'
import type { waitingUpdates } from '../schema/projections.ts'

export type WaitingRow = typeof waitingUpdates.$inferSelect

/** What an update waits for at that moment; nothing when it was returned or is public. */
export function waitingRow(programme: string, judged: JudgedUpdate, at: Instant): WaitingRow | undefined {
  const stage = stageOf(judged, at)
  if (!stage) return undefined
  const { update, release } = judged
  return {
    programme,
    stage,
    updateSequence: update.sequence,
    about: update.content.about,
    publicFrom: release?.publicFrom ?? null,
    updateId: update.id,
  }
}

function stageOf({ decision, release }: JudgedUpdate, at: Instant): WaitingRow['stage'] | undefined {
  if (!decision) return 'judgement'
  if (decision.kind === 'returned') return undefined
  if (!release) return 'release'
  return release.publicFrom > at ? 'embargo' : undefined
}

import type { Update } from './update.ts'
import { isCoordinator, writesFor, type Viewer } from './viewer.ts'

/** Why somebody may not judge an update. */
export type JudgingRefusal = 'not-a-coordinator' | 'own-words' | 'already-judged'

/**
 * Four eyes (DESIGN law 10): a coordinator who is no author of it, once.
 * @returns the refusal, or nothing when the update may be accepted or returned
 */
export function refusalToJudge(viewer: Viewer, update: Update, judged: boolean): JudgingRefusal | undefined {
  if (!isCoordinator(viewer)) return 'not-a-coordinator'
  if (viewer.account !== undefined && update.authors.includes(viewer.account)) return 'own-words'
  return judged ? 'already-judged' : undefined
}

/** Whether the viewer may record for that organisation: as its own people, or as coordinator on its behalf. */
export function mayRecord(viewer: Viewer, organisation: string, onBehalf: boolean): boolean {
  return onBehalf ? isCoordinator(viewer) : writesFor(viewer, organisation)
}

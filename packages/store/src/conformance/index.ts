import { describe } from 'vitest'
import { describeAccounts } from './accounts.ts'
import { describeAmendments } from './amendments.ts'
import { describeAttentionPoints } from './attentionPoints.ts'
import { describeAudit } from './audit.ts'
import { describeConcurrency } from './concurrency.ts'
import { describeDrafts } from './drafts.ts'
import type { Implementation } from './harness.ts'
import { describeHistory } from './history.ts'
import { describePlan } from './plan.ts'
import { describeReplay } from './replay.ts'
import { describeReview } from './review.ts'
import { describeSearch } from './search.ts'
import { describeStates } from './states.ts'
import { describeTranslations } from './translations.ts'
import { describeUpdates } from './updates.ts'

export type { Implementation, Place, Surroundings } from './harness.ts'
export { anUpdate, countingIds, dawn, standingClock, valueOf } from './samples.ts'
export { programmeCode, samplePlan } from './samplePlan.ts'

/** What every store must do, whatever it is built on: run this in the tests of each implementation. */
export function describeStore(implementation: Implementation): void {
  describe(`store on ${implementation.name}`, () => {
    describePlan(implementation)
    describeAmendments(implementation)
    describeUpdates(implementation)
    describeHistory(implementation)
    describeReview(implementation)
    describeTranslations(implementation)
    describeAttentionPoints(implementation)
    describeStates(implementation)
    describeReplay(implementation)
    describeSearch(implementation)
    describeDrafts(implementation)
    describeAccounts(implementation)
    describeAudit(implementation)
    describeConcurrency(implementation)
  })
}

import { describe } from 'vitest'
import type { Implementation } from './harness.ts'
import { describeHistory } from './history.ts'
import { describePlan } from './plan.ts'
import { describeReview } from './review.ts'
import { describeUpdates } from './updates.ts'

export { countingIds, dawn, type Implementation, type Place, type Surroundings } from './harness.ts'
export { programmeCode, samplePlan } from './samplePlan.ts'

/** What every store must do, whatever it is built on: run this in the tests of each implementation. */
export function describeStore(implementation: Implementation): void {
  describe(`store on ${implementation.name}`, () => {
    describePlan(implementation)
    describeUpdates(implementation)
    describeHistory(implementation)
    describeReview(implementation)
  })
}

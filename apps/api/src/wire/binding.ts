import type { CurrentPlans } from './currentPlans.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import type { Services } from './services.ts'

/** What every route is bound with. */
export interface Binding {
  readonly services: Services
  readonly kept: KeptAnswers
  readonly plans: CurrentPlans
  readonly secureCookie: boolean
}

import { actionOperations } from './actions/routes.ts'
import { amendmentOperations } from './amendments/routes.ts'
import { annexOperations } from './annex/routes.ts'
import { attentionPointOperations } from './attention-points/routes.ts'
import { frameworkOperations } from './frameworks/routes.ts'
import { healthOperations } from './health/routes.ts'
import { indicatorOperations } from './indicators/routes.ts'
import { organisationOperations } from './organisations/routes.ts'
import { overviewOperations } from './overview/routes.ts'
import { parliamentOperations } from './parliament/routes.ts'
import { planOperations } from './plans/routes.ts'
import { programmeOperations } from './programme/routes.ts'
import { reviewOperations } from './reviews/routes.ts'
import { searchOperations } from './search/routes.ts'
import { sessionOperations } from './session/routes.ts'
import { translationOperations } from './translations/routes.ts'
import { updateOperations } from './updates/routes.ts'
import type { Operations } from './wire/ask.ts'

/** Every route of the contract with its operation; a route without one does not compile. */
export const operations: Operations = {
  ...sessionOperations,
  ...programmeOperations,
  ...overviewOperations,
  ...actionOperations,
  ...updateOperations,
  ...organisationOperations,
  ...reviewOperations,
  ...amendmentOperations,
  ...annexOperations,
  ...indicatorOperations,
  ...planOperations,
  ...parliamentOperations,
  ...frameworkOperations,
  ...translationOperations,
  ...attentionPointOperations,
  ...searchOperations,
  ...healthOperations,
}

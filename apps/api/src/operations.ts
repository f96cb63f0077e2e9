import { actionOperations } from './actions/routes.ts'
import { healthOperations } from './health/routes.ts'
import { overviewOperations } from './overview/routes.ts'
import { programmeOperations } from './programme/routes.ts'
import { sessionOperations } from './session/routes.ts'
import type { Operations } from './wire/ask.ts'

/** Every route of the contract with its operation; a route without one does not compile. */
export const operations = {
  ...sessionOperations,
  ...programmeOperations,
  ...overviewOperations,
  ...actionOperations,
  ...healthOperations,
} satisfies Partial<Operations>

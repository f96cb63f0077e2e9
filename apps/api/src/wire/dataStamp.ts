import { dayOf } from '@actielijn/plan'
import type { Services } from './services.ts'

/**
 * What every answer depends on: the data, the day it is in Amsterdam, the program (DESIGN section 6).
 * Accounts and drafts (`loose`) show in no public answer, so they do not change its stamp.
 * Read before an answer is computed. Embargoes that have passed are settled first.
 */
export async function dataStamp(services: Services, outside: boolean): Promise<string> {
  await services.store.settleEmbargoes()
  const { sequence, lapsed, loose } = await services.store.dataVersion()
  return `${sequence}.${lapsed}.${outside ? '' : loose}.${dayOf(services.now())}.${services.build}`
}

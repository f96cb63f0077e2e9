import { dayOf } from '@actielijn/plan'
import type { Services } from './services.ts'

/** The version of every answer, for those outside and for those inside. */
export interface DataStamp {
  readonly outside: string
  readonly inside: string
}

/**
 * What every answer depends on: the data, the day it is in Amsterdam, the program (DESIGN section 6).
 * Accounts and drafts (`loose`) show in no public answer, so they do not change its stamp.
 * Read before anything that an answer is made of. Embargoes that have passed are settled first.
 */
export async function dataStamp({ store, now, build }: Services): Promise<DataStamp> {
  await store.settleEmbargoes()
  const { sequence, lapsed, loose } = await store.dataVersion()
  const stamp = (more: string) => `${sequence}.${lapsed}.${more}.${dayOf(now())}.${build}`
  return { outside: stamp(''), inside: stamp(String(loose)) }
}

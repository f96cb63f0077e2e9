import { dayOf, type Day, type Instant } from '@actielijn/plan'
import type { Services } from './services.ts'

/** The version of every answer: for those outside, for those inside, and of what only one account sees. */
export interface DataStamp {
  readonly outside: string
  readonly inside: string
  readonly personal: string
}

/**
 * What every answer depends on: the data, the day it is in Amsterdam, the program (DESIGN section 6).
 * Accounts (`loose`) show in no public answer, so they do not change its stamp; drafts only in what is their author's.
 * Read before anything that an answer is made of. Embargoes that have passed are settled first.
 */
export async function dataStamp({ store, now, build }: Services): Promise<DataStamp> {
  const { sequence, lapsed, loose, drafts } = await store.settleEmbargoes()
  const day = today(now())
  const stamp = (more: string) => `${sequence}.${lapsed}.${more}.${day}.${build}`
  return { outside: stamp(''), inside: stamp(String(loose)), personal: stamp(`${loose}-${drafts}`) }
}

let last = { hour: '', day: '' }

/** Days begin on the hour in Amsterdam, so within an hour the zone need not be asked again. */
function today(now: Instant): Day {
  const hour = now.slice(0, 13)
  if (hour !== last.hour) last = { hour, day: dayOf(now) }
  return last.day
}

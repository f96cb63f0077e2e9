import { daysBetween, type Day } from './day.ts'
import { isDelivered } from './state.ts'
import type { Freshness, Phase } from './words.ts'

/** Days after which a statement asks for a new one, and after which it is stale: a third and half of a year,
 * because parliament is told yearly and lately twice a year. */
export const freshnessBands = { due: 120, stale: 183 } as const

/**
 * How current the last accepted update is on `today`, by the day it speaks of.
 * Only an accepted update refreshes it. What is completed needs no further word and stays `fresh`.
 */
export function freshnessOf(lastAbout: Day | undefined, phase: Phase, today: Day): Freshness {
  if (!lastAbout) return 'never'
  if (isDelivered(phase)) return 'fresh'
  const age = daysBetween(lastAbout, today)
  if (age > freshnessBands.stale) return 'stale'
  return age > freshnessBands.due ? 'due' : 'fresh'
}

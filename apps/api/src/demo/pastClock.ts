import type { Instant } from '@actielijn/plan'

/** A clock that stands where it is put, so that a store can be told what happened long ago. */
export interface PastClock {
  readonly now: () => Instant
  readonly moveTo: (instant: Instant) => void
}

export function pastClock(start: Instant): PastClock {
  let instant = start
  return {
    now: () => instant,
    moveTo: (next) => {
      instant = next
    },
  }
}

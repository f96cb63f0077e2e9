import type { Instant } from '@actielijn/plan'
import { afterEach, beforeEach } from 'vitest'
import type { Store } from '../store.ts'
import { countingIds, dawn, standingClock, type Clock } from './samples.ts'

/** What a store under test gets from outside. */
export interface Surroundings {
  readonly now: () => Instant
  readonly newId: () => string
  readonly salt: () => string
}

/** One place where data is kept, empty or holding the sample plan, that can be opened more than once. */
export interface Place {
  open(surroundings: Surroundings): Promise<Store>
  remove(): Promise<void>
}

/** Makes such places for one implementation. */
export interface Implementation {
  readonly name: string
  /** With the sample plan loaded at `dawn`, or with nothing in it. */
  place(content: 'sample-plan' | 'nothing'): Promise<Place>
}

export interface Bench {
  readonly store: Store
  readonly clock: Clock
  /** Opens the same place once more, as another process would. */
  again(): Promise<Store>
}

/** Before each test of the surrounding `describe`: a store of its own, closed and removed afterwards. */
export function storeForEachTest(
  implementation: Implementation,
  content: 'sample-plan' | 'nothing' = 'sample-plan',
): Bench {
  const clock = standingClock()
  let place: Place
  let opened: Store[] = []
  const surroundings: Surroundings = { now: () => clock.now, newId: countingIds('1'), salt: countingIds('2') }
  const open = async () => {
    const store = await place.open(surroundings)
    opened.push(store)
    return store
  }
  const bench: Bench = {
    clock,
    again: open,
    get store(): Store {
      const [first] = opened
      if (!first) throw new Error('No store outside a test')
      return first
    },
  }
  beforeEach(async () => {
    clock.now = dawn
    place = await implementation.place(content)
    await open()
  })
  afterEach(async () => {
    for (const store of opened) await store.close()
    opened = []
    await place.remove()
  })
  return bench
}

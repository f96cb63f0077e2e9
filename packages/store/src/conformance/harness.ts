import type { Instant, UpdateContent } from '@actielijn/plan'
import { afterEach, beforeEach } from 'vitest'
import type { Outcome } from '../outcome.ts'
import type { Store } from '../store.ts'
import type { NewUpdate } from '../updateStore.ts'
import { programmeCode } from './samplePlan.ts'

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

/** The moment at which the sample plan is loaded, and at which each test's clock starts. */
export const dawn: Instant = '2020-11-01T09:00:00.000Z'

/** A clock that stands still until it is moved. */
export interface Clock {
  now: Instant
  forward(milliseconds: number): Instant
}

export interface Bench {
  readonly store: Store
  readonly clock: Clock
  /** Opens the same place once more, as another process would. */
  again(): Promise<Store>
}

/** Before each test of the surrounding `describe`: a store of its own, closed and removed afterwards. */
export function useStore(implementation: Implementation, content: 'sample-plan' | 'nothing' = 'sample-plan'): Bench {
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

export function standingClock(): Clock {
  return {
    now: dawn,
    forward(milliseconds) {
      this.now = new Date(Date.parse(this.now) + milliseconds).toISOString()
      return this.now
    },
  }
}

/** Ids in order, in the form of a UUID; `series` is one digit that sets them apart from others. */
export function countingIds(series: string): () => string {
  let count = 0
  return () => `${series.repeat(8)}-0000-7000-8000-${String(++count).padStart(12, '0')}`
}

/** A report by the inspectorate about D-1, with whatever the test changes. */
export function anUpdate({ content, ...change }: Partial<Omit<NewUpdate, 'content'>> & { content?: Partial<UpdateContent> } = {}): NewUpdate {
  return {
    programme: programmeCode,
    action: 'D-1',
    organisation: 'inspectie',
    form: 'report',
    basedOn: 0,
    author: 'editor-1',
    content: { about: '2020-10-31', phase: 'running', outlook: 'on-track', happened: { nl: 'Er is begonnen.' }, ...content },
    ...change,
  }
}

/** The value of an outcome that must not be a refusal. */
export function valueOf<Value>(outcome: Outcome<Value, unknown>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
}

/** The refusal of an outcome that must be one. */
export function refusalOf<Refusal>(outcome: Outcome<unknown, Refusal>): Refusal {
  if (!outcome.ok) return outcome.refusal
  throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`)
}

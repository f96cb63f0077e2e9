import type { Instant, UpdateContent } from '@actielijn/plan'
import type { Outcome } from '../outcome.ts'
import type { NewUpdate } from '../updateStore.ts'
import { programmeCode } from './samplePlan.ts'

/** The moment at which the sample plan is loaded, and at which each test's clock starts. */
export const dawn: Instant = '2020-11-01T09:00:00.000Z'

/** A clock that stands still until it is moved. */
export interface Clock {
  now: Instant
  forward(milliseconds: number): Instant
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
export function anUpdate({
  content,
  ...change
}: Partial<Omit<NewUpdate, 'content'>> & { content?: Partial<UpdateContent> } = {}): NewUpdate {
  return {
    programme: programmeCode,
    action: 'D-1',
    organisation: 'inspectie',
    form: 'report',
    basedOn: 0,
    author: 'editor-1',
    content: {
      about: '2020-10-31',
      phase: 'running',
      outlook: 'on-track',
      happened: { nl: 'Er is begonnen.' },
      ...content,
    },
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

import type { ActionEntry } from './action.ts'
import { longest } from './checkUpdate.ts'
import { isDay, type Day, type Instant } from './day.ts'
import type { Fault } from './fault.ts'
import { isInForce, type Programme } from './programme.ts'

/**
 * The day on which the coordinator looks again at an action that the plan gives no due date. Internal, and no promise:
 * it makes nothing late. Never changed, the last one counts; without a day it was taken away.
 */
export interface ReviewDay {
  readonly id: string
  readonly action: string
  /** 1, 2, 3 … per action. */
  readonly revision: number
  readonly day?: Day
  readonly reason?: string
  readonly sequence: number
  readonly at: Instant
  /** Account id. */
  readonly by: string
}

/** A review day as it is typed; without a day the one that stands is taken away. */
export interface ReviewDayRequest {
  readonly day?: string | undefined
  readonly reason?: string | undefined
}

export interface ReviewDaySetting {
  readonly action: Pick<ActionEntry, 'kind' | 'source' | 'ended' | 'carried' | 'due'>
  readonly programme: Pick<Programme, 'plans'>
  readonly last: ReviewDay | undefined
  readonly today: Day
}

/** Every fault of a review day, by JSON pointer: a later day, for an action in force that has no due date. */
export function reviewDayFaults({ day, reason = '' }: ReviewDayRequest, setting: ReviewDaySetting): Fault[] {
  return [
    ...dayFaults(day, setting),
    ...(reason.length > longest.reason
      ? [{ pointer: '/reason', code: 'too-long' as const, limit: longest.reason }]
      : []),
  ]
}

function dayFaults(day: string | undefined, { action, programme, last, today }: ReviewDaySetting): Fault[] {
  const pointer = '/day'
  if (day === undefined) return last?.day === undefined ? [{ pointer, code: 'nothing-changed' }] : []
  if (!isInForce(action, programme)) return [{ pointer, code: 'not-in-force' }]
  if (action.due) return [{ pointer, code: 'has-due-date' }]
  if (!isDay(day)) return [{ pointer, code: 'not-a-day' }]
  return day <= today ? [{ pointer, code: 'not-in-the-future', limit: today }] : []
}

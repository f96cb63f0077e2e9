import type { Day, ReviewDay, SetAside } from '@actielijn/plan'
import type { Outcome } from './outcome.ts'

export interface NewSetAside {
  readonly programme: string
  /** Key of the point. */
  readonly key: string
  /** What it rested on when its author looked at it. */
  readonly facts: readonly string[]
  readonly reason: string
  /** Revision of what was done with this point that the author last saw; 0 when nothing was. */
  readonly basedOn: number
  readonly by: string
}

/** Somebody else set it aside or put it back meanwhile (DESIGN law 3). */
export type SetAsideRefusal = { readonly reason: 'conflict'; readonly winner: SetAside }

export type TakeBackRefusal = { readonly reason: 'unknown-set-aside' } | SetAsideRefusal

export interface NewReviewDay {
  readonly programme: string
  readonly action: string
  /** Absent: the one that stands is taken away. */
  readonly day?: Day
  readonly reason?: string
  /** Revision of the action's review day that the author last saw; 0 when there was none. */
  readonly basedOn: number
  readonly by: string
}

export type ReviewDayRefusal =
  | { readonly reason: 'unknown-action' }
  /** Somebody else chose another day meanwhile (DESIGN law 3). */
  | { readonly reason: 'conflict'; readonly winner: ReviewDay }

/** What coordinator and secretary agreed about the plan itself; internal, whatever the programme releases. */
export interface AttentionPointStore {
  /** Sets a point aside; refused when it is set aside already, or when more was done with it than its author saw. */
  setAside(wanted: NewSetAside): Promise<Outcome<SetAside, SetAsideRefusal>>
  /** Puts a point back on the list, if that is still the last thing done with it. */
  takeBack(wanted: { readonly setAside: string; readonly by: string }): Promise<Outcome<SetAside, TakeBackRefusal>>
  setAsideById(id: string): Promise<(SetAside & { readonly programme: string }) | undefined>
  /** What was last done with each point of a programme, by key. */
  setAsides(programme: string): Promise<ReadonlyMap<string, SetAside>>
  /** Chooses, moves or takes away the day on which an action is looked at again. */
  recordReviewDay(wanted: NewReviewDay): Promise<Outcome<ReviewDay, ReviewDayRefusal>>
  /** The last review day of each action of a programme, those that were taken away included. */
  reviewDays(programme: string): Promise<ReadonlyMap<string, ReviewDay>>
  reviewDay(programme: string, action: string): Promise<ReviewDay | undefined>
}

import type { Fulfilment } from '../action.ts'
import type { Day } from '../day.ts'
import type { ImpreciseDate } from '../period.ts'
import type { UserText } from '../update.ts'
import type { Chamber, ParliamentaryKind } from './parliamentState.ts'

/** What parliament asked or was promised, as a coordinator adds it. */
export interface NewParliamentaryItem {
  readonly kind: ParliamentaryKind
  readonly chamber: Chamber
  /** Number in the chamber's register, where it has one. */
  readonly number?: string
  readonly title: UserText
  /** What was asked or promised, in full. */
  readonly text: UserText
  /** Who asked for it. */
  readonly askedBy?: string
  readonly debate?: UserText
  readonly made?: ImpreciseDate
  readonly due?: ImpreciseDate
  readonly ministry: string
  readonly member: string
  /** Where it was asked or promised: Handelingen, Kamerstuk. */
  readonly source: string
}

/** A letter or act by which it was kept. */
export interface NewFulfilment {
  readonly item: string
  readonly extent: Fulfilment['extent']
  /** Kamerstuk; without one the note says what was done. */
  readonly reference?: string
  readonly on?: ImpreciseDate
  readonly note?: UserText
}

/** Another date; absent: no date from then on. */
export interface NewDue {
  readonly item: string
  readonly due?: ImpreciseDate
  /** The day on which that was told. */
  readonly effective: Day
  readonly reason: UserText
  readonly source: string
}

import type { PlanChange } from '../amending/setting.ts'
import type { Day } from '../day.ts'
import type { Fault } from '../fault.ts'
import type { ImpreciseDate } from '../period.ts'
import type { Text } from '../source.ts'
import type { ParliamentSetting } from './changeItem.ts'

/** The public register of the Tweede Kamer as it stood on a day. */
export interface RegisterRequest {
  readonly register: unknown
  readonly registerDay: Day
  /** Who answers where a new row names no office and its ministry has several. */
  readonly member?: string
}

/** What an import does with one row; none of them: the item stays as it is. */
export const rowChanges = ['new', 'fulfilled', 'partly-fulfilled', 'rescheduled'] as const
export type RowChange = (typeof rowChanges)[number]

/** What a person should look at. Nothing is done with such a row, or not with that part of it. */
export const rowRemarks = ['amended-since', 'open-there', 'letter-not-counted', 'other-ministry', 'deleted-there', 'without-text', 'member-implied'] as const
export type RowRemark = (typeof rowRemarks)[number]

export interface ImportedRow {
  /** Place in the list, from 0. */
  readonly row: number
  readonly number?: string
  /** The item it is about, new or there already. */
  readonly item?: string
  readonly title?: Text
  readonly changes: readonly RowChange[]
  readonly remarks: readonly RowRemark[]
  readonly due?: ImpreciseDate
  readonly earlierDue?: ImpreciseDate
  readonly letter?: string
  readonly faulty: boolean
}

/** A change of the plan with what the amendment gives as its reason. */
export type RegisterChange = PlanChange & { readonly reason: Text }

export interface ImportedRegister {
  readonly rows: readonly ImportedRow[]
  /** Pointers into the request. */
  readonly faults: readonly Fault[]
  /** Nothing may be written while there is a fault. */
  readonly changes: readonly RegisterChange[]
  readonly source: string
}

/** What an import has to know beside the plan. */
export interface RegisterSetting extends ParliamentSetting {
  /** The last day on which somebody changed the item by hand, also for an earlier day; absent when nobody did. */
  readonly amendedOn: (item: string) => Day | undefined
}

/** What an amendment that comes from the register gives as its source; `isRegisterSource` knows it again. */
const sourcePrefix = 'Toezeggingenregister Tweede Kamer'
export function registerSourceOf(day: Day): string {
  return `${sourcePrefix}, stand ${day}`
}
export function isFromRegister(source: string): boolean {
  return source.startsWith(`${sourcePrefix}, stand `)
}

/** What one row comes to. */
export interface WorkedRow {
  readonly row: ImportedRow
  readonly changes: readonly RegisterChange[]
  readonly faults: readonly Fault[]
}

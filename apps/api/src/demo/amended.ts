import { addDays, type Day } from '@actielijn/plan'
import type { TypedAmendment } from './deed.ts'
import type { DemoAccountName } from './demoAccounts.ts'
import { momentOn, type Scene } from './scene.ts'

/** The letter in which every invented change of the plan was announced. */
export const letter = 'Kamerbrief (verzonnen)'

type Undated<Amendment> = Amendment extends { readonly effective: Day } ? Omit<Amendment, 'effective' | 'source'> : never

/** A coordinator changes the plan, that many days before today and from that day on. */
export function amended(today: Day, ago: number, by: DemoAccountName, amendment: Undated<TypedAmendment>): Scene {
  return { kind: 'amend', at: momentOn(today, ago, `amend ${ago}`), by, amendment: { ...amendment, effective: addDays(today, -ago), source: letter } }
}

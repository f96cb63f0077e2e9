import type { Fault } from '../fault.ts'
import { firstDay, isWellFormed, lastDay, type ImpreciseDate } from '../period.ts'
import { fault } from './setting.ts'

interface Dates {
  readonly start?: ImpreciseDate | null | undefined
  readonly due?: ImpreciseDate | null | undefined
}

/** Faults of start and due date: existing periods, and not due before it starts. */
export function dateFaults(pointer: string, { start, due }: Dates): Fault[] {
  const wrong = [
    ...(start && !isWellFormed(start) ? [fault(`${pointer}/start`, 'not-a-period')] : []),
    ...(due && !isWellFormed(due) ? [fault(`${pointer}/due`, 'not-a-period')] : []),
  ]
  if (wrong.length > 0 || !start || !due) return wrong
  return firstDay(start) > lastDay(due) ? [fault(`${pointer}/due`, 'due-before-start')] : []
}

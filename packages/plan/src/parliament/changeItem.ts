import type { Fulfilment } from '../action.ts'
import { sameValue } from '../amending/changedFields.ts'
import { dateFaults } from '../amending/period.ts'
import { dayFaults, fault, groundFaults, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting } from '../amending/setting.ts'
import type { Day } from '../day.ts'
import type { Fault } from '../fault.ts'
import { firstDay, isWellFormed, lastDay, type ImpreciseDate } from '../period.ts'
import type { Text } from '../source.ts'
import type { NewDue, NewFulfilment } from './parliamentRequest.ts'
import { isParliamentary, parliamentaryStateOf, type ParliamentaryEntry } from './parliamentState.ts'

/** What a change of the register is judged against. */
export interface ParliamentSetting extends AmendingSetting {
  readonly today: Day
}

/** A change of one item, with what the amendment gives as its reason and source. */
export interface ItemChanged extends Amended {
  readonly reason: Text
  readonly source: string
}

const nothing: Text = { nl: '', en: '' }
const refusedWith = (faults: readonly Fault[]): ItemChanged => ({ changes: [], faults, reason: nothing, source: '' })

/** The item of the register with that code; whatever else has the code is none. */
export function itemWith(code: string, { plan }: Pick<AmendingSetting, 'plan'>): ParliamentaryEntry | undefined {
  const entry = plan.actions.get(code)
  return entry && isParliamentary(entry) ? entry : undefined
}

/**
 * Records by what it was kept, wholly or in part. It holds from the day of the letter, or from the item's last change
 * where that is later: wordings follow each other by their days.
 */
export function fulfilItem(wanted: NewFulfilment, setting: ParliamentSetting): ItemChanged {
  const item = itemWith(wanted.item, setting)
  if (!item) return refusedWith([fault('/item', 'unknown')])
  const faults = fulfilmentFaults(wanted, item, setting)
  if (faults.length > 0) return refusedWith(faults)
  const fulfilment = fulfilmentOf(wanted)
  const parliament = { ...item.parliament, fulfilments: [...item.parliament.fulfilments, fulfilment] }
  const told = wanted.on && firstDay(wanted.on) < setting.today ? firstDay(wanted.on) : setting.today
  const effective = [told, setting.versions(item.code).at(-1)?.effective ?? ''].sort().at(-1) ?? told
  return {
    faults: [],
    changes: [{ subjectType: 'action', subject: item.code, kind: 'fulfilled', effective, after: { ...item, parliament } }],
    reason: fulfilment.note ?? reasonOf(fulfilment),
    source: fulfilment.reference ?? decision,
  }
}

/** What the coordinator decides without a paper. */
export const decision = 'Besluit van de coördinator'

function reasonOf({ extent, reference = '' }: Fulfilment): Text {
  return extent === 'fully'
    ? { nl: `Afgedaan met ${reference}`, en: `Fulfilled with ${reference}` }
    : { nl: `Deels afgedaan met ${reference}`, en: `Partly fulfilled with ${reference}` }
}

function fulfilmentOf({ extent, reference, on, note }: NewFulfilment): Fulfilment {
  return {
    ...(reference?.trim() && { reference: reference.trim() }),
    ...(on && { date: on }),
    extent,
    ...(note?.nl.trim() && { note: textOf(note) }),
  }
}

function fulfilmentFaults({ reference, on, note }: NewFulfilment, { parliament }: ParliamentaryEntry, { today }: ParliamentSetting): Fault[] {
  const without = !reference?.trim()
  return [
    ...(without && !note?.nl.trim() ? [fault('/reference', 'required')] : []),
    ...((reference?.length ?? 0) > longestInPlan.source ? [fault('/reference', 'too-long', longestInPlan.source)] : []),
    ...(on ? pastFaults('/on', on, today) : [fault('/on', 'required')]),
    ...(on && parliament.made && isWellFormed(on) && lastDay(on) < firstDay(parliament.made) ? [fault('/on', 'not-right')] : []),
    ...(note?.nl.trim() || note?.en?.trim() ? textFaults('/note', note, longestInPlan.reason) : []),
  ]
}

/** A period that has begun. */
export function pastFaults(pointer: string, date: ImpreciseDate, today: Day): Fault[] {
  if (!isWellFormed(date)) return [fault(pointer, 'not-a-period')]
  return firstDay(date) > today ? [fault(pointer, 'in-the-future', today)] : []
}

/** Another date with its reason; the dates it had stay with the amendments (`dueHistory`). */
export function rescheduleItem(wanted: NewDue, setting: ParliamentSetting): ItemChanged {
  const item = itemWith(wanted.item, setting)
  if (!item) return refusedWith([fault('/item', 'unknown')])
  const { due, effective, reason, source } = wanted
  const faults = [
    ...dateFaults('', { start: item.start, due }),
    ...groundFaults(wanted, setting),
    ...(effective > setting.today ? [fault('/effective', 'in-the-future', setting.today)] : []),
    ...dayFaults(effective, setting.versions(item.code).at(-1)?.effective),
    ...(parliamentaryStateOf(item.parliament, setting.today) === 'fulfilled' ? [fault('/due', 'already-fulfilled')] : []),
    ...(sameValue(due, item.due) ? [fault('/due', 'nothing-changed')] : []),
  ]
  if (faults.length > 0) return refusedWith(faults)
  return {
    faults,
    changes: [{ subjectType: 'action', subject: item.code, kind: 'rescheduled', effective, after: withDue(item, due) }],
    reason: textOf(reason),
    source: source.trim(),
  }
}

/** The same item with another date, or none. */
export function withDue({ due: _due, deadlines: _deadlines, ...rest }: ParliamentaryEntry, due: ImpreciseDate | undefined): ParliamentaryEntry {
  return { ...rest, ...(due && { due }) }
}

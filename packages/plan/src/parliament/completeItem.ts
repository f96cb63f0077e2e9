import { sameValue } from '../amending/changedFields.ts'
import { fault, groundFaults, longestInPlan, textFaults, textOf } from '../amending/setting.ts'
import type { Fault } from '../fault.ts'
import type { UserText } from '../update.ts'
import { longestName, longestNumber, numberFaults } from './addItem.ts'
import { correctedVersions } from './correctedVersions.ts'
import { itemWith, type ItemChanged, type ParliamentSetting } from './changeItem.ts'
import type { ParliamentaryEntry } from './parliamentState.ts'

/** What the chamber's papers say beyond the source; empty: it is not known. */
export interface ItemDetails {
  readonly item: string
  readonly number: string
  readonly askedBy: string
  readonly debate: UserText
  readonly reason: UserText
  readonly source: string
}

/**
 * Puts the chamber's own particulars with an item: its number, who asked, in which debate. It was so from the day the
 * item was made, so it is a correction of every wording, no change of what was promised. With its number a promise is
 * found again by the import of the register.
 */
export function completeItem(wanted: ItemDetails, setting: ParliamentSetting): ItemChanged {
  const item = itemWith(wanted.item, setting)
  const found = item ? detailFaults(wanted, item, setting) : [fault('/item', 'unknown')]
  const details = detailsOf(wanted)
  const unchanged = item && found.length === 0 && sameValue(item, withDetails(item, details))
  const faults = unchanged ? [fault('/number', 'nothing-changed')] : found
  const changes = faults.length > 0 || !item ? [] : correctedVersions(item.code, setting, (entry) => withDetails(entry, details))
  return { changes, faults, reason: textOf(wanted.reason), source: wanted.source.trim() }
}

function detailFaults(wanted: ItemDetails, { code, parliament }: ParliamentaryEntry, setting: ParliamentSetting): Fault[] {
  const { number, askedBy, debate } = wanted
  const said = debate.nl.trim() || debate.en?.trim()
  return [
    ...(number.trim().length > longestNumber ? [fault('/number', 'too-long', longestNumber)] : []),
    ...numberFaults(number, parliament.chamber, setting, code),
    ...(askedBy.length > longestName ? [fault('/askedBy', 'too-long', longestName)] : []),
    ...(said ? textFaults('/debate', debate, longestInPlan.title) : []),
    ...groundFaults(wanted, setting),
  ]
}

type Details = Pick<ParliamentaryEntry['parliament'], 'number' | 'askedBy' | 'debate'>

function detailsOf({ number, askedBy, debate }: ItemDetails): Details {
  return {
    ...(number.trim() && { number: number.trim() }),
    ...(askedBy.trim() && { askedBy: askedBy.trim() }),
    ...(debate.nl.trim() && { debate: textOf(debate) }),
  }
}

function withDetails(item: ParliamentaryEntry, details: Details): ParliamentaryEntry {
  const { number: _number, askedBy: _askedBy, debate: _debate, ...rest } = item.parliament
  return { ...item, parliament: { ...rest, ...details } }
}

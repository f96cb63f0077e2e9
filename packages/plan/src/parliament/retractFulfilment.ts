import type { Fulfilment } from '../action.ts'
import { sameValue } from '../amending/changedFields.ts'
import { fault, groundFaults, textOf } from '../amending/setting.ts'
import type { UserText } from '../update.ts'
import { itemWith, type ItemChanged, type ParliamentSetting } from './changeItem.ts'
import { correctedVersions } from './correctedVersions.ts'
import type { ParliamentaryEntry } from './parliamentState.ts'

/** A letter that was recorded by mistake. */
export interface WrongFulfilment {
  readonly item: string
  /** Its place among the item's fulfilments, from 0. */
  readonly place: number
  readonly reason: UserText
  readonly source: string
}

/** Takes a fulfilment back that never was one: a correction of every wording that has it, no change of what happened. */
export function retractFulfilment(wanted: WrongFulfilment, setting: ParliamentSetting): ItemChanged {
  const item = itemWith(wanted.item, setting)
  const wrong = item?.parliament.fulfilments[wanted.place]
  const faults = [...(wrong ? [] : [fault(item ? '/place' : '/item', 'unknown')]), ...groundFaults(wanted, setting)]
  const changes = wrong && faults.length === 0 ? correctedVersions(wanted.item, setting, (entry) => without(entry, wrong)) : []
  return { changes, faults, reason: textOf(wanted.reason), source: wanted.source.trim() }
}

function without(entry: ParliamentaryEntry, wrong: Fulfilment): ParliamentaryEntry {
  const fulfilments = entry.parliament.fulfilments.filter((one) => !sameValue(one, wrong))
  return { ...entry, parliament: { ...entry.parliament, fulfilments } }
}

import type { ActionEntry } from '../action.ts'
import type { AmendmentKind } from '../amendmentKind.ts'
import { changedFields } from './changedFields.ts'

const dates: ReadonlySet<string> = new Set(['start', 'due', 'deadlines'] satisfies (keyof ActionEntry)[])
const people: ReadonlySet<string> = new Set(['owners', 'noLead', 'reporter', 'responsible'] satisfies (keyof ActionEntry)[])

/**
 * What kind of amendment lies between two wordings of an action, for changes that come from a file. Several things at
 * once count as reworded, unless the action ended or a new version took it over.
 */
export function kindOfChange(before: ActionEntry | undefined, after: ActionEntry): Exclude<AmendmentKind, 'settings' | 'correction'> {
  if (!before) return 'added'
  if (after.ended && !before.ended) return after.ended.kind
  const fields = changedFields(before, after)
  if (fields.includes('carried')) return 'carried'
  if (fields.every((field) => dates.has(field))) return 'rescheduled'
  if (fields.every((field) => people.has(field))) return 'transferred'
  return fields.every((field) => field === 'follows') ? 'merged' : 'reworded'
}

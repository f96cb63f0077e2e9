import { sameValue } from '../amending/changedFields.ts'
import type { PlanChange } from '../amending/setting.ts'
import type { ParliamentSetting } from './changeItem.ts'
import { isParliamentary, type ParliamentaryEntry } from './parliamentState.ts'

/**
 * Puts every wording of an item right, each for its own day: what was wrong was wrong from the day it was recorded. Of
 * the wordings that hold from the same day only the last counts; those that were right are left alone.
 */
export function correctedVersions(
  item: string,
  { versions }: Pick<ParliamentSetting, 'versions'>,
  right: (entry: ParliamentaryEntry) => ParliamentaryEntry,
): PlanChange[] {
  const all = versions(item)
  const standing = all.filter(({ effective }, index) => all[index + 1]?.effective !== effective)
  return standing.flatMap(({ effective, after }): PlanChange[] => {
    if (!isParliamentary(after)) return []
    const corrected = right(after)
    return sameValue(after, corrected) ? [] : [{ subjectType: 'action', subject: item, kind: 'correction', effective, after: corrected }]
  })
}

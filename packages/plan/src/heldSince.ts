import type { Version } from './amending/setting.ts'
import type { Day } from './day.ts'

/**
 * Since which day something holds of a subject without interruption, by its wordings. Nothing when it has held from
 * the first wording on: then it came with the subject, and that has no better date than the plan has.
 */
export function heldSince<Subject>(
  versions: readonly Version<Subject>[],
  today: Day,
  holds: (subject: Subject) => boolean,
): Day | undefined {
  const standing = new Map<Day, Version<Subject>>()
  const inOrder = versions
    .filter(({ effective }) => effective <= today)
    .toSorted((a, b) => (a.effective === b.effective ? a.sequence - b.sequence : a.effective < b.effective ? -1 : 1))
  // Of one day the last that was recorded counts: what it replaced never held.
  for (const version of inOrder) standing.set(version.effective, version)
  const lasting = [...standing.values()]
  const before = lasting.findLastIndex(({ after }) => !holds(after))
  return before < 0 ? undefined : lasting[before + 1]?.effective
}

import { sameValue } from '../amending/changedFields.ts'
import type { AmendmentKind } from '../amendmentKind.ts'
import type { Day } from '../day.ts'
import type { ImpreciseDate } from '../period.ts'
import type { Text } from '../source.ts'

/** One wording of an item as an amendment left it. */
export interface DueVersion {
  readonly kind: AmendmentKind
  readonly effective: Day
  readonly sequence: number
  readonly reason: Text
  readonly source: string
  readonly due?: ImpreciseDate | undefined
}

/** A date that it had, from when, and why. */
export interface DueGiven {
  /** Absent: from that day on there was none. */
  readonly due?: ImpreciseDate
  readonly from: Day
  /** Absent with the first: that is what was promised. */
  readonly reason?: Text
  readonly source?: string
}

/**
 * Every date the item ever had, oldest first; the last is the one it has now. A correction of our own encoding is no
 * other date: it takes the place of what stood wrongly on its day.
 */
export function dueHistory(versions: readonly DueVersion[]): DueGiven[] {
  const given: DueGiven[] = []
  for (const { due, effective, reason, source } of standing(versions)) {
    const last = given.at(-1)
    if (last && sameValue(last.due, due)) continue
    given.push({ ...(due && { due }), from: effective, ...(last && { reason, source }) })
  }
  return given
}

function standing(versions: readonly DueVersion[]): DueVersion[] {
  const inOrder = versions.toSorted((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : a.sequence - b.sequence))
  return inOrder.reduce<DueVersion[]>((kept, version) => {
    const last = kept.at(-1)
    if (version.kind !== 'correction' || last?.effective !== version.effective) return [...kept, version]
    return [...kept.slice(0, -1), { ...last, due: version.due }]
  }, [])
}

import { distributionOf, type Distribution } from '@actielijn/plan'
import { counted, groupedBy, type Standing } from './standing.ts'

export interface AnnexLine {
  readonly line: string
  readonly distribution: Distribution
  readonly groups: readonly {
    /** The innermost heading under which the actions are printed. */
    readonly heading: string
    /** In printed order, children after their parent. */
    readonly actions: readonly Standing[]
  }[]
}

/** The complete table per action line: nothing is dropped (DESIGN law 9). */
export function annexOf(standings: readonly Standing[], lines: readonly string[]): AnnexLine[] {
  const units = counted(standings)
  const children = groupedBy(
    standings.filter(({ action }) => action.parent !== undefined),
    ({ action }) => String(action.parent),
  )
  const withChildren = (unit: Standing): Standing[] => [
    unit,
    ...(children.get(unit.action.code) ?? []).flatMap((child) => withChildren(child)),
  ]
  const byLine = groupedBy(units, ({ action }) => action.line)
  return lines.map((line) => {
    const own = byLine.get(line) ?? []
    return {
      line,
      distribution: distributionOf(own),
      groups: [...groupedBy(own, ({ action }) => action.theme ?? action.section ?? action.line)].map(([heading, actions]) => ({
        heading,
        actions: actions.flatMap((unit) => withChildren(unit)),
      })),
    }
  })
}

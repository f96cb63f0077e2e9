import type { EndedAction } from '@actielijn/contract'
import type { Standing } from '@actielijn/report'

/** Actions that left the plan, in wire form. */
export function endedActions(standings: readonly Standing[]): EndedAction[] {
  return standings.flatMap(({ action: { code, title, line, reporter, ended } }) => (ended ? [{ code, title, line, reporter, ended: endingView(ended) }] : []))
}

/** How an action left the plan, in wire form. */
export function endingView({ into, ...ended }: NonNullable<Standing['action']['ended']>): EndedAction['ended'] {
  return { ...ended, ...(into && { into: [...into] }) }
}

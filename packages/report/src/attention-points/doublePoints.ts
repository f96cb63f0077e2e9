import { pointKey } from '@actielijn/plan'
import type { Standing } from '../standing.ts'
import type { DoublesDiffer, PointSetting } from './attentionPoint.ts'

/** Every two actions of the plan in force that say the same, and of which the reporters say something else. */
export function doublePoints({ standings }: PointSetting): DoublesDiffer[] {
  const inForce = new Map(standings.map((standing) => [standing.action.code, standing]))
  const points = new Map<string, DoublesDiffer>()
  for (const one of standings)
    for (const code of one.action.doubles ?? []) {
      const other = inForce.get(code)
      // In printed order, whichever of the two names the other.
      const pair = other && inOrder(one, other, standings)
      if (!pair || !differ(...pair)) continue
      const key = pointKey('doubles-differ', ...pair.map(({ action }) => action.code))
      points.set(key, { kind: 'doubles-differ', key, facts: pair.map(stateFact), actions: pair })
    }
  return [...points.values()]
}

function inOrder(one: Standing, other: Standing, standings: readonly Standing[]): readonly [Standing, Standing] {
  return standings.indexOf(one) <= standings.indexOf(other) ? [one, other] : [other, one]
}

/** Another phase, or what both of them say of result or outlook: the same measure as for contributions. */
function differ(a: Standing, b: Standing): boolean {
  const both = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other
  return a.phase !== b.phase || both(a.result, b.result) || both(a.outlook, b.outlook)
}

function stateFact({ action, state }: Standing): string {
  const { phase, result = '', outlook = '', lastAbout } = state
  return `${action.code}=${lastAbout === undefined ? 'never' : [phase, result, outlook].join('/')}`
}

import { pointKey, reportsHere, type Day, type ItemOfFramework } from '@actielijn/plan'
import { crossWalkOf } from '../crossWalk.ts'
import type { ItemUncovered, PointSetting } from './attentionPoint.ts'

/** Items of every framework that ask something of this country and that no action does or helps with. */
export function itemPoints(setting: PointSetting): ItemUncovered[] {
  return [...setting.plan.frameworks.values()].flatMap((framework) =>
    crossWalkOf(framework, setting)
      .filter(({ item, coverage }) => coverage === 'none' && isAskedHere(item, setting))
      .map(({ item, connections }): ItemUncovered => {
        const since = uncoveredSince(item.code, setting)
        return {
          kind: 'item-uncovered',
          key: pointKey('item-uncovered', framework.code, item.code),
          facts: [`since:${since ?? ''}`],
          ...(since && { since }),
          framework,
          item,
          related: connections.flatMap(({ action }) => setting.byCode.get(action) ?? []),
        }
      }),
  )
}

/**
 * Whether an item is for the member states, one of our organisations, or nobody in particular. Bodies elsewhere that
 * are only asked themselves need no Dutch action; who helps them (`partner`) is not asked for it.
 */
function isAskedHere({ owners = [] }: ItemOfFramework, { plan }: PointSetting): boolean {
  if (owners.length === 0) return true
  return owners.some(({ organisation, role }) => {
    const type = plan.organisations.get(organisation)?.type
    return role !== 'partner' && (type === undefined || reportsHere(type))
  })
}

/** The day on which the last action that did something for it was taken off it or left the plan. */
function uncoveredSince(item: string, { plan, today }: PointSetting): Day | undefined {
  const lost = [...plan.links.values()].flatMap((link) => {
    if (link.item !== item || link.relation === 'context') return []
    const day = link.ended ?? plan.actions.get(link.action)?.ended?.on
    return day !== undefined && day <= today ? [day] : []
  })
  return lost.toSorted().at(-1)
}

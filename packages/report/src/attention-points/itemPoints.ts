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
  return owners.some(({ organisation, role }) => role !== 'partner' && isHere(organisation, plan.organisations))
}

/** A part of a body elsewhere is elsewhere too: the European Parliament is a parliament, but not ours. */
function isHere(code: string, organisations: PointSetting['plan']['organisations'], seen = new Set<string>()): boolean {
  const organisation = organisations.get(code)
  if (!organisation || seen.has(code)) return true
  if (!reportsHere(organisation.type)) return false
  return organisation.partOf === undefined || isHere(organisation.partOf, organisations, seen.add(code))
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

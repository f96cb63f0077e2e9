import { longestInPlan, textFaults, textOf } from './amending/setting.ts'
import type { ActionEntry } from './action.ts'
import type { Fault } from './fault.ts'
import type { FrameworkEntry } from './framework.ts'
import { itemsOf } from './frameworkItems.ts'
import type { StatementEntry } from './heading.ts'
import { relations, type LinkEntry } from './link.ts'
import { isInForce, type Programme } from './programme.ts'
import type { UserText } from './update.ts'

/** A link as a coordinator lays it: somebody has to say why. */
export interface LinkRequest {
  readonly action: string
  readonly item: string
  readonly relation: LinkEntry['relation']
  readonly extent?: LinkEntry['extent']
  readonly reason: UserText
}

interface LinkSetting {
  readonly programme: Pick<Programme, 'plans'>
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly statements: ReadonlyMap<string, StatementEntry>
  readonly frameworks: ReadonlyMap<string, FrameworkEntry>
  readonly links: ReadonlyMap<string, LinkEntry>
}

/** The same rules as for shipped links (`checkLinks`), and one link per pair. */
export function addLink(request: LinkRequest, plan: LinkSetting): { readonly link: LinkEntry } | { readonly faults: readonly Fault[] } {
  const { action, item, relation, extent, reason } = request
  const entry = plan.actions.get(action)
  const faults: Fault[] = []
  if (!entry) faults.push({ pointer: '/action', code: action === '' ? 'required' : 'unknown' })
  else if (!isInForce(entry, plan.programme)) faults.push({ pointer: '/action', code: 'not-in-force' })
  if (!canBeServed(item, plan)) faults.push({ pointer: '/item', code: 'unknown' })
  if (!relations.includes(relation)) faults.push({ pointer: '/relation', code: 'required' })
  if (extent && relation !== 'implements' && relation !== 'answers') faults.push({ pointer: '/extent', code: 'not-right' })
  faults.push(...textFaults('/reason', reason, longestInPlan.reason))
  const before = [...plan.links.values()].find((link) => link.action === action && link.item === item)
  if (before && !before.ended) faults.push({ pointer: '/action', code: 'twice' })
  if (faults.length > 0) return { faults }
  const code = before?.code ?? freeCode(action, item, plan)
  return { link: { code, action, item, relation, ...(extent && { extent }), reason: textOf(reason) } }
}

/**
 * Says what it joins where that fits in a code and no other pair reads the same (`A-1` and `2`, `A` and `1-2`); else it
 * ends with the next free number. The code is that pair's for good.
 */
function freeCode(action: string, item: string, { links }: Pick<LinkSetting, 'links'>): string {
  const whole = `L-${action}-${item}`
  for (let next = 1; ; next += 1) {
    const end = next === 1 ? '' : `-${next}`
    const code = whole.slice(0, longestInPlan.code - end.length) + end
    if (!links.has(code)) return code
  }
}

/** An item of a framework, or an entry of another plan or source. */
function canBeServed(item: string, plan: LinkSetting): boolean {
  const entry = plan.actions.get(item)
  if (entry) return !isInForce(entry, plan.programme)
  return [...plan.frameworks.values()].some((framework) => itemsOf(framework, plan).some(({ code }) => code === item))
}

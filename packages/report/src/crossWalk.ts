import {
  coverageOf,
  itemsOf,
  type Connection,
  type Coverage,
  type FrameworkEntry,
  type ItemOfFramework,
  type Phase,
  type Relation,
} from '@actielijn/plan'
import { servingActions, type Linked } from './planSummary.ts'
import { groupedBy } from './standing.ts'

/** One item of a framework with what the plan in force does for it. */
export interface CrossWalkItem {
  readonly item: ItemOfFramework
  /** Over all its links, whatever the filter leaves of them. */
  readonly coverage: Coverage
  readonly connections: readonly Connection[]
}

/** The programme against a framework: every item in printed order, also those that nothing is linked to. */
export function crossWalkOf(framework: FrameworkEntry, { plan, connections }: Linked): CrossWalkItem[] {
  const byItem = groupedBy(connections, ({ item }) => item)
  return itemsOf(framework, plan).map((item) => {
    const own = byItem.get(item.code) ?? []
    return { item, coverage: coverageOf(own), connections: own }
  })
}

export interface CrossWalkFilter {
  /** Action line. */
  readonly line?: string | undefined
  /** Group of items: a chapter, or the item itself where there are no chapters. */
  readonly chapter?: string | undefined
  readonly item?: string | undefined
  /** Organisation that has to act on the item: whoever the source asks, or who would answer for it here. */
  readonly owner?: string | undefined
  /** Code of one action; its parts are actions of their own. */
  readonly action?: string | undefined
  readonly relation?: Relation | undefined
  readonly coverage?: Coverage | undefined
  readonly phase?: Phase | undefined
}

/** What the filter leaves: a filter on links also drops the items that keep none. */
export function selectCrossWalk(
  items: readonly CrossWalkItem[],
  { line, chapter, item: code, owner, action, relation, coverage, phase }: CrossWalkFilter,
  { byCode }: Pick<Linked, 'byCode'>,
): CrossWalkItem[] {
  const narrowed = [line, action, relation, phase].some((one) => one !== undefined)
  const stays = (connection: Connection) => {
    const standing = byCode.get(connection.action)
    return (
      (line === undefined || standing?.action.line === line) &&
      (action === undefined || connection.action === action) &&
      (relation === undefined || connection.relation === relation) &&
      (phase === undefined || standing?.phase === phase)
    )
  }
  return items.flatMap((one) => {
    if (chapter !== undefined && groupOf(one.item) !== chapter) return []
    if (code !== undefined && one.item.code !== code) return []
    if (owner !== undefined && !askedOf(one.item).includes(owner)) return []
    if (coverage !== undefined && one.coverage !== coverage) return []
    const connections = one.connections.filter(stays)
    return narrowed && connections.length === 0 ? [] : [{ ...one, connections }]
  })
}

/** Who has to act on an item, each once: partners help, they are not asked. */
function askedOf({ owners = [] }: ItemOfFramework): string[] {
  return [...new Set(owners.filter(({ role }) => role !== 'partner').map(({ organisation }) => organisation))]
}

/** Of how many items each organisation has to act, most first; an item that asks several counts for each. */
export function askedCounts(items: readonly CrossWalkItem[]): { readonly organisation: string; readonly items: number }[] {
  const byOwner = groupedBy(items.flatMap(({ item }) => askedOf(item)), (organisation) => organisation)
  return [...byOwner].map(([organisation, own]) => ({ organisation, items: own.length })).toSorted((a, b) => b.items - a.items)
}

/** What an item is grouped under: its chapter; where the framework has no chapters, itself. */
export function groupOf({ code, chapter }: ItemOfFramework): string {
  return chapter ?? code
}

/** A cell of the matrix; parts count as the action they are a part of. */
export interface CrossWalkCell {
  readonly line: string
  readonly group: string
  readonly actions: number
  readonly items: number
}

/** How many actions of each line are linked to how many items of each group; empty cells are left out. */
export function matrixOf(items: readonly CrossWalkItem[], linked: Pick<Linked, 'byCode'>): CrossWalkCell[] {
  return [...groupedBy(items, ({ item }) => groupOf(item))].flatMap(([group, own]) =>
    perLine(own.flatMap(({ connections }) => connections), linked).map(({ line, connections, actions }) => ({
      line,
      group,
      actions,
      items: new Set(connections.map(({ item }) => item)).size,
    })),
  )
}

/** The number of actions per line among these links. */
export function perLine(
  connections: readonly Connection[],
  linked: Pick<Linked, 'byCode'>,
): { readonly line: string; readonly connections: readonly Connection[]; readonly actions: number }[] {
  const byLine = groupedBy(connections, ({ action }) => linked.byCode.get(action)?.action.line ?? '')
  return [...byLine].map(([line, own]) => ({ line, connections: own, actions: servingActions(own, linked).length }))
}

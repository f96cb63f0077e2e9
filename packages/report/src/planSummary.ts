import {
  coverageCounts,
  coverageOf,
  distributionOf,
  itemsOf,
  planInForce,
  standsIn,
  type ActionEntry,
  type Connection,
  type Coverage,
  type CoverageCounts,
  type Distribution,
  type FrameworkEntry,
  type HeadingEntry,
  type Kind,
  type Programme,
  type SourceDocument,
  type StatementEntry,
} from '@actielijn/plan'
import { counted, groupedBy, type Standing } from './standing.ts'

/** What the pages about plans and links are made of: the plan, where its actions stand, and what they are linked to. */
export interface Linked {
  readonly plan: {
    readonly programme: Programme
    readonly headings: ReadonlyMap<string, HeadingEntry>
    readonly statements: ReadonlyMap<string, StatementEntry>
    readonly actions: ReadonlyMap<string, ActionEntry>
    readonly frameworks: ReadonlyMap<string, FrameworkEntry>
  }
  /** The actions of the plan in force. */
  readonly standings: readonly Standing[]
  readonly byCode: ReadonlyMap<string, Standing>
  readonly connections: readonly Connection[]
}

export interface PlanModel {
  readonly source: SourceDocument
  readonly inForce: boolean
  /** The version of the programme's plan that came after it. */
  readonly supersededBy?: string
  readonly lines: number
  readonly entries: readonly { readonly kind: Kind; readonly count: number; readonly children: number }[]
  /** Top-level actions that left this version before its end: not among the entries. */
  readonly ended: number
  readonly statements: number
  readonly progress?: Distribution
  readonly framework?: { readonly code: string; readonly coverage: CoverageCounts }
  readonly served?: Distribution
}

/**
 * One plan or source at a glance. Only the plan in force has progress of its own; what stands elsewhere has the state
 * of the actions that are linked to it, and otherwise none.
 */
export function planSummaryOf(source: SourceDocument, linked: Linked): PlanModel {
  const { plan, standings, connections } = linked
  const all = [...plan.actions.values()].filter((entry) => standsIn(entry, source.code))
  const inForce = planInForce(plan.programme) === source.code
  const { plans } = plan.programme
  const supersededBy = plans.includes(source.code) ? plans[plans.indexOf(source.code) + 1] : undefined
  const left = new Set(all.filter((entry) => leftBeforeItsEnd(entry, { inForce, supersededBy })))
  const entries = all.filter((entry) => !left.has(entry))
  const codes = new Set(entries.map(({ code }) => code))
  const serving = connections.filter(({ item }) => codes.has(item))
  const framework = frameworkOf(codes, linked)
  return {
    source,
    inForce,
    ...(supersededBy !== undefined && { supersededBy }),
    lines: new Set(entries.map(({ line }) => line)).size,
    entries: [...groupedBy(entries, ({ kind }) => kind).values()].map((own) => ({
      kind: own[0]?.kind ?? 'action',
      count: own.filter(({ parent }) => parent === undefined).length,
      children: own.filter(({ parent }) => parent !== undefined).length,
    })),
    ended: [...left].filter(({ parent }) => parent === undefined).length,
    statements: [...plan.statements.values()].filter((statement) => statement.source.document === source.code).length,
    ...(inForce && { progress: distributionOf(counted(standings)) }),
    ...(framework && { framework }),
    ...(!inForce && supersededBy === undefined && serving.length > 0 && { served: distributionOf(servingActions(serving, linked)) }),
  }
}

/** An action of the programme that was withdrawn, split or merged while that version of its plan was in force. */
function leftBeforeItsEnd(
  { kind, ended, carried = [] }: ActionEntry,
  { inForce, supersededBy }: { readonly inForce: boolean; readonly supersededBy: string | undefined },
): boolean {
  if (kind !== 'action' || ended === undefined) return false
  return inForce || (supersededBy !== undefined && !carried.some(({ plan }) => plan === supersededBy))
}

/** The framework that the entries of a source are the items of. */
function frameworkOf(codes: ReadonlySet<string>, linked: Linked): PlanModel['framework'] {
  for (const framework of linked.plan.frameworks.values()) {
    const items = itemsOf(framework, linked.plan)
    if (items.length === 0 || !items.every(({ code }) => codes.has(code))) continue
    const covered = coverageByItem(linked.connections)
    return { code: framework.code, coverage: coverageCounts(items.map(({ code }) => covered.get(code) ?? 'none')) }
  }
  return undefined
}

/** How far each item that anything is linked to is covered; what is not in it is not covered at all. */
export function coverageByItem(connections: readonly Connection[]): ReadonlyMap<string, Coverage> {
  return new Map([...groupedBy(connections, ({ item }) => item)].map(([item, own]) => [item, coverageOf(own)]))
}

/** The top-level actions these links begin at, each once: a part counts as the action it is a part of. */
export function servingActions(
  connections: readonly Connection[],
  { byCode }: Pick<Linked, 'byCode'>,
): readonly Standing[] {
  const top = (code: string): string => {
    const parent = byCode.get(code)?.action.parent
    return parent === undefined ? code : top(parent)
  }
  const codes = new Set(connections.map(({ action }) => top(action)))
  return [...codes].flatMap((code) => byCode.get(code) ?? [])
}

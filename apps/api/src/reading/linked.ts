import type { ActionRow, LinkedAction, LinkView } from '@actielijn/contract'
import { connectionsOf, type Connection } from '@actielijn/plan'
import { groupedBy, type Linked, type Standing } from '@actielijn/report'
import type { PlanContent, Store } from '@actielijn/store'
import { actionRows } from './actionRows.ts'
import type { Reading } from './reading.ts'

interface Connections {
  readonly all: readonly Connection[]
  readonly byAction: ReadonlyMap<string, readonly Connection[]>
  readonly byItem: ReadonlyMap<string, readonly Connection[]>
}

const found = new WeakMap<PlanContent, Connections>()

/** What ties the actions of a plan to items elsewhere; a plan is frozen, so it is looked through once. */
export function connectionsIn(plan: PlanContent): Connections {
  const known = found.get(plan)
  if (known) return known
  const all = connectionsOf(plan)
  const connections = { all, byAction: groupedBy(all, ({ action }) => action), byItem: groupedBy(all, ({ item }) => item) }
  found.set(plan, connections)
  return connections
}

/** A reading with what its actions are linked to, as reports ask for it. */
export function linkedIn(reading: Reading): Linked {
  return { ...reading, connections: connectionsIn(reading.plan).all }
}

export function linkView({ code, action, item, relation, extent, reason }: Connection): LinkView {
  return { code, action, item, relation, ...(extent && { extent }), ...(reason && { reason }) }
}

/** These actions as they stand at the other end of a link, with the last words that this reader may read. */
export async function linkedActions(standings: readonly Standing[], reading: Reading, store: Store): Promise<LinkedAction[]> {
  const rows = await actionRows(standings, reading, store)
  return rows.map((row) => linkedAction(row, reading))
}

function linkedAction(row: ActionRow, { byCode }: Reading): LinkedAction {
  const { code, parent, line, title, reporter, due, state, lateness, monthsLate, freshness, attention, lastWords } = row
  const parentTitle = parent === undefined ? undefined : byCode.get(parent)?.action.title
  return {
    code,
    ...(parent && { parent }),
    ...(parentTitle && { parentTitle }),
    line,
    title,
    reporter,
    ...(due && { due }),
    state,
    lateness,
    ...(monthsLate !== undefined && { monthsLate }),
    freshness,
    attention,
    ...(lastWords && { lastWords }),
  }
}

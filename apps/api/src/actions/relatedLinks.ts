import type { LinkedAction, RelatedLink } from '@actielijn/contract'
import { isParliamentary, itemsOf, parliamentaryStandingOf, type ActionEntry, type Connection } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import { connectionsIn, linkedActions, linkView } from '../reading/linked.ts'
import type { Reading } from '../reading/reading.ts'

type Other = RelatedLink['other']

/**
 * What an entry is linked to, both ways, with what stands at the other end. The links of its parts are its own too.
 * Intended results stand with the action itself and are not repeated.
 */
export async function relatedLinks(entry: ActionEntry, reading: Reading, store: Store): Promise<RelatedLink[]> {
  const { byAction, byItem } = connectionsIn(reading.plan)
  const own = [entry.code, ...(reading.childrenOf.get(entry.code) ?? []).map(({ action }) => action.code)]
  const from = own.flatMap((code) => byAction.get(code) ?? []).filter(({ reason }) => reason !== undefined)
  const to = own.flatMap((code) => byItem.get(code) ?? [])
  const serving = to.flatMap(({ action }) => reading.byCode.get(action) ?? [])
  const actions = new Map((await linkedActions(serving, reading, store)).map((action) => [action.code, action]))
  return [
    ...from.map((connection) => ({ ...linkView(connection), other: itemView(connection, reading) })),
    ...to.flatMap((connection) => {
      const action = actions.get(connection.action)
      return action ? [{ ...linkView(connection), other: actionView(action, reading) }] : []
    }),
  ]
}

function itemView({ item }: Connection, { plan, moment }: Reading): Other {
  const action = plan.actions.get(item)
  const entry = action ?? plan.statements.get(item)
  if (entry) {
    const source = plan.sources.get(entry.source.document)
    return {
      code: item,
      title: entry.title,
      kind: entry.kind,
      plan: entry.source.document,
      ...(source && { planTitle: source.title }),
      entry: action !== undefined,
      ...(action && isParliamentary(action) && { parliament: parliamentaryStandingOf(action, moment.asOf.day) }),
    }
  }
  for (const framework of plan.frameworks.values()) {
    const found = itemsOf(framework, plan).find(({ code }) => code === item)
    if (found) return { code: item, title: found.title, plan: framework.code, planTitle: framework.title, entry: false }
  }
  return { code: item, title: { nl: item, en: item }, entry: false }
}

function actionView(action: LinkedAction, { plan }: Reading): Other {
  const { code, parent, parentTitle, title, state, lateness, monthsLate, freshness, reporter, lastWords } = action
  const document = plan.actions.get(code)?.source.document
  const source = document === undefined ? undefined : plan.sources.get(document)
  return {
    code,
    title,
    kind: 'action',
    ...(source && { plan: source.code, planTitle: source.title }),
    entry: true,
    ...(parent && { parent }),
    ...(parentTitle && { parentTitle }),
    standing: { state, lateness, ...(monthsLate !== undefined && { monthsLate }), freshness, reporter },
    ...(lastWords && { lastWords }),
  }
}

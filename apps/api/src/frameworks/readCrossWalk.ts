import type { FrameworkItemView } from '@actielijn/contract'
import { coverageCounts, type Connection } from '@actielijn/plan'
import {
  askedCounts,
  counted,
  crossWalkOf,
  groupedBy,
  groupOf,
  matrixOf,
  perLine,
  selectCrossWalk,
  servingActions,
  type CrossWalkItem,
} from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { linesOf } from '../reading/lines.ts'
import { linkedActions, linkedIn, linkView } from '../reading/linked.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'
import { crossWalkCsv } from './crossWalkCsv.ts'
import { frameworkSummary } from './listFrameworks.ts'

type CrossWalk = Response<'readCrossWalk'>

/** The plan in force against one framework, both ways; the matrix counts what the filter leaves. */
export const readCrossWalk: Operation<'readCrossWalk'> = async (ask, { store, demonstration }) => {
  const { query } = ask
  const reading = await readAt(query, ask, store)
  if ('kind' in reading) return reading
  const framework = reading.plan.frameworks.get(ask.params.framework)
  if (!framework) return refused('not-found')
  const linked = linkedIn(reading)
  const all = crossWalkOf(framework, linked)
  const items = selectCrossWalk(all, query, linked)
  if (ask.mediaType === 'text/csv')
    return crossWalkCsv({ framework, items }, reading, { query, language: query.language ?? ask.language, demonstration }, store)
  return answered({
    asOf: asOfInfo(reading),
    framework: frameworkSummary(framework, all, reading.plan),
    groups: groupsOf(items, reading),
    lines: linesBeside(items, reading),
    asked: askedCounts(all),
    items: items.map((one) => ({
      ...itemView(one),
      links: one.connections.map(linkView),
      lines: perLine(one.connections, reading).map(({ line, actions }) => ({ line, actions })),
    })),
    actions: await actionsOf(items, reading, store),
  })
}

/** An item in wire form. */
export function itemView({ item, coverage }: CrossWalkItem): FrameworkItemView {
  const { code, title, summary, kind, owners, deadlines, urgency, period, entry } = item
  return {
    code,
    title,
    group: groupOf(item),
    ...(summary && { summary }),
    ...(kind && { kind }),
    ...(owners && { owners: [...owners] }),
    ...(deadlines && { deadlines: [...deadlines] }),
    ...(urgency && { urgency }),
    ...(period && { period }),
    entry,
    coverage,
  }
}

function groupsOf(items: readonly CrossWalkItem[], reading: Reading): CrossWalk['groups'] {
  const cells = groupedBy(matrixOf(items, reading), ({ group }) => group)
  return [...groupedBy(items, ({ item }) => groupOf(item))].map(([code, own]) => ({
    code,
    title: reading.plan.headings.get(code)?.title ?? own[0]?.item.title ?? { nl: code, en: code },
    items: own.length,
    coverage: coverageCounts(own.map(({ coverage }) => coverage)),
    lines: (cells.get(code) ?? []).map(({ line, actions, items: among }) => ({ line, actions, items: among })),
  }))
}

/** Every action line, also one of which nothing is linked. */
function linesBeside(items: readonly CrossWalkItem[], reading: Reading): CrossWalk['lines'] {
  const serving = new Set(servingActions(items.flatMap(({ connections }) => connections), reading))
  const byLine = groupedBy(counted(reading.standings), ({ action }) => action.line)
  return linesOf(reading.plan).map((line) => {
    const own = byLine.get(line) ?? []
    const unlinked = own.filter((standing) => !serving.has(standing))
    return {
      line,
      actions: own.length,
      linked: own.length - unlinked.length,
      unlinked: unlinked.map(({ action: { code, title } }) => ({ code, title })),
    }
  })
}

/** The linked actions in printed order. */
async function actionsOf(items: readonly CrossWalkItem[], reading: Reading, store: Store): Promise<CrossWalk['actions']> {
  const group = new Map(items.map(({ item }) => [item.code, groupOf(item)]))
  const byAction = groupedBy(items.flatMap(({ connections }) => connections), ({ action }) => action)
  const standings = reading.standings.filter(({ action }) => byAction.has(action.code))
  const actions = await linkedActions(standings, reading, store)
  const groups = (connections: readonly Connection[]) =>
    [...groupedBy(connections, ({ item }) => group.get(item) ?? item)].map(([code, own]) => ({ group: code, items: own.length }))
  return actions.map((action) => ({ ...action, groups: groups(byAction.get(action.code) ?? []) }))
}

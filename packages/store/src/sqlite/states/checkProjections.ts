import { setImmediate } from 'node:timers/promises'
import { stateOf, views, type Instant } from '@actielijn/plan'
import type { Sqlite } from '../openFile.ts'
import { preparePlanReader } from '../plan/readPlan.ts'
import { isFoundByPublic } from '../search/searchIndex.ts'
import { insideRows, planRows, publicRows } from '../search/searchRows.ts'
import { prepareHistoryPages, type Recorded } from '../updates/historyPages.ts'
import { present } from './asOf.ts'
import { prepareReadProjections, projectionNames, type ProjectionName } from './readProjections.ts'
import { standingRows } from './standing.ts'
import { waitingRow } from './waiting.ts'

/**
 * Replays all history through the rules of `plan` and compares every projection with it, one action at a
 * time.
 * @param at the moment for which the projections were last settled
 * @returns the names of those that differ
 */
export async function checkProjections(sqlite: Sqlite, at: Instant): Promise<readonly ProjectionName[]> {
  const actual = prepareReadProjections(sqlite)
  const plans = preparePlanReader({ sqlite, now: () => at })
  const expectedRows = Object.fromEntries(projectionNames.map((name) => [name, 0])) as Record<
    ProjectionName,
    number
  > // fromEntries forgets its keys
  const differing = new Set<ProjectionName>()
  const months = new Map<string, Month>()
  const compare = (name: ProjectionName, expected: readonly object[], found: readonly object[]) => {
    expectedRows[name] += expected.length
    if (comparable(expected) !== comparable(found)) differing.add(name)
  }

  const checkAction = (history: readonly Recorded[]) => {
    const [first] = history
    if (!first) return
    const { programme } = first
    const { action } = first.judged.update
    const judged = history.map((recorded) => recorded.judged)
    compare('standing_updates', judged.flatMap(standingRows), actual.standing(action))
    compare('action_states', expectedStates(history, at), actual.states(programme, action))
    compare('strands', expectedStrands(history), actual.strands(programme, action))
    const contributions = plans.currentPlan(programme)?.programme.release.contributions ?? false
    for (const one of judged) {
      const waiting = waitingRow(programme, one, at)
      compare('waiting_updates', waiting ? [waiting] : [], actual.waiting(programme, one.update.sequence))
      const found = isFoundByPublic(one, contributions, at) ? publicRows(programme, one) : []
      compare('search_public', found, actual.searchPublic(one.update.sequence))
      compare('search_inside', insideRows(programme, one), actual.searchInside(one.update.sequence))
      countMonth(months, programme, one)
    }
  }

  let history: Recorded[] = []
  for (const page of prepareHistoryPages(sqlite)()) {
    for (const recorded of page) {
      if (history[0] && history[0].judged.update.action !== recorded.judged.update.action) {
        checkAction(history)
        history = []
      }
      history.push(recorded)
    }
    await setImmediate() // whoever else uses this process goes on
  }
  checkAction(history)

  compare('reporting_months', [...months.values()], actual.months())
  for (const programme of plans.programmes()) {
    const plan = plans.currentPlan(programme)
    for (const entry of plan?.actions.values() ?? []) {
      const sequence = actual.placeOfAction(programme, entry.code)
      const rows = plan ? planRows(plan, entry, sequence) : []
      compare('search_public', rows, actual.searchPublic(sequence))
      compare(
        'search_inside',
        rows.map((row) => ({ ...row, audience: 'plan', organisation: null })),
        actual.searchInside(sequence),
      )
    }
  }
  // Each expected row is there; more rows than expected are too many.
  for (const name of projectionNames) if (actual.count(name) !== expectedRows[name]) differing.add(name)
  return [...differing]
}

interface Month {
  readonly programme: string
  readonly organisation: string
  readonly month: string
  submitted: number
  accepted: number
}

function countMonth(
  months: Map<string, Month>,
  programme: string,
  { update, decision }: Recorded['judged'],
): void {
  const { organisation } = update
  const month = update.content.about.slice(0, 7)
  const key = JSON.stringify([programme, organisation, month])
  const counted = months.get(key) ?? { programme, organisation, month, submitted: 0, accepted: 0 }
  counted.submitted += 1
  if (decision?.kind === 'accepted') counted.accepted += 1
  months.set(key, counted)
}

function byOrganisation(history: readonly Recorded[]): ReadonlyMap<string, readonly Recorded[]> {
  const groups = new Map<string, Recorded[]>()
  for (const recorded of history) {
    const { organisation } = recorded.judged.update
    const group = groups.get(organisation) ?? []
    group.push(recorded)
    groups.set(organisation, group)
  }
  return groups
}

function expectedStates(history: readonly Recorded[], at: Instant): object[] {
  const judged = history.map((recorded) => recorded.judged)
  return [...byOrganisation(history)].flatMap(([organisation, [first]]) =>
    views.flatMap((view) => {
      const state = stateOf(judged, organisation, view, present(at))
      if (!first || !state.update) return []
      const { action } = first.judged.update
      return [{ programme: first.programme, view, action, organisation, state: JSON.stringify(state) }]
    }),
  )
}

function expectedStrands(history: readonly Recorded[]): object[] {
  return [...byOrganisation(history)].flatMap(([organisation, own]) => {
    const [first] = own
    if (!first) return []
    const revision = Math.max(...own.map(({ judged }) => judged.update.revision))
    const pending = own.filter(
      ({ judged }) => !judged.decision && judged.update.form !== 'contribution',
    ).length
    return [
      { programme: first.programme, action: first.judged.update.action, organisation, revision, pending },
    ]
  })
}

/** The rows as one text that does not depend on the order of rows or columns. */
function comparable(rows: readonly object[]): string {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
    .join('\n')
}

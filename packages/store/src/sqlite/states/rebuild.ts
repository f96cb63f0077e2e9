import { dayOf, type Instant } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import type { Versions } from '../dataVersion.ts'
import type { Transaction } from '../history/writing.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import type { SearchIndex } from '../search/searchIndex.ts'
import { prepareHistoryPages, type Recorded } from '../updates/historyPages.ts'
import type { Projections } from './projections.ts'

/** Prepares building every projection and index anew from history, in one transaction. */
export function prepareRebuild(
  connection: Connection,
  transaction: Transaction,
  parts: {
    readonly plans: PlanReader
    readonly projections: Projections
    readonly search: SearchIndex
    readonly versions: Versions
  },
): () => Promise<void> {
  const { plans, projections, search, versions } = parts
  const pages = prepareHistoryPages(connection.sqlite)
  const head = connection.sqlite.prepare<[], Instant | null>('SELECT max(at) FROM audit_events').pluck()
  return async () =>
    transaction(() => {
      const at = [connection.now(), head.get() ?? ''].sort().at(-1) ?? ''
      projections.clear()
      search.clear()
      // A state follows from all of the reports, so it is made once, after the last of them.
      const last = new Map<string, Recorded>()
      for (const page of pages()) {
        for (const recorded of page) {
          const { programme, judged } = recorded
          projections.rebuilt(programme, judged, at)
          search.placed(programme, judged, at)
          if (judged.update.form !== 'contribution') last.set(strandOf(recorded), recorded)
        }
      }
      for (const { programme, judged } of last.values()) projections.restated(programme, judged, at)
      for (const programme of plans.programmes()) {
        const actions = [...(plans.currentPlan(programme)?.actions.keys() ?? [])]
        search.amended(
          programme,
          actions.map((subject) => ({ subjectType: 'action', subject })),
          at,
        )
      }
      versions.bumpLapsed(dayOf(at))
    })
}

function strandOf({ programme, judged: { update } }: Recorded): string {
  return JSON.stringify([programme, update.action, update.organisation])
}

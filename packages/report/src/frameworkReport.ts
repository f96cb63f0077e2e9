import type { Connection, Day, Translation, UpdateContent, UpdateForm } from '@actielijn/plan'
import type { CrossWalkItem } from './crossWalk.ts'

/** First and last day spoken of, both included. */
export interface ReportPeriod {
  readonly from: Day
  readonly to: Day
}

/** An accepted update as a report to another body may use it: outlook, motive and notes are not in it. */
export interface ReportUpdate {
  readonly id: string
  readonly action: string
  readonly organisation: string
  readonly form: UpdateForm
  readonly content: UpdateContent
  /** A second person approved it. */
  readonly translation?: Translation
}

/** Whether the period has something to tell about an item. */
export const reportStatuses = ['reported', 'silent', 'uncovered'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** One item in a report: what was said in the period about the actions that do something for it. */
export interface ReportItem extends CrossWalkItem {
  /**
   * `reported`: an action for it was reported on. `silent`: there is one, nobody said anything in the period.
   * `uncovered`: no action of the plan in force does anything for it.
   */
  readonly status: ReportStatus
}

/**
 * The items of a framework for a period, every one of them. What is only about the same subject does nothing for an
 * item and is left out.
 */
export function frameworkReportOf(
  items: readonly CrossWalkItem[],
  updates: ReadonlyMap<string, readonly ReportUpdate[]>,
): ReportItem[] {
  return items.map(({ item, coverage, connections }) => {
    const serving = connections.filter(({ relation }) => relation !== 'context')
    return { item, coverage, connections: serving, status: statusOf(serving, updates) }
  })
}

function statusOf(serving: readonly Connection[], updates: ReadonlyMap<string, readonly ReportUpdate[]>): ReportStatus {
  if (serving.length === 0) return 'uncovered'
  return serving.some(({ action }) => (updates.get(action)?.length ?? 0) > 0) ? 'reported' : 'silent'
}

/** How many items have which status; the three add up to the framework. */
export function statusCounts(items: readonly ReportItem[]): Readonly<Record<ReportStatus, number>> {
  const counts = { reported: 0, silent: 0, uncovered: 0 }
  for (const { status } of items) counts[status] += 1
  return counts
}

/** What of an update's content may go into a report to another body. */
export function reportableContent({ notes: _notes, outlook: _outlook, motive: _motive, ...facts }: UpdateContent): UpdateContent {
  return facts
}

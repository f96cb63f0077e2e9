import { isDay } from '@actielijn/plan'
import type { FrameworkReportView } from '@actielijn/contract'
import type { AsOfQuery } from '../api/asOf.ts'

/**
 * The address of a report: the first day of its period, and whether it shows only what may leave the house. Its last
 * day is the day that the whole page is about.
 */
export interface ReportSearch {
  van?: string
  weergave?: 'openbaar'
}

/** Reads the address; anything unreadable is left out. */
export function readReportSearch({ van, weergave }: Record<string, unknown>): ReportSearch {
  return {
    ...(typeof van === 'string' && isDay(van) && { van }),
    ...(weergave === 'openbaar' && { weergave }),
  }
}

interface ReportQuery {
  from?: string
  to?: string
  known?: 'then'
  view?: 'public'
}

/** What the API is asked for. A first day after the last is left out: then the year before the last is shown. */
export function reportQueryOf({ van, weergave }: ReportSearch, { asOf, known }: AsOfQuery): ReportQuery {
  const reversed = van !== undefined && asOf !== undefined && van > asOf
  return {
    ...(van && !reversed && { from: van }),
    ...(asOf && { to: asOf }),
    ...(known && { known }),
    ...(weergave && { view: 'public' }),
  }
}

/** A report in a shape that names its update: every update once, with the action it is about. */
export function updatesOf({ actions }: FrameworkReportView) {
  return actions.flatMap((action) => action.updates.map((update) => ({ action, update })))
}

export type ReportEntry = ReturnType<typeof updatesOf>[number]

import { isDay } from '@actielijn/plan'
import type { FrameworkReportView } from '@actielijn/contract'

/** The address of a report: its period, and whether it shows only what may leave the house. */
export interface ReportSearch {
  van?: string
  tot?: string
  weergave?: 'openbaar'
}

/** Reads the address; anything unreadable is left out. */
export function readReportSearch({ van, tot, weergave }: Record<string, unknown>): ReportSearch {
  return {
    ...(typeof van === 'string' && isDay(van) && { van }),
    ...(typeof tot === 'string' && isDay(tot) && { tot }),
    ...(weergave === 'openbaar' && { weergave }),
  }
}

/** What the API is asked for. */
export function reportQueryOf({ van, tot, weergave }: ReportSearch): { from?: string; to?: string; view?: 'public' } {
  return { ...(van && { from: van }), ...(tot && { to: tot }), ...(weergave && { view: 'public' }) }
}

/** A report in a shape that names its update: every update once, with the action it is about. */
export function updatesOf({ actions }: FrameworkReportView) {
  return actions.flatMap((action) => action.updates.map((update) => ({ action, update })))
}

export type ReportEntry = ReturnType<typeof updatesOf>[number]

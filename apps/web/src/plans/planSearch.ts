import type { PlanEntryView } from '@actielijn/contract'
import { coverages, kinds } from '@actielijn/plan'

/** Filters of the page of one plan, in its address. */
export interface PlanSearch {
  soort?: (typeof kinds)[number]
  dekking?: (typeof coverages)[number]
}

/** What of an address filters a plan; anything unreadable is left out. */
export function readPlanSearch({ soort, dekking }: Record<string, unknown>): PlanSearch {
  const kind = kinds.find((one) => one === soort)
  const coverage = coverages.find((one) => one === dekking)
  return { ...(kind && { soort: kind }), ...(coverage && { dekking: coverage }) }
}

/** Whether the filters let this entry through. */
export function lets({ soort, dekking }: PlanSearch, { kind, coverage }: PlanEntryView): boolean {
  return (soort === undefined || soort === kind) && (dekking === undefined || dekking === coverage)
}

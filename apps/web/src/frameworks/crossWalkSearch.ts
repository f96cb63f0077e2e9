import type { CrossWalkFilterQuery } from '@actielijn/contract'
import { coverages, phases, relations, type Coverage, type Phase, type Relation } from '@actielijn/plan'
import type { AsOfQuery } from '../api/asOf.ts'

/** The address of "Verbanden": which framework, which way round, what is left of it. */
export interface CrossWalkSearch {
  raamwerk?: string
  weergave?: 'lijst'
  /** From the programme to the framework; the other way round when absent. */
  richting?: 'programma'
  lijn?: string
  hoofdstuk?: string
  onderdeel?: string
  /** Organisation that has to act. */
  wie?: string
  /** One action; its parts are actions of their own. */
  actie?: string
  verband?: Relation
  dekking?: Coverage
  fase?: Phase
}

const codeForm = /^[\w.:-]{1,80}$/
const codeIn = (value: unknown) => (typeof value === 'string' && codeForm.test(value) ? value : undefined)

/** Reads the address; anything unreadable is left out. */
export function readCrossWalkSearch(raw: Record<string, unknown>): CrossWalkSearch {
  const search: CrossWalkSearch = {}
  for (const key of ['raamwerk', 'lijn', 'hoofdstuk', 'onderdeel', 'wie', 'actie'] as const) {
    const code = codeIn(raw[key])
    if (code) search[key] = code
  }
  if (raw['weergave'] === 'lijst') search.weergave = 'lijst'
  if (raw['richting'] === 'programma') search.richting = 'programma'
  const relation = relations.find((one) => one === raw['verband'])
  if (relation) search.verband = relation
  const coverage = coverages.find((one) => one === raw['dekking'])
  if (coverage) search.dekking = coverage
  const phase = phases.find((one) => one === raw['fase'])
  if (phase) search.fase = phase
  return search
}

/** What the API is asked for; which way round is the screen's own business. */
export function crossWalkFilterOf(search: CrossWalkSearch, asOf: AsOfQuery): CrossWalkFilterQuery {
  const { lijn, hoofdstuk, onderdeel, wie, actie, verband, dekking, fase } = search
  return {
    ...asOf,
    ...(lijn && { line: lijn }),
    ...(hoofdstuk && { chapter: hoofdstuk }),
    ...(onderdeel && { item: onderdeel }),
    ...(wie && { owner: wie }),
    ...(actie && { action: actie }),
    ...(verband && { relation: verband }),
    ...(dekking && { coverage: dekking }),
    ...(fase && { phase: fase }),
  }
}

export const filterNames = ['lijn', 'hoofdstuk', 'onderdeel', 'wie', 'actie', 'verband', 'dekking', 'fase'] as const

/** The same address without any filter. */
export function withoutFilters({ raamwerk, weergave, richting }: CrossWalkSearch): CrossWalkSearch {
  return readCrossWalkSearch({ raamwerk, weergave, richting })
}

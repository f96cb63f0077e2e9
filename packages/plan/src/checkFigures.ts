import type { ObservationEntry } from './indicator.ts'
import { partsUnlikeTotal } from './partsOfTotal.ts'
import type { PlanFault, PlanFaultCode } from './planFault.ts'
import type { PlanFile } from './planFile.ts'

/**
 * Faults of the figures: references resolve, values are possible,
 * two figures for the same cell stand only with a reason, and a total equals its parts or says why not.
 */
export function figureFaults(plan: Pick<PlanFile, 'indicators' | 'scopes' | 'bases' | 'observations' | 'sources'>): PlanFault[] {
  const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code))
  const indicators = codes(plan.indicators)
  const scopes = codes(plan.scopes)
  const bases = codes(plan.bases)
  const sources = codes(plan.sources)
  const observations = codes(plan.observations)
  const fault = (entry: string, code: PlanFaultCode, at: string): PlanFault => ({ entry, code, at })
  const repeated = [plan.indicators, plan.scopes, plan.bases, plan.observations].flatMap((entries) =>
    entries
      .filter(({ code }, index) => entries.findIndex((other) => other.code === code) !== index)
      .map(({ code }) => fault(code, 'duplicate-code', 'figures')),
  )
  const wholeUnknown = plan.bases.flatMap(({ code, knownOf }) =>
    knownOf === undefined || bases.has(knownOf) ? [] : [fault(code, 'unknown-reference', `knownOf: ${knownOf}`)],
  )
  const single = plan.observations.flatMap((observation) => {
    const { code, indicator, scope, base, period, differsFrom } = observation
    return [
      ...(indicators.has(indicator) ? [] : [fault(code, 'unknown-reference', `indicator: ${indicator}`)]),
      ...(scopes.has(scope) ? [] : [fault(code, 'unknown-reference', `scope: ${scope}`)]),
      ...(bases.has(base) ? [] : [fault(code, 'unknown-reference', `base: ${base}`)]),
      ...(sources.has(observation.source.document) ? [] : [fault(code, 'unknown-reference', `source: ${observation.source.document}`)]),
      ...(differsFrom && !observations.has(differsFrom.observation) ? [fault(code, 'unknown-reference', `differsFrom: ${differsFrom.observation}`)] : []),
      ...(period.from > period.to ? [fault(code, 'bad-date', 'period')] : []),
      ...(isPossible(observation) ? [] : [fault(code, 'bad-figure', 'value')]),
    ]
  })
  return [...repeated, ...single, ...wholeUnknown, ...unexplained(plan.observations), ...partsUnlikeTotal(plan.observations)]
}

/** Ranges run upwards from nought, shares stay within a hundred, places are counted from one. */
function isPossible({ value, measure }: ObservationEntry): boolean {
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value
  if (measure === 'rank') return low === high && Number.isInteger(low) && low >= 1
  return low >= 0 && low <= high && (measure !== 'percent' || high <= 100)
}

/** What a figure is about: two with the same cell say the same thing and must agree or give a reason. */
export function cellOf({ indicator, scope, period, breakdown, base, measure }: ObservationEntry): string {
  const parts = breakdown.map(({ dimension, value }) => `${dimension}=${value}`).sort()
  return [indicator, scope, period.from, period.to, base, measure, ...parts].join('|')
}

function unexplained(observations: readonly ObservationEntry[]): PlanFault[] {
  const cells = new Map<string, ObservationEntry[]>()
  for (const observation of observations) cells.set(cellOf(observation), [...(cells.get(cellOf(observation)) ?? []), observation])
  return [...cells.values()].flatMap((same) =>
    same.flatMap((one, index) =>
      same
        .slice(index + 1)
        .filter((other) => JSON.stringify(one.value) !== JSON.stringify(other.value))
        .filter((other) => one.differsFrom?.observation !== other.code && other.differsFrom?.observation !== one.code)
        .map((other): PlanFault => ({ entry: one.code, code: 'unexplained-difference', at: other.code })),
    ),
  )
}

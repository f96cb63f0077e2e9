import type { Base, IndicatorEntry, ObservationEntry, Scope } from './indicator.ts'

/**
 * Why two figures must not stand in one chart or be set against each other (issue "Like is compared with like only"),
 * in the order in which they are told.
 */
export const comparisonRefusals = [
  /** One was counted, the other computed. */
  'registered-or-estimated',
  /** They measure different things. */
  'other-indicator',
  /** Parts of one indicator that each count something else, such as arrests and frozen euros. */
  'other-thing-counted',
  /** The United Kingdom is in the one and out of the other. */
  'united-kingdom',
  /** Other countries, or the source does not say which. */
  'other-countries',
  /** A figure over one year beside one over two. */
  'one-year-or-two',
  'count-or-percent',
  /** Euros beside something that is not money. */
  'other-unit',
  /** A place in an order beside a figure that says how much. */
  'rank-or-figure',
  /** Shares of all, beside shares of those of whom the characteristic is known. */
  'all-or-known',
  /** Shares of different wholes. */
  'other-base',
  /** Broken down by different characteristics. */
  'other-breakdown',
] as const
export type ComparisonRefusal = (typeof comparisonRefusals)[number]

/** A figure with what must be known of it to compare it. */
export interface Figure {
  readonly observation: Pick<ObservationEntry, 'period' | 'breakdown' | 'measure'>
  readonly indicator: Pick<IndicatorEntry, 'code' | 'nature' | 'cellsDiffer'>
  readonly scope: Pick<Scope, 'code' | 'countries'>
  readonly base: Pick<Base, 'code' | 'knownOf'>
}

/**
 * Every reason why two figures cannot be compared; none when like stands beside like. The order of the two does not
 * matter, a figure can be compared with itself, and two that can be compared with a third can be compared.
 */
export function refusalsToCompare(a: Figure, b: Figure): readonly ComparisonRefusal[] {
  const reasons = new Set([...ofIndicators(a, b), ...ofScopes(a.scope, b.scope), ...ofMeasures(a, b), ...ofBreakdowns(a, b)])
  if (yearsOf(a) !== yearsOf(b)) reasons.add('one-year-or-two')
  return comparisonRefusals.filter((reason) => reasons.has(reason))
}

/** How many years a figure spans. */
export function yearsOf({ observation: { period } }: Figure): number {
  return period.to - period.from + 1
}

/** The characteristics that a figure is broken down by, in a fixed order; none for a whole. */
export function dimensionsOf({ observation }: Figure): readonly string[] {
  return observation.breakdown.map(({ dimension }) => dimension).toSorted()
}

/** Figures that may all stand beside each other, in the order given. */
export function comparableSets<Some extends Figure>(figures: Iterable<Some>): readonly (readonly [Some, ...Some[]])[] {
  const sets: [Some, ...Some[]][] = []
  for (const figure of figures) {
    const own = sets.find(([first]) => refusalsToCompare(first, figure).length === 0)
    if (own) own.push(figure)
    else sets.push([figure])
  }
  return sets
}

function ofIndicators(a: Figure, b: Figure): ComparisonRefusal[] {
  if (a.indicator.code !== b.indicator.code) {
    const estimates = [a, b].filter(({ indicator }) => indicator.nature === 'estimated').length
    return estimates === 1 ? ['registered-or-estimated', 'other-indicator'] : ['other-indicator']
  }
  const different = a.indicator.cellsDiffer === true && cellsOf(a) !== cellsOf(b)
  return different ? ['other-thing-counted'] : []
}

function ofScopes(a: Figure['scope'], b: Figure['scope']): ComparisonRefusal[] {
  if (a.code === b.code) return []
  if (!a.countries || !b.countries) return ['other-countries']
  return [
    ...(a.countries.unitedKingdom === b.countries.unitedKingdom ? [] : ['united-kingdom' as const]),
    ...(a.countries.others === b.countries.others ? [] : ['other-countries' as const]),
  ]
}

/** A base says what part of one indicator is meant, so bases of different indicators are not set against each other. */
function ofMeasures(a: Figure, b: Figure): ComparisonRefusal[] {
  const measures = [a.observation.measure, b.observation.measure]
  if (measures[0] !== measures[1]) {
    if (measures.includes('rank')) return ['rank-or-figure']
    return [measures.includes('euro') ? 'other-unit' : 'count-or-percent']
  }
  if (a.indicator.code !== b.indicator.code || a.base.code === b.base.code) return []
  return [a.base.knownOf === b.base.code || b.base.knownOf === a.base.code ? 'all-or-known' : 'other-base']
}

function ofBreakdowns(a: Figure, b: Figure): ComparisonRefusal[] {
  return dimensionsOf(a).join() === dimensionsOf(b).join() ? [] : ['other-breakdown']
}

function cellsOf({ observation }: Figure): string {
  return observation.breakdown.map(({ dimension, value }) => `${dimension}=${value}`).toSorted().join()
}

import type { FigureSetView } from '@actielijn/contract'

/** What of an indicator is shown, in the address. */
export interface IndicatorSearch {
  /** Code of a scope. */
  gebied?: string
  /** Characteristics it is broken down by, with `+` between; `geheel` for the whole. */
  uitsplitsing?: string
  /** Two codes of figures to compare, with a comma between. */
  vergelijk?: string
}

/** What of an address is about the choice of figures. */
export function readIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const text = (key: keyof IndicatorSearch) => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? { [key]: value } : {}
  }
  return { ...text('gebied'), ...text('uitsplitsing'), ...text('vergelijk') }
}

/** How a breakdown stands in the address. */
function breakdownOf({ dimensions }: Pick<FigureSetView, 'dimensions'>): string {
  return dimensions.length === 0 ? 'geheel' : dimensions.join('+')
}

/** What can be chosen, and what is: only what has figures. */
export interface Choice {
  readonly scopes: readonly string[]
  readonly scope: string
  /** Breakdowns that exist for that scope. */
  readonly breakdowns: readonly string[]
  readonly breakdown: string
  readonly sets: readonly FigureSetView[]
}

/**
 * The sets to show. Where the address chooses nothing that exists: the whole before its parts, and of those the
 * scope with the longest series.
 */
export function choiceFrom(sets: readonly FigureSetView[], { gebied, uitsplitsing }: IndicatorSearch): Choice | undefined {
  const fitting = sets.filter((set) => set.scope === gebied)
  const [best] = (fitting.length > 0 ? fitting : sets).toSorted(
    (a, b) => a.dimensions.length - b.dimensions.length || b.observations.length - a.observations.length,
  )
  if (!best) return undefined
  const inScope = sets.filter(({ scope }) => scope === best.scope)
  const breakdowns = [...new Set(inScope.toSorted((a, b) => a.dimensions.length - b.dimensions.length).map(breakdownOf))]
  const breakdown = breakdowns.find((one) => one === uitsplitsing) ?? breakdownOf(best)
  return {
    scopes: [...new Set(sets.map(({ scope }) => scope))],
    scope: best.scope,
    breakdowns,
    breakdown,
    sets: inScope.filter((set) => breakdownOf(set) === breakdown),
  }
}

/** The two figures of the address; `unknown` where it names anything else than two of those that exist. */
export function comparedIn({ vergelijk }: IndicatorSearch, known: ReadonlySet<string>): [string, string] | 'unknown' | undefined {
  if (vergelijk === undefined) return undefined
  const [one, other, ...more] = vergelijk.split(',').filter(Boolean)
  if (one === undefined || other === undefined || more.length > 0) return 'unknown'
  return known.has(one) && known.has(other) ? [one, other] : 'unknown'
}

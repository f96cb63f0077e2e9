import {
  comparableSets,
  comparisonRefusals,
  dimensionsOf,
  refusalsToCompare,
  yearsOf,
  type Base,
  type ComparisonRefusal,
  type Figure,
  type IndicatorEntry,
  type ObservationEntry,
  type Scope,
  type SourceDocument,
  type Text,
} from '@actielijn/plan'

/** The part of a plan that its figures stand in. */
export interface FigureBook {
  readonly sources: ReadonlyMap<string, SourceDocument>
  readonly scopes: ReadonlyMap<string, Scope>
  readonly bases: ReadonlyMap<string, Base>
  readonly indicators: ReadonlyMap<string, IndicatorEntry>
  readonly observations: ReadonlyMap<string, ObservationEntry>
}

/** One figure with everything it refers to. */
export interface PrintedFigure extends Figure {
  readonly observation: ObservationEntry
  readonly indicator: IndicatorEntry
  readonly scope: Scope
  readonly base: Base
}

/** Another figure that looks the same and differs, with the reason why both stand. */
export interface Difference {
  readonly figure: PrintedFigure
  readonly reason: Text
}

/** Every figure by code; one that refers to something the plan does not have on this day is left out. */
export function figuresIn({ scopes, bases, indicators, observations }: FigureBook): ReadonlyMap<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>()
  for (const observation of observations.values()) {
    const indicator = indicators.get(observation.indicator)
    const scope = scopes.get(observation.scope)
    const base = bases.get(observation.base)
    if (indicator && scope && base) figures.set(observation.code, { observation, indicator, scope, base })
  }
  return figures
}

/**
 * Where other documents differ from this figure: as it says itself and as they say of it. A pair that names each
 * other both ways is told once, in the words of this figure.
 */
export function differencesOf(
  { observation }: PrintedFigure,
  figures: ReadonlyMap<string, PrintedFigure>,
): readonly Difference[] {
  const own = observation.differsFrom
  const named = own && figures.get(own.observation)
  const others = [...figures.values()].filter(
    ({ observation: other }) => other.differsFrom?.observation === observation.code && other.code !== own?.observation,
  )
  return [
    ...(own && named ? [{ figure: named, reason: own.reason }] : []),
    ...others.flatMap((figure) => {
      const reason = figure.observation.differsFrom?.reason
      return reason ? [{ figure, reason }] : []
    }),
  ]
}

/** Figures that may stand in one chart, by period, then cell as the sources first name it, then document. */
export interface FigureSet {
  readonly scope: string
  readonly base: string
  readonly measure: ObservationEntry['measure']
  readonly years: number
  readonly dimensions: readonly string[]
  readonly figures: readonly PrintedFigure[]
}

/** All figures of one indicator, in sets of like with like. */
export function figureSets(figures: readonly PrintedFigure[]): readonly FigureSet[] {
  return comparableSets(figures).map((set) => {
    const [{ scope, base, observation }] = set
    return {
      scope: scope.code,
      base: base.code,
      measure: observation.measure,
      years: yearsOf(set[0]),
      dimensions: dimensionsOf(set[0]),
      figures: inOrder(set),
    }
  })
}

function inOrder(set: readonly PrintedFigure[]): PrintedFigure[] {
  const cells = [...new Set(set.map(cellOf))]
  return set.toSorted(
    (a, b) => a.observation.period.from - b.observation.period.from || cells.indexOf(cellOf(a)) - cells.indexOf(cellOf(b)),
  )
}

function cellOf({ observation }: PrintedFigure): string {
  return observation.breakdown.map(({ dimension, value }) => `${dimension}=${value}`).toSorted().join()
}

/** Every reason why not all of these may stand beside each other, in the order they are told; none when they may. */
export function refusalsAmong(figures: readonly PrintedFigure[]): readonly ComparisonRefusal[] {
  const found = new Set(
    figures.flatMap((one, index) => figures.slice(index + 1).flatMap((other) => refusalsToCompare(one, other))),
  )
  return comparisonRefusals.filter((reason) => found.has(reason))
}

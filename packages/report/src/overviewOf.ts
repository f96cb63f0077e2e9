import { distributionOf, freshnessOf, isDelivered, type Day, type Distribution } from '@actielijn/plan'
import { mostPressingFirst } from './selectActions.ts'
import { counted, groupedBy, lastAboutOf, type Standing } from './standing.ts'

/** How one organisation keeps its word to report. */
export interface ReporterProgress {
  readonly organisation: string
  readonly distribution: Distribution
  readonly lastAbout?: Day
  /** Something is still owed and its last word is stale, or there never was one. */
  readonly silent: boolean
}

export interface OverviewModel {
  readonly total: Distribution
  readonly lines: readonly { readonly line: string; readonly distribution: Distribution }[]
  readonly reporters: readonly ReporterProgress[]
  /** Everything that needs a person, most pressing first. */
  readonly attention: readonly Standing[]
  readonly lastAbout?: Day
}

/** Where the programme stands: the sums over lines and over reporters both equal the total (DESIGN law 9). */
export function overviewOf(standings: readonly Standing[], lines: readonly string[], day: Day): OverviewModel {
  const units = counted(standings)
  const byLine = groupedBy(units, ({ action }) => action.line)
  const lastAbout = lastAboutOf(units)
  return {
    total: distributionOf(units),
    lines: lines.map((line) => ({ line, distribution: distributionOf(byLine.get(line) ?? []) })),
    reporters: [...groupedBy(units, ({ action }) => action.reporter)].map(([organisation, own]) =>
      reporterProgress(organisation, own, day),
    ),
    attention: units.filter(({ attention }) => attention !== 'none').toSorted(mostPressingFirst),
    ...(lastAbout && { lastAbout }),
  }
}

/** Progress and silence of one reporter over the actions it reports. */
export function reporterProgress(organisation: string, own: readonly Standing[], day: Day): ReporterProgress {
  const lastAbout = lastAboutOf(own)
  const owes = own.some(({ phase }) => !isDelivered(phase))
  const freshness = freshnessOf(lastAbout, 'running', day)
  return {
    organisation,
    distribution: distributionOf(own),
    ...(lastAbout && { lastAbout }),
    silent: owes && (freshness === 'never' || freshness === 'stale'),
  }
}

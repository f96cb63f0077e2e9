import type { SourceReference, Text } from './source.ts'

/** What statistics are about, in the order they are shown. */
export const indicatorGroups = [
  'victims',
  'services',
  'suspects',
  'prosecutions',
  'convictions',
  'cooperation',
  'response',
  'economy',
  'context',
] as const
export type IndicatorGroup = (typeof indicatorGroups)[number]

/**
 * How an indicator came about. `registered`: known to the authorities. `estimated`: computed. `reported`: stated by a
 * body about its own work. `assessed`: judged by an organisation about what it knows of others.
 */
export const figureNatures = ['registered', 'estimated', 'reported', 'assessed'] as const

/** `percent` is of the base; `rank` is a place, 1 for most, in an order of which the source does not give the numbers. */
export const figureMeasures = ['count', 'percent', 'euro', 'rank'] as const

/** How a source hedges a figure; "almost" is near and below, "less than" may be far below. */
export const approximations = ['about', 'almost', 'more-than', 'less-than', 'at-least'] as const

/** A statistic, defined so that like can be compared with like. */
export interface IndicatorEntry {
  readonly code: string
  readonly group: IndicatorGroup
  readonly title: Text
  /** What is counted, by whom, and what not. */
  readonly definition: Text
  readonly nature: (typeof figureNatures)[number]
  readonly unit: Text
  /** Said beside every chart: registered is not actual, a rise may be better registration. */
  readonly caveat: Text
  /** Its parts each count something else (arrests, euros, groups): they are never set beside each other. */
  readonly cellsDiffer?: true
}

/** For whom the figure holds; figures of different scopes are never compared. */
export interface Scope {
  readonly code: string
  readonly title: Text
  /** Which countries are in and which are out. */
  readonly definition: Text
  /** Absent where the source does not say which countries, or where it makes no difference. */
  readonly countries?: {
    readonly unitedKingdom: boolean
    /** Which countries beside the United Kingdom: the same word for the same countries. */
    readonly others: string
  }
}

/** What a figure is a part of: the hundred percent of a percentage, the whole of a count, what a rank is a place in. */
export interface Base {
  readonly code: string
  readonly title: Text
  /** The whole of which this leaves out those whose characteristic is unknown. */
  readonly knownOf?: string
}

/** First and last year, both included; the same year twice for one year. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** One cell of a breakdown, e.g. dimension `form`, value `labour`. */
export interface BreakdownCell {
  readonly dimension: 'form' | 'sex' | 'age' | 'origin' | 'country' | 'nationality' | 'sector' | 'agency' | 'service' | 'stage' | 'market' | 'other'
  readonly value: string
  readonly label: Text
}

/** One figure as one document prints it. */
export interface ObservationEntry {
  readonly code: string
  readonly indicator: string
  readonly scope: string
  readonly period: YearSpan
  /** Empty for the whole. */
  readonly breakdown: readonly BreakdownCell[]
  /** What the figure is a part of, e.g. all registered victims, or only those whose form is known. */
  readonly base: string
  /** A number, or a range where the source gives one. */
  readonly value: number | { readonly low: number; readonly high: number }
  readonly measure: (typeof figureMeasures)[number]
  /** The source rounds or says "about", "more than", "almost". */
  readonly approximate?: (typeof approximations)[number]
  readonly caveat?: Text
  /** Another observation that looks the same and differs, with the reason why both stand. */
  readonly differsFrom?: { readonly observation: string; readonly reason: Text }
  /**
   * On a total whose parts do not add up to it, or on one of the shares that do not make a hundred: why not.
   */
  readonly partsDiffer?: Text
  readonly source: SourceReference
}

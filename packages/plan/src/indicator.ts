import type { SourceReference, Text } from './source.ts'

/** A statistic, defined so that like can be compared with like. */
export interface IndicatorEntry {
  readonly code: string
  readonly group: 'victims' | 'services' | 'suspects' | 'prosecutions' | 'convictions' | 'cooperation' | 'economy' | 'context'
  readonly title: Text
  /** What is counted, by whom, and what not. */
  readonly definition: Text
  /** `registered`: known to the authorities. `estimated`: computed. `reported`: stated by a body about itself. */
  readonly nature: 'registered' | 'estimated' | 'reported'
  readonly unit: Text
  /** Said beside every chart: registered is not actual, a rise may be better registration. */
  readonly caveat: Text
}

/** For whom the figure holds; figures of different scopes are never compared. */
export interface Scope {
  readonly code: string
  readonly title: Text
  /** Which countries are in and which are out. */
  readonly definition: Text
}

/** What a figure is a part of: the hundred percent of a percentage, the whole of a count. */
export interface Base {
  readonly code: string
  readonly title: Text
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
  /** `count`, `percent` (of `base`), `euro`. */
  readonly measure: 'count' | 'percent' | 'euro'
  /** The source rounds or says "about", "more than", "almost". */
  readonly approximate?: 'about' | 'more-than' | 'less-than' | 'at-least'
  readonly caveat?: Text
  /** Another observation that looks the same and differs, with the reason why both stand. */
  readonly differsFrom?: { readonly observation: string; readonly reason: Text }
  /** On a total whose parts do not add up to it: why not. */
  readonly partsDiffer?: Text
  readonly source: SourceReference
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from '../api/asOf.ts'
import { call, type Answer } from '../api/client.ts'

export type IndicatorDetail = Answer<'readIndicator'>
export type IndicatorList = Answer<'listIndicators'>

/** Every statistic with its figures, as known on that day. */
export function indicatorsQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'indicators', asOf],
    queryFn: ({ signal }) => call('listIndicators', { params: { programme }, query: asOf }, signal),
    placeholderData: keepPreviousData,
  })
}

/** One statistic with everything said about its figures. */
export function indicatorQuery(programme: string, indicator: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'indicators', indicator, asOf],
    queryFn: ({ signal }) => call('readIndicator', { params: { programme, indicator }, query: asOf }, signal),
  })
}

/** Two figures beside each other, or why not. */
export function comparisonQuery(programme: string, observations: [string, string], asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'comparisons', observations, asOf],
    queryFn: ({ signal }) => call('compareFigures', { params: { programme }, query: { ...asOf, observations } }, signal),
  })
}

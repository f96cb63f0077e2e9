import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from './asOf.ts'
import { call } from './client.ts'

// What the frame around every page and several features read. Keys begin with the programme, so that a write can
// say `['programme', code]` and reach all of them.

/** The plan's skeleton: headings, organisations, sources, as on that day. */
export function programmeQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'skeleton', asOf],
    queryFn: ({ signal }) => call('readProgramme', { params: { programme }, query: asOf }, signal),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
}

/** Where the programme stands. */
export function overviewQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'overview', asOf],
    queryFn: ({ signal }) => call('readOverview', { params: { programme }, query: asOf }, signal),
    placeholderData: keepPreviousData,
  })
}

/** What my organisations report, lead or take part in. */
export function myActionsQuery(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'my-actions'],
    queryFn: ({ signal }) => call('listMyActions', { params: { programme } }, signal),
  })
}

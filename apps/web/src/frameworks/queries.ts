import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CrossWalkFilterQuery } from '@actielijn/contract'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'

/** The lists other bodies report by. */
export function frameworksQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'frameworks', asOf],
    queryFn: ({ signal }) => call('listFrameworks', { params: { programme }, query: asOf }, signal),
    placeholderData: keepPreviousData,
  })
}

/** The plan in force against one of them, narrowed by the filter. */
export function crossWalkQuery(programme: string, framework: string, filter: CrossWalkFilterQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'frameworks', framework, 'cross-walk', filter],
    queryFn: ({ signal }) => call('readCrossWalk', { params: { programme, framework }, query: filter }, signal),
    placeholderData: keepPreviousData,
  })
}

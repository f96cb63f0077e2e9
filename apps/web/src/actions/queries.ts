import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { ActionFilter } from '@actielijn/contract'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'

/** Rows per request: this programme fits in two. */
const pageSize = 100

/** Actions that match a filter, page by page. */
export function actionListQuery(programme: string, filter: ActionFilter) {
  return infiniteQueryOptions({
    queryKey: ['programme', programme, 'actions', filter],
    queryFn: ({ pageParam, signal }) =>
      call('listActions', { params: { programme }, query: { ...filter, cursor: pageParam, limit: pageSize } }, signal),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** The history behind the first page that comes with the action itself. */
export function olderHistoryQuery(programme: string, action: string, asOf: AsOfQuery, from: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['programme', programme, 'action', action, asOf, 'history', from],
    queryFn: ({ pageParam, signal }) =>
      call('listUpdates', { params: { programme, action }, query: { ...asOf, cursor: pageParam } }, signal),
    initialPageParam: from,
    getNextPageParam: (page) => page.next,
    enabled: false,
  })
}

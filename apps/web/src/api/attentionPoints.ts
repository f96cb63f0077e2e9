import { queryOptions } from '@tanstack/react-query'
import type { PointKind } from '@actielijn/plan'
import { call } from './client.ts'

/** What the list of attention points can be narrowed by. */
export interface PointFilter {
  kind?: PointKind[]
  status?: 'open' | 'set-aside'
}

/** Attention points, for coordinator and secretary; always about now. The menu counts them and the page shows them. */
export function attentionPointsQuery(programme: string, filter: PointFilter = {}) {
  return queryOptions({
    queryKey: ['programme', programme, 'attention-points', filter],
    queryFn: ({ signal }) => call('listAttentionPoints', { params: { programme }, query: filter }, signal),
    staleTime: 30_000,
  })
}

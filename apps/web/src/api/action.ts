import { queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from './asOf.ts'
import { call } from './client.ts'

/** One action as on that day; its own page and the form for a report read it. */
export function actionQuery(programme: string, action: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'action', action, asOf],
    queryFn: ({ signal }) => call('readAction', { params: { programme, action }, query: asOf }, signal),
  })
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'

/** Every plan and source, with its progress where it has any. */
export function plansQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'plans', asOf],
    queryFn: ({ signal }) => call('listPlans', { params: { programme }, query: asOf }, signal),
    placeholderData: keepPreviousData,
  })
}

/** One plan or source with its entries. */
export function planQuery(programme: string, plan: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'plan', plan, asOf],
    queryFn: ({ signal }) => call('readPlan', { params: { programme, plan }, query: asOf }, signal),
  })
}

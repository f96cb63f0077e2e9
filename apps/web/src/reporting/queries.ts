import { queryOptions } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import { isProblem } from '../api/problem.ts'

/**
 * My draft for one action and organisation, or null. Read once when the form opens; what is typed after that
 * is newer than any answer, so it is never fetched again while the form is open.
 */
export function draftQuery(programme: string, action: string, organisation: string) {
  return queryOptions({
    queryKey: ['draft', programme, action, organisation],
    queryFn: async ({ signal }) => {
      try {
        return await call('readDraft', { params: { programme, action, organisation } }, signal)
      } catch (error) {
        if (isProblem(error, 'not-found')) return null
        throw error
      }
    },
    staleTime: Infinity,
    gcTime: 0,
  })
}

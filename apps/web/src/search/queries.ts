import { queryOptions } from '@tanstack/react-query'
import { call, type Answer } from '../api/client.ts'

export type Hit = Answer<'search'>['items'][number]

/** Most hits per question; more words narrow it further. */
export const mostHits = 100

/** The longest question the contract takes. */
export const longestQuestion = 200

/** What is searched for, in the address. */
export interface SearchedFor {
  q?: string
}

/** What an address asks for; blank is nothing. */
export function readSearchedFor({ q }: Record<string, unknown>): SearchedFor {
  const words = typeof q === 'string' ? q.trim().slice(0, longestQuestion) : ''
  return words === '' ? {} : { q: words }
}

/** What was found, newest first; it is always about now. */
export function searchQuery(programme: string, q: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'search', q],
    queryFn: ({ signal }) => call('search', { params: { programme }, query: { q, limit: mostHits } }, signal),
    enabled: q !== '',
  })
}

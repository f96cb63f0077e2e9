import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from '../api/asOf.ts'
import { call, type Input } from '../api/client.ts'

/** What of an address is about the annex. */
export interface AnnexSearch {
  /** Inside: only what may leave the house. Signed out there is nothing else. */
  inhoud?: 'openbaar'
}

/** The choice in the address; anything unreadable counts as none. */
export function readAnnexSearch(search: Record<string, unknown>): AnnexSearch {
  return search['inhoud'] === 'openbaar' ? { inhoud: 'openbaar' } : {}
}

/** What the annex is asked for: the day, the knowledge, and how wide an audience it is for. */
export function annexAsked(asOf: AsOfQuery, { inhoud }: AnnexSearch) {
  return { ...asOf, ...(inhoud ? { view: 'public' as const } : {}) } satisfies Input<'readAnnex'>['query']
}

/** The complete table per action line. */
export function annexQuery(programme: string, asked: ReturnType<typeof annexAsked>) {
  return queryOptions({
    queryKey: ['programme', programme, 'annex', asked],
    queryFn: ({ signal }) => call('readAnnex', { params: { programme }, query: asked }, signal),
    placeholderData: keepPreviousData,
  })
}

import type { SearchHit, SearchScope, SearchStore } from '../../searchStore.ts'
import type { Connection } from '../connection.ts'
import { searchQuery } from './searchQuery.ts'
import { marks } from './searchRows.ts'

interface HitRow extends Omit<SearchHit, 'update'> {
  readonly update: string | null
}

interface PublicAsked {
  readonly query: string
  readonly programme: string
  readonly limit: number
}

interface InsideAsked extends PublicAsked {
  readonly submitted: number
  /** JSON array of codes. */
  readonly organisations: string
  readonly coordinator: number
  readonly taskforce: number
}

/** Prepares searching; row numbers follow sequence, so newest first costs no sorting. */
export function prepareSearch({ sqlite }: Connection): SearchStore {
  const searchPublic = sqlite.prepare<[PublicAsked], HitRow>(selectFrom('search_public', ''))
  const searchInside = sqlite.prepare<[InsideAsked], HitRow>(selectFrom('search_inside', insideCondition))
  return {
    search: async (programme, words, scope, limit) => {
      const query = searchQuery(words)
      if (query === undefined) return []
      const asked = { query, programme, limit }
      const rows =
        scope.kind === 'public' ? searchPublic.all(asked) : searchInside.all({ ...asked, ...readers(scope) })
      return rows.map(({ update, ...hit }): SearchHit => ({ ...hit, ...(update !== null && { update }) }))
    },
  }
}

function selectFrom(index: 'search_public' | 'search_inside', condition: string): string {
  return `SELECT action, update_id AS "update", language,
      snippet(${index}, 0, '${marks.begin}', '${marks.end}', '…', 24) AS snippet
    FROM ${index} WHERE ${index} MATCH @query AND programme = @programme ${condition}
    ORDER BY rowid DESC LIMIT @limit`
}

/** Every text has an audience (DESIGN law 11); an organisation's own people read all of what it sent in. */
const insideCondition = `AND (
  audience IN ('plan', 'accepted')
  OR (audience = 'submitted' AND @submitted)
  OR (audience = 'note-coordinator' AND @coordinator)
  OR (audience = 'note-taskforce' AND @taskforce)
  OR organisation IN (SELECT value FROM json_each(@organisations)))`

function readers({ submitted, organisations, notes }: Extract<SearchScope, { kind: 'inside' }>) {
  return {
    submitted: submitted ? 1 : 0,
    organisations: JSON.stringify(organisations),
    coordinator: notes.includes('coordinator') ? 1 : 0,
    taskforce: notes.includes('taskforce') ? 1 : 0,
  }
}

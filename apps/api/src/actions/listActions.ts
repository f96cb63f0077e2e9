import { distributionOf, type Fault } from '@actielijn/plan'
import { counted, selectActions, type Standing } from '@actielijn/report'
import { actionRows } from '../reading/actionRows.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered, faulty } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { actionsCsv } from './actionsCsv.ts'

/** Rows of a page when nobody says; all of today's programme fits. */
const usualLimit = 200

/** Actions with their state: filtered, sorted, counted. The distribution is of all that match, on this page or not. */
export const listActions: Operation<'listActions'> = async (ask, { store, demonstration }) => {
  const { query } = ask
  const reading = await readAt(query, ask, store)
  if ('kind' in reading) return reading
  const language = query.language ?? ask.language
  const among = query.plan?.length ? reading.everything : reading.standings
  const selected = selectActions(among, query, { organisations: reading.plan.organisations, language })
  if (ask.mediaType === 'text/csv') return actionsCsv(selected, reading, { query, language, demonstration }, store)
  const page = pageOf(selected, query)
  if ('pointer' in page) return faulty(page)
  return answered({
    asOf: asOfInfo(reading),
    distribution: distributionOf(counted(selected)),
    total: selected.length,
    items: await actionRows(page.items, reading, store),
    ...(page.next && { next: page.next }),
  })
}

/** The page after the action that the cursor names. */
function pageOf(
  selected: readonly Standing[],
  { cursor, limit = usualLimit }: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): { readonly items: readonly Standing[]; readonly next?: string } | Fault {
  const start = cursor === undefined ? 0 : selected.findIndex(({ action }) => action.code === cursor) + 1
  if (cursor !== undefined && start === 0) return { pointer: '#/query/cursor', code: 'unknown' }
  const items = selected.slice(start, start + limit)
  const last = items.at(-1)
  return start + limit < selected.length && last ? { items, next: last.action.code } : { items }
}

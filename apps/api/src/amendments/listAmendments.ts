import { isCoordinator, viewFor } from '@actielijn/plan'
import { namesFor, rowOf, visibleAmendments } from '../reading/amendmentRows.ts'
import { amendmentViews } from '../reading/amendmentViews.ts'
import { momentOf } from '../reading/moment.ts'
import { asOfInfo } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { pageOfActs } from './pageOfActs.ts'

/** Subjects on one page when nobody says; the last change is told whole. */
const usualLimit = 200

/** Every change of the plan since it was loaded, latest recorded first. */
export const listAmendments: Operation<'listAmendments'> = async (ask, { store }) => {
  const { query, viewer, plan } = ask
  const moment = await momentOf(query, ask, store)
  if ('kind' in moment) return moment
  const { code } = plan.programme
  const filter = {
    ...visibleAmendments(viewer, moment, { ...(query.kind && { kinds: query.kind }), ...(query.until && { until: query.until }) }),
    ...(query.from && { from: query.from }),
    ...(query.cursor && { before: Number(query.cursor) }),
    limit: query.limit ?? usualLimit,
  }
  const { rows, next } = await pageOfActs(code, filter, store)
  const page = rows.map(rowOf)
  const programmeHistory = isCoordinator(viewer) && moment.current ? await store.amendmentsOf(code, 'programme', code) : []
  const basedOn = programmeHistory.at(-1)?.sequence
  return answered({
    asOf: asOfInfo({ moment, view: viewFor(viewer) }),
    // Of what was recorded in one go the first subject is the one it is about.
    items: amendmentViews(page.toReversed(), await namesFor(viewer, page, store)).toReversed(),
    ...(next !== undefined && { next }),
    ...(basedOn !== undefined && { basedOn }),
  })
}

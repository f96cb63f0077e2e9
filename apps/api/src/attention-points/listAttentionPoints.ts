import { awaitingReview, ledByInference, pointCounts, selectPoints } from '@actielijn/report'
import { namesOf } from '../reading/person.ts'
import { asOfInfo } from '../reading/reading.ts'
import { reviewDayView } from '../reading/reviewDayView.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { attentionPointsCsv } from './attentionPointsCsv.ts'
import { pointsNow } from './pointsNow.ts'
import { peopleBehind, pointAction, pointView } from './pointViews.ts'

/** What is lacking in the plan itself or stands crooked between its parts, for coordinator and secretary. */
export const listAttentionPoints: Operation<'listAttentionPoints'> = async (ask, { store, demonstration }) => {
  const { query } = ask
  const now = await pointsNow(ask, store)
  if ('kind' in now) return now
  const { reading, setting, points } = now
  const selected = selectPoints(points, query)
  const awaiting = awaitingReview(setting)
  const names = await namesOf([...peopleBehind(selected), ...awaiting.map(({ review }) => review.by)], store)
  const language = query.language ?? ask.language
  if (ask.mediaType === 'text/csv') return attentionPointsCsv(selected, reading, { query, language, demonstration, people: names })
  return answered({
    asOf: asOfInfo(reading),
    counts: pointCounts(points).map((counts) => ({ ...counts })),
    items: selected.map((one) => pointView(one, reading, names)),
    awaiting: awaiting.map(({ action, review }) => ({
      action: pointAction(action, reading),
      review: reviewDayView(review, names),
    })),
    inferredLeads: ledByInference(reading).length,
  })
}

import { readsSubmitted, writesFor } from '@actielijn/plan'
import type { Standing } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import type { Reading } from '../reading/reading.ts'
import { sightOf } from '../reading/sightOf.ts'
import { seen } from '../reading/updateViews.ts'
import type { Response } from '../wire/ask.ts'

type Months = Response<'readOrganisation'>['reporting']

/** Updates per month of the day spoken of, up to the day asked for; what was sent in counts for who may read it. */
export async function reportingOf(
  organisation: string,
  own: readonly Standing[],
  reading: Reading,
  store: Store,
): Promise<Months> {
  const { viewer, view, moment, plan } = reading
  if (view === 'public') return releasedMonths(organisation, own, reading, store)
  const months = await store.reportingOverTime(plan.programme.code, organisation)
  const submittedToo = readsSubmitted(viewer) || writesFor(viewer, organisation)
  return months
    .filter(({ month, accepted }) => month <= moment.asOf.day.slice(0, 7) && (submittedToo || accepted > 0))
    .map(({ month, submitted, accepted }) => ({ month, accepted, ...(submittedToo && { submitted }) }))
}

/** The public counts what it can read: the same updates as stand in the histories of these actions. */
async function releasedMonths(
  organisation: string,
  own: readonly Standing[],
  reading: Reading,
  store: Store,
): Promise<Months> {
  const counts = new Map<string, number>()
  const sight = sightOf(reading)
  for (const { action } of own) {
    let before: Awaited<ReturnType<Store['history']>>['next']
    do {
      const page = await store.history(action.code, { ...(before && { before }), limit: 500 })
      for (const judged of page.updates) {
        if (judged.update.organisation !== organisation || !seen(judged, sight)) continue
        const month = judged.update.content.about.slice(0, 7)
        counts.set(month, (counts.get(month) ?? 0) + 1)
      }
      before = page.next
    } while (before)
  }
  return [...counts].map(([month, accepted]) => ({ month, accepted })).toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

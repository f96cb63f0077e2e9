import { isTracked, readsSubmitted, writesFor, type JudgedUpdate } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import type { Reading } from '../reading/reading.ts'
import { sightOf } from '../reading/sightOf.ts'
import { seen } from '../reading/updateViews.ts'
import type { Response } from '../wire/ask.ts'

type Months = Response<'readOrganisation'>['reporting']

/**
 * Updates per month of the day spoken of, as known at that moment; what was sent in counts for who may read it. What
 * was said of an action that ended, or that another reports on by now, was said all the same.
 */
export async function reportingOf(organisation: string, reading: Reading, store: Store): Promise<Months> {
  const { viewer, view, moment, plan } = reading
  if (view === 'public') return releasedMonths(organisation, reading, store)
  const months = moment.current
    ? await store.reportingOverTime(plan.programme.code, organisation)
    : await monthsThen(organisation, reading, store)
  const submittedToo = readsSubmitted(viewer) || writesFor(viewer, organisation)
  return months
    .filter(({ month, accepted }) => month <= moment.asOf.day.slice(0, 7) && (submittedToo || accepted > 0))
    .map(({ month, submitted, accepted }) => ({ month, accepted, ...(submittedToo && { submitted }) }))
}

/** The public counts what it can read: the same updates as stand in the histories of the actions. */
async function releasedMonths(organisation: string, reading: Reading, store: Store): Promise<Months> {
  const sight = sightOf(reading)
  const months = await monthsOf(organisation, reading, store, (judged) => seen(judged, sight) && { submitted: 1, accepted: 1 })
  return months.map(({ month, accepted }) => ({ month, accepted }))
}

/** The same as the kept counts (`reportingOverTime`) with no more knowledge than the moment has. */
function monthsThen(organisation: string, reading: Reading, store: Store): Promise<MonthCounts[]> {
  const { day, known } = reading.moment.asOf
  return monthsOf(organisation, reading, store, ({ update, decision }) => {
    if (update.content.about > day || update.sequence > known) return undefined
    const accepted = decision?.kind === 'accepted' && decision.sequence <= known
    return { submitted: 1, accepted: accepted ? 1 : 0 }
  })
}

interface Counts {
  readonly submitted: number
  readonly accepted: number
}
type MonthCounts = Counts & { readonly month: string }

const atOnce = 500

async function monthsOf(
  organisation: string,
  { everything, plan }: Reading,
  store: Store,
  counted: (judged: JudgedUpdate) => Counts | undefined,
): Promise<MonthCounts[]> {
  const counts = new Map<string, Counts>()
  for (const { action } of everything) {
    if (!isTracked(action, plan.programme)) continue
    let before: Awaited<ReturnType<Store['history']>>['next']
    do {
      const page = await store.history(action.code, { ...(before && { before }), limit: atOnce })
      for (const judged of page.updates) {
        const more = judged.update.organisation === organisation ? counted(judged) : undefined
        if (!more) continue
        const month = judged.update.content.about.slice(0, 7)
        const { submitted, accepted } = counts.get(month) ?? { submitted: 0, accepted: 0 }
        counts.set(month, { submitted: submitted + more.submitted, accepted: accepted + more.accepted })
      }
      before = page.next
    } while (before)
  }
  return [...counts].map(([month, of]) => ({ month, ...of })).toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

import { parliamentaryCounts, viewFor } from '@actielijn/plan'
import { selectParliament } from '@actielijn/report'
import { momentOf } from '../reading/moment.ts'
import { asOfInfo } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { modelsAt, rowView } from './models.ts'
import { parliamentCsv } from './parliamentCsv.ts'

/** The register of motions and promises: public facts, the same for everybody. */
export const listParliamentaryItems: Operation<'listParliamentaryItems'> = async (ask, { store, demonstration }) => {
  const { query, viewer } = ask
  const moment = await momentOf(query, ask, store)
  if ('kind' in moment) return moment
  const language = query.language ?? ask.language
  const all = modelsAt(moment)
  const filter = { ...query, overdue: query.overdue === 'true' }
  const items = selectParliament(all, filter, { members: moment.plan.members, language })
  const view = viewFor(viewer)
  if (ask.mediaType === 'text/csv') return parliamentCsv(items, { moment, view, plan: moment.plan }, { query, language, demonstration })
  const { states, ...counts } = parliamentaryCounts(items)
  return answered({
    asOf: asOfInfo({ moment, view }),
    counts: { ...counts, states: { ...states } },
    all: all.length,
    items: items.map((model) => rowView(model, moment.asOf.day)),
  })
}

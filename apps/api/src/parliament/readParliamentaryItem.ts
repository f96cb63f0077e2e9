import type { ParliamentaryItemView } from '@actielijn/contract'
import { dueHistory, isCoordinator, isParliamentary, type ParliamentaryEntry } from '@actielijn/plan'
import type { Amendment, Store } from '@actielijn/store'
import { namesFor, rowOf, visibleAmendments } from '../reading/amendmentRows.ts'
import { amendmentViews } from '../reading/amendmentViews.ts'
import { connectionsIn, linkedActions, linkView } from '../reading/linked.ts'
import type { Moment } from '../reading/moment.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { modelOf, rowView } from './models.ts'

/** Changes of one item that its page shows. */
const shownChanges = 100

/** One motion or promise: every date it had, by what it was kept, and where the linked actions stand. */
export const readParliamentaryItem: Operation<'readParliamentaryItem'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { plan, moment, viewer } = reading
  const item = plan.actions.get(ask.params.item)
  if (!item || !isParliamentary(item)) return refused('not-found')
  const all = await store.amendmentsOf(plan.programme.code, 'action', item.code)
  return answered({
    ...rowView(modelOf(item, moment), moment.asOf.day),
    asOf: asOfInfo(reading),
    text: item.summary,
    dues: duesAt(all, moment),
    links: await linksOf(item, reading, store),
    doubles: (item.doubles ?? []).flatMap((code) => {
      const double = plan.actions.get(code)
      return double ? [{ code, title: double.title }] : []
    }),
    papers: [...(item.papers ?? [])],
    source: { document: item.source.document, locator: { ...item.source.locator, headings: [...item.source.locator.headings] } },
    amendments: await amendmentsOf(item, reading, store),
    ...(isCoordinator(viewer) && moment.current && { basedOn: all.at(-1)?.sequence ?? 0 }),
  })
}

/** As known at that moment. */
function duesAt(all: readonly Amendment[], { asOf }: Moment): ParliamentaryItemView['dues'] {
  const versions = all.flatMap((one) =>
    one.subjectType === 'action' && one.effective <= asOf.day && one.sequence <= asOf.known ? [{ ...one, due: one.after.due }] : [],
  )
  return dueHistory(versions).map((given) => ({ ...given }))
}

async function linksOf({ code }: ParliamentaryEntry, reading: Reading, store: Store): Promise<ParliamentaryItemView['links']> {
  const connections = connectionsIn(reading.plan).byItem.get(code) ?? []
  const standings = connections.flatMap(({ action }) => reading.byCode.get(action) ?? [])
  const serving = new Map((await linkedActions(standings, reading, store)).map((action) => [action.code, action]))
  return connections.flatMap((connection) => {
    const action = serving.get(connection.action)
    return action ? [{ ...linkView(connection), serving: action }] : []
  })
}

async function amendmentsOf({ code }: ParliamentaryEntry, { plan, moment, viewer }: Reading, store: Store): Promise<ParliamentaryItemView['amendments']> {
  const listed = await store.amendments(plan.programme.code, {
    ...visibleAmendments(viewer, moment),
    of: { subjectType: 'action', subject: code },
    limit: shownChanges,
  })
  const rows = listed.map(rowOf)
  return amendmentViews(rows, await namesFor(viewer, rows, store))
}

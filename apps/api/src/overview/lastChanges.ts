import { countsIn, type JudgedUpdate, type UpdateContent } from '@actielijn/plan'
import type { HistoryKey, HistoryPage, Store } from '@actielijn/store'
import type { Reading } from '../reading/reading.ts'
import { sightOf } from '../reading/sightOf.ts'
import { seen } from '../reading/updateViews.ts'
import type { Response } from '../wire/ask.ts'

type Change = Response<'readOverview'>['changed'][number]

/** How many changes the overview shows, and among how many of the latest words they are sought. */
const shown = 8
const considered = 60

/** How far back in an action's history its previous state is sought: mostly it is the one before. */
const lookedBack = 50
const atOnce = 5

/**
 * What was accepted (inside) or released (outside) last, one per action: the updates that set the states of this
 * reading, so that an earlier day shows what changed then.
 */
export async function lastChanges(reading: Reading, store: Store): Promise<Change[]> {
  const latest = reading.standings
    .filter(({ state, action }) => state.update !== undefined && action.parent === undefined)
    .toSorted((a, b) => compare(b.state.lastAbout, a.state.lastAbout))
    .slice(0, considered)
  const updates = await store.updates(latest.flatMap(({ state }) => state.update ?? []))
  const settled = [...updates.values()]
    .flatMap((judged) => {
      const at = settledAt(judged, reading)
      return at === undefined ? [] : [{ judged, at }]
    })
    .toSorted((a, b) => compare(b.at, a.at))
    .slice(0, shown)
  const changes = await Promise.all(settled.map(({ judged, at }) => changeOf(judged, at, reading, store)))
  return changes.flatMap((change) => change ?? [])
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)

function settledAt({ decision, release }: JudgedUpdate, { view }: Reading): string | undefined {
  return view === 'public' ? release?.publicFrom : decision?.at
}

async function changeOf(judged: JudgedUpdate, at: string, reading: Reading, store: Store): Promise<Change | undefined> {
  const sight = sightOf(reading)
  const visible = seen(judged, sight)
  const action = reading.byCode.get(judged.update.action)?.action
  if (!visible || !action) return undefined
  const before = await contentBefore(judged, reading, store)
  const { phase = 'not-started', result, count, about } = visible.content
  return {
    code: action.code,
    title: action.title,
    organisation: judged.update.organisation,
    about,
    at,
    ...(before?.phase && { from: before.phase }),
    to: phase,
    ...(result && { result: result.value }),
    ...(count && { count: counts(count) }),
    ...(before?.count && { previousCount: counts(before.count) }),
  }
}

const counts = ({ done, of, unit }: NonNullable<UpdateContent['count']>) => ({ done, of, unit })

async function contentBefore({ update }: JudgedUpdate, reading: Reading, store: Store): Promise<UpdateContent | undefined> {
  const { asOf } = reading.moment
  let before: HistoryKey | undefined = { about: update.content.about, sequence: update.sequence }
  for (let looked = 0; before && looked < lookedBack; looked += atOnce) {
    const page: HistoryPage = await store.history(update.action, { before, limit: atOnce })
    const found = page.updates.find(
      (judged) =>
        judged.update.organisation === update.organisation &&
        judged.update.form !== 'contribution' &&
        countsIn(reading.view, judged, asOf),
    )
    if (found) return found.update.content
    before = page.next
  }
  return undefined
}

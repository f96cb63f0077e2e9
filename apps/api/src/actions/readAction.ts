import type { ActionDetail } from '@actielijn/contract'
import { contradictionsOf, coverageOf, isParliamentary, isTracked, itemsOf, parliamentaryStandingOf, type ActionEntry } from '@actielijn/plan'
import type { Standing } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { actionRows, stateView } from '../reading/actionRows.ts'
import { historyPage } from '../reading/historyPage.ts'
import { connectionsIn } from '../reading/linked.ts'
import { namesOf } from '../reading/person.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { knowsReviewDays, reviewDayView } from '../reading/reviewDayView.ts'
import { sightOf } from '../reading/sightOf.ts'
import { seen, updateViewOf } from '../reading/updateViews.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { lineageOf } from './lineageOf.ts'
import { recordingsOf } from './recordingsOf.ts'
import { relatedLinks } from './relatedLinks.ts'

/** Updates on the first page of the history. */
const firstPage = 20

/** One action: what was promised, where it stands, what happened, and what the reader may record here. */
export const readAction: Operation<'readAction'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const standing = reading.byCode.get(ask.params.action)
  if (!standing) return refused('not-found')
  const { action, state } = standing
  const children = reading.childrenOf.get(action.code) ?? []
  const [row, ...childRows] = await actionRows([standing, ...children], reading, store)
  if (!row) return refused('not-found')
  const current = state.update === undefined ? undefined : await store.update(state.update)
  const sight = sightOf(reading)
  const currentView = current && (await updateViewOf(current, sight, store))
  const parent = action.parent === undefined ? undefined : reading.byCode.get(action.parent)
  return answered({
    ...row,
    ...promised(action),
    asOf: asOfInfo(reading),
    ...elsewhere(action, reading),
    ...(isParliamentary(action) && { parliament: parliamentaryStandingOf(action, reading.moment.asOf.day) }),
    links: await relatedLinks(action, reading, store),
    doubles: (action.doubles ?? []).flatMap((code) => doubleOf(reading.byCode.get(code))),
    childRows,
    ...(parent && { parentTitle: parent.action.title }),
    ...(currentView && { current: currentView }),
    history: await historyPage(action.code, { limit: firstPage }, sight, store),
    contradictions: await contradictions(standing, reading, store),
    recordings: await recordingsOf(action, reading, store),
    ...(await reviewOf(action, reading, store)),
    lineage: await lineageOf(action, reading, store),
  })
}

/** Whether anybody reports on the entry, and if not, how far the plan in force does what it asks. */
function elsewhere(action: ActionEntry, { plan }: Reading): Pick<ActionDetail, 'tracked' | 'coverage'> {
  if (isTracked(action, plan.programme)) return { tracked: true }
  const links = connectionsIn(plan).byItem.get(action.code) ?? []
  const asked = [...plan.frameworks.values()].some((framework) => itemsOf(framework, plan).some(({ code }) => code === action.code))
  return { tracked: false, ...((asked || links.length > 0) && { coverage: coverageOf(links) }) }
}

/** What the plan itself says, beyond what a list shows. */
function promised(action: ActionEntry): Pick<
  ActionDetail,
  'noLead' | 'deadlines' | 'budgets' | 'alsoIn' | 'answers' | 'results' | 'reported' | 'papers' | 'source'
> {
  const { noLead, deadlines, budgets, alsoIn, answers, results, reported, papers, source } = action
  return {
    ...(noLead && { noLead }),
    ...(deadlines && { deadlines: [...deadlines] }),
    ...(budgets && { budgets: [...budgets] }),
    ...(alsoIn && { alsoIn: [...alsoIn] }),
    ...(answers && { answers: [...answers] }),
    results: [...results],
    ...(reported && { reported: reported.map(({ text, date }) => ({ text, ...(date && { when: date }) })) }),
    ...(papers && { papers: [...papers] }),
    source: { document: source.document, locator: { ...source.locator, headings: [...source.locator.headings] } },
  }
}

function doubleOf(standing: Standing | undefined): ActionDetail['doubles'] {
  if (!standing) return []
  const { action, state } = standing
  return [{ code: action.code, title: action.title, state: stateView(state) }]
}

/** The internal day to look again, for the few who know of it; it is about now and in no view of an earlier day. */
async function reviewOf({ code }: ActionEntry, { plan, viewer, moment }: Reading, store: Store): Promise<Pick<ActionDetail, 'review'>> {
  if (!moment.current || !knowsReviewDays(viewer)) return {}
  const review = await store.reviewDay(plan.programme.code, code)
  return review ? { review: reviewDayView(review, await namesOf([review.by], store)) } : {}
}

/** Inside only: who sees it otherwise, as far as this reader may read it. */
async function contradictions({ action, state }: Standing, reading: Reading, store: Store): Promise<ActionDetail['contradictions']> {
  if (reading.view === 'public') return []
  const sight = sightOf(reading)
  const contributions = (await store.latestContributions([action.code])).filter((judged) => seen(judged, sight))
  return contradictionsOf(state, contributions.map(({ update }) => update)).map((one) => ({ ...one }))
}

import type { ReportedUpdateView } from '@actielijn/contract'
import {
  addDays,
  mayCheckTranslation,
  textsToTranslate,
  translates,
  type Fault,
  type Viewer,
} from '@actielijn/plan'
import {
  crossWalkOf,
  frameworkReportOf,
  statusCounts,
  type CrossWalkItem,
  type Linked,
  type ReportItem,
  type ReportPeriod,
} from '@actielijn/report'
import type { PlanContent, Store } from '@actielijn/store'
import { connectionsIn, linkedActions, linkView } from '../reading/linked.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import type { Names } from '../reading/person.ts'
import { namesBehind, translationView } from '../reading/translationViews.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Ask, Operation, Response } from '../wire/ask.ts'
import { frameworkReportCsv } from './frameworkReportCsv.ts'
import { frameworkSummary } from './listFrameworks.ts'
import { itemView } from './readCrossWalk.ts'
import { updatesOf, type TranslatedUpdate } from './reportUpdates.ts'

type Report = Response<'readFrameworkReport'>

/** One update, many reports: per item of a framework what was accepted in a period about the actions that serve it. */
export const readFrameworkReport: Operation<'readFrameworkReport'> = async (ask, { store, demonstration }) => {
  const { query, viewer } = ask
  const period = periodIn(ask)
  if ('pointer' in period) return faulty(period)
  const reading = await readAt({ asOf: period.to, known: query.known, view: query.view }, ask, store)
  if ('kind' in reading) return reading
  const walked = walkedAt(ask.params.framework, reading, ask.plan)
  if (!walked) return refused('not-found')
  const serving = frameworkReportOf(walked.items, new Map()).flatMap(({ connections }) => connections.map(({ action }) => action))
  const updates = await updatesOf([...new Set(serving)], period, reading, store)
  const items = frameworkReportOf(walked.items, updates)
  if (ask.mediaType === 'text/csv')
    return frameworkReportCsv({ ...walked, items, updates, period }, reading, { query, language: query.language ?? ask.language, demonstration })
  const translating = translates(viewer) && reading.view === 'accepted'
  return answered({
    asOf: asOfInfo(reading),
    framework: frameworkSummary(walked.framework, walked.items, walked.plan),
    ...period,
    counts: { ...statusCounts(items) },
    items: items.map(reportItemView),
    actions: await actionsOf(updates, reading, translating ? viewer : undefined, store),
    ...(translating && { translating: workOf([...updates.values()].flat()) }),
  })
}

/** The last day is never in the future; the first is a year before it when nobody says. */
function periodIn({ query, today }: Ask<'readFrameworkReport'>): ReportPeriod | Fault {
  const to = query.to ?? today
  const from = query.from ?? addDays(to, -364)
  if (to > today) return { pointer: '#/query/to', code: 'in-the-future', limit: today }
  return from > to ? { pointer: '#/query/from', code: 'not-a-period' } : { from, to }
}

/** The list as it stood on the last day; where it was not there yet, as it stands now, if what is known now may be used. */
function walkedAt(code: string, reading: Reading, current: PlanContent) {
  const usable = reading.moment.known === 'then' ? [reading.plan] : [reading.plan, current]
  for (const plan of usable) {
    const framework = plan.frameworks.get(code)
    if (!framework) continue
    // Of links as they are now only those whose action was there on that day.
    const connections = connectionsIn(plan).all.filter(({ action }) => reading.byCode.has(action))
    const linked: Linked = { plan, standings: reading.standings, byCode: reading.byCode, connections }
    const items: CrossWalkItem[] = crossWalkOf(framework, linked)
    if (items.length > 0 || plan === usable.at(-1)) return { framework, plan, items }
  }
  return undefined
}

function reportItemView({ status, ...one }: ReportItem): Report['items'][number] {
  return { ...itemView(one), status, links: one.connections.map(linkView) }
}

async function actionsOf(
  updates: ReadonlyMap<string, readonly TranslatedUpdate[]>,
  reading: Reading,
  translator: Viewer | undefined,
  store: Store,
): Promise<Report['actions']> {
  const behind = [...updates.values()].flat().flatMap(({ translations }) => [translations.approved ?? [], translations.latest ?? []].flat())
  const names = reading.view === 'public' ? undefined : await namesBehind(behind, store)
  const standings = reading.everything.filter(({ action }) => updates.has(action.code))
  const actions = await linkedActions(standings, reading, store)
  return actions.map((action) => ({
    ...action,
    updates: (updates.get(action.code) ?? []).map((update) => reportedUpdateView(update, names, translator)),
  }))
}

function reportedUpdateView(
  { id, organisation, form, content, released, translation, translations }: TranslatedUpdate,
  names: Names | undefined,
  translator: Viewer | undefined,
): ReportedUpdateView {
  const { latest, revision } = translations
  const { proof, ...rest } = content
  return {
    id,
    organisation,
    form,
    content: { ...rest, ...(proof && { proof: [...proof] }) },
    released,
    ...(translation && { translation: translationView(translation, names) }),
    ...(translator && {
      translating: {
        texts: textsToTranslate(content),
        revision,
        ...(latest && { latest: translationView(latest, names) }),
        mayCheck: latest !== undefined && mayCheckTranslation(translator, latest),
      },
    }),
  }
}

/** What is left to do before the report can be read in English. */
function workOf(updates: readonly TranslatedUpdate[]): NonNullable<Report['translating']> {
  const wanting = updates.filter(({ content, translation }) => !translation && Object.keys(textsToTranslate(content)).length > 0)
  const unchecked = updates.filter(({ translations }) => translations.latest && !translations.latest.check)
  return {
    missing: wanting.filter(({ translations }) => !translations.latest || translations.latest.check).length,
    unchecked: unchecked.length,
  }
}

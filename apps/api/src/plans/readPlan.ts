import type { PassageView, PlanEntryView } from '@actielijn/contract'
import { isParliamentary, itemsOf, parliamentaryStandingOf, standsIn, type ActionEntry } from '@actielijn/plan'
import { coverageByItem, groupedBy, passagesOf, planSummaryOf, type Linked, type PassageModel } from '@actielijn/report'
import { stateView } from '../reading/actionRows.ts'
import { endingView } from '../reading/endedActions.ts'
import { connectionsIn, linkedActions, linkedIn, linkView } from '../reading/linked.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'
import { planSummaryView } from './listPlans.ts'

/** One plan or source: what it says line by line, and what each passage yielded. */
export const readPlan: Operation<'readPlan'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { plan } = reading
  const source = plan.sources.get(ask.params.plan)
  if (!source) return refused('not-found')
  const linked = linkedIn(reading)
  const entries = [...plan.actions.values()].filter((entry) => standsIn(entry, source.code))
  const statements = [...plan.statements.values()].filter((entry) => entry.source.document === source.code)
  const summary = planSummaryOf(source, linked)
  return answered({
    ...planSummaryView(summary),
    asOf: asOfInfo(reading),
    chapters: chaptersOf(entries, reading, linked),
    statementList: statements,
    passages: passagesOf([...entries, ...statements]).map((passage) => passageView(passage, reading)),
    actions: summary.inForce ? [] : await servingHere(entries, reading, store),
  })
}

/** The chapters that hold entries, each with the headings inside it. */
function chaptersOf(entries: readonly ActionEntry[], reading: Reading, linked: Linked): Response<'readPlan'>['chapters'] {
  const entryView = entryViews(reading, linked)
  return [...groupedBy(entries, ({ line }) => line)].flatMap(([line, own]) => {
    const heading = reading.plan.headings.get(line)
    if (!heading) return []
    const used = new Set(own.flatMap(({ section, theme }) => [section, theme]))
    const headings = [...reading.plan.headings.values()].filter(({ code }) => used.has(code))
    return [{ heading, headings, entries: own.map(entryView) }]
  })
}

function entryViews({ plan, moment, standings, byCode }: Reading, linked: Linked): (entry: ActionEntry) => PlanEntryView {
  const connections = connectionsIn(plan)
  const covered = coverageByItem(linked.connections)
  const answerable = new Set(
    [...plan.frameworks.values()].flatMap((framework) => itemsOf(framework, plan).map(({ code }) => code)),
  )
  const inForce = new Set(standings.map(({ action }) => action.code))
  return (entry) => {
    const { code, kind, printed, parent, section, theme, title, summary, owners, start, due, deadlines } = entry
    const links = [...(connections.byItem.get(code) ?? []), ...(connections.byAction.get(code) ?? [])]
    const own = inForce.has(code) ? byCode.get(code) : undefined
    const coverage = covered.get(code) ?? (answerable.has(code) ? 'none' : undefined)
    return {
      code,
      kind,
      printed,
      ...(parent && { parent }),
      ...(section && { section }),
      ...(theme && { theme }),
      title,
      summary,
      owners: [...owners],
      ...(start && { start }),
      ...(due && { due }),
      ...(deadlines && { deadlines: [...deadlines] }),
      ...(entry.ended && { ended: endingView(entry.ended) }),
      ...(own && { standing: standingView(own) }),
      ...(isParliamentary(entry) && { parliament: parliamentaryStandingOf(entry, moment.asOf.day) }),
      ...(coverage && { coverage }),
      links: links.map(linkView),
    }
  }
}

function standingView({ state, lateness, monthsLate, freshness }: Reading['standings'][number]): PlanEntryView['standing'] {
  return { state: stateView(state), lateness, ...(monthsLate !== undefined && { monthsLate }), freshness }
}

function passageView({ source, entries }: PassageModel, { plan }: Reading): PassageView {
  return {
    source: { document: source.document, locator: { ...source.locator, headings: [...source.locator.headings] } },
    entries: entries.map(({ code, title, kind }) => ({ code, title, kind, entry: plan.actions.has(code) })),
  }
}

/** The actions of the plan in force that do something for these entries. */
function servingHere(entries: readonly ActionEntry[], reading: Reading, store: Parameters<typeof linkedActions>[2]) {
  const { byItem } = connectionsIn(reading.plan)
  const codes = new Set(entries.flatMap(({ code }) => (byItem.get(code) ?? []).map(({ action }) => action)))
  return linkedActions([...codes].flatMap((code) => reading.byCode.get(code) ?? []), reading, store)
}

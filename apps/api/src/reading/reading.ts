import type { AsOfInfo } from '@actielijn/contract'
import { isInForce, unreported, viewFor, type ActionState, type ReleaseSettings, type Viewer } from '@actielijn/plan'
import { groupedBy, standingOf, type Standing } from '@actielijn/report'
import type { PlanContent, Store } from '@actielijn/store'
import type { Refused } from '../wire/answer.ts'
import { momentOf, type Moment, type MomentQuestion } from './moment.ts'

type View = ReturnType<typeof viewFor>

/** What one reader sees of a programme at one moment; every page and export starts here. */
export interface Reading {
  readonly moment: Moment
  readonly plan: PlanContent
  readonly viewer: Viewer
  readonly view: View
  /** What the programme lets out now: an earlier day shows no more than today's settings allow. */
  readonly release: ReleaseSettings
  /** The actions of the plan in force, in printed order: what every total counts. */
  readonly standings: readonly Standing[]
  /** Every entry of every plan and source, in printed order. */
  readonly everything: readonly Standing[]
  readonly byCode: ReadonlyMap<string, Standing>
  readonly childrenOf: ReadonlyMap<string, readonly Standing[]>
}

/** Who reads which programme, as the wire found out. */
export interface ReadingQuestion {
  readonly plan: PlanContent
  readonly viewer: Viewer
  readonly now: string
  readonly today: string
}

/** Reads where every action stands; `asked.view` narrows what somebody inside sees to what is public. */
export async function readAt(
  asked: MomentQuestion & { readonly view?: View | undefined },
  question: ReadingQuestion,
  store: Store,
): Promise<Reading | Refused> {
  const moment = await momentOf(asked, question, store)
  if ('kind' in moment) return moment
  const { viewer, plan: currentPlan } = question
  const view = asked.view === 'public' ? 'public' : viewFor(viewer)
  const { release } = currentPlan.programme
  const states = await statesAt(moment, view, store)
  const everything = [...moment.plan.actions.values()].map((action) =>
    standingOf(action, readable(states.get(action.code) ?? unreported, view, release), moment.asOf.day),
  )
  const standings = everything.filter(({ action }) => isInForce(action, moment.plan.programme))
  return {
    moment,
    plan: moment.plan,
    viewer,
    view,
    release,
    standings,
    everything,
    byCode: new Map(everything.map((standing) => [standing.action.code, standing])),
    childrenOf: groupedBy(
      everything.filter(({ action }) => action.parent !== undefined),
      ({ action }) => String(action.parent),
    ),
  }
}

/** States of all actions: from the projection now, by one seek per action on an earlier day. */
export async function statesAt(
  moment: Moment,
  view: View | 'submitted',
  store: Store,
  actions: Iterable<string> = moment.plan.actions.keys(),
): Promise<ReadonlyMap<string, ActionState>> {
  if (moment.current) return store.currentStates(moment.plan.programme.code, view)
  const reporters = new Map<string, string>()
  for (const code of actions) {
    const action = moment.plan.actions.get(code)
    if (action) reporters.set(code, action.reporter)
  }
  return store.statesAsOf(reporters, view, moment.asOf)
}

/** Outlook and motive stay inside unless the programme releases them (DESIGN law 10). */
function readable(state: ActionState, view: View, release: ReleaseSettings): ActionState {
  if (view === 'accepted' || release.outlook) return state
  const { outlook: _outlook, motive: _motive, ...facts } = state
  return facts
}

/** The day and knowledge as every page prints them. */
export function asOfInfo({ moment, view }: Pick<Reading, 'moment' | 'view'>): AsOfInfo {
  const { asOf, known, today, anythingKnown } = moment
  return { day: asOf.day, known, today, view, anythingKnown }
}

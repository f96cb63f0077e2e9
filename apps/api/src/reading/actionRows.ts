import type { ActionRow } from '@actielijn/contract'
import { distributionOf, readsSubmitted, writesFor, type ActionState, type JudgedUpdate } from '@actielijn/plan'
import { plainBeginning, type Standing } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { endingView } from './endedActions.ts'
import { statesAt, type Reading } from './reading.ts'
import { sightOf } from './sightOf.ts'
import { seen } from './updateViews.ts'

/** Characters of the last words that a list shows. */
const beginning = 240

/** These actions in wire form; words and what was sent in are read for them alone. */
export async function actionRows(standings: readonly Standing[], reading: Reading, store: Store): Promise<ActionRow[]> {
  const words = await store.updates(standings.flatMap(({ state }) => state.words ?? []))
  const submitted = await submittedStates(standings, reading, store)
  return standings.map((standing) => actionRow(standing, reading, { words, submitted }))
}

interface Beside {
  readonly words: ReadonlyMap<string, JudgedUpdate>
  readonly submitted: ReadonlyMap<string, ActionState>
}

function actionRow(standing: Standing, reading: Reading, beside: Beside): ActionRow {
  const { action, lateness, monthsLate, freshness, attention } = standing
  const children = reading.childrenOf.get(action.code)
  const submitted = submittedOf(standing, beside.submitted)
  const lastWords = lastWordsOf(standing, reading, beside.words)
  return {
    code: action.code,
    kind: action.kind,
    printed: action.printed,
    ...(action.parent && { parent: action.parent }),
    line: action.line,
    ...(action.section && { section: action.section }),
    ...(action.theme && { theme: action.theme }),
    title: action.title,
    summary: action.summary,
    owners: [...action.owners],
    reporter: action.reporter,
    responsible: action.responsible,
    ...(action.start && { start: action.start }),
    ...(action.due && { due: action.due }),
    duration: action.duration,
    ...(action.ended && { ended: endingView(action.ended) }),
    state: stateView(standing.state),
    lateness,
    ...(monthsLate !== undefined && { monthsLate }),
    freshness,
    attention,
    ...(lastWords && { lastWords }),
    ...(submitted && { submitted }),
    ...(children && { children: distributionOf(children) }),
  }
}

/** The state in wire form: which update set it stays inside the server. */
export function stateView(state: ActionState): ActionRow['state'] {
  const { phase, result, outlook, motive, onHold, expected, count, lastAbout } = state
  return {
    phase,
    ...(result && { result }),
    ...(outlook && { outlook }),
    ...(motive && { motive }),
    ...(onHold && { onHold }),
    ...(expected && { expected }),
    ...(count && { count }),
    ...(lastAbout && { lastAbout }),
  }
}

function lastWordsOf({ state }: Standing, reading: Reading, words: Beside['words']): ActionRow['lastWords'] {
  const judged = state.words === undefined ? undefined : words.get(state.words)
  const visible = judged && seen(judged, sightOf(reading))
  const happened = visible?.content.happened
  if (!judged || !happened) return undefined
  const { nl, en } = happened
  return {
    text: { nl: plainBeginning(nl, beginning), ...(en && { en: plainBeginning(en, beginning) }) },
    about: judged.update.content.about,
    organisation: judged.update.organisation,
  }
}

function submittedOf({ action, state }: Standing, submitted: Beside['submitted']): ActionRow['submitted'] {
  const sent = submitted.get(action.code)
  if (!sent?.update || sent.update === state.update || sent.lastAbout === undefined) return undefined
  return { update: sent.update, phase: sent.phase, ...(sent.outlook && { outlook: sent.outlook }), about: sent.lastAbout }
}

/** States with what was sent in, of those actions whose submitted updates this reader may read (DESIGN law 7). */
async function submittedStates(standings: readonly Standing[], reading: Reading, store: Store): Promise<Beside['submitted']> {
  const { viewer, view, moment } = reading
  const readable = standings.filter(
    ({ action }) =>
      view === 'accepted' &&
      (readsSubmitted(viewer) ||
        writesFor(viewer, action.reporter) ||
        viewer.ministries.includes(action.responsible.ministry)),
  )
  if (readable.length === 0) return new Map()
  const codes = readable.map(({ action }) => action.code)
  const states = await statesAt(moment, 'submitted', store, codes)
  return new Map(codes.flatMap((code) => entryOf(code, states.get(code))))
}

const entryOf = (code: string, state: ActionState | undefined): [string, ActionState][] => (state ? [[code, state]] : [])

import type { Lineage } from '@actielijn/contract'
import { changedFields, isCoordinator, type ActionEntry } from '@actielijn/plan'
import type { Amendment, Store } from '@actielijn/store'
import { namesFor, rowOf, visibleAmendments } from '../reading/amendmentRows.ts'
import { amendmentViews, factsOf } from '../reading/amendmentViews.ts'
import { endingView } from '../reading/endedActions.ts'
import { historyPage } from '../reading/historyPage.ts'
import type { Reading } from '../reading/reading.ts'
import { sightOf } from '../reading/sightOf.ts'

/** Updates that are shown of each action it came from. */
const shownOfPredecessor = 10
/** Changes of one action that its page shows. */
const shownChanges = 100

/** Where an action comes from, what changed in it and what it went over into, as known at this moment. */
export async function lineageOf(action: ActionEntry, reading: Reading, store: Store): Promise<Lineage> {
  const { plan, moment, viewer } = reading
  const { code } = plan.programme
  const all = await store.amendmentsOf(code, 'action', action.code)
  const listed =
    all.length > 0
      ? await store.amendments(code, {
          ...visibleAmendments(viewer, moment),
          of: { subjectType: 'action', subject: action.code },
          limit: shownChanges,
        })
      : []
  const rows = listed.map(rowOf)
  const first = firstWording(all, action, moment.asOf.known)
  return {
    ...(action.ended && { ended: { ...endingView(action.ended), successors: titled(action.ended.into ?? [], reading) } }),
    carried: (action.carried ?? []).map((one) => ({ ...one })),
    amendments: amendmentViews(rows, await namesFor(viewer, rows, store)),
    ...(first && { first }),
    predecessors: await Promise.all((action.follows ?? []).map((from) => predecessor(from, reading, store))),
    ...(isCoordinator(viewer) && moment.current && { basedOn: all.at(-1)?.sequence ?? 0 }),
  }
}

function titled(codes: readonly string[], { plan }: Reading): NonNullable<Lineage['ended']>['successors'] {
  return codes.flatMap((code) => {
    const action = plan.actions.get(code)
    return action ? [{ code, title: action.title }] : []
  })
}

const worded = ['title', 'summary', 'start', 'due', 'owners', 'reporter', 'responsible', 'duration'] as const

/** The wording it came in with, where that differs from what it says now; put right by corrections since. */
function firstWording(all: readonly Amendment[], now: ActionEntry, known: number): Lineage['first'] {
  const begun = all.reduce<string | undefined>((day, { effective }) => (day === undefined || effective < day ? effective : day), undefined)
  const first = all.findLast(({ effective, sequence }) => effective === begun && sequence <= known)
  if (begun === undefined || first?.subjectType !== 'action') return undefined
  const fields = changedFields(now, first.after).filter((field) => worded.some((one) => one === field))
  return fields.length > 0 ? { on: begun, changed: fields, facts: factsOf('action', first.after, fields) } : undefined
}

/** An action it came from, with what this reader may see of its history. */
async function predecessor(code: string, reading: Reading, store: Store): Promise<Lineage['predecessors'][number]> {
  const from = reading.plan.actions.get(code)
  const { items, next } = await historyPage(code, { limit: shownOfPredecessor }, sightOf(reading), store)
  return {
    code,
    title: from?.title ?? { nl: code, en: code },
    ...(from?.ended && { ended: endingView(from.ended) }),
    history: { items, more: next !== undefined },
  }
}

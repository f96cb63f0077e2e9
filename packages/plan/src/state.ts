import type { Day } from './day.ts'
import type { ImpreciseDate } from './period.ts'
import type { Count, JudgedUpdate, Update } from './update.ts'
import type { Outlook, Phase, Result } from './words.ts'

/** Which knowledge counts (DESIGN law 7): checked, merely sent in, or released to everyone. */
export const views = ['accepted', 'submitted', 'public'] as const
export type View = (typeof views)[number]

/** Where an action stands in one view, on one day, with one knowledge. */
export interface ActionState {
  readonly phase: Phase
  readonly result?: Result
  readonly outlook?: Outlook
  readonly motive?: string
  readonly onHold?: { readonly reason: string; readonly reviewOn: Day }
  readonly expected?: ImpreciseDate
  readonly count?: Count
  /** The day the last update that counts is about; absent when there never was one. */
  readonly lastAbout?: Day
  /** The update that set it. */
  readonly update?: string
  /** The last update that counts and has words of its own; differs from `update` after "unchanged". */
  readonly words?: string
}

/** Nobody ever reported: not started is what the plan itself implies, and freshness says `never`. */
export const unreported: ActionState = { phase: 'not-started' }

/** Which moment is asked for: the day the state is about, the knowledge used, and the public's clock. */
export interface AsOf {
  readonly day: Day
  /** Only decisions and updates up to and including this sequence are known. */
  readonly known: number
  /** Releases from a later moment are still under embargo. */
  readonly at: string
}

/** Whether the update counts in that view, as known at that moment. */
export function countsIn(view: View, { update, decision, release }: JudgedUpdate, asOf: AsOf): boolean {
  if (update.content.about > asOf.day || update.sequence > asOf.known) return false
  const decided = decision && decision.sequence <= asOf.known ? decision : undefined
  switch (view) {
    case 'submitted':
      return decided?.kind !== 'returned'
    case 'accepted':
      return decided?.kind === 'accepted'
    case 'public':
      return (
        decided?.kind === 'accepted' &&
        release !== undefined &&
        release.sequence <= asOf.known &&
        release.publicFrom <= asOf.at
      )
  }
}

/** Later statement first: by the day spoken of, then by order of knowledge. */
export function byLatest(a: Update, b: Update): number {
  if (a.content.about !== b.content.about) return a.content.about < b.content.about ? 1 : -1
  return b.sequence - a.sequence
}

/**
 * The state of an action from its whole history, the reference against which projections are checked.
 * Only updates of the reporter set it; contributions never do.
 */
export function stateOf(history: readonly JudgedUpdate[], reporter: string, view: View, asOf: AsOf): ActionState {
  const counting = history
    .filter((judged) => judged.update.organisation === reporter && judged.update.form !== 'contribution')
    .filter((judged) => countsIn(view, judged, asOf))
    .map((judged) => judged.update)
    .sort(byLatest)
  const latest = counting[0]
  if (!latest) return unreported
  return stateFrom(latest, counting.find((update) => update.form === 'report')?.id)
}

/** The state that one update sets; `words` is the last update with words of its own. */
export function stateFrom(latest: Pick<Update, 'id' | 'content'>, words: string | undefined): ActionState {
  const { phase = 'not-started', result, outlook, motive, onHold, expected, count, about } = latest.content
  return {
    phase,
    ...(result && { result: result.value }),
    ...(outlook && { outlook }),
    ...(motive && { motive }),
    ...(onHold && { onHold }),
    ...(expected && { expected }),
    ...(count && { count }),
    lastAbout: about,
    update: latest.id,
    ...(words && { words }),
  }
}

/** Completed and embedded: nothing is owed any more. */
export function isDelivered(phase: Phase): boolean {
  return phase === 'completed' || phase === 'embedded'
}

import type { AttentionPointsView, AttentionPointView, PointActionView } from '@actielijn/contract'
import { pointKinds } from '@actielijn/plan'

/** An invented action as attention points show it. */
export function pointAction(differing: Partial<PointActionView> = {}): PointActionView {
  return {
    code: 'STM-2.5.1',
    title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
    reporter: 'inspectie-szw',
    duration: 'continuing',
    state: { phase: 'running', outlook: 'on-track', lastAbout: '2020-09-30' },
    freshness: 'fresh',
    ...differing,
  }
}

type NoDue = Extract<AttentionPointView, { kind: 'no-due' }>

/** An invented point about an action without due date. */
export function undated(differing: Partial<NoDue> = {}): NoDue {
  const action = differing.action ?? pointAction()
  return { kind: 'no-due', key: `no-due:${action.code}`, facts: ['since:', 'review:0'], open: true, action, ...differing }
}

/** Set aside by the secretary. */
export const aside = (differing: Partial<NonNullable<AttentionPointView['last']>> = {}): NonNullable<AttentionPointView['last']> => ({
  id: 's1',
  kind: 'set-aside',
  revision: 1,
  reason: 'Volgt na de begroting.',
  at: '2020-10-30T09:00:00.000Z',
  by: { id: 'a9', name: 'S. Secretaris' },
  ...differing,
})

/** The answer of the server with these points, counted as it counts them. */
export function samplePoints(
  items: readonly AttentionPointView[],
  differing: Partial<AttentionPointsView> = {},
): AttentionPointsView {
  const counts = pointKinds.map((kind) => {
    const own = items.filter((point) => point.kind === kind)
    const open = own.filter((point) => point.open).length
    return { kind, open, setAside: own.length - open }
  })
  return {
    asOf: { day: '2020-11-01', known: 'now', today: '2020-11-01', view: 'accepted', anythingKnown: true },
    counts,
    items: [...items],
    awaiting: [],
    inferredLeads: 0,
    ...differing,
  }
}

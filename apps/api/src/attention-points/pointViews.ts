import type { AttentionPointView, PointActionView, SetAsideView } from '@actielijn/contract'
import type { SetAside } from '@actielijn/plan'
import type { AttentionPoint, JudgedPoint, Standing } from '@actielijn/report'
import { stateView } from '../reading/actionRows.ts'
import { person, type Names } from '../reading/person.ts'
import type { Reading } from '../reading/reading.ts'
import { reviewDayView } from '../reading/reviewDayView.ts'

/** Everybody who set one of these points aside, put it back or chose its review day. */
export function peopleBehind(points: readonly JudgedPoint[]): string[] {
  return points.flatMap(({ point, last }) => [
    ...(last ? [last.by] : []),
    ...('review' in point && point.review ? [point.review.by] : []),
  ])
}

/** An attention point in wire form. */
export function pointView({ point, open, last }: JudgedPoint, reading: Reading, names: Names): AttentionPointView {
  const { key, facts, since } = point
  const shared = { key, facts: [...facts], ...(since && { since }), open, ...(last && { last: setAsideView(last, names) }) }
  return { ...shared, ...subjectView(point, reading, names) }
}

/** What was done with a point, in wire form. */
export function setAsideView(last: SetAside, names: Names): SetAsideView {
  const { id, kind, revision, at, by } = last
  const who = person(by, names)
  return { id, kind, revision, ...(last.kind === 'set-aside' && { reason: last.reason }), at, ...(who && { by: who }) }
}

/** An action as attention points show it. */
export function pointAction({ action, state, freshness }: Standing, { byCode }: Pick<Reading, 'byCode'>): PointActionView {
  const { code, title, parent, reporter, duration } = action
  const parentTitle = parent === undefined ? undefined : byCode.get(parent)?.action.title
  return { code, title, ...(parentTitle && { parentTitle }), reporter, duration, state: stateView(state), freshness }
}

type Distributed<View> = View extends AttentionPointView ? Omit<View, 'key' | 'facts' | 'since' | 'open' | 'last'> : never

function subjectView(point: AttentionPoint, reading: Reading, names: Names): Distributed<AttentionPointView> {
  const view = (standing: Standing) => pointAction(standing, reading)
  switch (point.kind) {
    case 'no-lead': {
      const { noLead } = point.action.action
      return { kind: point.kind, action: view(point.action), ...(noLead && { noLead }) }
    }
    case 'review-passed':
      return { kind: point.kind, action: view(point.action), review: reviewDayView(point.review, names) }
    case 'no-due':
      return { kind: point.kind, action: view(point.action), ...(point.review && { review: reviewDayView(point.review, names) }) }
    case 'doubles-differ':
      return { kind: point.kind, actions: point.actions.map(view) }
    case 'item-uncovered': {
      const { framework, item, related } = point
      return {
        kind: point.kind,
        framework: { code: framework.code, title: framework.title },
        item: { code: item.code, title: item.title, entry: item.entry },
        related: related.map(view),
      }
    }
    case 'organisation-ended': {
      const { organisation, successor, holdings } = point
      return {
        kind: point.kind,
        organisation: organisation.code,
        ...(successor && { successor: successor.code }),
        ...(organisation.validUntil && { until: organisation.validUntil }),
        holdings: holdings.map(({ action, as }) => ({ action: view(action), as: [...as] })),
      }
    }
  }
}

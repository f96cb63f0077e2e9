import { isSetAside, pointKinds, type PointKind, type SetAside } from '@actielijn/plan'
import { noDuePoints, noLeadPoints, reviewPassedPoints } from './actionPoints.ts'
import type { AttentionPoint, JudgedPoint, PointSetting } from './attentionPoint.ts'
import { doublePoints } from './doublePoints.ts'
import { itemPoints } from './itemPoints.ts'
import { organisationPoints } from './organisationPoints.ts'

const found = {
  'no-lead': noLeadPoints,
  'review-passed': reviewPassedPoints,
  'no-due': noDuePoints,
  'doubles-differ': doublePoints,
  'item-uncovered': itemPoints,
  'organisation-ended': organisationPoints,
} satisfies Record<PointKind, (setting: PointSetting) => AttentionPoint[]>

/**
 * What is lacking in the plan itself or stands crooked between its parts, by kind, each with what was done with it.
 * A point that was set aside is open again as soon as it rests on something new (`isSetAside`).
 */
export function attentionPointsOf(setting: PointSetting, setAsides: ReadonlyMap<string, SetAside>): JudgedPoint[] {
  return pointKinds
    .flatMap((kind): AttentionPoint[] => found[kind](setting))
    .map((point) => {
      const last = setAsides.get(point.key)
      return { point, open: !isSetAside(last, point), ...(last && { last }) }
    })
}

export interface PointFilter {
  readonly kind?: readonly PointKind[] | undefined
  readonly status?: 'open' | 'set-aside' | undefined
}

/** What the filter leaves of them. */
export function selectPoints(points: readonly JudgedPoint[], { kind, status }: PointFilter): JudgedPoint[] {
  return points.filter(
    ({ point, open }) =>
      (kind === undefined || kind.includes(point.kind)) && (status === undefined || open === (status === 'open')),
  )
}

export interface PointCounts {
  readonly kind: PointKind
  readonly open: number
  readonly setAside: number
}

/** How many of every kind, also of those of which there are none. */
export function pointCounts(points: readonly JudgedPoint[]): PointCounts[] {
  return pointKinds.map((kind) => {
    const own = points.filter(({ point }) => point.kind === kind)
    const open = own.filter((one) => one.open).length
    return { kind, open, setAside: own.length - open }
  })
}

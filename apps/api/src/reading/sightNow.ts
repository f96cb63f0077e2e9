import type { Instant, Viewer } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'
import type { Sight } from './updateViews.ts'

/** How a reader sees updates at this very moment, with everything known: after a write, and in queues. */
export function sightNow({ viewer, plan, now, today }: {
  readonly viewer: Viewer
  readonly plan: PlanContent
  readonly now: Instant
  readonly today: string
}): Sight {
  const asOf = { day: today, known: Number.MAX_SAFE_INTEGER, at: now }
  return { viewer, plan, asOf, release: plan.programme.release }
}

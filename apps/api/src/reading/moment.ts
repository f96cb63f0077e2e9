import type { AsOfInfo } from '@actielijn/contract'
import { endOfDay, firstDay, type AsOf, type Day, type Instant } from '@actielijn/plan'
import type { PlanContent, Store } from '@actielijn/store'
import { faulty, type Refused } from '../wire/answer.ts'

/** The day and the knowledge that an answer is about (DESIGN law 6), with the plan as it then stood. */
export interface Moment {
  readonly asOf: AsOf
  readonly known: AsOfInfo['known']
  readonly today: Day
  /** Today with all knowledge: what the kept projections hold. */
  readonly current: boolean
  /** Nothing was recorded yet with that knowledge: then the plan is empty. */
  readonly anythingKnown: boolean
  readonly plan: PlanContent
}

export interface MomentQuestion {
  readonly asOf?: Day | undefined
  readonly known?: AsOfInfo['known'] | undefined
}

/**
 * The moment that is asked for. K is everything known now, or with `then` what was known at the end of that day.
 * The public's clock never runs ahead of now, so that no embargo is seen through by asking for today's end.
 * Refuses days in the future and days before the programme.
 */
export async function momentOf(
  question: MomentQuestion,
  { plan, now, today }: { readonly plan: PlanContent; readonly now: Instant; readonly today: Day },
  store: Store,
): Promise<Moment | Refused> {
  const day = question.asOf ?? today
  const known = question.known ?? 'now'
  if (day > today) return faulty({ pointer: '#/query/asOf', code: 'in-the-future', limit: today })
  const since = firstDay(plan.programme.published)
  if (day < since) return faulty({ pointer: '#/query/asOf', code: 'before-programme', limit: since })
  if (day === today) {
    // What is known at the end of today is what is known now.
    return { asOf: { day, known: everything, at: now }, known, today, current: true, anythingKnown: true, plan }
  }
  const end = endOfDay(day)
  const sequence = known === 'then' ? await store.sequenceAt(end) : everything
  const then = await store.plan(plan.programme.code, { day, known: sequence })
  return {
    asOf: { day, known: sequence, at: known === 'then' ? end : now },
    known,
    today,
    current: false,
    anythingKnown: then !== undefined,
    plan: then ?? emptied(plan),
  }
}

/** Later than any sequence: whatever is recorded while the answer is made may be in it. */
const everything = Number.MAX_SAFE_INTEGER

function emptied({ programme }: PlanContent): PlanContent {
  const none = new Map<string, never>()
  return {
    programme,
    sources: none,
    headings: none,
    statements: none,
    actions: none,
    organisations: none,
    members: none,
    frameworks: none,
    links: none,
    scopes: none,
    bases: none,
    indicators: none,
    observations: none,
  }
}

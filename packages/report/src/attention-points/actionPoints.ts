import { heldSince, isDelivered, pointKey, type ActionEntry, type ReviewDay } from '@actielijn/plan'
import { counted, type Standing } from '../standing.ts'
import type { NoDue, NoLead, PointSetting, ReviewPassed } from './attentionPoint.ts'

type Standings = Pick<PointSetting, 'standings'>

const hasNoLead = ({ owners }: Pick<ActionEntry, 'owners'>) => !owners.some(({ role }) => role === 'lead')
const hasNoDue = ({ due }: Pick<ActionEntry, 'due'>) => due === undefined
const isOpen = ({ phase }: Standing) => !isDelivered(phase)

/** Open actions that nobody leads; parts too, for they were split because their owners differ. */
export function withoutLead({ standings }: Standings): Standing[] {
  return standings.filter((standing) => isOpen(standing) && hasNoLead(standing.action))
}

/** Open actions without due date; a part is dated by the action that it is a part of. */
export function withoutDue({ standings }: Standings): Standing[] {
  return counted(standings).filter((standing) => isOpen(standing) && hasNoDue(standing.action))
}

/** Open actions of which the source names no lead: who leads them was inferred. */
export function ledByInference({ standings }: Standings): Standing[] {
  const named = ({ owners }: ActionEntry) => owners.some(({ role, basis }) => role === 'lead' && basis === 'explicit')
  return standings.filter((standing) => isOpen(standing) && !hasNoLead(standing.action) && !named(standing.action))
}

export function noLeadPoints(setting: PointSetting): NoLead[] {
  return withoutLead(setting).map((action) => {
    const { code, owners } = action.action
    const since = sinceOf(code, hasNoLead, setting)
    const others = owners.map(({ organisation, role }) => `${role}:${organisation}`)
    return {
      kind: 'no-lead',
      key: pointKey('no-lead', code),
      facts: [`since:${since ?? ''}`, ...others],
      ...(since && { since }),
      action,
    }
  })
}

/** Actions done once come first: what goes on for good may well do without a due date. */
export function noDuePoints(setting: PointSetting): NoDue[] {
  const undecided = withoutDue(setting).filter(({ action }) => chosenFor(action.code, setting)?.day === undefined)
  const once = undecided.filter(({ action }) => action.duration === 'one-off')
  return [...once, ...undecided.filter((one) => !once.includes(one))].map((action) => {
    const { code, duration } = action.action
    const review = chosenFor(code, setting)
    const since = sinceOf(code, hasNoDue, setting)
    return {
      kind: 'no-due',
      key: pointKey('no-due', code),
      facts: [`since:${since ?? ''}`, `duration:${duration}`, `review:${review?.revision ?? 0}`],
      ...(since && { since }),
      action,
      ...(review && { review }),
    }
  })
}

/** Passed only when the whole day has gone by, as with due dates; the longest ago first. */
export function reviewPassedPoints(setting: PointSetting): ReviewPassed[] {
  return chosenDays(setting)
    .filter(({ review }) => review.day < setting.today)
    .map(({ action, review }) => ({
      kind: 'review-passed',
      key: pointKey('review-passed', action.action.code),
      facts: [`day:${review.day}`, `review:${review.revision}`],
      since: review.day,
      action,
      review,
    }))
}

/** Actions to be looked at again today or later, the first day first. */
export function awaitingReview(setting: PointSetting): { readonly action: Standing; readonly review: ReviewDay }[] {
  return chosenDays(setting).filter(({ review }) => review.day >= setting.today)
}

type Chosen = ReviewDay & { readonly day: string }

function chosenDays(setting: PointSetting): { readonly action: Standing; readonly review: Chosen }[] {
  return setting.standings
    .filter((standing) => isOpen(standing) && hasNoDue(standing.action))
    .flatMap((action) => {
      const review = chosenFor(action.action.code, setting)
      return review?.day === undefined ? [] : [{ action, review: { ...review, day: review.day } }]
    })
    .toSorted((a, b) => (a.review.day < b.review.day ? -1 : Number(a.review.day > b.review.day)))
}

function chosenFor(action: string, { reviewDays }: PointSetting): ReviewDay | undefined {
  return reviewDays.get(action)
}

function sinceOf(action: string, holds: (entry: ActionEntry) => boolean, { versions, today }: PointSetting) {
  return heldSince(versions(action), today, holds)
}

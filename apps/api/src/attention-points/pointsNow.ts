import type { ActionEntry, Version } from '@actielijn/plan'
import { attentionPointsOf, withoutDue, withoutLead, type JudgedPoint, type PointSetting } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { linkedIn } from '../reading/linked.ts'
import { readAt, type Reading, type ReadingQuestion } from '../reading/reading.ts'
import type { Refused } from '../wire/answer.ts'

export interface PointsNow {
  readonly reading: Reading
  readonly setting: PointSetting
  readonly points: readonly JudgedPoint[]
}

/** Every attention point as it is now, set aside or not; there is no earlier day of them. */
export async function pointsNow(question: ReadingQuestion, store: Store): Promise<PointsNow | Refused> {
  const reading = await readAt({}, question, store)
  if ('kind' in reading) return reading
  const { code } = reading.plan.programme
  const setting: PointSetting = {
    ...linkedIn(reading),
    plan: reading.plan,
    today: question.today,
    reviewDays: await store.reviewDays(code),
    versions: await versionsOf(reading, store),
  }
  return { reading, setting, points: attentionPointsOf(setting, await store.setAsides(code)) }
}

/** The wordings of the actions that lack something, and of no others. */
async function versionsOf(reading: Reading, store: Store): Promise<PointSetting['versions']> {
  const { code } = reading.plan.programme
  const lacking = new Set([...withoutLead(reading), ...withoutDue(reading)].map(({ action }) => action.code))
  const versions = new Map<string, readonly Version<ActionEntry>[]>()
  for (const action of lacking) {
    const amendments = await store.amendmentsOf(code, 'action', action)
    versions.set(
      action,
      amendments.flatMap((one) => (one.subjectType === 'action' ? [one] : [])),
    )
  }
  return (action) => versions.get(action) ?? []
}

import type { PlanAmendment } from './amendmentRequest.ts'
import { addAction, addHeading } from './adding.ts'
import { reschedule, reword, transfer } from './changing.ts'
import { correct } from './correct.ts'
import { merge, split, withdraw } from './ending.ts'
import { publishVersion } from './publishVersion.ts'
import { groundFaults, type Amended, type AmendingSetting, type LatestPlan } from './setting.ts'
import { isInForce } from '../programme.ts'
import { touchedActions } from './subject.ts'

/**
 * What an amendment makes of the plan: the whole subjects as they then stand, or every fault by JSON pointer
 * (DESIGN section 2, "amendment"; laws 6 and 13).
 */
export function amendPlan(wanted: PlanAmendment, setting: AmendingSetting): Amended {
  const ground = groundFaults(wanted, setting)
  const { changes, faults } = amended(wanted, setting)
  const all = [...faults, ...ground]
  return { changes: all.length > 0 ? [] : changes, faults: all }
}

function amended(wanted: PlanAmendment, setting: AmendingSetting): Amended {
  switch (wanted.kind) {
    case 'rescheduled':
      return reschedule(wanted, setting)
    case 'reworded':
      return reword(wanted, setting)
    case 'transferred':
      return transfer(wanted, setting)
    case 'split':
      return split(wanted, setting)
    case 'merged':
      return merge(wanted, setting)
    case 'withdrawn':
      return withdraw(wanted, setting)
    case 'action-added':
      return addAction(wanted, setting)
    case 'heading-added':
      return addHeading(wanted, setting)
    case 'correction':
      return correct(wanted, setting)
    case 'version-published':
      return publishVersion(wanted, setting)
  }
}

/** Codes of the actions whose earlier wordings `amendPlan` asks for. */
export function actionsTouchedBy(wanted: PlanAmendment, plan: LatestPlan): readonly string[] {
  switch (wanted.kind) {
    case 'rescheduled':
    case 'reworded':
    case 'transferred':
    case 'correction':
      return [wanted.action]
    case 'split':
      return touchedActions([wanted.action], plan)
    case 'withdrawn':
      return [...touchedActions([wanted.action], plan), ...(wanted.into === undefined ? [] : [wanted.into])]
    case 'merged':
      return touchedActions(wanted.actions, plan)
    case 'version-published':
      return [...plan.actions.values()].filter((action) => isInForce(action, plan.programme)).map(({ code }) => code)
    case 'action-added':
    case 'heading-added':
      return []
  }
}

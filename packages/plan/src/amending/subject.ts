import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import { isInForce } from '../programme.ts'
import type { AmendmentGround } from './amendmentRequest.ts'
import { dayFaults, fault, type AmendingSetting } from './setting.ts'

/** The action that is to be changed, or why it cannot be. */
export interface Found {
  readonly action?: ActionEntry
  readonly faults: readonly Fault[]
}

/** The action in force with that code; only such an action can be changed by an amendment of the plan. */
export function actionInForce(
  code: string,
  { effective }: Pick<AmendmentGround, 'effective'>,
  setting: AmendingSetting,
  pointer = '/action',
): Found {
  const action = setting.plan.actions.get(code)
  if (!action) return { faults: [fault(pointer, 'unknown')] }
  if (!isInForce(action, setting.plan.programme)) return { faults: [fault(pointer, 'not-in-force')] }
  return { action, faults: dayFaults(effective, setting.versions(code).at(-1)?.effective) }
}

/** The parts of an action that are still in force, at any depth. */
export function partsInForce(code: string, setting: AmendingSetting): ActionEntry[] {
  const { actions, programme } = setting.plan
  const own = [...actions.values()].filter((action) => action.parent === code && isInForce(action, programme))
  return own.flatMap((part) => [part, ...partsInForce(part.code, setting)])
}

/** Codes of the actions whose earlier wordings an amendment has to be judged against. */
export function touchedActions(codes: readonly string[], plan: AmendingSetting['plan']): string[] {
  const children = [...plan.actions.values()].filter(({ parent }) => parent !== undefined && codes.includes(parent))
  if (children.length === 0) return [...codes]
  return [...codes, ...touchedActions(children.map(({ code }) => code), plan)]
}

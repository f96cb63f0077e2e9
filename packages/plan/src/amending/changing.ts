import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import type { AmendmentGround, Reschedule, Reword, Transfer } from './amendmentRequest.ts'
import { changedFields } from './changedFields.ts'
import { answeringFaults } from './people.ts'
import { dateFaults } from './period.ts'
import { fault, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting } from './setting.ts'
import { actionInForce } from './subject.ts'

/** Other dates for an action. */
export function reschedule(wanted: Reschedule & AmendmentGround, setting: AmendingSetting): Amended {
  return changed(wanted, setting, dateFaults('', wanted), ({ start: _start, due: _due, deadlines: _deadlines, ...rest }) => ({
    ...rest,
    ...(wanted.start && { start: wanted.start }),
    ...(wanted.due && { due: wanted.due }),
  }))
}

/** Another title or summary; the first wording and its locator stay in history. */
export function reword(wanted: Reword & AmendmentGround, setting: AmendingSetting): Amended {
  const faults = [
    ...textFaults('/title', wanted.title, longestInPlan.title),
    ...textFaults('/summary', wanted.summary, longestInPlan.summary),
  ]
  return changed(wanted, setting, faults, (action) => ({
    ...action,
    title: textOf(wanted.title),
    summary: textOf(wanted.summary),
  }))
}

/** Others do it or answer for it; from that day on the state follows the updates of the reporter it then has. */
export function transfer(wanted: Transfer & AmendmentGround, setting: AmendingSetting): Amended {
  const { owners, noLead, reporter, responsible } = wanted
  const leads = owners.some(({ role }) => role === 'lead')
  return changed(wanted, setting, answeringFaults('', wanted, setting), ({ noLead: _noLead, ...rest }) => ({
    ...rest,
    owners,
    ...(noLead && !leads && { noLead: textOf(noLead) }),
    reporter,
    responsible,
  }))
}

function changed(
  wanted: (Reschedule | Reword | Transfer) & AmendmentGround,
  setting: AmendingSetting,
  own: readonly Fault[],
  after: (action: ActionEntry) => ActionEntry,
): Amended {
  const found = actionInForce(wanted.action, wanted, setting)
  const faults = [...found.faults, ...own]
  if (!found.action || faults.length > 0) return { changes: [], faults }
  const next = after(found.action)
  if (changedFields(found.action, next).length === 0) return { changes: [], faults: [fault('', 'nothing-changed')] }
  const { kind, action: subject, effective } = wanted
  return { changes: [{ subjectType: 'action', subject, kind, effective, after: next }], faults }
}

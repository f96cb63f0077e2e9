import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import type { Correct, Correctable } from './amendmentRequest.ts'
import { changedFields } from './changedFields.ts'
import { correctedWordings } from './correctedWordings.ts'
import { answeringFaults } from './people.ts'
import { dateFaults } from './period.ts'
import { fault, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting, type PlanChange } from './setting.ts'

/** Puts our own encoding error right, for as long as it stood (see `correctedWordings`). */
export function correct(wanted: Correct, setting: AmendingSetting): Amended {
  const now = setting.plan.actions.get(wanted.action)
  if (!now) return { changes: [], faults: [fault('/action', 'unknown')] }
  const right = corrected(now, wanted.change)
  const faults = correctionFaults(wanted.change, right, setting)
  if (faults.length > 0) return { changes: [], faults }
  if (changedFields(now, right).length === 0) return { changes: [], faults: [fault('/change', 'nothing-changed')] }
  const changes = correctedWordings(now, right, setting.versions(wanted.action)).map(
    (wording): PlanChange => ({ subjectType: 'action', subject: now.code, kind: 'correction', ...wording }),
  )
  return { changes, faults }
}

function corrected(action: ActionEntry, { title, summary, start, due, ...whole }: Correctable): ActionEntry {
  const next = {
    ...action,
    ...whole,
    ...(title && { title: textOf(title) }),
    ...(summary && { summary: textOf(summary) }),
    ...(start && { start }),
    ...(due && { due }),
  }
  const gone = new Set([...(start === null ? ['start'] : []), ...(due === null ? ['due'] : [])])
  const leads = next.owners.some(({ role }) => role === 'lead')
  if (leads) gone.add('noLead')
  // Only optional fields are left out.
  return Object.fromEntries(Object.entries(next).filter(([field, value]) => value !== undefined && !gone.has(field))) as unknown as ActionEntry
}

function correctionFaults({ title, summary, owners, reporter, responsible }: Correctable, right: ActionEntry, setting: AmendingSetting): Fault[] {
  return [
    ...(title ? textFaults('/change/title', title, longestInPlan.title) : []),
    ...(summary ? textFaults('/change/summary', summary, longestInPlan.summary) : []),
    ...(owners ?? reporter ?? responsible ? answeringFaults('/change', right, setting) : []),
    ...dateFaults('/change', right),
  ]
}

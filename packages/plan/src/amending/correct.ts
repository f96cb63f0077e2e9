import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import type { Correct, Correctable } from './amendmentRequest.ts'
import { changedFields, sameValue } from './changedFields.ts'
import { answeringFaults } from './people.ts'
import { dateFaults } from './period.ts'
import { fault, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting, type PlanChange, type Version } from './setting.ts'

/**
 * Puts our own encoding error right. What was wrong was wrong from the day it was encoded, so every wording that held
 * the wrong value is repeated with the right one, for its own day: "zoals nu bekend" is then right for every day,
 * "zoals toen bekend" still shows what was shown. Wordings that said something else are left alone.
 */
export function correct(wanted: Correct, setting: AmendingSetting): Amended {
  const now = setting.plan.actions.get(wanted.action)
  if (!now) return { changes: [], faults: [fault('/action', 'unknown')] }
  const right = corrected(now, wanted.change)
  const faults = correctionFaults(wanted.change, right, setting)
  const wrong = changedFields(now, right)
  if (faults.length > 0) return { changes: [], faults }
  if (wrong.length === 0) return { changes: [], faults: [fault('/change', 'nothing-changed')] }
  const changes = standingVersions(setting.versions(wanted.action)).flatMap(({ effective, after }): PlanChange[] => {
    const fields = wrong.filter((field) => sameValue(fieldOf(after, field), fieldOf(now, field)))
    if (fields.length === 0) return []
    return [{ subjectType: 'action', subject: now.code, kind: 'correction', effective, after: withFields(after, right, fields) }]
  })
  return { changes, faults }
}

/** Of the wordings that hold from the same day only the last counts. */
function standingVersions(versions: readonly Version<ActionEntry>[]): readonly Version<ActionEntry>[] {
  return versions.filter(({ effective }, index) => versions[index + 1]?.effective !== effective)
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

const fieldOf = (action: ActionEntry, field: string): unknown => Reflect.get(action, field)

function withFields(action: ActionEntry, right: ActionEntry, fields: readonly string[]): ActionEntry {
  const next = new Map<string, unknown>(Object.entries(action))
  for (const field of fields) {
    const value = fieldOf(right, field)
    if (value === undefined) next.delete(field)
    else next.set(field, value)
  }
  return Object.fromEntries(next) as unknown as ActionEntry // the fields of one ActionEntry, some from another
}

import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import type { NewAction } from './amendmentRequest.ts'
import { answeringFaults } from './people.ts'
import { dateFaults } from './period.ts'
import { fault, longestInPlan, textFaults, textOf, type AmendingSetting } from './setting.ts'

/** Whether anything in any programme has, or ever had, that code: codes are never used again (DESIGN law 13). */
function isTaken(code: string, { plan, takenElsewhere }: AmendingSetting): boolean {
  const { actions, headings, statements, sources, frameworks } = plan
  return (
    [actions, headings, statements, sources, frameworks].some((entries) => entries.has(code)) ||
    [...frameworks.values()].some(({ items = [] }) => items.some((item) => item.code === code)) ||
    [...actions.values()].some(({ carried = [] }) => carried.some((one) => one.code === code)) ||
    takenElsewhere(code)
  )
}

/** Faults of a code that is to be used for the first time. */
export function codeFaults(pointer: string, code: string, earlier: readonly string[], setting: AmendingSetting): Fault[] {
  if (!/^[\w.:-]{1,80}$/.test(code)) return [fault(pointer, code.trim() === '' ? 'required' : 'invalid')]
  if (earlier.includes(code)) return [fault(pointer, 'twice')]
  return isTaken(code, setting) ? [fault(pointer, 'code-taken')] : []
}

/** Faults of a new action; `earlier` are the codes that the same amendment gives out before it. */
export function newActionFaults(pointer: string, action: NewAction, earlier: readonly string[], setting: AmendingSetting): Fault[] {
  return [
    ...codeFaults(`${pointer}/code`, action.code, earlier, setting),
    ...textFaults(`${pointer}/title`, action.title, longestInPlan.title),
    ...textFaults(`${pointer}/summary`, action.summary, longestInPlan.summary),
    ...answeringFaults(pointer, action, setting),
    ...dateFaults(pointer, action),
  ]
}

/** The new action at its place in the plan. */
export function newEntry(
  { code, title, summary, owners, noLead, reporter, responsible, start, due, duration }: NewAction,
  place: Pick<ActionEntry, 'printed' | 'line' | 'section' | 'theme' | 'parent' | 'results' | 'source' | 'follows'>,
): ActionEntry {
  const leads = owners.some(({ role }) => role === 'lead')
  return {
    code,
    kind: 'action',
    ...present(place),
    title: textOf(title),
    summary: textOf(summary),
    owners,
    ...(noLead && !leads && { noLead: textOf(noLead) }),
    reporter,
    responsible,
    ...(start && { start }),
    ...(due && { due }),
    duration,
  }
}

/** Without what is absent: a subject is stored as it is. */
function present<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields // only absent ones are left out
}

import { faultText } from '@actielijn/contract'
import { dayOf, importRegister, isFromRegister, type Day, type Fault, type ImportedRegister, type RegisterSetting } from '@actielijn/plan'
import type { Amendment, Basis } from '@actielijn/store'
import { programActor } from '../reading/amendmentViews.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'
import { registerOf, type Register } from './settingFor.ts'

/** Tries the chamber's register without writing anything, or takes it over in one go; nothing is half done. */
export const importParliamentRegister: Operation<'importParliamentRegister'> = async ({ body, plan, viewer, today, language }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const programme = plan.programme.code
  const register = await registerOf(programme, today, store)
  if (!register) return refused('not-found')
  const setting: RegisterSetting = { ...register.setting, amendedOn: (item) => amendedOn(register.history(item)) }
  const { apply, basedOn, ...request } = body
  const imported = importRegister({ ...request, register: request.register }, setting)
  const last = lastOf(imported, register)
  if (!apply) return answered(importView(imported, { applied: false, basedOn: last, language }))
  const faults = [...imported.faults, ...(basedOn === undefined ? [untried] : [])]
  if (faults.length > 0) return faulty(...faults)
  if (basedOn !== last) return refused('plan-changed')
  if (imported.changes.length === 0) return answered(importView(imported, { applied: true, basedOn: last, language }))
  const amendments = imported.changes.map((change) => ({ ...change, source: imported.source }))
  const outcome = await store.amendIfUnchanged(programme, amendments, basisOf(imported, register), viewer.account)
  if (!outcome.ok) return refused('plan-changed')
  return answered(importView(imported, { applied: true, basedOn: outcome.value.at(-1)?.sequence ?? last, language }))
}

/** Nobody overwrites unseen: what is applied was tried first (DESIGN law 3). */
const untried: Fault = { pointer: '/basedOn', code: 'required' }

/** The last day on which somebody changed it; what came from the register counts for the register's day. */
function amendedOn(history: readonly Amendment[]): Day | undefined {
  const days = history.flatMap(({ by, source, effective, recordedAt }) => {
    if (by === programActor) return []
    return [isFromRegister(source) ? effective : dayOf(recordedAt)]
  })
  return days.sort((a, b) => (a < b ? -1 : 1)).at(-1)
}

/** The last amendment of the items that the rows are about: it changes when one of them does. */
function lastOf({ rows }: ImportedRegister, { last }: Register): number {
  return Math.max(0, ...rows.map(({ item }) => (item === undefined ? 0 : last(item))))
}

function basisOf({ changes }: ImportedRegister, { plan, basis, last }: Register): Basis[] {
  const subjects = new Map(changes.map(({ subjectType, subject }) => [`${subjectType} ${subject}`, { subjectType, subject }]))
  const own = [...subjects.values()].map((one) => ({
    ...one,
    sequence: one.subjectType === 'action' && plan.actions.has(one.subject) ? last(one.subject) : 0,
  }))
  return [...own, basis]
}

function importView(
  { faults, rows }: ImportedRegister,
  { applied, basedOn, language }: { readonly applied: boolean; readonly basedOn: number; readonly language: 'nl' | 'en' },
): Response<'importParliamentRegister'> {
  return {
    applied,
    basedOn,
    faults: faults.map((one) => ({ ...one, detail: faultText(one.code, language, one.limit) })),
    rows: rows.map((row) => ({ ...row, changes: [...row.changes], remarks: [...row.remarks] })),
  }
}

import { faultText } from '@actielijn/contract'
import { importFramework as work, textOf, type Fault, type ImportedFramework } from '@actielijn/plan'
import type { Basis } from '@actielijn/store'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'

/** With every recorded amendment in it, also those still to take effect. */
const latest = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER } as const

/** Tries a list without writing anything, or records it as one amendment; nothing is half done. */
export const importFramework: Operation<'importFramework'> = async ({ body, plan: current, viewer, language }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const programme = current.programme.code
  const { sequence: known } = await store.dataVersion()
  const plan = await store.plan(programme, latest)
  if (!plan) return refused('not-found')
  const { apply, basedOn, ...request } = body
  const history = await store.amendmentsOf(programme, 'framework', body.code)
  const last = history.at(-1)?.sequence ?? 0
  const since = history.map(({ effective }) => effective).toSorted().at(-1)
  const imported = work(request, { plan, ...(since && { since }) })
  const tried = (applied: boolean, now: number) => answered(importView(imported, { applied, basedOn: now, language }))
  if (!apply) return tried(false, last)
  const { kind, after } = imported
  if (!after || basedOn === undefined) return faulty(...imported.faults, ...(basedOn === undefined ? [untried] : []))
  // Its codes are new among all, and no link to an item that is dropped may have come in between.
  const basis: Basis[] = [
    { subjectType: 'framework', subject: body.code, sequence: basedOn },
    { subjectType: 'anything', subject: programme, sequence: known },
  ]
  const outcome = await store.amendIfUnchanged(
    programme,
    [{ subjectType: 'framework', subject: body.code, kind, effective: body.effective, reason: textOf(body.reason), source: body.source.trim(), after }],
    basis,
    viewer.account,
  )
  return outcome.ok ? tried(true, outcome.value[0]?.sequence ?? last) : refused('plan-changed')
}

/** Nobody overwrites unseen: what is applied was tried first (DESIGN law 3). */
const untried: Fault = { pointer: '/basedOn', code: 'required' }

function importView(
  { kind, faults, rows }: ImportedFramework,
  { applied, basedOn, language }: { readonly applied: boolean; readonly basedOn: number; readonly language: 'nl' | 'en' },
): Response<'importFramework'> {
  return {
    applied,
    kind,
    basedOn,
    faults: faults.map((one: Fault) => ({ ...one, detail: faultText(one.code, language, one.limit) })),
    rows: rows.map(({ item, change }) => ({ ...item, change })),
  }
}

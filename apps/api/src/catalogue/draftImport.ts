import type { PlanFile, Text } from '@actielijn/plan'
import type { Basis, NewAmendment, Store } from '@actielijn/store'
import { additionsOf } from './additionsOf.ts'
import type { DraftedImport, ImportGround } from './draftedImport.ts'
import { faultsOfAddition, type Elsewhere } from './importFaults.ts'
import { fromFile, keyOf, latest, planChanges } from './planChanges.ts'

/** Works out what a plan file does to the database: a new programme, or changes of one that is there. Writes nothing. */
export async function draftImport(file: PlanFile, ground: ImportGround, store: Store): Promise<DraftedImport> {
  const codes = await store.programmes()
  const elsewhere = await Promise.all(
    codes.filter((code) => code !== file.programme.code).map((code) => store.plan(code, latest)),
  )
  const others: Elsewhere = elsewhere.flatMap((plan) => plan ?? [])
  return codes.includes(file.programme.code) ? planChanges(file, ground, others, store) : newProgramme(file, ground, others)
}

function newProgramme(file: PlanFile, { reason }: ImportGround, others: Elsewhere): DraftedImport {
  const faults = faultsOfAddition(file, others)
  if (faults.length > 0) return { faults }
  const why: Text = reason === undefined ? fromFile : { nl: reason, en: '' }
  const amendments = additionsOf(file, why).flatMap(endingOnItsDay)
  const subjects = new Map(amendments.map((one) => [keyOf(one), one]))
  const basis = [...subjects.values()].map(({ subjectType, subject }): Basis => ({ subjectType, subject, sequence: 0 }))
  return { amendments, basis, isNew: true }
}

/** An action that has ended already was part of the plan until that day. */
function endingOnItsDay(amendment: NewAmendment): NewAmendment[] {
  if (amendment.subjectType !== 'action' || !amendment.after.ended) return [amendment]
  const { ended, ...before } = amendment.after
  if (ended.on <= amendment.effective) return [amendment]
  return [
    { ...amendment, after: before },
    { ...amendment, kind: ended.kind, effective: ended.on, reason: ended.reason },
  ]
}

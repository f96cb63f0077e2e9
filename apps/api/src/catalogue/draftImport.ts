import { isDay, kindOfChange, sameValue, type Day, type PlanFault, type PlanFile, type Text } from '@actielijn/plan'
import type { Amendment, Basis, NewAmendment, Store } from '@actielijn/store'
import { additionsOf } from './additionsOf.ts'
import { faultsOfAddition, faultsOfChange, type Elsewhere } from './importFaults.ts'
import { overlaid, planAsFile } from './planAsFile.ts'

/** From when a file's changes hold, why, and where that was decided; a new programme says so itself. */
export interface ImportGround {
  readonly effective?: Day | undefined
  readonly reason?: string | undefined
  readonly source?: string | undefined
}

/** What a file would do: everything of it, or everything that is wrong with it. */
export type DraftedImport =
  | { readonly amendments: readonly NewAmendment[]; readonly basis: readonly Basis[]; readonly isNew: boolean }
  | { readonly faults: readonly PlanFault[] }

const fromFile: Text = { nl: 'Overgenomen uit een planbestand', en: 'Taken from a plan file' }

/** Works out what a plan file does to the database: a new programme, or changes of one that is there. Writes nothing. */
export async function draftImport(file: PlanFile, ground: ImportGround, store: Store): Promise<DraftedImport> {
  const codes = await store.programmes()
  const elsewhere = await Promise.all(
    codes.filter((code) => code !== file.programme.code).map((code) => store.plan(code, latest)),
  )
  const others: Elsewhere = elsewhere.flatMap((plan) => plan ?? [])
  return codes.includes(file.programme.code) ? changesOf(file, ground, others, store) : newProgramme(file, ground, others)
}

/** With every recorded amendment in it, also those still to take effect. */
const latest = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER } as const

function newProgramme(file: PlanFile, { reason }: ImportGround, others: Elsewhere): DraftedImport {
  const faults = faultsOfAddition(file, others)
  if (faults.length > 0) return { faults }
  const added = additionsOf(file, reason === undefined ? fromFile : { nl: reason, en: '' })
  const amendments = added.flatMap(endingOnItsDay)
  return { amendments, basis: basisOf(amendments, () => 0), isNew: true }
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

async function changesOf(file: PlanFile, ground: ImportGround, others: Elsewhere, store: Store): Promise<DraftedImport> {
  const programme = file.programme.code
  const plan = await store.plan(programme, latest)
  if (!plan) throw new Error(`The programme ${programme} is listed and not there`)
  const there = planAsFile(plan)
  const whole = overlaid(there, file)
  const standing = new Map(additionsOf(there, fromFile).map((one) => [keyOf(one), one.after]))
  const changed = additionsOf(whole, fromFile).filter((one) => !sameValue(standing.get(keyOf(one)), one.after))
  const histories = new Map<string, readonly Amendment[]>(
    await Promise.all(
      changed.map(async (one) => [keyOf(one), await store.amendmentsOf(programme, one.subjectType, one.subject)] as const),
    ),
  )
  const lastDay = (one: NewAmendment) => (histories.get(keyOf(one)) ?? []).map(({ effective }) => effective).sort().at(-1)
  const grounds = groundOf(ground, programme)
  const faults = [
    ...grounds.faults,
    ...faultsOfChange(whole, there, changed, others),
    ...(grounds.faults.length > 0 ? [] : changed.flatMap((one) => dayFaults(one, lastDay(one), grounds.ground.effective))),
  ]
  if (faults.length > 0) return { faults }
  const amendments = changed.map(
    (one): NewAmendment => ({ ...one, ...grounds.ground, kind: kindOf(one, standing.get(keyOf(one))) }),
  )
  return { amendments, basis: basisOf(amendments, (one) => histories.get(keyOf(one))?.at(-1)?.sequence ?? 0), isNew: false }
}

const keyOf = ({ subjectType, subject }: Pick<NewAmendment, 'subjectType' | 'subject'>) => `${subjectType} ${subject}`

function basisOf(amendments: readonly NewAmendment[], sequenceOf: (one: NewAmendment) => number): Basis[] {
  const subjects = new Map(amendments.map((one) => [keyOf(one), one]))
  return [...subjects.values()].map((one) => ({ subjectType: one.subjectType, subject: one.subject, sequence: sequenceOf(one) }))
}

function kindOf(one: NewAmendment, before: object | undefined): NewAmendment['kind'] {
  if (one.subjectType === 'action') {
    const earlier = before as typeof one.after | undefined // the same subject, so of the same type
    const kind = kindOfChange(earlier, one.after)
    return kind === 'added' && one.after.follows ? 'split' : kind
  }
  if (!before) return 'added'
  return one.subjectType === 'programme' ? 'carried' : 'reworded'
}

/** A subject's wordings follow each other by their days, and what ends does so on the day the file takes effect. */
function dayFaults(one: NewAmendment, last: Day | undefined, effective: Day): PlanFault[] {
  const ended = one.subjectType === 'action' ? one.after.ended?.on : undefined
  return [
    ...(last !== undefined && effective < last ? [{ entry: one.subject, code: 'before-last-change' as const, at: `${effective} < ${last}` }] : []),
    ...(ended !== undefined && ended !== effective ? [{ entry: one.subject, code: 'bad-date' as const, at: `ended.on: ${ended}` }] : []),
  ]
}

/** A change of a programme that is there says from when, why and where it was decided. */
function groundOf({ effective = '', reason = '', source = '' }: ImportGround, programme: string) {
  const missing = (at: string): PlanFault => ({ entry: programme, code: 'ground-missing', at })
  return {
    ground: { effective, reason: { nl: reason.trim(), en: '' }, source: source.trim() },
    faults: [
      ...(isDay(effective) ? [] : [missing('--effective <jjjj-mm-dd>')]),
      ...(reason.trim() === '' ? [missing('--reason <reden>')] : []),
      ...(source.trim() === '' ? [missing('--source <kamerstuk>')] : []),
    ],
  }
}

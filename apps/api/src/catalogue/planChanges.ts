import { correctedWordings, isDay, kindOfChange, sameValue, type Day, type PlanFault, type PlanFile, type Text } from '@actielijn/plan'
import type { Amendment, NewAmendment, Store } from '@actielijn/store'
import { additionsOf } from './additionsOf.ts'
import type { DraftedImport, ImportGround } from './draftedImport.ts'
import { faultsOfChange, faultsOfCorrection, type Elsewhere } from './importFaults.ts'
import { overlaid, planAsFile } from './planAsFile.ts'

/** The reason of what a file brings when nobody gave one. */
export const fromFile: Text = { nl: 'Overgenomen uit een planbestand', en: 'Taken from a plan file' }

/** With every recorded amendment in it, also those still to take effect. */
export const latest = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER } as const

export const keyOf = ({ subjectType, subject }: Pick<NewAmendment, 'subjectType' | 'subject'>) => `${subjectType} ${subject}`

/** One subject that the file has otherwise than the plan, as it would become. */
interface Changed {
  readonly next: NewAmendment
  /** As it stands; absent when it is new. */
  readonly standing: NewAmendment['after'] | undefined
  /** In the order of knowledge. */
  readonly history: readonly Amendment[]
}

/** What a file changes in a programme that is there, as amendments from a day on or as corrections; or every fault. */
export async function planChanges(file: PlanFile, ground: ImportGround, others: Elsewhere, store: Store): Promise<DraftedImport> {
  const programme = file.programme.code
  const { sequence: known } = await store.dataVersion()
  const plan = await store.plan(programme, latest)
  if (!plan) throw new Error(`The programme ${programme} is listed and not there`)
  const there = planAsFile(plan)
  const whole = overlaid(there, file)
  const changed = await changedIn(whole, there, store)
  const correction = ground.correction === true
  const given = groundOf(ground, programme)
  const faults = [
    ...given.faults,
    ...faultsOfChange(whole, there, changed.map(({ next }) => next), others),
    ...(correction ? faultsOfCorrection(whole, there) : []),
    ...(correction || given.faults.length > 0 ? [] : changed.flatMap((one) => dayFaults(one, given.ground.effective))),
  ]
  if (faults.length > 0) return { faults }
  return {
    amendments: changed.flatMap((one) => (correction ? corrections(one, given.ground) : [{ ...one.next, ...given.ground, kind: kindOf(one, whole) }])),
    // The file was judged against the whole plan: nothing of it may have changed since.
    basis: [
      ...changed.map(({ next: { subjectType, subject }, history }) => ({ subjectType, subject, sequence: history.at(-1)?.sequence ?? 0 })),
      { subjectType: 'anything', subject: programme, sequence: known },
    ],
    isNew: false,
  }
}

async function changedIn(whole: PlanFile, there: PlanFile, store: Store): Promise<Changed[]> {
  const standing = new Map(additionsOf(there, fromFile).map((one) => [keyOf(one), one.after]))
  const differing = additionsOf(whole, fromFile).filter((one) => !sameValue(standing.get(keyOf(one)), one.after))
  return Promise.all(
    differing.map(async (next) => ({
      next,
      standing: standing.get(keyOf(next)),
      history: await store.amendmentsOf(whole.programme.code, next.subjectType, next.subject),
    })),
  )
}

/** Every wording with the error, put right; what was forgotten is added from the day its source says. */
function corrections({ next, standing, history }: Changed, { reason, source }: Ground): NewAmendment[] {
  if (!standing) return [{ ...next, reason, source }]
  const versions = history
    .toSorted((a, b) => compare(a.effective, b.effective) || a.sequence - b.sequence)
    .map(({ effective, sequence, after }) => ({ effective, sequence, after }))
  return correctedWordings(standing, next.after, versions).map(
    // A wording of the same subject, so of the same type.
    (wording) => ({ ...next, reason, source, kind: 'correction', ...wording }) as NewAmendment,
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function kindOf({ next, standing }: Changed, { actions }: PlanFile): NewAmendment['kind'] {
  if (next.subjectType === 'action') {
    const { follows } = next.after
    const earlier = standing as typeof next.after | undefined // the same subject, so of the same type
    const kind = kindOfChange(earlier, next.after)
    if (kind !== 'added' || !follows) return kind
    return actions.some(({ code, ended }) => follows.includes(code) && ended?.kind === 'merged') ? 'merged' : 'split'
  }
  if (!standing) return 'added'
  return next.subjectType === 'programme' ? 'carried' : 'reworded'
}

/** A subject's wordings follow each other by their days, and what ends does so on the day the file takes effect. */
function dayFaults({ next, history }: Changed, effective: Day): PlanFault[] {
  const last = history.map((one) => one.effective).sort().at(-1)
  const ended = next.subjectType === 'action' ? next.after.ended?.on : undefined
  return [
    ...(last !== undefined && effective < last ? [{ entry: next.subject, code: 'before-last-change' as const, at: `${effective} < ${last}` }] : []),
    ...(ended !== undefined && ended !== effective ? [{ entry: next.subject, code: 'bad-date' as const, at: `ended.on: ${ended}` }] : []),
  ]
}

type Ground = Pick<NewAmendment, 'effective' | 'reason' | 'source'>

/** A change of a programme that is there says from when, why and where it was decided; a correction has no day. */
function groundOf({ effective = '', reason = '', source = '', correction = false }: ImportGround, programme: string) {
  const missing = (at: string): PlanFault => ({ entry: programme, code: 'ground-missing', at })
  return {
    ground: { effective, reason: { nl: reason.trim(), en: '' }, source: source.trim() } satisfies Ground,
    faults: [
      ...(correction || isDay(effective) ? [] : [missing('--effective <jjjj-mm-dd>')]),
      ...(reason.trim() === '' ? [missing('--reason <reden>')] : []),
      ...(source.trim() === '' ? [missing('--source <kamerstuk>')] : []),
    ],
  }
}

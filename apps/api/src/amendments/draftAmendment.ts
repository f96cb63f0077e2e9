import type { NewAmendmentBody } from '@actielijn/contract'
import { actionsTouchedBy, amendPlan, textOf, type AmendingSetting, type PlanAmendment } from '@actielijn/plan'
import type { Amendment, Basis, NewAmendment, PlanContent, Store } from '@actielijn/store'
import { allPlans } from '../reading/allPlans.ts'
import { faulty, refused, type Refused } from '../wire/answer.ts'
import { amendmentIn, basisIn } from './amendmentIn.ts'

/** An amendment worked out: what it would record, on what it is based, what held before. */
export interface DraftedAmendment {
  readonly amendments: readonly NewAmendment[]
  readonly basis: readonly Basis[]
  readonly before: (amendment: Pick<NewAmendment, 'subjectType' | 'subject' | 'effective'>) => object | undefined
}

/**
 * Works out what an amendment makes of the plan. Refuses what its author had not seen the last of, and faults of the
 * amendment; nothing is written.
 */
export async function draftAmendment(body: NewAmendmentBody, programme: string, store: Store): Promise<DraftedAmendment | Refused> {
  // Before the plan is read: whatever is recorded after it makes the draft one of another plan.
  const { sequence: known } = await store.dataVersion()
  const plan = await store.plan(programme, latest)
  if (!plan) return refused('not-found')
  const wanted = amendmentIn(body)
  const touched = await historiesOf(wanted, plan, store)
  const last = (subjectType: string, subject: string) => lastIn(touched.get(`${subjectType} ${subject}`))
  const seen = basisIn(body, programme)
  const overtaken = seen.some(({ subjectType, subject, sequence }) => exists(plan, subjectType, subject) && last(subjectType, subject) !== sequence)
  if (overtaken) return refused('plan-changed')
  const { changes, faults } = amendPlan(wanted, await settingOf(plan, touched, store))
  if (faults.length > 0) return faulty(...faults)
  const reason = textOf(body.reason)
  const subjects = new Map(changes.map(({ subjectType, subject }) => [`${subjectType} ${subject}`, { subjectType, subject }]))
  return {
    amendments: changes.map((change): NewAmendment => ({ ...change, reason, source: body.source.trim() })),
    // A new version takes over every action there is, a part hangs on its action, a code is new among all.
    basis: [
      ...[...subjects.values()].map((one) => ({ ...one, sequence: last(one.subjectType, one.subject) })),
      { subjectType: 'anything', subject: programme, sequence: known },
    ],
    before: ({ subjectType, subject, effective }) =>
      standingBefore(touched.get(`${subjectType} ${subject}`) ?? [], effective),
  }
}

/** With every recorded amendment in it, also those still to take effect. */
const latest = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER } as const

type Histories = ReadonlyMap<string, readonly Amendment[]>

/** Every amendment of the programme itself and of the actions that are touched, in the order of knowledge. */
async function historiesOf(wanted: PlanAmendment, plan: PlanContent, store: Store): Promise<Histories> {
  const { code } = plan.programme
  const subjects = [
    ['programme', code] as const,
    ...[...new Set(actionsTouchedBy(wanted, plan))].map((action) => ['action', action] as const),
  ]
  return new Map(
    await Promise.all(
      subjects.map(async ([type, subject]) => [`${type} ${subject}`, await store.amendmentsOf(code, type, subject)] as const),
    ),
  )
}

const lastIn = (history: readonly Amendment[] = []): number => history.at(-1)?.sequence ?? 0

function exists({ programme, actions }: PlanContent, subjectType: Basis['subjectType'], subject: string): boolean {
  return subjectType === 'programme' ? programme.code === subject : actions.has(subject)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** In the order in which they hold: by day, then by knowledge. */
function inForceOrder(history: readonly Amendment[]): Amendment[] {
  return history.toSorted((a, b) => compare(a.effective, b.effective) || a.sequence - b.sequence)
}

function standingBefore(history: readonly Amendment[], effective: string): object | undefined {
  return inForceOrder(history).findLast((one) => one.effective <= effective)?.after
}

async function settingOf(plan: PlanContent, touched: Histories, store: Store): Promise<AmendingSetting> {
  const others = (await allPlans(store)).filter(({ programme }) => programme.code !== plan.programme.code)
  return {
    plan,
    versions: (action) =>
      inForceOrder(touched.get(`action ${action}`) ?? []).flatMap((one) =>
        one.subjectType === 'action' ? [{ effective: one.effective, sequence: one.sequence, after: one.after }] : [],
      ),
    programmeSince: inForceOrder(touched.get(`programme ${plan.programme.code}`) ?? []).at(-1)?.effective ?? '',
    takenElsewhere: (code) => others.some(({ actions }) => actions.has(code)),
  }
}

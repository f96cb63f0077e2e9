import { catalogue } from '@actielijn/plan/catalogue'
import { sameValue } from '@actielijn/plan'
import type { Amendment, Basis, NewAmendment, PlanContent, Store } from '@actielijn/store'
import { additionsOf } from './additionsOf.ts'
import { shippedReason, systemActor } from './loadCatalogue.ts'
import { planAsFile } from './planAsFile.ts'
import { latest } from './planChanges.ts'

/** A shipped subject and what people made of it in the database. */
export interface LeftAlone {
  readonly subjectType: string
  readonly subject: string
  /**
   * `both`: the catalogue and somebody in the app changed it. `gone`: the catalogue no longer has it. `taken`: somebody
   * gave its code to something else.
   */
  readonly why: 'both' | 'gone' | 'taken'
}

/** What a new release of the program brings, and what it leaves to people. */
export interface ShippedDifferences {
  /** Subjects the database does not have yet, and errors of ours put right where nobody changed anything since. */
  readonly amendments: readonly NewAmendment[]
  readonly basis: readonly Basis[]
  readonly left: readonly LeftAlone[]
  /** Changed in the app and not in the catalogue: as it should be. */
  readonly amendedHere: number
}

/**
 * Compares the shipped catalogue with the database. What nobody touched is brought up to date as a `correction`, what is
 * new is added; what people amended is never overwritten, and reported where the catalogue changed it too.
 */
export async function shippedDifferences(store: Store): Promise<ShippedDifferences | undefined> {
  const programme = catalogue.programme.code
  const plan = await store.plan(programme, latest)
  if (!plan) return undefined
  const elsewhere = await actionsElsewhere(programme, store)
  const shipped = additionsOf(catalogue, shippedReason)
  const compared = await Promise.all(
    shipped.map(async (entry) => comparison(entry, await store.amendmentsOf(programme, entry.subjectType, entry.subject), elsewhere)),
  )
  const changes = compared.flatMap((one) => one.change ?? [])
  return {
    amendments: changes.map(({ amendment }) => amendment),
    basis: changes.map(({ amendment: { subjectType, subject }, sequence }) => ({ subjectType, subject, sequence })),
    left: [...compared.flatMap((one) => one.left ?? []), ...(await goneFrom(shipped, plan, store))],
    amendedHere: compared.filter(({ amendedHere }) => amendedHere).length,
  }
}

interface Comparison {
  readonly change?: { readonly amendment: NewAmendment; readonly sequence: number }
  readonly left?: LeftAlone
  readonly amendedHere?: boolean
}

/** Codes of the actions of other programmes: an update names its action by code alone. */
async function actionsElsewhere(programme: string, store: Store): Promise<ReadonlySet<string>> {
  const others = (await store.programmes()).filter((code) => code !== programme)
  const plans = await Promise.all(others.map((code) => store.plan(code, latest)))
  return new Set(plans.flatMap((plan) => [...(plan?.actions.keys() ?? [])]))
}

function comparison(shipped: NewAmendment, history: readonly Amendment[], elsewhere: ReadonlySet<string>): Comparison {
  const last = standing(history)
  const { subjectType, subject } = shipped
  if (!last && subjectType === 'action' && elsewhere.has(subject)) return { left: { subjectType, subject, why: 'taken' } }
  if (!last) return { change: { amendment: shipped, sequence: 0 } }
  if (sameValue(last.after, shipped.after)) return {}
  const ours = standing(history.filter(({ by }) => by === systemActor))
  if (history.every(({ by }) => by === systemActor)) {
    const correction = { ...shipped, kind: 'correction' as const, effective: last.effective, reason: correctionReason }
    return { change: { amendment: correction, sequence: history.at(-1)?.sequence ?? 0 } }
  }
  if (!ours) return { left: { subjectType, subject, why: 'taken' } }
  return sameValue(ours.after, shipped.after) ? { amendedHere: true } : { left: { subjectType, subject, why: 'both' } }
}

const correctionReason = { nl: 'Invoerfout in de meegeleverde catalogus hersteld', en: 'Encoding error in the shipped catalogue put right' }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The wording that holds last: by day, then by knowledge. */
function standing(history: readonly Amendment[]): Amendment | undefined {
  return history.toSorted((a, b) => compare(a.effective, b.effective) || a.sequence - b.sequence).at(-1)
}

/** Subjects that an earlier release shipped and this one does not; they stay, because somebody may have reported on them. */
async function goneFrom(shipped: readonly NewAmendment[], plan: PlanContent, store: Store): Promise<LeftAlone[]> {
  const known = new Set(shipped.map(({ subjectType, subject }) => `${subjectType} ${subject}`))
  const unknown = additionsOf(planAsFile(plan), shippedReason).filter(({ subjectType, subject }) => !known.has(`${subjectType} ${subject}`))
  const found = await Promise.all(
    unknown.map(async ({ subjectType, subject }) => {
      const history = await store.amendmentsOf(plan.programme.code, subjectType, subject)
      return history[0]?.by === systemActor ? [{ subjectType, subject, why: 'gone' as const }] : []
    }),
  )
  return found.flat()
}

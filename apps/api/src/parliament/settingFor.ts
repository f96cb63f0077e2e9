import { isParliamentary, type Day, type ParliamentSetting } from '@actielijn/plan'
import type { Amendment, Basis, PlanContent, Store } from '@actielijn/store'
import { allPlans } from '../reading/allPlans.ts'

/** The register with every recorded amendment in it, and what a change of it is judged against. */
export interface Register {
  readonly plan: PlanContent
  /** All that was known when it was read: numbers and codes are new among everything. */
  readonly basis: Basis
  readonly setting: ParliamentSetting
  /** Everything that was amended in one item, in the order of knowledge; nothing for what is none. */
  readonly history: (item: string) => readonly Amendment[]
  /** The last amendment of an item; 0 for what is none. */
  readonly last: (item: string) => number
}

/** Also what is still to take effect: a change builds on it. */
const latest = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER } as const

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** @param items codes of those to be changed; all of the register when absent */
export async function registerOf(programme: string, today: Day, store: Store, items?: readonly string[]): Promise<Register | undefined> {
  const { sequence } = await store.dataVersion()
  const plan = await store.plan(programme, latest)
  if (!plan) return undefined
  const codes = [...plan.actions.values()].filter((entry) => isParliamentary(entry) && (items?.includes(entry.code) ?? true)).map(({ code }) => code)
  const histories = new Map(await Promise.all(codes.map(async (code) => [code, await store.amendmentsOf(programme, 'action', code)] as const)))
  const others = (await allPlans(store)).filter((other) => other.programme.code !== programme)
  const history = (item: string) => histories.get(item) ?? []
  return {
    plan,
    basis: { subjectType: 'anything', subject: programme, sequence },
    history,
    last: (item) => history(item).at(-1)?.sequence ?? 0,
    setting: {
      plan,
      today,
      programmeSince: '',
      versions: (item) =>
        history(item)
          .toSorted((a, b) => compare(a.effective, b.effective) || a.sequence - b.sequence)
          .flatMap((one) => (one.subjectType === 'action' ? [{ effective: one.effective, sequence: one.sequence, after: one.after }] : [])),
      takenElsewhere: (code) => others.some(({ actions }) => actions.has(code)),
    },
  }
}

import { dayOf, type Instant } from '@actielijn/plan'
import type { Account, Store } from '@actielijn/store'
import type { Passwords } from '../wire/services.ts'
import type { Asking } from './asking.ts'
import { demoAccounts, demoPassword, type DemoAccountName } from './demoAccounts.ts'
import type { PastClock } from './pastClock.ts'
import { playScenes } from './playScenes.ts'
import { momentOn } from './scene.ts'
import { firstDayAgo, storyOf } from './story.ts'

export interface Seeding extends Asking {
  /** What the store, which is empty, and the operations go by. */
  readonly clock: PastClock
  readonly loadCatalogue: (store: Store) => Promise<unknown>
  /** The real moment, to which the invented two years lead up. */
  readonly now: Instant
}

/** Fills an empty store with the programme, an account per role and two years of invented updates. */
export async function seedDemonstration({ services, operations, clock, loadCatalogue, now }: Seeding): Promise<void> {
  const { store, passwords } = services
  const today = dayOf(now)
  clock.moveTo(momentOn(today, firstDayAgo, 'beginning'))
  await loadCatalogue(store)
  const cast = await createAccounts(store, passwords)
  const plan = await store.currentPlan('stm')
  if (!plan) throw new Error('The programme was not loaded')
  await playScenes(storyOf(plan, today), { store, clock, plan, cast, asking: { services, operations } })
}

async function createAccounts(store: Store, passwords: Pick<Passwords, 'hash'>): Promise<Map<DemoAccountName, Account>> {
  const hashes = await Promise.all(demoAccounts.map(({ name }) => passwords.hash(demoPassword(name))))
  const cast = new Map<DemoAccountName, Account>()
  for (const [index, { name, displayName, grants }] of demoAccounts.entries()) {
    const passwordHash = hashes[index] ?? ''
    const created = await store.createAccount({ name, displayName, grants, passwordHash, mustChangePassword: false, by: 'system' })
    if (!created.ok) throw new Error(`${name}: ${created.refusal}`)
    cast.set(name, created.value)
  }
  return cast
}

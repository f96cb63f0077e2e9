import type { SqliteStoreOptions, Store } from '@actielijn/store'
import type { CommandWorld } from './command.ts'
import { configured, openedStore } from './openedStore.ts'

export interface StoreChoice {
  /** The demonstration's database instead of the real one. */
  readonly demo?: boolean
}

/** How every command that works on a database lets one choose the demonstration's. */
export const demoOption = ['--demo', 'de database van de demonstratie'] as const

/** Lets a command work on the database that is there; none is made. Whatever happens, the store is closed. */
export async function withStore<Value>(
  world: CommandWorld,
  { demo = false }: StoreChoice,
  work: (store: Store) => Promise<Value>,
  options: Pick<SqliteStoreOptions, 'readOnly'> = {},
): Promise<Value> {
  const store = await openedStore(configured(world), demo, { createIfMissing: false, ...options })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

import type { Store } from '@actielijn/store'

export type Names = ReadonlyMap<string, string>

/** Display names of these accounts, each asked for once. */
export async function namesOf(accounts: readonly string[], store: Store): Promise<Names> {
  return accounts.length > 0 ? store.displayNames([...new Set(accounts)]) : new Map()
}

/** Somebody with a name; nothing for an actor that is no account. */
export function person(id: string, names: Names): { id: string; name: string } | undefined {
  const name = names.get(id)
  return name === undefined ? undefined : { id, name }
}

import type { Account, Store } from '@actielijn/store'
import { CliFailure } from './cliFailure.ts'

/** Who changes accounts from the command line: whoever may run it on this machine. */
export const operator = 'operator'

/** The account with that name, without regard to case; none ends the command. */
export async function namedAccount(store: Store, name: string): Promise<Account> {
  const found = await store.credentials(name)
  if (!found) throw new CliFailure(`Er is geen account met de naam ${name}.`)
  return found.account
}

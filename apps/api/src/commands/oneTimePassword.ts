import type { Account, Store } from '@actielijn/store'
import { machine, passwordHashing } from '../compose.ts'
import type { CommandWorld } from './command.ts'
import { namedAccount } from './namedAccount.ts'
import { withStore, type StoreChoice } from './withStore.ts'

/** Gives the named account a new one-time password in the way of `give`, and prints it. */
export async function oneTimePassword(
  world: CommandWorld,
  choice: StoreChoice,
  name: string,
  give: (store: Store, account: Account, passwordHash: string) => Promise<void>,
): Promise<void> {
  const password = machine.newPassword()
  const passwordHash = await (await passwordHashing()).hash(password)
  await withStore(world, choice, async (store) => {
    const account = await namedAccount(store, name)
    await give(store, account, passwordHash)
    world.print(`Account: ${account.name}`)
    world.print(`Eenmalig wachtwoord: ${password}`)
  })
}

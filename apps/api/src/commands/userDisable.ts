import type { AddCommand } from './command.ts'
import { namedAccount, operator } from './namedAccount.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn user disable`: nobody signs in with the account any more. */
export const addUserDisable: AddCommand = (user, world) => {
  user
    .command('disable <naam>')
    .description('Schakelt een account uit en beëindigt zijn sessies; wat het schreef, blijft.')
    .option(...demoOption)
    .action((name: string, choice: StoreChoice) =>
      withStore(world, choice, async (store) => {
        const account = await namedAccount(store, name)
        await store.disableAccount(account.id, operator)
        world.print(`Uitgeschakeld: ${account.name}`)
      }),
    )
}

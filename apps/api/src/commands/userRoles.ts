import type { AddCommand } from './command.ts'
import { grantForms, grantsOf, grantText } from './grantText.ts'
import { namedAccount, operator } from './namedAccount.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn user roles`: replaces every role of an account. */
export const addUserRoles: AddCommand = (user, world) => {
  user
    .command('roles <naam> [rollen...]')
    .description(`Vervangt alle rollen van een account en beëindigt zijn sessies. Rollen: ${grantForms}.`)
    .option(...demoOption)
    .action((name: string, roles: readonly string[], choice: StoreChoice) =>
      withStore(world, choice, async (store) => {
        const grants = await grantsOf(roles, store)
        const account = await namedAccount(store, name)
        await store.setGrants(account.id, grants, operator)
        world.print([account.name, grants.map(grantText).join(' ')].join('\t'))
      }),
    )
}

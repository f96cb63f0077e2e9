import type { AddCommand } from './command.ts'
import { grantText } from './grantText.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn user list`: one account a line, its fields separated by tabs. */
export const addUserList: AddCommand = (user, world) => {
  user
    .command('list')
    .description('Toont de accounts: inlognaam, naam, stand en rollen, gescheiden door tabs.')
    .option(...demoOption)
    .action((choice: StoreChoice) =>
      withStore(
        world,
        choice,
        async (store) => {
          for (const { name, displayName, disabled, mustChangePassword, grants } of await store.accounts()) {
            const standing = disabled ? 'uitgeschakeld' : mustChangePassword ? 'wachtwoord wijzigen' : 'actief'
            world.print([name, displayName, standing, grants.map(grantText).join(' ')].join('\t'))
          }
        },
        { readOnly: true },
      ),
    )
}

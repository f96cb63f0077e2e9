import { CliFailure } from './cliFailure.ts'
import type { AddCommand } from './command.ts'
import { operator } from './namedAccount.ts'
import { oneTimePassword } from './oneTimePassword.ts'
import { demoOption, type StoreChoice } from './withStore.ts'

/** `actielijn user enable`: lets a disabled account in again, with a new one-time password. */
export const addUserEnable: AddCommand = (user, world) => {
  user
    .command('enable <naam>')
    .description('Schakelt een uitgeschakeld account weer in, met een nieuw eenmalig wachtwoord en zijn eerdere rollen.')
    .option(...demoOption)
    .action((name: string, choice: StoreChoice) =>
      oneTimePassword(world, choice, name, async (store, account, passwordHash) => {
        if (!account.disabled) throw new CliFailure(`${account.name} is niet uitgeschakeld.`)
        await store.enableAccount(account.id, passwordHash, operator)
      }),
    )
}

import type { AddCommand } from './command.ts'
import { operator } from './namedAccount.ts'
import { oneTimePassword } from './oneTimePassword.ts'
import { demoOption, type StoreChoice } from './withStore.ts'

/** `actielijn user reset-password`: prints a new one-time password. */
export const addUserResetPassword: AddCommand = (user, world) => {
  user
    .command('reset-password <naam>')
    .description('Geeft een account een nieuw eenmalig wachtwoord en beëindigt zijn sessies.')
    .option(...demoOption)
    .action((name: string, choice: StoreChoice) =>
      oneTimePassword(world, choice, name, async (store, account, passwordHash) => {
        await store.changePassword(account.id, passwordHash, true, operator)
        if (account.disabled) world.remark('Dit account is uitgeschakeld en blijft dat; `user enable` schakelt het weer in.')
      }),
    )
}

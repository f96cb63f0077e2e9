import { machine, passwordHashing } from '../compose.ts'
import type { AddCommand } from './command.ts'
import { namedAccount, operator } from './namedAccount.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn user reset-password`: prints a new one-time password. */
export const addUserResetPassword: AddCommand = (user, world) => {
  user
    .command('reset-password <naam>')
    .description('Geeft een account een nieuw eenmalig wachtwoord en beëindigt zijn sessies.')
    .option(...demoOption)
    .action(async (name: string, choice: StoreChoice) => {
      const password = machine.newPassword()
      const passwordHash = await (await passwordHashing()).hash(password)
      await withStore(world, choice, async (store) => {
        const account = await namedAccount(store, name)
        await store.changePassword(account.id, passwordHash, true, operator)
        if (account.disabled) world.remark('Dit account is uitgeschakeld en blijft dat; `user enable` schakelt het weer in.')
        world.print(`Account: ${account.name}`)
        world.print(`Eenmalig wachtwoord: ${password}`)
      })
    })
}

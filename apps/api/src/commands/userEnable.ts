import { machine, passwordHashing } from '../compose.ts'
import { CliFailure } from './cliFailure.ts'
import type { AddCommand } from './command.ts'
import { namedAccount, operator } from './namedAccount.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn user enable`: lets a disabled account in again, with a new one-time password. */
export const addUserEnable: AddCommand = (user, world) => {
  user
    .command('enable <naam>')
    .description('Schakelt een uitgeschakeld account weer in, met een nieuw eenmalig wachtwoord en zijn eerdere rollen.')
    .option(...demoOption)
    .action(async (name: string, choice: StoreChoice) => {
      const password = machine.newPassword()
      const passwordHash = await (await passwordHashing()).hash(password)
      await withStore(world, choice, async (store) => {
        const account = await namedAccount(store, name)
        if (!account.disabled) throw new CliFailure(`${account.name} is niet uitgeschakeld.`)
        await store.enableAccount(account.id, passwordHash, operator)
        world.print(`Account: ${account.name}`)
        world.print(`Eenmalig wachtwoord: ${password}`)
      })
    })
}

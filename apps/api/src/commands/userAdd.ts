import { machine, passwordHashing } from '../compose.ts'
import { CliFailure, exitCodes } from './cliFailure.ts'
import type { AddCommand } from './command.ts'
import { grantForms, grantsOf } from './grantText.ts'
import { operator } from './namedAccount.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

interface Choices extends StoreChoice {
  readonly displayName?: string
  readonly role: readonly string[]
}

/** Signs one cannot see do not belong in a name. */
const speakable = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,200}$/u

/** `actielijn user add`: makes an account and prints its one-time password. */
export const addUserAdd: AddCommand = (user, world) => {
  user
    .command('add <naam>')
    .description('Maakt een account en toont het eenmalige wachtwoord, dat bij het eerste inloggen moet worden gewijzigd.')
    .option('--display-name <tekst>', 'naam die collega’s zien; standaard de inlognaam')
    .option('--role <rol>', `rol, meer dan eens te geven: ${grantForms}`, (text, all: string[]) => [...all, text], [])
    .option(...demoOption)
    .action(async (name: string, { displayName = name, role, ...choice }: Choices) => {
      for (const text of [name, displayName])
        if (!speakable.test(text.trim())) throw new CliFailure('Een naam telt 1 tot 200 leesbare tekens.', exitCodes.usage)
      const password = machine.newPassword()
      const passwordHash = await (await passwordHashing()).hash(password)
      await withStore(world, choice, async (store) => {
        const grants = await grantsOf(role, store)
        const account = { name, displayName: displayName.trim(), passwordHash, mustChangePassword: true, grants, by: operator }
        const created = await store.createAccount(account)
        if (!created.ok) throw new CliFailure(`Er is al een account met de naam ${name}.`)
        if (grants.length === 0) world.remark('Dit account heeft nog geen rol; geef er een met `actielijn user roles`.')
        world.print(`Account: ${created.value.name}`)
        world.print(`Eenmalig wachtwoord: ${password}`)
      })
    })
}

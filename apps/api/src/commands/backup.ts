import { resolve } from 'node:path'
import type { AddCommand } from './command.ts'
import { asFailure } from './openedStore.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn backup`: a consistent copy of the database, while the server goes on. */
export const addBackup: AddCommand = (program, world) => {
  program
    .command('backup <bestand>')
    .description('Maakt een reservekopie; kan terwijl de server draait. Een bestaand bestand wordt niet overschreven.')
    .option(...demoOption)
    .action((name: string, choice: StoreChoice) => {
      const file = resolve(name)
      return withStore(
        world,
        choice,
        async (store) => {
          try {
            await store.backup(file)
          } catch (error) {
            throw asFailure(error, file)
          }
          world.print(file)
        },
        { readOnly: true },
      )
    })
}

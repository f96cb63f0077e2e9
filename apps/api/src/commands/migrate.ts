import { databaseFile } from '../config.ts'
import type { AddCommand } from './command.ts'
import { configured, openedStore } from './openedStore.ts'

/** `actielijn migrate`: brings the database to this version of the program, or makes an empty one. */
export const addMigrate: AddCommand = (program, world) => {
  program
    .command('migrate')
    .description('Brengt de database op de stand van deze versie van het programma; maakt haar als zij er niet is.')
    .option('--demo', 'de database van de demonstratie')
    .action(async ({ demo = false }: { demo?: boolean }) => {
      const config = configured(world)
      const store = await openedStore(config, demo)
      await store.close()
      world.print(databaseFile(config, demo))
    })
}

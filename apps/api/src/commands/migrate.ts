import type { Store } from '@actielijn/store'
import { updateFromCatalogue } from '../catalogue/updateFromCatalogue.ts'
import { databaseFile } from '../config.ts'
import type { AddCommand } from './command.ts'
import { configured, openedStore } from './openedStore.ts'

/**
 * `actielijn migrate`: brings the database to this version of the program, or makes an empty one, and says what the
 * shipped catalogue has otherwise than the database.
 */
export const addMigrate: AddCommand = (program, world) => {
  program
    .command('migrate')
    .description(
      'Brengt de database op de stand van deze versie van het programma; maakt haar als zij er niet is. ' +
        'Wat in de app is gewijzigd wordt nooit overschreven, maar gemeld.',
    )
    .option('--demo', 'de database van de demonstratie')
    .action(async ({ demo = false }: { demo?: boolean }) => {
      const config = configured(world)
      const store = await openedStore(config, demo)
      try {
        for (const line of await catalogueReport(store)) world.print(line)
      } finally {
        await store.close()
      }
      world.print(databaseFile(config, demo))
    })
}

const reasons = {
  both: 'in de app gewijzigd en in de catalogus anders; niet overgenomen',
  gone: 'staat niet meer in de catalogus; blijft in de database staan',
  taken: 'deze code is al aan iets anders gegeven; niet overgenomen',
} as const

/** What was taken over from the catalogue and what was left alone; nothing where they agree. */
async function catalogueReport(store: Store): Promise<string[]> {
  const differences = await updateFromCatalogue(store)
  if (!differences) return []
  const { amendments, left, amendedHere } = differences
  return [
    ...amendments.map(({ kind, subjectType, subject }) =>
      [kind === 'correction' ? 'gecorrigeerd' : 'toegevoegd', subjectType, subject].join('\t'),
    ),
    ...left.map(({ subjectType, subject, why }) => ['verschil', subjectType, subject, reasons[why]].join('\t')),
    ...(amendedHere > 0 ? [`In de app gewijzigd en zo gelaten: ${amendedHere}`] : []),
  ]
}

import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { restoreSqlite } from '@actielijn/store'
import { machine } from '../compose.ts'
import { databaseFile } from '../config.ts'
import { CliFailure } from './cliFailure.ts'
import type { AddCommand, CommandWorld } from './command.ts'
import { asFailure, configured } from './openedStore.ts'
import { unsoundSentence } from './unsound.ts'
import { demoOption, type StoreChoice } from './withStore.ts'

interface Choices extends StoreChoice {
  readonly replace?: boolean
}

/** `actielijn restore`: puts a backup in the place of the database, after proving that it holds. */
export const addRestore: AddCommand = (program, world) => {
  program
    .command('restore <bestand>')
    .description('Zet een reservekopie terug, nadat zij is nagerekend. Stop eerst de server.')
    .option('--replace', 'vervang de database die er is')
    .option(...demoOption)
    .action((name: string, choices: Choices) => restore(resolve(name), choices, world))
}

async function restore(backup: string, { demo = false, replace = false }: Choices, world: CommandWorld): Promise<void> {
  const target = databaseFile(configured(world), demo)
  if (!existsSync(backup)) throw new CliFailure(`Het bestand ${backup} bestaat niet. Er is niets gewijzigd.`)
  const { now, newId, salt } = machine
  try {
    mkdirSync(dirname(target), { recursive: true })
    const restored = await restoreSqlite(backup, target, { replace, now, newId, salt })
    if (restored.ok) {
      world.print(target)
      world.remark(`In orde: ${restored.value.events} gebeurtenissen, ${restored.value.rows} rijen. Kop: ${restored.value.head}`)
      return
    }
    const { refusal } = restored
    throw new CliFailure(
      refusal.reason === 'target-exists'
        ? `Er is al een database ${target}; met --replace wordt die vervangen. Er is niets overschreven.`
        : `De reservekopie is niet teruggezet. ${unsoundSentence(refusal.report)}`,
    )
  } catch (error) {
    throw asFailure(error, target)
  }
}

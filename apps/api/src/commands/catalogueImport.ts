import type { PlanFile } from '@actielijn/plan'
import type { NewAmendment } from '@actielijn/store'
import { Option } from 'commander'
import { importPlan } from '../catalogue/importPlan.ts'
import { planFaultLine } from '../catalogue/planFaultWords.ts'
import { planFileAt } from '../catalogue/planFileAt.ts'
import { CliFailure, exitCodes } from './cliFailure.ts'
import type { AddCommand, CommandWorld } from './command.ts'
import { configured, openedStore } from './openedStore.ts'

interface ImportOptions {
  readonly apply?: boolean
  readonly demo?: boolean
  readonly effective?: string
  readonly reason?: string
  readonly source?: string
  readonly correction?: boolean
}

/** `actielijn catalogue import`: a plan from a file, as a new programme or as changes of one that is there. */
export const addCatalogueImport: AddCommand = (program, world) => {
  program
    .command('import <bestand>')
    .description(
      'Leest een plan in het formaat van de catalogus (JSON): een nieuw programma, of wijzigingen van een bestaand. ' +
        'Zonder --apply een proef: alles wat er zou gebeuren, of elke fout; er wordt niets geschreven.',
    )
    .option('--apply', 'leg het vast: alles of niets')
    .option('--effective <dag>', 'dag waarop de wijzigingen ingaan (jjjj-mm-dd); nodig bij een bestaand programma')
    .option('--reason <reden>', 'reden van de wijzigingen; nodig bij een bestaand programma')
    .option('--source <stuk>', 'Kamerstuk of ander document; nodig bij een bestaand programma')
    .addOption(
      new Option('--correction', 'een fout van ons in de invoer hersteld: geldt zolang de fout er stond, het plan is niet gewijzigd').conflicts('effective'),
    )
    .option('--demo', 'de database van de demonstratie')
    .action((file: string, options: ImportOptions) => run(file, options, world))
}

async function run(path: string, { apply = false, demo = false, ...ground }: ImportOptions, world: CommandWorld): Promise<void> {
  const file = fileAt(path)
  const store = await openedStore(configured(world), demo, { createIfMissing: false, readOnly: !apply })
  try {
    const outcome = await importPlan(file, { apply, ...ground }, store)
    if ('faults' in outcome) throw new CliFailure([...outcome.faults.map(planFaultLine), nothingWritten].join('\n'))
    for (const amendment of outcome.amendments) world.print(changeLine(amendment))
    world.print(summary(outcome.amendments.length, file.programme.code, outcome.isNew, apply))
  } finally {
    await store.close()
  }
}

const nothingWritten = 'Er is niets gewijzigd.'

/** The plan in the file; what cannot be read as one ends the command with every reason why not. */
function fileAt(path: string): PlanFile {
  const read = planFileAt(path)
  if ('plan' in read) return read.plan
  throw new CliFailure([...read.faults, nothingWritten].join('\n'), read.unreadable ? exitCodes.usage : exitCodes.failure)
}

const kinds: Record<NewAmendment['kind'], string> = {
  added: 'toegevoegd',
  reworded: 'herschreven',
  rescheduled: 'andere termijn',
  transferred: 'overgedragen',
  split: 'gesplitst',
  merged: 'samengevoegd',
  withdrawn: 'vervallen',
  fulfilled: 'afgedaan',
  carried: 'nieuwe versie',
  correction: 'correctie',
  settings: 'instelling',
}

const changeLine = ({ kind, subjectType, subject, effective }: NewAmendment) => [kinds[kind], subjectType, subject, effective].join('\t')

function summary(count: number, programme: string, isNew: boolean, applied: boolean): string {
  if (count === 0) return `Niets te doen: het programma ${programme} is al zoals in het bestand.`
  const what = `${count} ${count === 1 ? 'wijziging' : 'wijzigingen'} van ${isNew ? 'het nieuwe programma' : 'het programma'} ${programme}`
  return applied ? `Vastgelegd: ${what}.` : `Proef: ${what}; er is niets geschreven. Met --apply worden ze vastgelegd.`
}

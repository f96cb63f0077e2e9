import { Option } from 'commander'
import { catalogueCsv, catalogueEntries } from '../catalogue/exportCatalogue.ts'
import { planInStore, shippedPlan } from '../catalogue/exportPlan.ts'
import { CliFailure, exitCodes } from './cliFailure.ts'
import type { AddCommand, CommandWorld } from './command.ts'
import { demoOption, withStore } from './withStore.ts'

interface ExportOptions {
  readonly format: 'json' | 'csv' | 'plan'
  readonly programme?: string
  readonly demo?: boolean
}

/** `actielijn catalogue export`: the shipped catalogue as entries, or a whole plan in the form that can be imported. */
export const addCatalogueExport: AddCommand = (catalogue, world) => {
  catalogue
    .command('export')
    .description(
      'Schrijft de meegeleverde catalogus naar stdout: eerst de acties in gedrukte volgorde, dan de rest. ' +
        'Met --format plan als planbestand: het formaat dat `catalogue import` leest.',
    )
    .addOption(new Option('--format <vorm>', 'vorm').choices(['json', 'csv', 'plan']).default('json'))
    .option('--programme <code>', 'met --format plan: het plan in de database, met alles wat erin is gewijzigd')
    .option(...demoOption)
    .action(async (options: ExportOptions) => world.print(await exported(options, world)))
}

async function exported({ format, programme, demo = false }: ExportOptions, world: CommandWorld): Promise<string> {
  if (programme !== undefined && format !== 'plan') throw new CliFailure('--programme hoort bij --format plan.', exitCodes.usage)
  switch (format) {
    case 'csv':
      return catalogueCsv().trimEnd()
    case 'json':
      return JSON.stringify(catalogueEntries(), undefined, 2)
    case 'plan': {
      if (programme === undefined) return JSON.stringify(shippedPlan(), undefined, 2)
      const plan = await withStore(world, { demo }, (store) => planInStore(programme, store), { readOnly: true })
      if (!plan) throw new CliFailure(`Er is geen programma ${programme}.`)
      return JSON.stringify(plan, undefined, 2)
    }
  }
}

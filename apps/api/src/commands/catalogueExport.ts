import { Option } from 'commander'
import { catalogueCsv, catalogueEntries } from '../catalogue/exportCatalogue.ts'
import type { AddCommand } from './command.ts'

/** `actielijn catalogue export`: every entry of the shipped catalogue. */
export const addCatalogueExport: AddCommand = (catalogue, world) => {
  catalogue
    .command('export')
    .description('Schrijft de meegeleverde catalogus naar stdout: eerst de acties in gedrukte volgorde, dan de rest.')
    .addOption(new Option('--format <vorm>', 'vorm').choices(['json', 'csv']).default('json'))
    .action(({ format }: { readonly format: 'json' | 'csv' }) =>
      world.print(format === 'csv' ? catalogueCsv().trimEnd() : JSON.stringify(catalogueEntries(), undefined, 2)),
    )
}

import type { AddCommand } from './command.ts'
import { addCatalogueCheck } from './catalogueCheck.ts'
import { addCatalogueExport } from './catalogueExport.ts'

/** `actielijn catalogue …`: the content that the program ships with; no database is needed. */
export const addCatalogue: AddCommand = (program, world) => {
  const catalogue = program
    .command('catalogue')
    .description('De inhoud die met het programma is meegeleverd, los van wat er in de database is gewijzigd.')
  for (const add of [addCatalogueExport, addCatalogueCheck]) add(catalogue, world)
}

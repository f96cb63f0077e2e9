import type { AddCommand } from './command.ts'
import { addCatalogueCheck } from './catalogueCheck.ts'
import { addCatalogueExport } from './catalogueExport.ts'
import { addCatalogueImport } from './catalogueImport.ts'

/** `actielijn catalogue …`: the content that the program ships with, and plans that come in a file. */
export const addCatalogue: AddCommand = (program, world) => {
  const catalogue = program
    .command('catalogue')
    .description('De inhoud die met het programma is meegeleverd, en plannen die in een bestand komen.')
  for (const add of [addCatalogueExport, addCatalogueCheck, addCatalogueImport]) add(catalogue, world)
}

import { checkCatalogue } from '../catalogue/checkCatalogue.ts'
import { planFaultLine } from '../catalogue/planFaultWords.ts'
import { CliFailure } from './cliFailure.ts'
import type { AddCommand } from './command.ts'

/** `actielijn catalogue check`: whether the shipped catalogue holds together. */
export const addCatalogueCheck: AddCommand = (catalogue, world) => {
  catalogue
    .command('check')
    .description('Controleert de meegeleverde catalogus: codes, verwijzingen, trekkers, penvoerders, beide talen.')
    .action(() => {
      const { faults, actions, children, statements, organisations } = checkCatalogue()
      if (faults.length > 0) throw new CliFailure(faults.map(planFaultLine).join('\n'))
      world.print(`In orde: ${actions} acties, aanbevelingen en toezeggingen, ${children} onderdelen, ${statements} andere passages, ${organisations} organisaties.`)
    })
}

import { CliFailure } from './cliFailure.ts'
import type { AddCommand } from './command.ts'
import { unsoundSentence } from './unsound.ts'
import { demoOption, withStore, type StoreChoice } from './withStore.ts'

/** `actielijn verify`: proves that nothing in the history was altered (DESIGN law 5). */
export const addVerify: AddCommand = (program, world) => {
  program
    .command('verify')
    .description('Rekent de hele geschiedenis na en noemt het eerste dat niet klopt; kan terwijl de server draait.')
    .option('--head <hash>', 'kop van een eerdere controle, die erin moet voorkomen')
    .option(...demoOption)
    .action(({ head, ...choice }: StoreChoice & { readonly head?: string }) =>
      withStore(
        world,
        choice,
        async (store) => {
          const report = await store.verify(head)
          if (!report.sound) throw new CliFailure(unsoundSentence(report))
          world.print(`In orde: ${report.events} gebeurtenissen, ${report.rows} rijen.`)
          world.print(`Kop: ${report.head}`)
        },
        { readOnly: true },
      ),
    )
}

import { Command, CommanderError } from 'commander'
import { CliFailure, exitCodes } from './commands/cliFailure.ts'
import { exitCodesHelp, type AddCommand, type CommandWorld } from './commands/command.ts'
import { addBackup } from './commands/backup.ts'
import { addCatalogue } from './commands/catalogue.ts'
import { addMigrate } from './commands/migrate.ts'
import { addRestore } from './commands/restore.ts'
import { addServe } from './commands/serve.ts'
import { addUser } from './commands/user.ts'
import { addVerify } from './commands/verify.ts'
import { programVersion } from './programVersion.ts'

/** Every command; one file each. */
const commands: readonly AddCommand[] = [addServe, addMigrate, addUser, addCatalogue, addVerify, addBackup, addRestore]

// Listened to for good: a second signal while the server finishes its answers must not cut them off.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
// Whoever reads our result may have seen enough: `actielijn catalogue export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.failure))

const world: CommandWorld = {
  environment: process.env,
  print: (line) => void process.stdout.write(`${line}\n`),
  remark: (line) => void process.stderr.write(`${line}\n`),
  stopped: stop.signal,
}

process.exitCode = await run(process.argv)

async function run(argv: readonly string[]): Promise<number> {
  const program = new Command('actielijn')
    .description('Volgt wat er van een overheidsplan terechtkomt.')
    .version(programVersion)
    .exitOverride()
    .addHelpText('afterAll', exitCodesHelp)
  for (const add of commands) add(program, world)
  for (const command of program.commands) command.exitOverride()
  try {
    await program.parseAsync([...argv])
    return exitCodes.ok
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof CliFailure) {
      world.remark(error.message)
      return error.exitCode
    }
    world.remark(`Er ging iets onverwachts mis: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return exitCodes.failure
  }
}

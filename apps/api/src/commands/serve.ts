import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '@actielijn/store'
import { loadCatalogue } from '../catalogue/loadCatalogue.ts'
import { compose, machine, passwordHashing } from '../compose.ts'
import { isLoopback, type Config } from '../config.ts'
import { createAdministrator } from '../firstStart/createAdministrator.ts'
import { CliFailure } from './cliFailure.ts'
import type { AddCommand, CommandWorld } from './command.ts'
import { configured, openedStore } from './openedStore.ts'
import { prepareDemonstration } from './prepareDemonstration.ts'

interface ServeOptions {
  readonly demo?: boolean
  readonly host?: string
  readonly port?: string
}

/** `actielijn serve`: opens or makes the database and serves API and web app until it is stopped. */
export const addServe: AddCommand = (program, world) => {
  program
    .command('serve')
    .description('Start de server; maakt en vult de database als zij er nog niet is.')
    .option('--demo', 'toon een demonstratie met verzonnen gegevens, alleen op de eigen machine')
    .option('--host <adres>', 'adres om op te luisteren (HOST, standaard 127.0.0.1)')
    .option('--port <poort>', 'poort om op te luisteren (PORT, standaard 3000)')
    .action((options: ServeOptions) => serve(options, world))
}

async function serve({ demo = false, host, port }: ServeOptions, world: CommandWorld): Promise<void> {
  // Before anything else is said about the settings: a demonstration has no business on another address at all.
  if (demo && !isLoopback(host ?? (world.environment['HOST'] || '127.0.0.1')))
    throw new CliFailure('De demonstratie is alleen op de eigen machine te bekijken; laat HOST weg of kies 127.0.0.1.')
  const config = configured(world, { host, port })
  const hashing = await passwordHashing()
  if (demo) await prepareDemonstration(config, hashing, world)
  const store = await openedStore(config, demo)
  try {
    if (!demo) await firstStart(store, { world, passwords: hashing })
    const app = compose({ config, store, passwords: hashing, demonstration: demo })
    const server = await listening(createServer(app), config)
    world.print(`Actielijn draait op ${addressOf(server, config)}`)
    await untilStopped(server, world.stopped)
  } finally {
    await store.close()
  }
}

async function firstStart(
  store: Store,
  { world, passwords }: { world: CommandWorld; passwords: Parameters<typeof createAdministrator>[1] },
): Promise<void> {
  if ((await loadCatalogue(store)) > 0) world.remark('Het programma Samen tegen mensenhandel is geladen.')
  const administrator = await createAdministrator(store, passwords, machine.newPassword())
  if (!administrator) return
  world.print(`Eerste beheerder: ${administrator.name}`)
  world.print(`Eenmalig wachtwoord: ${administrator.oneTimePassword}`)
  world.print('Dit wachtwoord wordt niet nog eens getoond en moet bij het eerste inloggen worden gewijzigd.')
}

function listening(server: Server, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)))
    server.listen(port, host, () => resolve(server))
  })
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CliFailure(`Poort ${port} is al in gebruik; stop het andere programma of kies een andere poort met PORT.`)
  if (error.code === 'EACCES') return new CliFailure(`Op poort ${port} mag dit programma niet luisteren; kies een andere met PORT.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CliFailure(`Op het adres ${host} kan deze machine niet luisteren; controleer HOST.`)
  return error
}

function addressOf(server: Server, { baseUrl, host }: Config): string {
  const { port } = server.address() as AddressInfo // a server that listens on a port has one
  const shown = host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  return baseUrl ?? `http://${shown}:${port}`
}

/** Takes no new requests any more, lets running ones finish (ten seconds), then ends. */
function untilStopped(server: Server, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    }
    if (stopped.aborted) stop()
    else stopped.addEventListener('abort', stop, { once: true })
  })
}

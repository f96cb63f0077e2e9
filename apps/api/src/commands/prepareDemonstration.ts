import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { openSqliteStore } from '@actielijn/store'
import { loadCatalogue } from '../catalogue/loadCatalogue.ts'
import { machine, servicesOf } from '../compose.ts'
import { databaseFile, type Config } from '../config.ts'
import { demoAccounts, demoPassword } from '../demo/demoAccounts.ts'
import { pastClock } from '../demo/pastClock.ts'
import { seedDemonstration } from '../demo/seedDemonstration.ts'
import { operations } from '../operations.ts'
import type { Passwords } from '../wire/services.ts'
import type { CommandWorld } from './command.ts'
import { asFailure, openedStore } from './openedStore.ts'

/**
 * Sees to it that there is a demonstration to serve, and prints with what to sign in. One that is there is kept,
 * with everything that was tried out in it.
 */
export async function prepareDemonstration(config: Config, passwords: Passwords, world: CommandWorld): Promise<void> {
  const file = databaseFile(config, true)
  if (!(await isFilled(config))) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      world.remark('De demonstratie wordt gemaakt: twee jaar verzonnen voortgangsberichten.')
      await make(file, passwords, config)
    } catch (error) {
      throw asFailure(error, file)
    }
  }
  world.remark(`De demonstratie staat in ${dirname(file)}; verwijder die map om opnieuw te beginnen.`)
  world.print('Demonstratie met verzonnen gegevens. Inloggen kan met:')
  const width = Math.max(...demoAccounts.map(({ name }) => name.length))
  for (const { name, displayName, shows } of demoAccounts)
    world.print(`  ${name.padEnd(width)}  ${demoPassword(name).padEnd(width + 14)}  ${displayName}: ${shows}`)
}

/** `migrate --demo` leaves a database without a programme: nothing is lost when the demonstration takes its place. */
async function isFilled(config: Config): Promise<boolean> {
  if (!existsSync(databaseFile(config, true))) return false
  const store = await openedStore(config, true)
  try {
    return (await store.programmes()).length > 0
  } finally {
    await store.close()
  }
}

/** Made under another name first, so that a demonstration that was broken off is never taken for a whole one. */
async function make(file: string, passwords: Passwords, config: Config): Promise<void> {
  const unfinished = `${file}.unfinished`
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true })
  const now = machine.now()
  const clock = pastClock(now)
  const store = await openSqliteStore({ file: unfinished, now: clock.now, newId: machine.newId, salt: machine.salt })
  try {
    const services = servicesOf({ config, store, passwords, demonstration: true, now: clock.now })
    await seedDemonstration({ services, operations, clock, loadCatalogue, now })
  } finally {
    await store.close()
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  renameSync(unfinished, file)
}

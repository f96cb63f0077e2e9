import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore, type Grant } from '@actielijn/store'
import { afterAll } from 'vitest'
import { loadCatalogue } from '../catalogue/loadCatalogue.ts'
import { machine, passwordHashing } from '../compose.ts'
import type { Passwords } from '../wire/services.ts'

/** The moment at which prepared tests begin: a Monday noon in Amsterdam. */
const beginning = '2020-11-02T11:00:00.000Z'

/** Every prepared account signs in with it. */
export const password = 'een lang genoeg wachtwoord'

const programme = (role: 'coordinator' | 'secretary' | 'taskforce' | 'drafter'): Grant => ({ scope: 'programme', programme: 'stm', role })
const organisation = (code: string, role: 'editor' | 'lead' = 'editor'): Grant => ({ scope: 'organisation', organisation: code, role })

/** Prepared accounts: one or more per role of the route table. */
export const accounts = {
  coordinator: [programme('coordinator')],
  'other-coordinator': [programme('coordinator')],
  secretary: [programme('secretary')],
  taskforce: [programme('taskforce')],
  drafter: [programme('drafter')],
  inspectie: [organisation('inspectie-szw')],
  'inspectie-lead': [organisation('inspectie-szw', 'lead')],
  politie: [organisation('politie')],
  vng: [organisation('vng')],
  'min-szw': [{ scope: 'ministry', ministry: 'min-szw', role: 'departmental-coordinator' }],
  admin: [{ scope: 'system', role: 'admin' }],
  nobody: [],
} as const satisfies Record<string, readonly Grant[]>

let prepared: Promise<Prepared> | undefined

interface Prepared {
  readonly file: string
  readonly passwords: Passwords
  readonly clock: string
}

/** A database with the whole programme and the accounts, made once per test file; tests work on copies of it. */
export function preparedDatabase(): Promise<Prepared> {
  prepared ??= prepare()
  return prepared
}

const folder = mkdtempSync(join(tmpdir(), 'actielijn-prepared-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function prepare(): Promise<Prepared> {
  const file = join(folder, 'actielijn.sqlite')
  const store = await openSqliteStore({ file, now: () => beginning, newId: machine.newId, salt: machine.salt })
  await loadCatalogue(store)
  const passwords = await passwordHashing()
  const passwordHash = await passwords.hash(password)
  for (const [name, grants] of Object.entries<readonly Grant[]>(accounts))
    await store.createAccount({ name, displayName: `Account ${name}`, passwordHash, mustChangePassword: false, grants, by: 'system' })
  await store.close()
  return { file, passwords, clock: beginning }
}

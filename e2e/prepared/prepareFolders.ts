import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { accounts, ownPassword } from '../people/accounts.ts'
import { choosePassword } from '../people/choosePassword.ts'
import { oneTimePasswordIn } from '../people/oneTimePasswordIn.ts'
import { printedBy } from '../server/commandLine.ts'
import { serveOn } from '../server/serveOn.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the programme, not one update, and an account per role with a password of its own. */
    programmeFolder: string
    /** A data folder with the demonstration. */
    demonstrationFolder: string
  }
}

/** Makes both databases once per run, with the program itself; every server of a test works on a copy. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'actielijn-e2e-prepared-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    provide('programmeFolder', await programme(join(folder, 'programme')))
    provide('demonstrationFolder', await demonstration(join(folder, 'demonstration')))
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

async function programme(folder: string): Promise<string> {
  mkdirSync(folder)
  const serving = await serveOn(folder)
  for (const [name, role] of Object.entries(accounts)) {
    const said = await printedBy(['user', 'add', name, '--role', role, '--display-name', `Account ${name}`], folder)
    await choosePassword(serving.address, name, oneTimePasswordIn(said), ownPassword)
  }
  await serving.end()
  return folder
}

async function demonstration(folder: string): Promise<string> {
  mkdirSync(folder)
  const serving = await serveOn(folder, true)
  await serving.end()
  return folder
}

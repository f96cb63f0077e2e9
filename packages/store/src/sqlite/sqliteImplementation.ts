import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countingIds, dawn, programmeCode, samplePlan, type Implementation } from '../conformance/index.ts'
import { openSqliteStore } from './openSqliteStore.ts'

/** For tests: files in a folder of their own; the sample plan is loaded once and copied for each test. */
export const sqliteImplementation: Implementation = {
  name: 'SQLite',
  place: async (content) => {
    const folder = await mkdtemp(join(tmpdir(), 'actielijn-store-'))
    const file = join(folder, 'actielijn.sqlite')
    await copyFile(await prepared(content), file)
    return {
      open: (surroundings) => openSqliteStore({ file, ...surroundings }),
      remove: () => rm(folder, { recursive: true }),
    }
  },
}

const templates = new Map<string, Promise<string>>()

function prepared(content: 'sample-plan' | 'nothing'): Promise<string> {
  const made = templates.get(content) ?? makeTemplate(content)
  templates.set(content, made)
  return made
}

async function makeTemplate(content: 'sample-plan' | 'nothing'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'actielijn-template-'))
  process.once('exit', () => rm(folder, { recursive: true }))
  const file = join(folder, `${content}.sqlite`)
  const store = await openSqliteStore({ file, now: () => dawn, newId: countingIds('8'), salt: countingIds('9') })
  if (content === 'sample-plan') await store.amend(programmeCode, samplePlan, 'system')
  await store.close()
  return file
}

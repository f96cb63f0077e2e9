import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countingIds, dawn, programmeCode, samplePlan, type Implementation } from '../../conformance/index.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { template } from './template.ts'

const open = (file: string) =>
  openSqliteStore({ file, now: () => dawn, newId: countingIds('8'), salt: countingIds('9') })

const contents = {
  nothing: template(async (file) => (await open(file)).close()),
  'sample-plan': template(async (file) => {
    const store = await open(file)
    await store.amend(programmeCode, samplePlan, 'system')
    await store.close()
  }),
}

/** Files in a folder of their own, copied from one that was prepared once. */
export const sqliteImplementation: Implementation = {
  name: 'SQLite',
  place: async (content) => {
    const folder = await mkdtemp(join(tmpdir(), 'actielijn-store-'))
    const file = join(folder, 'actielijn.sqlite')
    await contents[content](file)
    return {
      open: (surroundings) => openSqliteStore({ file, ...surroundings }),
      remove: () => rm(folder, { recursive: true }),
    }
  },
}

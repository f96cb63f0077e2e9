import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { anUpdate, programmeCode, valueOf } from '../../conformance/index.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { livedIn, surroundings } from '../testing/livedIn.ts'
import { testFolder, withRaw } from '../testing/testFolder.ts'
import { restoreSqlite } from './restoreSqlite.ts'

describe('a backup', () => {
  const path = testFolder()
  const open = (file: string) => openSqliteStore({ file, ...surroundings('7') })
  const restore = (backup: string, target: string, replace = false) =>
    restoreSqlite(backup, target, { replace, ...surroundings('7') })

  test('made while others write is whole, and holds everything acknowledged before it began', async () => {
    await livedIn(path('store'))
    const store = await open(path('store'))
    const backup = store.backup(path('backup'))
    for (let basedOn = 2; basedOn < 12; basedOn++) {
      valueOf(await store.recordUpdate(anUpdate({ basedOn })))
      await new Promise(setImmediate)
    }
    await backup
    await store.close()
    const copy = await open(path('backup'))
    expect(await copy.verify()).toMatchObject({ sound: true })
    expect((await copy.lastOf('D-1', 'inspectie'))?.update.revision).toBeGreaterThanOrEqual(2)
    await copy.close()
  })

  test('never overwrites a file', async () => {
    await livedIn(path('store'))
    const store = await open(path('store'))
    await expect(store.backup(path('store'))).rejects.toMatchObject({ code: 'exists' })
    await expect(store.backup(path('no/such/folder/backup'))).rejects.toMatchObject({ code: 'unwritable' })
    await store.close()
  })

  test('comes back where nothing was', async () => {
    await livedIn(path('backup'))
    expect(await restore(path('backup'), path('store'))).toMatchObject({ ok: true, value: { sound: true } })
    const store = await open(path('store'))
    expect(await store.programmes()).toEqual([programmeCode])
    await store.close()
  })

  test('replaces what is there only when told to', async () => {
    await livedIn(path('backup'))
    await copyFile(path('backup'), path('store'))
    const store = await open(path('store'))
    valueOf(await store.recordUpdate(anUpdate({ basedOn: 2 })))
    await store.close()
    expect(await restore(path('backup'), path('store'))).toEqual({
      ok: false,
      refusal: { reason: 'target-exists' },
    })
    expect((await restore(path('backup'), path('store'), true)).ok).toBe(true)
    const restored = await open(path('store'))
    expect((await restored.lastOf('D-1', 'inspectie'))?.update.revision).toBe(2)
    await restored.close()
  })

  test('never replaces a file that is in use', async () => {
    await livedIn(path('backup'))
    await copyFile(path('backup'), path('store'))
    const store = await open(path('store'))
    await expect(restore(path('backup'), path('store'), true)).rejects.toMatchObject({ code: 'in-use' })
    expect(await store.verify()).toMatchObject({ sound: true })
    await store.close()
  })

  test('that does not hold is refused before anything is replaced', async () => {
    await livedIn(path('backup'))
    await livedIn(path('store'))
    withRaw(path('backup'), (sqlite) =>
      sqlite.exec(`DROP TRIGGER updates_keep; UPDATE updates SET form = 'unchanged'`),
    )
    const before = await readFile(path('store'))
    expect(await restore(path('backup'), path('store'), true)).toMatchObject({
      ok: false,
      refusal: { reason: 'unsound', report: { table: 'updates' } },
    })
    expect(await readFile(path('store'))).toEqual(before)
  })

  test('that is no database is refused as such', async () => {
    await writeFile(path('backup'), 'geen database '.repeat(100))
    await expect(restore(path('backup'), path('store'))).rejects.toMatchObject({
      code: 'not-a-database',
      file: path('backup'),
    })
    await expect(restore(path('none'), path('store'))).rejects.toMatchObject({ code: 'missing' })
  })

  test('replaces a damaged file', async () => {
    await livedIn(path('backup'))
    await writeFile(path('store'), 'kapot '.repeat(1000))
    expect((await restore(path('backup'), path('store'), true)).ok).toBe(true)
  })
})

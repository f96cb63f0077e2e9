import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { programmeCode } from '../conformance/index.ts'
import { connect } from './connection.ts'
import { openSqliteStore } from './openSqliteStore.ts'
import { StoreFileError, type StoreFileProblem } from './storeFileError.ts'
import { livedIn, surroundings } from './testing/livedIn.ts'
import { testFolder, withRaw } from './testing/testFolder.ts'

describe('opening a file', () => {
  const path = testFolder()
  const open = (file: string, options: { readOnly?: boolean; createIfMissing?: boolean } = {}) =>
    openSqliteStore({ file, ...surroundings('7'), ...options })
  const problem = async (file: string, options = {}): Promise<StoreFileProblem> => {
    const error = await open(file, options).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof StoreFileError)) throw new Error(`Not a StoreFileError: ${String(error)}`)
    expect(error.file).toBe(file)
    return error.code
  }

  test('sets what makes an acknowledged write survive', () => {
    const { sqlite } = connect({ file: path('new'), ...surroundings('7') })
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    sqlite.close()
  })

  test('refuses to work where writes would not survive', async () => {
    await expect(open(':memory:')).rejects.toThrow('Writes would not survive')
  })

  test('makes a missing file only when it may', async () => {
    expect(await problem(path('none'), { createIfMissing: false })).toBe('missing')
    expect(await problem(path('none'), { readOnly: true })).toBe('missing')
    await (await open(path('none'))).close()
    await (await open(path('none'), { createIfMissing: false })).close()
  })

  test('takes an empty file for a new one', async () => {
    await writeFile(path('empty'), '')
    const store = await open(path('empty'))
    expect(await store.programmes()).toEqual([])
    await store.close()
  })

  test('keeps what was there', async () => {
    await livedIn(path('store'))
    const store = await open(path('store'))
    expect(await store.programmes()).toEqual([programmeCode])
    await store.close()
  })

  test('for reading only writes nothing', async () => {
    await livedIn(path('store'))
    const store = await open(path('store'), { readOnly: true })
    expect(await store.verify()).toMatchObject({ sound: true })
    await expect(
      store.saveDraft({ action: 'D-1', organisation: 'x', account: 'x', content: {}, basedOn: 0 }),
    ).rejects.toThrow('readonly')
    await store.close()
  })

  test('that is no database is refused and left as it was', async () => {
    const text = 'Dit is een brief.\n'.repeat(100)
    await writeFile(path('letter'), text)
    expect(await problem(path('letter'))).toBe('not-a-database')
    expect(await readFile(path('letter'), 'utf8')).toBe(text)
  })

  test('of another program is refused and left as it was', async () => {
    withRaw(path('other'), (sqlite) => sqlite.exec('CREATE TABLE recipes (name TEXT)'))
    expect(await problem(path('other'))).toBe('not-a-database')
    withRaw(path('other'), (sqlite) =>
      expect(sqlite.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 1 }),
    )
  })

  test('of a newer program is refused', async () => {
    await livedIn(path('store'))
    withRaw(path('store'), (sqlite) => sqlite.pragma('user_version = 99'))
    expect(await problem(path('store'))).toBe('newer-than-program')
  })

  test('of an older program cannot be read without migrating', async () => {
    await livedIn(path('store'))
    withRaw(path('store'), (sqlite) => sqlite.pragma('user_version = 1'))
    expect(await problem(path('store'), { readOnly: true })).toBe('older-than-program')
  })

  test('that was cut off is damaged', async () => {
    await livedIn(path('store'))
    const { length } = await readFile(path('store'))
    await truncate(path('store'), Math.floor(length / 8192) * 4096)
    expect(await problem(path('store'))).toBe('damaged')
  })

  test('with a page overwritten is damaged', async () => {
    await livedIn(path('store'))
    const bytes = await readFile(path('store'))
    bytes.fill(0xff, 8 * 4096, 12 * 4096)
    await writeFile(path('store'), bytes)
    expect(await problem(path('store'))).toBe('damaged')
  })

  test('where nothing can be written is unwritable', async () => {
    await mkdir(path('folder'))
    expect(await problem(path('folder'))).toBe('unwritable')
    await writeFile(path('file'), '')
    expect(await problem(`${path('file')}/store`)).toBe('unwritable')
    expect(await problem(path('no/such/folder/store'))).toBe('unwritable')
  })
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, filledFolder, run, start } from '../testing/commandLine.ts'

/** Alters the first byte of a text wherever it stands in the database; pages no longer in use may hold it too. */
function tamper(file: string, text: string): void {
  const bytes = readFileSync(file)
  expect(bytes.indexOf(text)).toBeGreaterThan(0)
  for (let place = bytes.indexOf(text); place >= 0; place = bytes.indexOf(text, place)) bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

const headIn = (text: string) => /Kop: ([0-9a-f]{64})/.exec(text)?.[1] ?? ''

describe('actielijn verify, backup and restore', () => {
  test('a backup made while the server runs is restored elsewhere with the same history', async () => {
    const data = { ACTIELIJN_DATA: await filledFolder(), PORT: '0' }
    await start(['serve'], data).printed('draait op')
    const verified = await run(['verify'], data)
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    const copy = join(emptyFolder(), 'kopie.sqlite')
    expect(await run(['backup', copy], data)).toEqual({ exitCode: 0, stdout: `${copy}\n`, stderr: '' })

    const elsewhere = { ACTIELIJN_DATA: join(emptyFolder(), 'nieuw') }
    const restored = await run(['restore', copy], elsewhere)
    expect(restored).toMatchObject({ exitCode: 0, stdout: `${join(elsewhere.ACTIELIJN_DATA, 'actielijn.sqlite')}\n` })
    expect(headIn(restored.stderr)).toBe(headIn(verified.stdout))
    expect(await run(['verify', '--head', headIn(verified.stdout)], elsewhere)).toMatchObject({ exitCode: 0 })
  })

  test('verify names the table and the row in which one byte was altered', async () => {
    const folder = await filledFolder()
    tamper(join(folder, 'actielijn.sqlite'), 'Overgenomen uit het gepubliceerde programma')
    const { exitCode, stdout, stderr } = await run(['verify'], { ACTIELIJN_DATA: folder })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^Niet in orde bij gebeurtenis \d+: amendments, rij \[.+\] is gewijzigd\.\n$/)
  })

  test('verify misses a head that was cut off', async () => {
    const { exitCode, stderr } = await run(['verify', '--head', 'a'.repeat(64)], { ACTIELIJN_DATA: await filledFolder() })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('er ontbreekt geschiedenis')
  })

  test('a backup never overwrites a file', async () => {
    const folder = await filledFolder()
    const existing = join(folder, 'bestaat.txt')
    writeFileSync(existing, 'van een ander')
    const { exitCode, stderr } = await run(['backup', existing], { ACTIELIJN_DATA: folder })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: `Het bestand ${existing} bestaat al. Er is niets overschreven.\n` })
    expect(readFileSync(existing, 'utf8')).toBe('van een ander')
  })

  test('a database is replaced only when asked, and never while a server uses it', async () => {
    const folder = await filledFolder()
    const data = { ACTIELIJN_DATA: folder, PORT: '0' }
    const copy = join(emptyFolder(), 'kopie.sqlite')
    await run(['backup', copy], data)
    await run(['user', 'add', 'later'], data)
    expect(await run(['restore', copy], data)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--replace') })
    const server = start(['serve'], data)
    await server.printed('draait op')
    expect(await run(['restore', copy, '--replace'], data)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('in gebruik') })
    await server.stop()
    expect(await run(['restore', copy, '--replace'], data)).toMatchObject({ exitCode: 0 })
    expect((await run(['user', 'list'], data)).stdout).not.toContain('later')
  })

  test('a backup that was tampered with is not restored', async () => {
    const copy = join(emptyFolder(), 'kopie.sqlite')
    await run(['backup', copy], { ACTIELIJN_DATA: await filledFolder() })
    tamper(copy, 'Overgenomen uit het gepubliceerde programma')
    const elsewhere = emptyFolder()
    const { exitCode, stderr } = await run(['restore', copy], { ACTIELIJN_DATA: elsewhere })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('De reservekopie is niet teruggezet. Niet in orde bij gebeurtenis')
    expect(existsSync(join(elsewhere, 'actielijn.sqlite'))).toBe(false)
  })

  test('without a database there is nothing to verify or back up, and none is made', async () => {
    const folder = emptyFolder()
    for (const args of [['verify'], ['backup', join(folder, 'kopie')], ['user', 'list']]) {
      const { exitCode, stderr } = await run(args, { ACTIELIJN_DATA: join(folder, 'data') })
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Er is nog geen database') })
    }
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})

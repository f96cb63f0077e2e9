import { createServer, type AddressInfo } from 'node:net'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { emptyFolder, filledFolder, run, start } from '../testing/commandLine.ts'
import { testClient } from '../testing/testClient.ts'

const addressIn = (stdout: string) => /http:\S+/.exec(stdout)?.[0] ?? ''

describe('actielijn serve', () => {
  test('the first start loads the programme and makes one administrator; the second keeps both', async () => {
    const data = { ACTIELIJN_DATA: join(emptyFolder(), 'data'), PORT: '0' }
    const first = start(['serve'], data)
    const said = await first.printed('draait op')
    const password = /Eenmalig wachtwoord: (\S+)/.exec(said)?.[1] ?? ''
    const client = testClient(addressIn(said))
    expect((await client.get('/programmes/stm/overview')).body.total.total).toBe(87)
    expect((await client.post('/sessions', { name: 'beheerder', password })).body.account).toMatchObject({ mustChangePassword: true, admin: true })
    expect(await first.stop()).toMatchObject({ exitCode: 0 })

    const second = start(['serve'], data)
    expect(await second.printed('draait op')).not.toContain('wachtwoord')
    const again = testClient(addressIn(await second.printed('draait op')))
    expect((await again.post('/sessions', { name: 'beheerder', password })).status).toBe(201)
  })

  test('the demonstration says what it is, signs in with what it prints, and keeps what was tried', async () => {
    const folder = emptyFolder()
    const data = { ACTIELIJN_DATA: folder, PORT: '0' }
    const first = start(['serve', '--demo'], data)
    const said = await first.printed('draait op')
    const client = testClient(addressIn(said))
    const open = (await client.get('/programmes/stm/overview')).body
    expect(open.total.phases.completed).toBeGreaterThan(0)
    expect(open.pending).toBeUndefined()
    const [, password = ''] = /coordinator1 +(\S+)/.exec(said) ?? []
    const { body } = await client.post('/sessions', { name: 'coordinator1', password })
    expect(body).toMatchObject({ demonstration: true, account: { name: 'coordinator1' } })
    const inside = (await client.get('/programmes/stm/overview')).body
    expect(inside.pending).toBeGreaterThan(4)
    expect(inside.changed.some((change: { from: string; to: string }) => change.from !== change.to)).toBe(true)
    expect(existsSync(join(folder, 'actielijn.sqlite'))).toBe(false)
    expect(readdirSync(join(folder, 'demo')).some((name) => name.includes('unfinished'))).toBe(false)
    await run(['user', 'add', 'blijft', '--demo'], data)
    await first.stop()
    const second = start(['serve', '--demo'], data)
    await second.printed('draait op')
    expect((await run(['user', 'list', '--demo'], data)).stdout).toContain('blijft')
  })

  test('a demonstration that was broken off is made anew', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'demo'))
    writeFileSync(join(folder, 'demo', 'actielijn.sqlite.unfinished'), 'half')
    const server = start(['serve', '--demo'], { ACTIELIJN_DATA: folder, PORT: '0' })
    expect(await server.printed('draait op')).toContain('coordinator1-demonstratie')
  })

  test('a second signal while it stops changes nothing: it ends well', async () => {
    const server = start(['serve'], { ACTIELIJN_DATA: await filledFolder(), PORT: '0' })
    await server.printed('draait op')
    const stopping = server.stop()
    expect((await server.stop()).exitCode).toBe(0)
    expect((await stopping).exitCode).toBe(0)
  })
})

describe('actielijn serve says in one sentence why it cannot', () => {
  const refused = async (args: readonly string[], environment: Record<string, string>) => {
    const { exitCode, stderr } = await run(args, { PORT: '0', ...environment })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(exitCode).toBe(1)
    return stderr
  }

  test('a port that is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo // a server that listens on a port has one
    const said = await refused(['serve', '--port', String(port)], { ACTIELIJN_DATA: await filledFolder() })
    expect(said).toContain(`Poort ${port} is al in gebruik`)
  })

  test.each([[['serve']], [['serve', '--demo']]])('a folder in which nothing can be written: %s', async (args) => {
    const file = join(emptyFolder(), 'een-bestand')
    writeFileSync(file, 'geen map')
    expect(await refused(args, { ACTIELIJN_DATA: join(file, 'data') })).toContain('kan niet worden geschreven')
    expect(readFileSync(file, 'utf8')).toBe('geen map')
  })

  test('a database of a newer program', async () => {
    const folder = await filledFolder()
    const file = join(folder, 'actielijn.sqlite')
    const bytes = readFileSync(file)
    bytes.writeUInt32BE(9999, 60) // user_version, SQLite file format section 1.3
    writeFileSync(file, bytes)
    expect(await refused(['serve'], { ACTIELIJN_DATA: folder })).toContain('nieuwere versie')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('a damaged database', async () => {
    const folder = await filledFolder()
    const file = join(folder, 'actielijn.sqlite')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 2, 4096 * 12)
    writeFileSync(file, bytes)
    expect(await refused(['serve'], { ACTIELIJN_DATA: folder })).toContain('beschadigd')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('a file that is something else', async () => {
    const folder = emptyFolder()
    const file = join(folder, 'actielijn.sqlite')
    writeFileSync(file, 'geen database, maar wel lang genoeg om er een te kunnen zijn'.repeat(100))
    expect(await refused(['serve'], { ACTIELIJN_DATA: folder })).toContain('geen database van Actielijn')
    expect(readFileSync(file, 'utf8')).toContain('geen database, maar')
  })

  test.each([
    [['serve', '--demo', '--host', '0.0.0.0'], {}],
    [['serve', '--demo'], { HOST: '192.0.2.1' }],
  ])('a demonstration that others could reach: %s %s', async (args, environment) => {
    const folder = emptyFolder()
    expect(await refused(args, { ACTIELIJN_DATA: folder, ...environment })).toContain('alleen op de eigen machine')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('actielijn --help', () => {
  test('every command explains itself and its exit codes on stdout', async () => {
    const accounts = ['user add', 'user list', 'user roles', 'user disable', 'user enable', 'user reset-password']
    const commands = ['serve', 'migrate', ...accounts, 'catalogue export', 'catalogue check', 'catalogue import', 'verify', 'backup', 'restore']
    const explained = await Promise.all(commands.map((command) => run([...command.split(' '), '--help'], {})))
    for (const [index, { exitCode, stdout, stderr }] of explained.entries()) {
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(stdout).toContain(`Usage: actielijn ${commands[index]}`)
      expect(stdout).toContain('Uitgangscodes: 0 gelukt, 1 mislukt (één zin op stderr), 2 verkeerd gebruik.')
    }
  })

  test('a command that does not exist is wrong use', async () => {
    expect(await run(['vliegen'], {})).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

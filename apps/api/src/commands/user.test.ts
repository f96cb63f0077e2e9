import { join } from 'node:path'
import { openSqliteStore } from '@actielijn/store'
import { describe, expect, test } from 'vitest'
import { machine } from '../compose.ts'
import { filledFolder, run, start } from '../testing/commandLine.ts'
import { testClient } from '../testing/testClient.ts'

/** The one-time password that a command printed. */
const passwordIn = (stdout: string) => /Eenmalig wachtwoord: (\S+)/.exec(stdout)?.[1] ?? ''

describe('actielijn user', () => {
  test('a new account signs in on a running server with its one-time password, and must change it', async () => {
    const data = { ACTIELIJN_DATA: await filledFolder(), PORT: '0' }
    const server = start(['serve'], data)
    const url = /http:\S+/.exec(await server.printed('draait op'))?.[0] ?? ''
    const added = await run(['user', 'add', 'nieuw', '--display-name', 'Nieuwe redacteur', '--role', 'editor@politie', '--role', 'lead@vng'], data)
    expect(added).toMatchObject({ exitCode: 0, stderr: '' })
    const signedIn = await testClient(url).post('/sessions', { name: 'Nieuw', password: passwordIn(added.stdout) })
    expect(signedIn.body.account).toMatchObject({ displayName: 'Nieuwe redacteur', mustChangePassword: true })
    const listed = await run(['user', 'list'], data)
    expect(listed.stdout.split('\n')).toContain('nieuw\tNieuwe redacteur\twachtwoord wijzigen\teditor@politie lead@vng')
  })

  test('disabling an account ends its session on a running server at once; enabling it gives a new password', async () => {
    const data = { ACTIELIJN_DATA: await filledFolder(), PORT: '0' }
    const server = start(['serve'], data)
    const url = /http:\S+/.exec(await server.printed('draait op'))?.[0] ?? ''
    const client = testClient(url)
    await client.post('/sessions', { name: 'inspectie', password: 'een lang genoeg wachtwoord' })
    expect((await client.get('/sessions/current')).body.account).toBeDefined()
    expect(await run(['user', 'disable', 'inspectie'], data)).toMatchObject({ exitCode: 0, stdout: 'Uitgeschakeld: inspectie\n' })
    expect((await client.get('/sessions/current')).body.account).toBeUndefined()
    expect((await run(['user', 'list'], data)).stdout).toContain('inspectie\tAccount inspectie\tuitgeschakeld')
    const enabled = await run(['user', 'enable', 'inspectie'], data)
    const back = await client.post('/sessions', { name: 'inspectie', password: passwordIn(enabled.stdout) })
    expect(back.body.account).toMatchObject({ displayName: 'Account inspectie', mustChangePassword: true })
  })

  test('resetting a password replaces it and leaves an audit event', async () => {
    const folder = await filledFolder()
    const data = { ACTIELIJN_DATA: folder }
    const reset = await run(['user', 'reset-password', 'vng'], data)
    expect(reset.exitCode).toBe(0)
    expect(passwordIn(reset.stdout).length).toBeGreaterThanOrEqual(12)
    const store = await openSqliteStore({ ...machine, file: join(folder, 'actielijn.sqlite') })
    const { account } = (await store.credentials('vng')) ?? {}
    const events = await store.auditEvents({ limit: 1000 })
    await store.close()
    expect(account?.mustChangePassword).toBe(true)
    expect(events.at(-1)).toMatchObject({ kind: 'password-changed', actor: 'operator' })
  })

  test('roles are replaced as a whole', async () => {
    const data = { ACTIELIJN_DATA: await filledFolder() }
    const changed = await run(['user', 'roles', 'nobody', 'admin', 'departmental-coordinator@min-szw', 'taskforce@stm'], data)
    expect(changed.stdout).toBe('nobody\tadmin departmental-coordinator@min-szw taskforce@stm\n')
    expect((await run(['user', 'roles', 'nobody'], data)).stdout).toBe('nobody\t\n')
  })

  test.each([
    ['a name that is taken', ['add', 'VNG', '--role', 'admin'], 1, 'Er is al een account met de naam VNG.'],
    ['an unknown account', ['disable', 'niemand'], 1, 'Er is geen account met de naam niemand.'],
    ['an account that is not disabled', ['enable', 'vng'], 1, 'vng is niet uitgeschakeld.'],
    ['an unknown organisation', ['add', 'x', '--role', 'editor@bestaat-niet'], 1, 'noemt iets dat niet in de database staat'],
    ['a ministry that is none', ['add', 'x', '--role', 'departmental-coordinator@politie'], 1, 'noemt iets dat niet in de database staat'],
    ['a role that is none', ['add', 'x', '--role', 'baas@stm'], 2, 'baas@stm is geen rol'],
    ['a name with a line break', ['add', 'x\ny', '--role', 'admin'], 2, 'leesbare tekens'],
    ['no name', ['add'], 2, 'missing required argument'],
  ])('%s is refused with one sentence on stderr', async (_what, args, exitCode, sentence) => {
    const refused = await run(['user', ...args], { ACTIELIJN_DATA: await filledFolder() })
    expect(refused).toMatchObject({ exitCode, stdout: '' })
    expect(refused.stderr).toContain(sentence)
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)
  })
})

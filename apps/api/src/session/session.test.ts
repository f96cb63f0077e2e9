import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { password } from '../testing/preparedDatabase.ts'
import { testServer } from '../testing/testServer.ts'

describe('signing in', () => {
  test('opens a session that says what the account is in the programme', async () => {
    const { as } = await testServer()
    const client = await as('inspectie')
    const { body, headers } = await client.get('/sessions/current')
    expect(body.account).toMatchObject({ name: 'inspectie', admin: false, mustChangePassword: false })
    expect(body.account.programmes).toEqual([
      { programme: 'stm', roles: ['editor'], organisations: [{ organisation: 'inspectie-szw', role: 'editor' }], ministries: [] },
    ])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('who speaks for the municipalities also writes for them', async () => {
    const { as } = await testServer()
    const { body } = await (await as('vng')).get('/sessions/current')
    const organisations = body.account.programmes[0].organisations.map((one: { organisation: string }) => one.organisation)
    expect(organisations).toEqual(expect.arrayContaining(['vng', 'gemeenten', 'centrumgemeenten']))
  })

  test.each([
    ['an unknown name', { name: 'niemand', password }],
    ['a wrong password', { name: 'inspectie', password: 'niet het goede wachtwoord' }],
  ])('%s gets the same answer as any other failure', async (_what, body) => {
    const { anonymous } = await testServer()
    const answer = await anonymous.post('/sessions', body)
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ type: 'urn:actielijn:problem:sign-in-failed', title: 'Naam of wachtwoord klopt niet' })
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('does not care for capitals in the name', async () => {
    const { anonymous } = await testServer()
    expect((await anonymous.post('/sessions', { name: ' Inspectie ', password })).status).toBe(201)
  })

  test('rotates: the session the browser came with is over', async () => {
    const { as, anonymous, url } = await testServer()
    const client = await as('inspectie')
    const old = client.cookie() ?? ''
    await client.post('/sessions', { name: 'politie', password })
    expect(client.cookie()).not.toBe(old)
    const answer = await anonymous.get(`${url}/api/v1/sessions/current`, { cookie: old })
    expect(answer.body.account).toBeUndefined()
  })

  test('keeps nothing of the token but its hash', async () => {
    const { as, store } = await testServer()
    const token = (await as('inspectie')).cookie()?.split('=')[1] ?? ''
    const limits = { idle: 1e9, absolute: 1e9 }
    expect(await store.session(token, limits)).toBeUndefined()
    expect(await store.session(createHash('sha256').update(token).digest('hex'), limits)).toBeDefined()
  })

  test('over plain HTTP on this machine the cookie is HttpOnly and SameSite, over HTTPS __Host- and Secure too', async () => {
    const plain = await testServer()
    const answer = await plain.anonymous.post('/sessions', { name: 'inspectie', password })
    expect(answer.headers.get('set-cookie')).toMatch(/^actielijn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const secure = await testServer({ environment: { BASE_URL: 'https://actielijn.example.org' } })
    const safer = await secure.anonymous.post(
      '/sessions',
      { name: 'inspectie', password },
      { origin: 'https://actielijn.example.org' },
    )
    expect(safer.headers.get('set-cookie')).toMatch(/^__Host-actielijn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  })
})

describe('too many attempts', () => {
  test('make one wait for that name, while other names may still sign in, and end with the window', async () => {
    const { anonymous } = await testServer()
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await anonymous.post('/sessions', { name: 'inspectie', password: 'mis' })).status).toBe(401)
    const answer = await anonymous.post('/sessions', { name: 'INSPECTIE', password })
    expect(answer.status).toBe(429)
    expect(answer.body.type).toBe('urn:actielijn:problem:too-many-attempts')
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await anonymous.post('/sessions', { name: 'politie', password })).status).toBe(201)
  })
})

describe('a session', () => {
  test('is over at once after signing out, for a stolen cookie too', async () => {
    const { as, anonymous } = await testServer()
    const client = await as('inspectie')
    const cookie = client.cookie() ?? ''
    const answer = await client.delete('/sessions/current')
    expect(answer.status).toBe(204)
    expect(client.cookie()).toBeUndefined()
    expect((await anonymous.get('/programmes/stm/my-actions', { cookie })).status).toBe(401)
  })

  const minutesLater = (count: number) => new Date(Date.parse('2020-11-02T11:00:00.000Z') + count * 60_000).toISOString()

  test('ends after an hour without a request', async () => {
    const { as, clock } = await testServer()
    const client = await as('inspectie')
    clock.now = minutesLater(61)
    expect((await client.get('/programmes/stm/my-actions')).status).toBe(401)
  })

  test('ends twelve hours after it began, however busy it was', async () => {
    const { as, clock } = await testServer()
    const client = await as('inspectie')
    for (let minute = 30; minute < 720; minute += 30) {
      clock.now = minutesLater(minute)
      expect((await client.get('/programmes/stm/my-actions')).status).toBe(200)
    }
    clock.now = minutesLater(721)
    expect((await client.get('/programmes/stm/my-actions')).status).toBe(401)
  })

  test('ends when the account is disabled or its roles change', async () => {
    const { as, store } = await testServer()
    const client = await as('inspectie')
    const other = await as('politie')
    const accounts = await store.accounts()
    const idOf = (name: string) => accounts.find((account) => account.name === name)?.id ?? ''
    await store.disableAccount(idOf('inspectie'), 'system')
    await store.setGrants(idOf('politie'), [], 'system')
    expect((await client.get('/programmes/stm/my-actions')).status).toBe(401)
    expect((await other.get('/programmes/stm/my-actions')).status).toBe(401)
  })
})

describe('changing my password', () => {
  const next = 'een ander lang wachtwoord'

  test('ends my other sessions and goes on in this one', async () => {
    const { as, anonymous } = await testServer()
    const [here, elsewhere] = [await as('inspectie'), await as('inspectie')]
    expect((await here.put('/accounts/current/password', { current: password, next })).status).toBe(204)
    expect((await here.get('/programmes/stm/my-actions')).status).toBe(200)
    expect((await elsewhere.get('/programmes/stm/my-actions')).status).toBe(401)
    expect((await anonymous.post('/sessions', { name: 'inspectie', password })).status).toBe(401)
    expect((await anonymous.post('/sessions', { name: 'inspectie', password: next })).status).toBe(201)
  })

  test('names every fault at once', async () => {
    const { as } = await testServer()
    const answer = await (await as('inspectie')).put('/accounts/current/password', { current: 'mis', next: 'kort' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([
      { pointer: '/current', code: 'not-right', detail: 'Dit klopt niet.' },
      { pointer: '/next', code: 'too-short', limit: 12, detail: 'Gebruik minstens 12 tekens.' },
    ])
  })

  test('comes first for an account whose password was handed out', async () => {
    const { as, store, anonymous } = await testServer()
    const account = (await store.accounts()).find(({ name }) => name === 'inspectie')
    const hash = (await store.credentials('inspectie'))?.passwordHash ?? ''
    await store.changePassword(account?.id ?? '', hash, true, 'system')
    const client = await as('inspectie')
    expect((await client.get('/sessions/current')).body.account.mustChangePassword).toBe(true)
    const refused = await client.get('/programmes/stm/overview')
    expect(refused.status).toBe(403)
    expect(refused.body.type).toBe('urn:actielijn:problem:password-change-required')
    expect((await client.put('/accounts/current/password', { current: password, next: password })).status).toBe(400)
    expect((await client.put('/accounts/current/password', { current: password, next })).status).toBe(204)
    expect((await client.get('/programmes/stm/overview')).status).toBe(200)
    expect((await anonymous.get('/programmes/stm/overview')).status).toBe(200)
  })
})

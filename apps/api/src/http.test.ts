import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problem as problemSchema } from '@actielijn/contract'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testServer } from './testing/testServer.ts'
import { inspectieAction } from './testing/updates.ts'

const overview = '/programmes/stm/overview'

describe('every answer', () => {
  test('carries the version of the API and a strict policy, and says nothing of what serves it', async () => {
    const { anonymous } = await testServer()
    for (const path of [overview, '/bestaat-niet', '/openapi.json']) {
      const { headers } = await anonymous.get(path)
      expect(headers.get('api-version')).toBe('1.0.0')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('over HTTPS asks browsers to stay there', async () => {
    const { anonymous } = await testServer({ environment: { BASE_URL: 'https://actielijn.example.org' } })
    expect((await anonymous.get(overview)).headers.get('strict-transport-security')).toContain('max-age=31536000')
  })
})

describe('a problem', () => {
  test.each([
    ['GET', '/bestaat-niet', {}, 404, 'not-found'],
    ['GET', `${overview}/`, {}, 404, 'not-found'],
    ['GET', '/Programmes', {}, 404, 'not-found'],
    ['GET', '/programmes/bestaat-niet/overview', {}, 404, 'not-found'],
    ['GET', '/programmes/%E0%A4%A/overview', {}, 404, 'not-found'],
    ['GET', '/programmes/stm/actions/STM-9.9.9', {}, 404, 'not-found'],
    ['GET', '/programmes/stm/actions/%27%20OR%201', {}, 404, 'not-found'],
    ['GET', '/programmes/stm/organisations/bestaat-niet', {}, 404, 'not-found'],
    ['PATCH', overview, { headers: { 'content-type': 'application/json' }, body: '{}' }, 405, 'method-not-allowed'],
    ['GET', overview, { headers: { accept: 'application/xml' } }, 406, 'not-acceptable'],
    ['GET', overview, { headers: { accept: 'text/csv' } }, 406, 'not-acceptable'],
    ['POST', '/sessions', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'unsupported-media-type'],
    ['POST', '/sessions', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'name=a' }, 415, 'unsupported-media-type'],
    ['POST', '/sessions', { headers: { 'content-type': 'application/json' }, body: '{"name":' }, 400, 'invalid-input'],
    ['POST', '/sessions', { headers: { 'content-type': 'application/json' }, body: '[]' }, 400, 'invalid-input'],
    ['POST', '/sessions', {}, 400, 'invalid-input'],
    ['POST', '/sessions', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'x'.repeat(300_000) }) }, 413, 'too-large'],
    // A route that takes a file reads more, and then asks who sends it.
    ['POST', '/programmes/stm/parliament-register-imports', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ register: 'x'.repeat(3_000_000) }) }, 401, 'not-signed-in'],
    ['POST', '/programmes/stm/parliament-register-imports', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ register: 'x'.repeat(5_000_000) }) }, 413, 'too-large'],
  ])('%s %s is answered by RFC 9457', async (method, path, init, status, type) => {
    const { anonymous } = await testServer()
    const answer = await anonymous.send(method, path, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(problemSchema.parse(answer.body)).toMatchObject({ type: `urn:actielijn:problem:${type}`, status, instance: expect.stringMatching(/^urn:uuid:/) })
  })

  test('names every fault of a query at once, by pointer', async () => {
    const { anonymous } = await testServer()
    const answer = await anonymous.get('/programmes/stm/actions?asOf=2020-02-30&phase=running,onzin&limit=0')
    expect(answer.body.errors.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code])).toEqual([
      ['#/query/asOf', 'not-a-day'],
      ['#/query/phase/1', 'invalid'],
      ['#/query/limit', 'not-positive'],
    ])
  })

  test('of an unsupported method says which are', async () => {
    const { anonymous } = await testServer()
    const answer = await anonymous.send('DELETE', `/programmes/stm/actions/${inspectieAction}/updates`)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
  })

  test('that nobody expected leaks nothing, and carries the id under which it was logged', async () => {
    const { anonymous, store } = await testServer()
    Object.assign(store, { programmes: () => Promise.reject(new Error('SELECT geheim FROM tabel')) })
    const answer = await anonymous.get('/programmes')
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('geheim')
    expect(answer.body).toEqual({
      type: 'urn:actielijn:problem:server-error',
      title: expect.any(String),
      status: 500,
      instance: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/),
    })
  })
})

describe('a write', () => {
  const body = JSON.stringify({ name: 'inspectie', password: 'mis' })
  const json = { 'content-type': 'application/json' }

  test.each([
    ['our own page, by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin', origin: 'https://elders.example' }, 401],
    ['our own page, by Origin', {}, 401],
    ['another site', { origin: 'https://elders.example' }, 403],
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }, 403],
    ['nowhere', { origin: 'null' }, 403],
  ])('from %s', async (_where, headers, status) => {
    const { anonymous } = await testServer()
    expect((await anonymous.send('POST', '/sessions', { body, headers: { ...json, ...headers } })).status).toBe(status)
  })

  test('that does not say where it comes from is refused', async () => {
    const { url } = await testServer()
    const answer = await fetch(`${url}/api/v1/sessions`, { method: 'POST', body, headers: json })
    expect(answer.status).toBe(403)
  })

  test('behind a public address comes from that address', async () => {
    const { anonymous } = await testServer({ environment: { BASE_URL: 'https://actielijn.example.org' } })
    const from = (origin: string) => anonymous.send('POST', '/sessions', { body, headers: { ...json, origin } })
    expect((await from('https://actielijn.example.org')).status).toBe(401)
    expect((await from('http://localhost:3000')).status).toBe(403)
  })
})

describe('openapi.json', () => {
  test('is public for every website', async () => {
    const { anonymous } = await testServer()
    const { status, headers, body } = await anonymous.get('/openapi.json', { origin: 'https://elders.example' })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(body.openapi).toBe('3.1.0')
  })
})

describe('the web app', () => {
  async function withPages() {
    const folder = mkdtempSync(join(tmpdir(), 'actielijn-web-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="nl"><title>Actielijn</title>')
    writeFileSync(join(folder, 'assets/app-1a2b3c4d.js'), 'export {}')
    const { url, anonymous } = await testServer({ webFolder: folder })
    return (path: string, headers: Record<string, string> = { accept: 'text/html' }) => anonymous.get(url + path, headers)
  }

  test('answers every address with its page, in the language of the address', async () => {
    const get = await withPages()
    expect((await get('/acties')).text).toContain('<html lang="nl">')
    expect((await get('/en')).text).toContain('<html lang="en">')
    const english = await get('/en/actions/STM-2.5.1')
    expect(english.text).toContain('<html lang="en">')
    expect(english.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/en/actions/STM-2.5.1', { accept: 'text/html', 'if-none-match': english.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('keeps its hashed assets for good, and answers a missing one with a problem', async () => {
    const get = await withPages()
    expect((await get('/assets/app-1a2b3c4d.js', {})).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/assets/oud-00000000.js')).status).toBe(404)
    expect((await get('/plaatje.png', { accept: 'image/*,*/*' })).status).toBe(404)
  })
})

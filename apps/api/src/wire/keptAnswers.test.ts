import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

/** Whose turn it is. */
function turn(clients: readonly TestClient[], number: number): TestClient {
  const client = clients[number % clients.length]
  if (!client) throw new Error('Nobody to take turns')
  return client
}

const list = '/programmes/stm/actions'
const action = `${list}/${inspectieAction}`

describe('an answer that is kept', () => {
  test('is not sent again to who has it, until something is written', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    const first = await inspectie.get(list)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect((await inspectie.get(list, { 'if-none-match': tag })).status).toBe(304)
    await send(inspectie)
    const second = await inspectie.get(list, { 'if-none-match': tag })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(tag)
  })

  test('is another one the next day in Amsterdam, for lateness follows the calendar', async () => {
    const { anonymous, clock } = await testServer()
    clock.now = '2020-11-02T22:59:59.000Z'
    const tag = (await anonymous.get(list)).headers.get('etag') ?? ''
    clock.now = '2020-11-02T23:00:00.000Z'
    const next = await anonymous.get(list, { 'if-none-match': tag })
    expect(next.status).toBe(200)
    expect(next.body.asOf.day).toBe('2020-11-03')
  })

  test('is never another reader’s: the tag of one audience is nothing to the other', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, taskforce] = [await as('inspectie'), await as('coordinator'), await as('taskforce')]
    const sent = await send(inspectie, { content: report({ notes: { organisation: 'intern-aan-organisatie', coordinator: 'intern-aan-coordinator' } }) })
    await accept(coordinator, sent.body.id)
    const own = await inspectie.get(action)
    expect(own.text).toContain('intern-aan-organisatie')
    const tag = own.headers.get('etag') ?? ''
    for (const other of [anonymous, taskforce]) {
      const answer = await other.get(action, { 'if-none-match': tag })
      expect(answer.status).toBe(200)
      expect(answer.text).not.toContain('intern-aan')
    }
  })

  test('is computed once for all readers with the same roles', async () => {
    const { as, store } = await testServer()
    const [coordinator, other, taskforce] = [await as('coordinator'), await as('other-coordinator'), await as('taskforce')]
    let computed = 0
    const { currentStates } = store
    Object.assign(store, {
      currentStates: (...question: Parameters<typeof currentStates>) => {
        computed += 1
        return currentStates(...question)
      },
    })
    await coordinator.get(list)
    const once = computed
    expect(once).toBeGreaterThan(0)
    await other.get(list)
    expect(computed).toBe(once)
    await taskforce.get(list)
    expect(computed).toBeGreaterThan(once)
  })

  test('has every header it had when it was made', async () => {
    const { as } = await testServer()
    const taskforce = await as('taskforce')
    const headersOf = async () => Object.fromEntries([...(await taskforce.get(list)).headers].filter(([name]) => name !== 'date'))
    const made = await headersOf()
    expect(made).toMatchObject({ 'api-version': expect.any(String), 'content-security-policy': expect.any(String) })
    expect(await headersOf()).toEqual(made)
  })

  test('stays as it is while somebody types a draft, which shows in their own actions', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    const tagsOf = async () => [(await inspectie.get(list)).headers.get('etag'), (await inspectie.get('/programmes/stm/my-actions')).headers.get('etag')]
    const [listed, mine] = await tagsOf()
    await inspectie.put(`${action}/drafts/inspectie-szw`, { content: { happened: { nl: 'Half af' } }, basedOn: 0 })
    const after = await tagsOf()
    expect(after[0]).toBe(listed)
    expect(after[1]).not.toBe(mine)
  })

  test('comes compressed as the client reads it, and is the same underneath', async () => {
    const { url } = await testServer()
    const raw = (encoding: string) =>
      new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
        request(`${url}/api/v1${list}`, { headers: { 'accept-encoding': encoding } }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) }))
        }).on('error', reject).end()
      })
    const [plain, brotli, gzip, refused] = [await raw('identity'), await raw('gzip, br'), await raw('gzip'), await raw('br;q=0')]
    expect([plain.encoding, brotli.encoding, gzip.encoding, refused.encoding]).toEqual([undefined, 'br', 'gzip', undefined])
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
  })
})

describe('several clients that record and read in turn', () => {
  test('never see a stale answer', async () => {
    const { as, anonymous } = await testServer()
    const writers = [await as('inspectie'), await as('inspectie-lead')]
    const coordinators = [await as('coordinator'), await as('other-coordinator')]
    const readers = [await as('taskforce'), await as('secretary'), await as('politie')]
    for (let revision = 0; revision < 8; revision += 1) {
      const happened = { nl: `Bericht ${revision} (verzonnen)` }
      const sent = await send(turn(writers, revision), { basedOn: revision, content: report({ happened }) })
      expect(sent.status).toBe(201)
      const seen = await Promise.all([...writers, ...coordinators, ...readers.slice(0, 2)].map((reader) => reader.get(action)))
      for (const { body } of seen) expect(body.submitted?.update).toBe(sent.body.id)
      await accept(turn(coordinators, revision), sent.body.id, revision % 2 === 0 ? 'now' : undefined)
      const accepted = await Promise.all([...writers, ...coordinators, ...readers].map((reader) => reader.get(`${list}?level=all`)))
      for (const { body } of accepted)
        expect(body.items.find((row: { code: string }) => row.code === inspectieAction).lastWords.text.nl).toBe(happened.nl)
      const outside = (await anonymous.get(action)).body.lastWords.text.nl
      expect(outside).toBe(`Bericht ${revision % 2 === 0 ? revision : revision - 1} (verzonnen)`)
    }
  })

  test('at the same time: whoever reads after an acknowledged write sees it', async () => {
    const { as } = await testServer()
    const [inspectie, politie, reader] = [await as('inspectie'), await as('politie'), await as('taskforce')]
    const writing = async (client: typeof inspectie, code: string, organisation: string) => {
      for (let revision = 0; revision < 10; revision += 1) {
        const sent = await send(client, { action: code, organisation, basedOn: revision })
        const seen = await reader.get(`/programmes/stm/actions/${code}`)
        expect(seen.body.submitted.update).toBe(sent.body.id)
      }
    }
    await Promise.all([writing(inspectie, 'STM-2.4.1', 'inspectie-szw'), writing(politie, 'STM-1.5.4', 'politie')])
  })
})

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openSqliteStore, type Store } from '@actielijn/store'
import { onTestFinished } from 'vitest'
import { tokenHash } from '../access/sessionCookie.ts'
import { compose, machine } from '../compose.ts'
import { readConfig } from '../config.ts'
import { testClient, type TestClient } from './testClient.ts'
import { preparedDatabase } from './preparedDatabase.ts'

/** A clock that tests set; instants in UTC. */
export interface TestClock {
  now: string
}

/** A whole server on a database of its own, listening; it ends with the test. */
export interface TestServer {
  readonly url: string
  readonly store: Store
  readonly clock: TestClock
  readonly anonymous: TestClient
  /** A client with a session of one of the prepared accounts. */
  readonly as: (name: string) => Promise<TestClient>
}

export interface TestServerOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly demonstration?: boolean
  readonly webFolder?: string
}

/** Starts the composed server on a copy of the prepared database, every answer checked against the contract. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { file, passwords, clock: prepared } = await preparedDatabase()
  const clock: TestClock = { now: prepared }
  const folder = mkdtempSync(join(tmpdir(), 'actielijn-api-'))
  const copy = join(folder, 'actielijn.sqlite')
  copyFileSync(file, copy)
  const reading = readConfig({ LOG_LEVEL: 'silent', PORT: '0', ACTIELIJN_DATA: folder, ...options.environment })
  if (!reading.ok) throw new Error(reading.sentences.join(' '))
  const store = await openSqliteStore({ file: copy, now: () => clock.now, newId: machine.newId, salt: machine.salt })
  const app = compose({
    config: reading.config,
    store,
    passwords,
    demonstration: options.demonstration ?? false,
    now: () => clock.now,
    checkAnswers: true,
    ...(options.webFolder && { webFolder: options.webFolder }),
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await store.close()
    rmSync(dirname(copy), { recursive: true, force: true })
  })
  const { port } = server.address() as AddressInfo // a server that listens on a port has one
  const url = `http://127.0.0.1:${port}`
  const anonymous = testClient(url)
  return {
    url,
    store,
    clock,
    anonymous,
    as: async (name) => {
      // Through the store: the slow hash of signing in is tested where signing in is.
      const found = await store.credentials(name)
      if (!found) throw new Error(`No account ${name} was prepared`)
      const token = machine.newToken()
      await store.openSession(found.account.id, tokenHash(token))
      return testClient(url, `actielijn=${token}`)
    },
  }
}

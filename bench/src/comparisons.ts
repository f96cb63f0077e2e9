import { join } from 'node:path'
import { compare, type Bounds, type Outcome } from './comparison.ts'
import { bytesOf, openConnection } from './loading/connection.ts'
import { startPeer, startProduct, type MeasuredServer } from './loading/servers.ts'
import { asked, askedAnew, askedAsOf, bareRecordings, pages, recordings } from './productRequests.ts'
import type { Seeded } from './seeding/seedDatabase.ts'

/** A prepared data folder. */
export interface Place {
  readonly folder: string
  readonly seeded: Seeded
  readonly updatesEach: number
}

// Many short rounds: what else the machine does changes by the second, and then changes within few of them.
const reading: Bounds = { rounds: 24, milliseconds: 125, most: 5000 }
const making: Bounds = { rounds: 16, milliseconds: 250, most: 2000 }
const recording: Bounds = { rounds: 16, milliseconds: 250, most: 2000 }

/** Hears of every outcome as it comes. */
export type Told = (outcome: Outcome) => void

/** What history costs: the same pages, made anew for every request, over a long history and a short one. */
export async function compareHistories(long: Place, short: Place, told: Told): Promise<void> {
  const servers = [await startProduct(long.folder), await startProduct(short.folder)] as const
  const aim = { atLeast: 0.9, text: '1, within noise: at least 0.9' }
  const token = ({ seeded }: Place) => seeded.tokens.coordinator
  const questions = [
    ['list, made anew', (place: Place) => askedAnew(pages.list, token(place))],
    ['overview, made anew', (place: Place) => askedAnew(pages.overview, token(place))],
    ['list as of ends of quarters, made anew', (place: Place) => askedAsOf(place.seeded, { known: 'now', which: 'quarter-ends' })],
    ['list as of any past day, made anew', (place: Place) => askedAsOf(place.seeded, { known: 'now', which: 'any-day' })],
    ['list as of any past day as known then, made anew', (place: Place) => askedAsOf(place.seeded, { known: 'then', which: 'any-day' })],
    ['list, kept', (place: Place) => () => asked(pages.list, token(place), 'br')],
  ] as const
  for (const [name, next] of questions) {
    const ours = { server: servers[0], expected: 200, next: next(long) } as const
    const theirs = { server: servers[1], expected: 200, next: next(short) } as const
    told(await compare({ name, ours, theirs, connections: 4, aim }, making))
  }
  await stopped(servers)
}

/** What an answer costs beside its bytes: ours against Express sending as many constant ones. */
export async function comparePages({ folder, seeded }: Place, told: Told): Promise<void> {
  const product = await startProduct(folder)
  const aim = { atLeast: 0.6, text: 'at least 0.6' }
  for (const page of ['list', 'overview'] as const) {
    for (const [who, token] of [['signed out', undefined], ['signed in', seeded.tokens.coordinator]] as const) {
      const request = asked(pages[page], token, 'br')
      const size = await sizeOf(product, request)
      const peer = await startPeer('constantBytes', { BYTES: String(size) })
      const ours = { server: product, expected: 200, next: () => request } as const
      const theirs = { server: peer, expected: 200, next: () => ({ ...request, path: '/constant' }) } as const
      const name = `${page}, ${who} (${(size / 1000).toFixed(1)} kB)`
      told(await compare({ name, ours, theirs, connections: 8, aim }, reading))
      await peer.stop()
    }
  }
  await product.stop()
}

/** What recording costs beside inserting its rows on disk. */
export async function compareRecording({ folder, seeded, updatesEach }: Place, told: Told): Promise<void> {
  const aim = { atLeast: 0.3, text: 'at least 0.3' }
  const product = await startProduct(folder)
  // One after the other for every connection: what the first comparison recorded, the second goes on from.
  const next = counted(recordings(seeded, updatesEach))
  for (const [name, withEvent] of [['recording, against inserting update and audit event', 'yes'], ['recording, against inserting the update alone', 'no']] as const) {
    const file = join(folder, `bare-${withEvent}.sqlite`)
    const peer = await startPeer('bareInsert', { FILE: file, SCHEMA_OF: seeded.file, WITH_EVENT: withEvent })
    const ours = { server: product, expected: 201, next } as const
    const theirs = { server: peer, expected: 201, next: bareRecordings(seeded, updatesEach) } as const
    told(await compare({ name, ours, theirs, connections: 4, aim }, recording))
    await peer.stop()
  }
  await product.stop()
}

/** Counts turns over more than one measurement. */
function counted<Request>(next: (connection: number, turn: number) => Request): (connection: number) => Request {
  const turns = new Map<number, number>()
  return (connection) => {
    const turn = turns.get(connection) ?? 0
    turns.set(connection, turn + 1)
    return next(connection, turn)
  }
}

async function sizeOf({ port }: MeasuredServer, request: Parameters<typeof bytesOf>[0]): Promise<number> {
  const connection = await openConnection(port)
  const { body } = await connection.ask(bytesOf(request))
  connection.close()
  return body.length
}

async function stopped(servers: readonly MeasuredServer[]): Promise<void> {
  for (const server of servers) await server.stop()
}

import { bytesOf, openConnection, type Connection, type Request } from './connection.ts'
import type { MeasuredServer } from './servers.ts'

/** What is asked of a server, endlessly: the next request of that connection, made from its last answer. */
export interface Asking {
  readonly server: MeasuredServer
  readonly expected: 200 | 201
  /** @param connection number, from 0; @param turn number of the request on it, from 0 */
  readonly next: (connection: number, turn: number) => Request
}

/** What one stretch of asking showed. */
export interface Stretch {
  /** Answers per second. */
  readonly rate: number
  /** Processor time of the server per answer, in microseconds. */
  readonly processor: number
}

/** Asks in a closed loop: every connection waits for its answer before it asks again. */
export interface Load {
  /** Asks for so many milliseconds, and no more than so many times. */
  stretch(milliseconds: number, most: number): Promise<Stretch>
  close(): void
}

/** Opens so many connections. An answer with another status than expected ends the measurement. */
export async function openLoad({ server, expected, next }: Asking, connections: number): Promise<Load> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(server.port)))
  const turns = open.map(() => 0)

  const askUntil = async (connection: Connection, index: number, done: () => boolean) => {
    while (!done()) {
      const turn = turns[index] ?? 0
      turns[index] = turn + 1
      const { status, body } = await connection.ask(bytesOf(next(index, turn)))
      if (status !== expected) throw new Error(`Status ${status}: ${body.toString('utf8').slice(0, 500)}`)
    }
  }
  return {
    stretch: async (milliseconds, most) => {
      let answers = 0
      const used = await server.processorTime()
      const began = performance.now()
      const done = () => answers >= most || performance.now() - began >= milliseconds
      await Promise.all(open.map((connection, index) => askUntil(connection, index, () => done() || (answers += 1) > most)))
      const seconds = (performance.now() - began) / 1000
      const processor = (await server.processorTime()) - used
      return { rate: answers / seconds, processor: processor / answers }
    },
    close: () => {
      for (const connection of open) connection.close()
    },
  }
}

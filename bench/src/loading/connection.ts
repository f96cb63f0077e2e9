import { connect, type Socket } from 'node:net'

export interface Received {
  readonly status: number
  readonly body: Buffer
}

/** One connection that stays open and asks one thing after the other. */
export interface Connection {
  ask(request: Buffer): Promise<Received>
  close(): void
}

const headEnd = Buffer.from('\r\n\r\n')

/**
 * Opens a connection to loopback. It reads no more of HTTP than these servers speak, status and `Content-Length`, so that
 * the load costs less than what is measured: Node's own client takes as long as the server it asks.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = await connected(port)
  let received: Buffer[] = []
  let missing: number | undefined
  let status = 0
  let waiting: { resolve: (received: Received) => void; reject: (error: Error) => void } | undefined

  const fail = (error: Error) => {
    waiting?.reject(error)
    waiting = undefined
  }
  const complete = () => {
    const [only] = received
    const body = received.length === 1 && only ? only : Buffer.concat(received)
    const done = waiting
    received = []
    missing = undefined
    waiting = undefined
    done?.resolve({ status, body })
  }
  socket.on('data', (chunk: Buffer) => {
    if (missing === undefined) {
      const bytes = received.length === 0 ? chunk : Buffer.concat([...received, chunk])
      const end = bytes.indexOf(headEnd)
      if (end === -1) {
        received = [bytes]
        return
      }
      const head = bytes.toString('latin1', 0, end)
      status = Number(head.slice(9, 12))
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
      if (length === undefined) return fail(new Error(`An answer without Content-Length: ${head}`))
      const body = bytes.subarray(end + headEnd.length)
      received = [body]
      missing = Number(length) - body.length
    } else {
      received.push(chunk)
      missing -= chunk.length
    }
    if (missing <= 0) complete()
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The server closed the connection')))
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

export interface Request {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON; the request is then a POST. */
  readonly body?: string
}

/** A request as it goes over the wire. */
export function bytesOf({ path, headers = {}, body }: Request): Buffer {
  const all = {
    Host: '127.0.0.1',
    ...headers,
    ...(body !== undefined && { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`)
}

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on a free port of loopback until asked to stop, and says where. */
export function listening(app: RequestListener): void {
  const server = createServer(app)
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo // a server that listens on a port has one
    process.stdout.write(`http://127.0.0.1:${port}\n`)
  })
  process.once('SIGTERM', () => process.exit(0))
}

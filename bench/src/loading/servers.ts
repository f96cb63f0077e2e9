import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server process that is being measured. */
export interface MeasuredServer {
  readonly port: number
  /** Processor time it has used so far, in microseconds. */
  processorTime(): Promise<number>
  stop(): Promise<void>
}

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Loaded into a measured server before its own code: tells who started it how much processor time it has used.
const probe = `
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send(user + system)
  })
  process.channel.unref()`

/** The product as it is built and shipped, on a data folder. */
export function startProduct(dataFolder: string): Promise<MeasuredServer> {
  return start([place('../../../apps/api/dist/cli.js'), 'serve'], { ACTIELIJN_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'warn' })
}

/** What it is measured against; `peer` names a file beside this folder. */
export function startPeer(peer: 'constantBytes' | 'bareInsert', settings: Readonly<Record<string, string>>): Promise<MeasuredServer> {
  return start(['--import', 'tsx', place(`../peers/${peer}.ts`)], settings)
}

async function start(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<MeasuredServer> {
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('close', () => process.off('exit', kill))
  return {
    port: await portOf(child),
    processorTime: () => processorTimeOf(child),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Every server measured here says on stdout where it listens. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.once('close', (code) => reject(new Error(`A server ended with code ${code}: ${said}`)))
  })
}

function processorTimeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (used) => resolve(Number(used)))
    child.send('processor time', (error) => error && reject(error))
  })
}

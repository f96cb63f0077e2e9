import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built program, as `npm start` and `npm run actielijn` run it. */
const program = fileURLToPath(new URL('../../apps/api/dist/cli.js', import.meta.url))

/** Starts a command of the built program on one data folder, on any port that is free. */
export function command(args: readonly string[], dataFolder: string): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: dataFolder,
    env: { PATH: process.env['PATH'], ACTIELIJN_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'error' },
  })
}

/** What a command prints; rejects with what it said when it fails. */
export async function printedBy(args: readonly string[], dataFolder: string): Promise<string> {
  const child = command(args, dataFolder)
  const said = listenTo(child)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`actielijn ${args.join(' ')} ended with ${code}: ${said().errors}`)
  return said().result
}

/** Collects both streams of a process from its start. */
export function listenTo(child: ChildProcess): () => { readonly result: string; readonly errors: string } {
  let result = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (result += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  return () => ({ result, errors })
}

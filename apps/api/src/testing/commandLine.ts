import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished, vi } from 'vitest'
import { preparedDatabase } from './preparedDatabase.ts'

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const api = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  /** What stdout has said once it contains the text; what it says later is not waited for. */
  printed(text: string): Promise<string>
  /** Asks it to stop, as a process manager does. */
  stop(): Promise<Ended>
  readonly ended: Promise<Ended>
}

let bundle: string | undefined

/** The command line as it is shipped: one bundle per test file, beside the packages it needs. */
function bundled(): string {
  if (bundle) return bundle
  const parent = join(api, 'node_modules/.cache')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'actielijn-cli-'))
  bundle = join(folder, 'cli.js')
  execFileSync(process.execPath, ['build.mjs', bundle], { cwd: api })
  return bundle
}

afterAll(() => {
  if (bundle) rmSync(join(bundle, '..'), { recursive: true, force: true })
})

/** Starts the real command line as a process of its own; it is stopped when the test ends. */
export function start(args: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [bundled(), ...args], { cwd: tmpdir(), env: { LOG_LEVEL: 'error', ...environment } })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  const ended = new Promise<Ended>((resolve) => child.on('close', (exitCode) => resolve({ exitCode, ...said })))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const stop = async () => {
    child.kill('SIGTERM')
    return ended
  }
  return { printed: (text) => waitFor(child, () => said.stdout, text), stop, ended }
}

/** Runs one command to its end. */
export function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  return start(args, environment).ended
}

function waitFor(child: ChildProcess, said: () => string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (said().includes(text)) resolve(said())
    }
    child.stdout?.on('data', look)
    child.on('close', () => reject(new Error(`It ended without saying ${text}: ${said()}`)))
    look()
  })
}

/** An empty folder for data, removed when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'actielijn-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A data folder with the prepared database in it. */
export async function filledFolder(): Promise<string> {
  const folder = emptyFolder()
  copyFileSync((await preparedDatabase()).file, join(folder, 'actielijn.sqlite'))
  return folder
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printedBy } from './commandLine.ts'
import { serveOn, type Serving } from './serveOn.ts'

export interface RunningServer extends Serving {
  /** Runs another command on the same data while the server serves; gives what it prints. */
  readonly run: (...args: readonly string[]) => Promise<string>
}

interface ServerChoices {
  /** A data folder to begin with a copy of; an empty one when absent. */
  readonly from?: string
  readonly demonstration?: boolean
}

/** A server on a data folder of its own, which goes when the server ends. */
export async function runningServer({ from, demonstration }: ServerChoices = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'actielijn-e2e-'))
  if (from) cpSync(from, folder, { recursive: true })
  const serving = await serveOn(folder, demonstration)
  return {
    ...serving,
    run: (...args) => printedBy(args, folder),
    end: async () => {
      await serving.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { command, listenTo } from './commandLine.ts'

export interface Serving {
  readonly address: string
  /** Everything printed up to the address; one-time passwords among it. */
  readonly printed: string
  /** Asks it to stop and waits until it did. */
  readonly end: () => Promise<void>
}

/** Serves a data folder with the built program, as a process of its own, until it is ended. */
export async function serveOn(dataFolder: string, demonstration = false): Promise<Serving> {
  const child = command(['serve', ...(demonstration ? ['--demo'] : [])], dataFolder)
  const said = listenTo(child)
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /Actielijn draait op (http:\S+)/.exec(said().result)?.[1]
      if (found) resolve(found)
    })
    child.on('close', () => reject(new Error(`The server ended before it listened: ${said().errors}`)))
  })
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { address, printed: said().result, end }
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { packagedChromium } from './packagedChromium.ts'
import type { BrowserProgram } from './packagedChromium.ts'

// Nothing that changes how a page behaves: the packaged Chromium's own list switches web security off.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Starts a headless browser with a new, empty profile. The caller closes it.
 *
 * The program is, in this order: CHROME_PATH, a Chromium or Chrome of the system, the packaged Chromium.
 * Rejects with one sentence when none of the three exists.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser()
  const launch = (sandbox: boolean): Promise<Browser> =>
    chromium.launch({
      executablePath: program.executablePath,
      env: { ...definedOnly(process.env), ...program.env },
      headless: true,
      chromiumSandbox: sandbox,
      args: flags,
    })
  // Chromium refuses its sandbox to root; a container may refuse it to everybody.
  if (process.getuid?.() === 0) return launch(false)
  return launch(true).catch((error: unknown) => {
    if (!String(error).includes('sandbox')) throw error
    return launch(false)
  })
}

async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (isProgram(named)) return { executablePath: named, env: {} }
    throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  const installed = [...candidates, ...usualPlaces].find(isProgram)
  if (installed) return { executablePath: installed, env: {} }
  const packaged = await packagedChromium()
  if (packaged) return packaged
  throw new Error('No browser found: install Chrome or Chromium, or name one in CHROME_PATH.')
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

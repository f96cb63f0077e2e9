import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './browser.ts'
import { ownPassword } from './people/accounts.ts'
import { visitor, type Account } from './people/visitor.ts'
import { runningServer, type RunningServer } from './server/runningServer.ts'

export interface Stage {
  /** Somebody new at the door, with a browser profile of their own; signed in when an account is named. */
  readonly visitor: (choices?: { readonly as?: string }) => Promise<Page>
  /** An account with its password: one of accounts.ts, or of the demonstration. */
  readonly account: (name: string) => Account
  readonly server: () => RunningServer
  readonly browser: () => Browser
}

/**
 * A real server and a real browser for the tests of one file: on an empty data folder, on the programme with an
 * account per role and not one update, or on the demonstration.
 */
export function stage(beginning: 'empty' | 'programme' | 'demonstration'): Stage {
  let browser: Browser
  let server: RunningServer
  beforeAll(async () => {
    server = await runningServer(choicesFor(beginning))
    browser = await launchBrowser()
  })
  // Either is absent when the other did not start: the failure to report is that one.
  afterAll(async () => {
    await (browser as Browser | undefined)?.close()
    await (server as RunningServer | undefined)?.end()
  })
  const account = (name: string) => ({ name, password: beginning === 'demonstration' ? `${name}-demonstratie` : ownPassword })
  return {
    account,
    visitor: ({ as } = {}) => visitor(browser, server.address, as === undefined ? undefined : account(as)),
    server: () => server,
    browser: () => browser,
  }
}

function choicesFor(beginning: 'empty' | 'programme' | 'demonstration') {
  switch (beginning) {
    case 'empty':
      return {}
    case 'programme':
      return { from: inject('programmeFolder') }
    case 'demonstration':
      return { from: inject('demonstrationFolder'), demonstration: true }
  }
}

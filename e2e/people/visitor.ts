import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

/** Milliseconds for a page to show what a test waits for, also on a machine that is busy with other tests. */
const longestWait = 15_000

export interface Account {
  readonly name: string
  readonly password: string
}

/** Somebody with a browser profile of their own on a server; whatever their pages log as an error fails the test. */
export async function visitor(browser: Browser, address: string, account?: Account): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    // Days are judged in Amsterdam wherever the reader is.
    timezoneId: 'Pacific/Auckland',
  })
  context.setDefaultTimeout(longestWait)
  if (account) await signIn(context, address, account)
  const page = await context.newPage()
  const errors = errorsOf(page)
  onTestFinished(async () => {
    await context.close()
    expect(errors).toEqual([])
  })
  return page
}

/** Signs a profile in without the page for it, which has a journey of its own. */
export async function signIn(context: BrowserContext, address: string, { name, password }: Account): Promise<void> {
  const response = await context.request.post(`${address}/api/v1/sessions`, {
    data: { name, password },
    headers: { origin: address },
  })
  expect(response.status(), `signing in as ${name}`).toBe(201)
}

const shownAnyway = /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/

/** Errors that a page logs. An answer 4xx and a lost connection are none of them: the page shows what they mean. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !shownAnyway.test(message.text())) errors.push(message.text())
  })
  return errors
}

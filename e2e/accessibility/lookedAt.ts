import type { BrowserContext, Page } from 'playwright-core'
import { errorsOf, signIn } from '../people/visitor.ts'
import type { Stage } from '../stage.ts'
import { arrangements } from './arrangements.ts'
import { faultsOf, goodPractice, wcag } from './faultsOf.ts'
import type { Seen } from './routes.ts'

/** What a test of one line of the list is called. */
export function nameOf({ path, as, state }: Seen): string {
  return [path, as ? `for ${as}` : 'signed out', ...(state ? [`while ${state}`] : [])].join(' ')
}

/**
 * Gives the look of somebody who brings a page into its state and sees what is wrong with it at 1440 and at 360
 * pixels. Every account signs in once.
 */
export function lookedAt({ browser, server, account }: Stage) {
  const profiles = new Map<string | undefined, Promise<BrowserContext>>()
  const newProfile = async (as: string | undefined) => {
    const { address } = server()
    const profile = await browser().newContext({ baseURL: address, reducedMotion: 'reduce' })
    if (as) await signIn(profile, address, account(as))
    return profile
  }
  return async ({ path, as, state }: Seen): Promise<string[]> => {
    const profile = profiles.get(as) ?? newProfile(as)
    profiles.set(as, profile)
    const page = await (await profile).newPage()
    const errors = errorsOf(page)
    try {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(path)
      await isSettled(page)
      if (state) await arrangements[state](page)
      const wide = await faultsOf(page, [...wcag, ...goodPractice])
      await page.setViewportSize({ width: 360, height: 740 })
      // Landmarks and the order of headings are the same at every width, and slow to judge.
      const narrow = await faultsOf(page, wcag)
      return [...wide.map((fault) => `1440: ${fault}`), ...narrow.map((fault) => `360: ${fault}`), ...errors]
    } finally {
      await page.context().setOffline(false)
      await page.close()
    }
  }
}

/** The page has its heading and nothing on it is still being fetched. */
async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('main [aria-busy="true"]') === null,
  )
}

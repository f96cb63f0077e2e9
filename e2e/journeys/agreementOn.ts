import type { Page } from 'playwright-core'

/** What the page of an action says under "Afspraak": who, by when. */
export function agreementOn(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 2, name: 'Afspraak' })
  return page.locator('section').filter({ has: heading }).innerText()
}

import type { Page } from 'playwright-core'

/** Waits until the page shows this text somewhere. */
export async function shows(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor()
}

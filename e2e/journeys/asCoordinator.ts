import type { Locator, Page } from 'playwright-core'

export type PublicFrom = 'Nog niet' | 'Meteen'

/** Accepts the oldest update that waits for a judgement. */
export async function acceptNext(page: Page, publicFrom: PublicFrom = 'Nog niet'): Promise<void> {
  await page.goto('/stm/vaststellen')
  const card = page.getByRole('article').first()
  await card.getByLabel('Openbaar maken').selectOption({ label: publicFrom })
  await accept(page, card)
}

/** Presses "Vaststellen" on one update and waits until that is done. */
export async function accept(page: Page, card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Vaststellen', exact: true }).click()
  await page.getByText(/^Vastgesteld(, nog niet openbaar| en openbaar (gemaakt|vanaf .*)):/).waitFor()
}

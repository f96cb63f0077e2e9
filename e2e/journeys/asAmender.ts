import type { Page } from 'playwright-core'
import { shows } from './shows.ts'

/** Opens the form for one kind of change of an action. */
export async function beginChange(page: Page, action: string, kind: string): Promise<void> {
  await page.goto(`/stm/acties/${action}/wijzigen`)
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
}

/** Says why and where it was decided, looks at what changes, and records it; gives what was shown before recording. */
export async function recordChange(page: Page, reason: string): Promise<string> {
  await page.getByLabel('Reden', { exact: true }).fill(reason)
  await page.getByLabel('Bron', { exact: true }).fill('Kamerstuk 28638, nr. 999 (verzonnen)')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  const preview = page.getByRole('region', { name: 'Dit verandert er' })
  await preview.waitFor()
  const shown = await preview.innerText()
  await page.getByRole('button', { name: 'Wijziging vastleggen' }).click()
  await shows(page, 'De wijziging is vastgelegd')
  return shown
}

import type { Page } from 'playwright-core'
import { shows } from './shows.ts'

export interface Report {
  readonly action: string
  readonly organisation?: string
  readonly phase: string
  readonly happened: string
  /** The day it speaks of; today when absent. */
  readonly about?: string
}

/** Fills in the form for a report without sending it. */
export async function typeReport(page: Page, { action, organisation = 'inspectie-szw', phase, happened, about }: Report): Promise<void> {
  await page.goto(`/stm/acties/${action}/voortgang?organisatie=${organisation}`)
  await page.getByRole('radio', { name: phase, exact: true }).check()
  const outlook = page.getByRole('radio', { name: 'Op schema', exact: true })
  if (await outlook.isVisible()) await outlook.check()
  await words(page).fill(happened)
  if (about) await page.getByLabel('Stand op').fill(about)
}

/** The field for what happened. */
export function words(page: Page) {
  return page.getByLabel('Wat gebeurde er sinds het vorige bericht')
}

/** Sends the report that is typed, and waits until it is in. */
export async function sendIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Indienen' }).click()
  await shows(page, 'Uw bericht is ingediend')
}

/** Fills in a report and sends it. */
export async function reportOn(page: Page, report: Report): Promise<void> {
  await typeReport(page, report)
  await sendIn(page)
}

import type { Page } from 'playwright-core'
import { shows } from '../journeys/shows.ts'

const ground = { reason: { nl: 'Verzonnen' }, source: 'Verzonnen' }

/** Why and where it was decided, as the form asks it. */
async function fillGround(page: Page): Promise<void> {
  await page.getByLabel('Reden', { exact: true }).fill('Verzonnen besluit')
  await page.getByLabel('Bron', { exact: true }).fill('Verzonnen stuk')
}

const look = (page: Page) => page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()

/** Another coordinator changes an action of the demonstration from elsewhere. */
async function otherCoordinator(page: Page, action: string, change: object): Promise<void> {
  const { origin } = new URL(page.url())
  const browser = page.context().browser()
  if (!browser) throw new Error('A page without a browser')
  const colleague = await browser.newContext()
  const headers = { origin }
  const api = `${origin}/api/v1`
  await colleague.request.post(`${api}/sessions`, { data: { name: 'coordinator2', password: 'coordinator2-demonstratie' }, headers })
  const read = await colleague.request.get(`${api}/programmes/stm/actions/${action}`)
  const { lineage, asOf } = (await read.json()) as { lineage: { basedOn: number }; asOf: { today: string } }
  const data = { action, basedOn: lineage.basedOn, effective: asOf.today, ...ground, ...change }
  const done = await colleague.request.post(`${api}/programmes/stm/amendments`, { data, headers })
  if (!done.ok()) throw new Error(await done.text())
  await colleague.close()
}

/** States of the pages on which the plan is changed, and of those of what was changed. */
export const planChanges = {
  'a split is asked for without words': async (page: Page) => {
    await page.getByRole('radio', { name: /^Splitsen/ }).check()
    await look(page)
    await shows(page, /^Er kloppen \d+ dingen niet$/)
  },
  'a transfer is looked at': async (page: Page) => {
    await page.getByRole('radio', { name: /^Overdragen/ }).check()
    await page.getByLabel('Rol van organisatie 1').selectOption({ label: 'mede-trekker' })
    await page.getByLabel('Waarom er geen trekker is', { exact: true }).fill('Verzonnen')
    await fillGround(page)
    await look(page)
    await page.getByRole('region', { name: 'Dit verandert er' }).waitFor()
  },
  'another coordinator changed it first': async (page: Page) => {
    await page.getByRole('radio', { name: /^Laten vervallen/ }).check()
    await fillGround(page)
    const text = { nl: 'Herschreven (verzonnen)' }
    await otherCoordinator(page, 'STM-2.6.2', { kind: 'reworded', title: text, summary: text })
    await look(page)
    await page.getByRole('button', { name: 'Het plan opnieuw ophalen' }).waitFor()
  },
  'a version is asked for without a title': async (page: Page) => {
    await look(page)
    await shows(page, /^Er kloppen \d+ dingen niet$/)
  },
  'the action was withdrawn': async (page: Page) => {
    await otherCoordinator(page, 'STM-1.1.1', { kind: 'withdrawn', ground: 'unfunded' })
    await page.reload()
    await shows(page, /^Vervallen per/)
  },
  'what ended is unfolded': async (page: Page) => {
    await page.getByText(/^Vervallen, gesplitst of samengevoegd/).click()
  },
}

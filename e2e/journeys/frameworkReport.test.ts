import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { acceptNext } from './asCoordinator.ts'
import { reportOn } from './asReporter.ts'
import { dayFromNow } from './day.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'
const dutch = 'Het team van inspecteurs is gevormd (verzonnen).'
const literal = 'The team of inspectors is formed (invented).'
const english = 'The team of inspectors has been formed (invented).'
const report = '/stm/rapportages/eu-thb-2021'
const inEnglish = `/en${report}?van=${dayFromNow(-30)}`

it('reports one update to another body over a period, in English that one person made and another checked', async () => {
  await reportOn(await visitor({ as: 'inspectie' }), { action, phase: 'Loopt', happened: dutch })
  const coordinator = await visitor({ as: 'coordinator' })
  await acceptNext(coordinator)

  const drafter = await visitor({ as: 'drafter' })
  await drafter.goto('/stm/rapportages')
  await drafter.getByRole('link', { name: 'EU-strategie voor de bestrijding van mensenhandel 2021-2025' }).click()
  await drafter.getByLabel('Van', { exact: true }).fill(dayFromNow(-30))
  await drafter.getByRole('button', { name: 'Tonen' }).click()
  await shows(drafter, 'Nog te vertalen: 1. Nog te controleren: 0.')
  await drafter.getByRole('link', { name: 'Vertalen' }).first().click()
  await shows(drafter, dutch)
  await drafter.getByLabel('Wat er gebeurde, in het Engels').fill(literal)
  await drafter.getByRole('button', { name: 'Vertaling indienen' }).click()
  await shows(drafter, 'U schreef mee aan deze vertaling. Iemand anders controleert haar.')
  expect(await drafter.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0)

  const other = await visitor({ as: 'other-drafter' })
  await toCheck(other)
  await other.getByRole('button', { name: 'Teruggeven' }).click()
  await other.getByLabel('Waarom geeft u de vertaling terug?').fill('De tijd klopt niet.')
  await other.getByRole('button', { name: 'Teruggeven' }).click()
  await shows(other, 'vertaling teruggegeven')

  await drafter.reload()
  await shows(drafter, 'De tijd klopt niet.')
  await drafter.getByLabel('Wat er gebeurde, in het Engels').fill(english)
  await drafter.getByRole('button', { name: 'Vertaling indienen' }).click()
  await shows(drafter, 'vertaald, nog niet gecontroleerd')
  expect(await wordsOn(coordinator, inEnglish)).toContain(dutch)

  await toCheck(other)
  await other.getByRole('region', { name: 'Wat er gebeurde, in het Engels' }).getByText(english).waitFor()
  await other.getByRole('button', { name: 'Goedkeuren' }).click()
  await shows(other, 'vertaald en gecontroleerd')

  await coordinator.emulateMedia({ media: 'print' })
  expect(await wordsOn(coordinator, inEnglish)).not.toMatch(/Download|Translate/)
  await coordinator.emulateMedia({ media: 'screen' })
  const read = await wordsOn(coordinator, inEnglish)
  expect(read).toContain(english)
  expect(read).toContain('Translation')
  expect(read).toContain('not public')
  expect(read).toMatch(/Not covered \(\d+\)/)
  expect(read).not.toContain(literal)
  expect(await exported(coordinator)).toContain(`${english},,,"translation, checked"`)
  for (const outsider of [await visitor(), await visitor({ as: 'politie' })]) {
    const seen = await wordsOn(outsider, inEnglish)
    expect(seen).not.toContain(literal)
    expect(seen).not.toContain('to be checked')
  }
  expect(await wordsOn(await visitor(), inEnglish)).not.toContain(english)
})

/** To the translation that waits, from the list above the report. */
async function toCheck(page: Page): Promise<void> {
  await page.goto(`${report}?van=${dayFromNow(-30)}`)
  await shows(page, 'Nog te vertalen: 0. Nog te controleren: 1.')
  await page.getByRole('link', { name: 'Vertaling controleren' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Bericht vertalen' }).waitFor()
}

async function wordsOn(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.locator('main').innerText()
}

/** The table for a spreadsheet, in English, as this person gets it. */
async function exported(page: Page): Promise<string> {
  const address = `/api/v1/programmes/stm/framework-reports/eu-thb-2021?from=${dayFromNow(-30)}&language=en`
  return (await page.request.get(address, { headers: { accept: 'text/csv' } })).text()
}

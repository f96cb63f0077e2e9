import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor } = stage('demonstration')

const strategy = 'EU-strategie voor de bestrijding van mensenhandel 2021-2025'
const keyAction = 'Meer capaciteit bij arbeidsinspecties en meer samenwerking'
const dutchAction = 'Meer inspecteurs en rechercheurs tegen arbeidsuitbuiting'

it('leads from an EU key action to the Dutch actions that serve it and their state, one click a step', async () => {
  const page = await visitor()
  await page.goto('/stm/plannen')
  await page.getByRole('link', { name: strategy }).click()
  const row = page.getByRole('row', { name: keyAction })
  const inRow = row.getByRole('listitem').filter({ hasText: dutchAction })
  const state = await inRow.getByText(/^(Niet gestart|Loopt|Aangehouden|Afgerond|Structureel geborgd)/).innerText()

  await row.getByRole('link', { name: keyAction }).click()
  await page.getByRole('heading', { level: 1, name: keyAction }).waitFor()
  await shows(page, 'Hierover wordt niet zelf bericht.')
  const serving = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: dutchAction }) })
  expect(await serving.innerText()).toContain(state)
  expect(await serving.innerText()).toMatch(/voert uit \(deels\)[^]*Laatst vastgesteld, over \d+ \w+ \d{4}:[^]*\(verzonnen\)/)

  await serving.getByRole('link', { name: dutchAction }).click()
  await page.getByRole('heading', { level: 1, name: dutchAction }).waitFor()
  await page.locator('main').getByText(state).first().waitFor()
  await page.getByRole('link', { name: keyAction }).waitFor()
})

it('goes from a cell of the matrix to the same actions by keyboard, and keeps its filters in the address', async () => {
  const page = await visitor()
  await page.goto('/stm/verbanden?raamwerk=eu-thb-2021')
  await page.getByRole('link', { name: 'EU-lidstaten (15)' }).focus()
  await page.keyboard.press('Enter')
  await shows(page, 'Met deze filters 15 onderdelen:')
  await page.getByRole('link', { name: /^\d+ acties van STM-2 bij THB-2\.8$/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: dutchAction }).waitFor()
  expect(new URL(page.url()).searchParams.get('onderdeel')).toBe('THB-2.8')
  await page.reload()
  await page.getByRole('heading', { name: dutchAction }).waitFor()
  expect(await page.getByRole('heading', { name: 'Preventiecampagne' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Van programma naar raamwerk' }).click()
  await page.getByRole('heading', { name: dutchAction }).waitFor()
  await shows(page, keyAction)
})

it('shows the matrix on a phone without anything out of sight', async () => {
  const page = await visitor()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/stm/verbanden?raamwerk=eu-thb-2021')
  const cell = page.getByRole('link', { name: /^\d+ acties? van STM-5 bij THB-3\.6$/ })
  await cell.scrollIntoViewIfNeeded()
  const box = await cell.boundingBox()
  expect(box && box.x + box.width).toBeLessThanOrEqual(360)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await cell.click()
  await page.getByRole('heading', { name: /^STM-5/ }).first().waitFor()
  await page.waitForFunction(() => (document.querySelector('#uitkomst')?.getBoundingClientRect().top ?? 740) < 370)
})

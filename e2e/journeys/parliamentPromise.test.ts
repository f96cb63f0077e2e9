import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor } = stage('demonstration')

const register = '/stm/moties-en-toezeggingen'
const promised = `${register}/LTR-2.16`

it('goes from open over deels to afgedaan, and everybody sees by which letter and since when', async () => {
  const outsider = await visitor()
  await outsider.goto(register)
  expect(await stateOf(outsider)).toContain('Open')

  const coordinator = await visitor({ as: 'coordinator1' })
  await coordinator.goto(promised)
  await fulfil(coordinator, { extent: 'Deels afgedaan; er moet nog iets volgen', letter: '28 638, nr. 900', note: 'Alleen een samenvatting (verzonnen).' })
  await outsider.goto(register)
  expect(await stateOf(outsider)).toContain('Deels afgedaan')

  await fulfil(coordinator, { extent: 'Geheel afgedaan', letter: '28 638, nr. 901' })
  await shows(coordinator, 'De brief is vastgelegd.')
  await outsider.goto(register)
  await outsider.getByRole('row', { name: /EU-strategie mensenhandel delen/ }).getByRole('link', { name: 'Kamerstuk 28 638, nr. 901' }).waitFor()
  await outsider.getByRole('link', { name: 'EU-strategie mensenhandel delen met de Kamer' }).click()
  await shows(outsider, 'Alleen een samenvatting (verzonnen).')
  await outsider.getByRole('heading', { name: 'Wijzigingen' }).waitFor()
  // Who recorded it is told inside only.
  expect(await outsider.getByText('Coördinator één').count()).toBe(0)
  expect(await coordinator.getByText(/vastgelegd .* door Coördinator één/).count()).toBeGreaterThan(0)

  await outsider.goto(`${register}?stand=2021-06-30`)
  const row = await stateOf(outsider)
  expect(row).toContain('Open')
  expect(row).toContain('Minder dan een maand te laat')
})

it('keeps the date it had when it gets another one, and shows the action that was linked to it', async () => {
  const coordinator = await visitor({ as: 'coordinator1' })
  await coordinator.goto(`${register}/STM-T2`)
  await coordinator.getByText('Nieuwe termijn met reden').click()
  await coordinator.getByLabel('Hoe precies').selectOption({ label: 'Jaar' })
  await coordinator.getByRole('textbox', { name: 'Jaar' }).fill('2031')
  await coordinator.getByRole('textbox', { name: 'Waarom' }).fill('Het rapport is later klaar (verzonnen).')
  await coordinator.getByRole('textbox', { name: 'Bron' }).fill('28 638, nr. 902')
  await coordinator.getByRole('button', { name: 'Nieuwe termijn vastleggen' }).click()
  await shows(coordinator, 'De nieuwe termijn is vastgelegd; de vorige blijft zichtbaar.')

  await coordinator.getByText('Verband leggen met STM-T2').click()
  await coordinator.getByLabel('Actie', { exact: true }).selectOption('STM-2.5.1')
  await coordinator.locator('#reason-STM-T2').fill('Verzonnen verband.')
  await coordinator.getByRole('button', { name: 'Verband leggen', exact: true }).click()
  await coordinator.getByRole('heading', { name: /STM-2\.5\.1/ }).waitFor()

  const outsider = await visitor()
  await outsider.goto(`${register}/STM-T2`)
  await shows(outsider, 'Termijn: 2031')
  await shows(outsider, 'Het rapport is later klaar (verzonnen).')
  await outsider.getByRole('heading', { name: /STM-2\.5\.1/ }).getByRole('link').click()
  await outsider.getByRole('link', { name: /STM-T2 Rapport over slachtoffervoorzieningen/ }).click()
  await outsider.getByRole('heading', { level: 1, name: /Rapport over slachtoffervoorzieningen/ }).waitFor()
  expect(new URL(outsider.url()).pathname).toBe(`${register}/STM-T2`)
})

/** What the table says of the promise to share the EU strategy. */
async function stateOf(page: Page): Promise<string> {
  return page.getByRole('row', { name: /EU-strategie mensenhandel delen/ }).innerText()
}

async function fulfil(page: Page, { extent, letter, note }: { extent: string; letter: string; note?: string }) {
  await page.getByText('Afdoen, geheel of deels').click()
  await page.getByLabel(extent).check()
  await page.getByLabel('Brief of stuk').fill(letter)
  if (note) await page.getByRole('textbox', { name: /^Toelichting/ }).fill(note)
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByRole('link', { name: `Kamerstuk ${letter}` }).first().waitFor()
}

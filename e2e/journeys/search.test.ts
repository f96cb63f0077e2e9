import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { acceptNext } from './asCoordinator.ts'
import { sendIn, typeReport } from './asReporter.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'

it('finds words in both languages without regard to accents, and never lets internal text out', async () => {
  const editor = await visitor({ as: 'inspectie' })
  await typeReport(editor, { action, phase: 'Loopt', happened: 'De coördinatie van drieëntwintig meldingen is geregeld (verzonnen).' })
  await editor.getByText('Interne notities').click()
  await editor.getByLabel('Voor coördinator en Taskforce').fill('Krapte door ziekteverzuimgolf (verzonnen).')
  await editor.getByText('Engelse tekst').click()
  await editor.getByLabel('Wat er gebeurde, in het Engels').fill('Handling of twentythree reports is arranged (invented).')
  await sendIn(editor)
  const coordinator = await visitor({ as: 'coordinator' })
  await acceptNext(coordinator)

  const outsider = await visitor()
  expect(await searchFor(outsider, 'drieentwintig')).toEqual([])
  expect(await searchFor(coordinator, 'DRIEENTWINTIG')).toEqual(['drieëntwintig'])
  expect(await searchFor(coordinator, 'ziekteverzuimgolf')).toEqual(['ziekteverzuimgolf'])

  await coordinator.goto('/stm/vaststellen')
  await coordinator.getByRole('button', { name: '1 bericht openbaar maken…' }).click()
  await coordinator.getByRole('button', { name: 'Ja, 1 bericht openbaar maken' }).click()
  await coordinator.getByText('1 bericht is openbaar gemaakt.').waitFor()

  expect(await searchFor(outsider, 'drieëntwintig')).toEqual(['drieëntwintig'])
  expect(await searchFor(outsider, 'TwentyThree')).toEqual(['twentythree'])
  expect(await searchFor(outsider, 'ziekteverzuimgolf')).toEqual([])
  const colleague = await visitor({ as: 'politie' })
  expect(await searchFor(colleague, 'ziekteverzuimgolf')).toEqual([])
})

/** Every word that a search marks as found. */
async function searchFor(page: Page, words: string): Promise<string[]> {
  await page.goto('/stm/overzicht')
  await page.getByRole('link', { name: 'Zoeken' }).click()
  await page.getByLabel('Zoek in het programma').fill(words)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('status').filter({ hasText: `“${words}”` }).waitFor()
  return page.locator('main mark').allInnerTexts()
}

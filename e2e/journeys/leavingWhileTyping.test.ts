import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { typeReport, words } from './asReporter.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

it('keeps the last words when the tab is closed right after them', async () => {
  const action = 'STM-2.5.1'
  const editor = await visitor({ as: 'inspectie' })
  await typeReport(editor, { action, phase: 'Loopt', happened: 'Het begin' })
  await shows(editor, /Concept bewaard om/)
  await words(editor).fill('Het begin en het laatste woord')
  const closed = editor.waitForEvent('close')
  // As somebody closes a tab: the page is told that it goes.
  await editor.close({ runBeforeUnload: true })
  await closed

  const elsewhere = await visitor({ as: 'inspectie' })
  await expect.poll(() => wordsOnOpening(elsewhere, action), { timeout: 15_000 }).toBe('Het begin en het laatste woord')
})

it('keeps what is typed without a connection, and saves it by itself when there is one again', async () => {
  const action = 'STM-2.6.1'
  const editor = await visitor({ as: 'inspectie' })
  await typeReport(editor, { action, phase: 'Loopt', happened: 'Onderweg begonnen' })
  await shows(editor, /Concept bewaard om/)
  await editor.context().setOffline(true)
  await words(editor).fill('Onderweg begonnen, in de tunnel verder')
  await shows(editor, /Concept niet bewaard: de server is niet bereikbaar. De tekst staat veilig in dit tabblad/)
  await editor.context().setOffline(false)
  await shows(editor, /Concept bewaard om/)

  const elsewhere = await visitor({ as: 'inspectie' })
  expect(await wordsOnOpening(elsewhere, action)).toBe('Onderweg begonnen, in de tunnel verder')
})

/** What the form of an action opens with. */
async function wordsOnOpening(page: Page, action: string): Promise<string> {
  await page.goto(`/stm/acties/${action}/voortgang?organisatie=inspectie-szw`)
  return words(page).inputValue()
}

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { words } from './asReporter.ts'
import { keyboardOf, type Keyboard } from './keyboard.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'

/** Keystrokes besides the text that a report may take (issue 2). */
const mostStrokes = 40

it('takes at most forty keystrokes besides the text to report, and to report again, without a mouse', async () => {
  const page = await visitor({ as: 'inspectie' })

  const first = await keyboardToForm(page)
  await first.tabTo(page.getByRole('radio', { name: 'Niet gestart' }))
  await first.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Loopt' }).isChecked()).toBe(true)
  await first.tabTo(page.getByRole('radio', { name: 'Op schema', exact: true }))
  await first.press('Space')
  await first.tabTo(words(page))
  await first.type('Het team is gevormd en/of aangevuld (verzonnen).')
  await first.press('Control+Enter')
  await shows(page, 'Uw bericht is ingediend')
  expect(first.strokes()).toBeLessThanOrEqual(mostStrokes)

  const again = await keyboardToForm(page)
  await again.tabTo(page.getByRole('radio', { name: 'Op schema', exact: true }))
  await again.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Aandacht' }).isChecked()).toBe(true)
  await again.tabTo(page.getByLabel('Toelichting op de verwachting'))
  await again.type('Er zijn nog drie plaatsen open (verzonnen).')
  await again.tabTo(words(page))
  await again.type('Twee mensen vertrokken (verzonnen).')
  await again.press('Control+Enter')
  await shows(page, 'Uw bericht is ingediend')
  expect(again.strokes()).toBeLessThanOrEqual(mostStrokes)

  await page.goto(`/stm/acties/${action}`)
  await shows(page, 'Het team is gevormd en/of aangevuld (verzonnen).')
  await shows(page, 'Twee mensen vertrokken (verzonnen).')
})

/** Goes from the page one lands on to the form of the action; gives the keyboard that counted from its first key. */
async function keyboardToForm(page: Page): Promise<Keyboard> {
  const arrivedAt = (name: string) => page.getByRole('heading', { level: 1, name }).and(page.locator(':focus')).waitFor()
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'Waar staat het programma?' }).waitFor()
  const keyboard = keyboardOf(page)
  await keyboard.tabTo(page.getByRole('link', { name: 'Mijn acties' }))
  await keyboard.press('Enter')
  await arrivedAt('Mijn acties')
  await keyboard.tabTo(page.getByRole('link', { name: `Berichten ${action}` }))
  await keyboard.press('Enter')
  await arrivedAt('Voortgang berichten')
  return keyboard
}

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { reportOn } from './asReporter.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const actions = ['STM-2.4.1', 'STM-2.5.1', 'STM-2.6.1'] as const
const overtaken = 'STM-2.5.1'

it('confirms none of several actions when a colleague reported on one, says on which, and then the rest', async () => {
  const editor = await visitor({ as: 'inspectie' })
  for (const action of actions) await reportOn(editor, { action, phase: 'Loopt', happened: `Begonnen met ${action} (verzonnen).` })
  await editor.goto('/stm/mijn-acties')
  for (const action of actions) await chooser(editor, action).check()
  await editor.getByRole('button', { name: 'Ongewijzigd bevestigen (3)' }).click()
  const colleague = await visitor({ as: 'inspectie-colleague' })
  await reportOn(colleague, { action: overtaken, phase: 'Structureel geborgd', happened: 'Dit is af (verzonnen).' })

  await editor.getByRole('button', { name: '3 acties bevestigen' }).click()
  await shows(editor, 'Er is niets bevestigd')
  const refusal = editor.getByRole('alert').filter({ hasText: 'Intussen is er een ander bericht ingediend.' })
  expect(await editor.getByRole('row').filter({ has: refusal }).filter({ hasText: overtaken }).count()).toBe(1)
  expect(await refusal.count()).toBe(1)
  expect(await confirmedOnes(colleague)).toEqual([])

  await chooser(editor, overtaken).uncheck()
  await editor.getByRole('button', { name: '2 acties bevestigen' }).click()
  await shows(editor, '2 acties zijn ongewijzigd bevestigd.')
  expect(await confirmedOnes(colleague)).toEqual(['STM-2.4.1', 'STM-2.6.1'])
})

function chooser(page: Page, action: string) {
  return page.getByRole('checkbox', { name: `Kies ${action}` })
}

/** On which of the actions it was recorded that nothing changed. */
async function confirmedOnes(page: Page): Promise<string[]> {
  const confirmed: string[] = []
  for (const action of actions) {
    await page.goto(`/stm/acties/${action}`)
    await page.getByRole('heading', { level: 2, name: 'Wat er gebeurde' }).waitFor()
    if ((await page.getByRole('heading', { level: 3, name: 'Ongewijzigd bevestigd: Loopt' }).count()) > 0) confirmed.push(action)
  }
  return confirmed
}

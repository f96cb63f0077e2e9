import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { accept } from './asCoordinator.ts'
import { reportOn } from './asReporter.ts'
import { dayFromNow } from './day.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

describe('what is accepted becomes public', () => {
  it('not before the moment of its embargo', async () => {
    const text = 'Dit blijft nog een week binnen (verzonnen).'
    const editor = await visitor({ as: 'inspectie' })
    await reportOn(editor, { action: 'STM-2.5.1', phase: 'Loopt', happened: text })
    const coordinator = await visitor({ as: 'coordinator' })
    await coordinator.goto('/stm/vaststellen')
    const card = coordinator.getByRole('article')
    await card.getByLabel('Openbaar maken').selectOption({ label: 'Vanaf een moment (embargo)' })
    await card.getByLabel('Openbaar vanaf').fill(`${dayFromNow(-1)}T09:00`)
    await card.getByRole('button', { name: 'Vaststellen', exact: true }).click()
    await card.locator('[aria-invalid=true]').waitFor()
    await card.getByLabel('Openbaar vanaf').fill(`${dayFromNow(7)}T09:00`)
    await accept(coordinator, card)
    await shows(coordinator, /^Wordt vanzelf openbaar na een embargo \(1\)/)
    expect(await readsAsOutsider(text, 'STM-2.5.1')).toBe(false)
    await coordinator.goto('/stm/acties/STM-2.5.1')
    await shows(coordinator, /onder embargo tot .* 09:00/)
  })

  it('at once where the programme is set to direct, and the outlook stays inside', async () => {
    const coordinator = await visitor({ as: 'coordinator' })
    await coordinator.goto('/stm/instellingen')
    await coordinator.getByRole('radio', { name: 'Direct' }).check()
    await coordinator.getByLabel('Reden van de wijziging').fill('Afgesproken in de Taskforce (verzonnen)')
    await coordinator.getByRole('button', { name: 'Opslaan' }).click()
    await shows(coordinator, 'De instellingen zijn gewijzigd en gelden vanaf nu.')

    const text = 'Dit mag iedereen meteen lezen (verzonnen).'
    const editor = await visitor({ as: 'inspectie' })
    await reportOn(editor, { action: 'STM-2.6.1', phase: 'Loopt', happened: text })
    expect(await readsAsOutsider(text, 'STM-2.6.1')).toBe(false)
    await coordinator.goto('/stm/vaststellen')
    await accept(coordinator, coordinator.getByRole('article').first())
    await shows(coordinator, 'Vastgesteld en openbaar gemaakt:')
    expect(await readsAsOutsider(text, 'STM-2.6.1')).toBe(true)
    const outsider = await visitor()
    await outsider.goto('/stm/acties/STM-2.6.1')
    await shows(outsider, text)
    expect(await outsider.locator('main').getByText('Op schema').count()).toBe(0)
  })
})

/** Whether somebody signed out finds the text on the page of the action, in the table and in the annex. */
async function readsAsOutsider(text: string, action: string): Promise<boolean> {
  const outsider = await visitor()
  const found = [
    await wordsOn(outsider, `/stm/acties/${action}`),
    await wordsOn(outsider, '/stm/acties?kolommen=words'),
    await wordsOn(outsider, '/stm/bijlage'),
  ].map((words) => words.includes(text))
  if (new Set(found).size > 1) throw new Error(`Some pages show it and others do not: ${found.join(', ')}`)
  return found[0] ?? false
}

async function wordsOn(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
  return page.locator('main').innerText()
}

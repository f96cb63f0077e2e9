import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { acceptNext } from './asCoordinator.ts'
import { reportOn } from './asReporter.ts'
import { dayFromNow } from './day.ts'
import { reportedLate } from './reportedLate.ts'
import { shows } from './shows.ts'

describe('a past day', () => {
  const { visitor } = stage('programme')
  const action = 'STM-2.5.1'

  it('is shown with what is known now, on every page one walks to, until one goes back to today', async () => {
    const editor = await visitor({ as: 'inspectie' })
    const coordinator = await visitor({ as: 'coordinator' })
    await reportOn(editor, { action, phase: 'Loopt', happened: 'Het team begint (verzonnen).', about: dayFromNow(-60) })
    await acceptNext(coordinator)
    await reportOn(editor, { action, phase: 'Structureel geborgd', happened: 'Het team blijft (verzonnen).', about: dayFromNow(-20) })
    await acceptNext(coordinator)

    await coordinator.goto(`/stm/acties/${action}`)
    expect(await standOn(coordinator)).toContain('Structureel geborgd')
    await chooseDay(coordinator, dayFromNow(-40), 'zoals nu bekend')
    await shows(coordinator, 'zoals nu bekend')
    expect(await standOn(coordinator)).toContain('Loopt')
    expect(await coordinator.getByText('Het team blijft').count()).toBe(0)

    await coordinator.getByRole('link', { name: 'Overzicht', exact: true }).click()
    await shows(coordinator, 'en loopt er 1.')
    expect(new URL(coordinator.url()).searchParams.get('stand')).toBe(dayFromNow(-40))
    await coordinator.getByRole('link', { name: 'Kamer', exact: true }).click()
    await coordinator.getByRole('link', { name: 'Bijlage voor de Kamer' }).click()
    await shows(coordinator, 'Het team begint')
    expect(await coordinator.getByText('Het team blijft').count()).toBe(0)
    await chooseDay(coordinator, dayFromNow(-40), 'zoals toen bekend')
    await shows(coordinator, 'Toen was hier nog niets vastgelegd.')

    await coordinator.getByRole('link', { name: 'Terug naar vandaag' }).click()
    await shows(coordinator, 'Het team blijft')
    expect(new URL(coordinator.url()).search).toBe('')
  })
})

describe('in two years of data', () => {
  const { visitor } = stage('demonstration')

  it('a day shows another phase with what was known then than with what was reported about it later', async () => {
    const reader = await visitor({ as: 'redacteur-letter' })
    const { action, day, knownThen, knownNow } = await reportedLate(reader)
    await reader.goto(`/stm/acties/${action}?stand=${day}`)
    expect(await standOn(reader)).toContain(knownNow)
    await chooseDay(reader, day, 'zoals toen bekend')
    await reader.getByRole('region', { name: 'Waar de actie staat' }).getByText(knownThen, { exact: true }).waitFor()
    expect(await standOn(reader)).not.toContain(knownNow)
  })
})

/** Chooses another day in the bar above the page. */
async function chooseDay(page: Page, day: string, knowledge: string): Promise<void> {
  await page.getByRole('button', { name: 'Andere datum' }).click()
  await page.getByLabel('Datum', { exact: true }).fill(day)
  await page.getByRole('radio', { name: knowledge }).check()
  await page.getByRole('button', { name: 'Tonen' }).click()
}

/** What the page of the action says of where it stands. */
function standOn(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Waar de actie staat' }).innerText()
}

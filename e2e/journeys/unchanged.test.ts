import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor } = stage('demonstration')

it('confirms twelve actions as unchanged in one go, an update of its own for each', async () => {
  const coordinator = await visitor({ as: 'coordinator1' })
  const before = await unchangedInQueue(coordinator)
  const editor = await visitor({ as: 'jenv' })
  await editor.goto('/stm/mijn-acties')
  await editor.getByRole('checkbox', { name: /^Kies STM-/ }).first().waitFor()
  const boxes = await editor.getByRole('checkbox', { name: /^Kies STM-/ }).all()
  expect(boxes.length).toBeGreaterThanOrEqual(12)
  for (const box of boxes.slice(0, 12)) await box.check()
  await editor.getByRole('button', { name: 'Ongewijzigd bevestigen (12)' }).click()
  await editor.getByRole('button', { name: '12 acties bevestigen' }).click()
  await shows(editor, '12 acties zijn ongewijzigd bevestigd.')

  expect(await unchangedInQueue(coordinator)).toBe(before + 12)
})

/** How many confirmations of JenV wait to be accepted. */
async function unchangedInQueue(coordinator: Page): Promise<number> {
  await coordinator.goto('/stm/vaststellen')
  await coordinator.getByRole('article').first().waitFor()
  return coordinator.getByRole('article').filter({ hasText: /JenV.*Ongewijzigd.*door Redactie JenV/s }).count()
}

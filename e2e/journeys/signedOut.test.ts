import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor, server } = stage('demonstration')

it('lets everybody go from the overview to the words of an organisation without signing in', async () => {
  const page = await visitor()
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'Waar staat het programma?' }).waitFor()
  await shows(page, 'alleen wat openbaar is gemaakt')
  const figure = page.getByText('Van de').getByRole('link', { name: /^\d+ afgerond$/ })
  const completed = parseInt(await figure.innerText(), 10)
  await figure.click()
  await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor()
  expect(new URL(page.url()).search).toBe('?fase=completed')
  const rows = page.getByRole('table', { name: 'Acties met hun stand' }).getByRole('rowheader')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(completed)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Opslaan als CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toContain('demonstratie')
  expect(csv).toContain('afgerond')
  expect(csv.split('\r\n').filter((line) => line.startsWith('STM-'))).toHaveLength(completed)

  await rows.first().getByRole('link').click()
  await page.getByRole('region', { name: 'Waar de actie staat' }).getByText('Afgerond').waitFor()
  await page.getByRole('link', { name: 'Organisaties', exact: true }).click()
  await page.getByRole('link', { name: 'Politie', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /politie/i }).waitFor()
  await page.getByRole('link', { name: 'Kamer', exact: true }).click()
  await page.getByRole('link', { name: 'Bijlage voor de Kamer' }).click()
  await shows(page, 'Bevat alleen wat openbaar is gemaakt')
})

it('shows nobody outside what is not released, who wrote it, or what is expected', async () => {
  const hidden = await notReleased()
  expect(hidden.length).toBeGreaterThan(10)
  const page = await visitor()
  const actions = [...new Set(hidden.map(({ action }) => action))].slice(0, 12)
  for (const code of actions) {
    await page.goto(`/stm/acties/${code}`)
    await page.getByRole('heading', { level: 2, name: 'Wat er gebeurde' }).waitFor()
    const words = await page.locator('main').innerText()
    expect(words).not.toMatch(/Redactie |Coördinator (één|twee)|Intern[,:]|Op schema|ingediend/)
    const shown = await page.locator('[id^="bericht-"]').evaluateAll((entries) => entries.map(({ id }) => id))
    expect(shown.filter((entry) => hidden.some(({ id }) => entry === `bericht-${id}`))).toEqual([])
  }
})

interface NotReleased {
  readonly id: string
  readonly action: string
}

/** Every update that a coordinator sees and that nobody outside may: submitted, or accepted and not released. */
async function notReleased(): Promise<readonly NotReleased[]> {
  const coordinator = await visitor({ as: 'coordinator1' })
  const answer = await coordinator.request.get(`${server().address}/api/v1/programmes/stm/reviews`)
  const { pending, unreleased } = (await answer.json()) as Record<'pending' | 'unreleased', NotReleased[]>
  return [...pending, ...unreleased]
}

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { dayFromNow } from './day.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const dated = { code: 'STM-2.5.1', day: dayFromNow(60), why: 'Na de begroting (verzonnen).' }
const settled = { code: 'STM-1.1.4', why: 'Loopt mee met het onderzoek (verzonnen).' }

/** One point in the list of actions without due date. */
const undated = (page: Page, code: string) =>
  page.getByRole('region', { name: /^Acties zonder termijn/ }).getByRole('listitem').filter({ hasText: code })

it('lets the coordinator choose a day to look again and set a point aside, shows the secretary both, and nobody else either', async () => {
  const coordinator = await visitor({ as: 'coordinator' })
  await coordinator.goto('/stm/overzicht')
  await coordinator.getByRole('link', { name: /^Aandachtspunten/ }).click()
  const heading = coordinator.getByRole('heading', { name: /^Acties zonder termijn/ })
  await heading.waitFor()
  const before = await numberIn(heading.innerText())

  await undated(coordinator, dated.code).getByRole('button', { name: /^Dag kiezen/ }).click()
  await coordinator.getByLabel('Opnieuw bekijken op').fill(dated.day)
  await coordinator.getByLabel('Waarom dan?').fill(dated.why)
  await coordinator.getByRole('button', { name: 'Dag vastleggen' }).click()
  await shows(coordinator, new RegExp(`^${dated.code} wordt opnieuw bekeken op `))
  await coordinator.getByRole('heading', { name: 'Afgesproken dagen (1)' }).waitFor()

  await undated(coordinator, settled.code).getByRole('button', { name: /^Terzijde leggen…/ }).click()
  // The reason has the focus; no mouse is needed to send it.
  await coordinator.keyboard.type(settled.why)
  await coordinator.keyboard.press('Control+Enter')
  await shows(coordinator, new RegExp(`^Terzijde gelegd: ${settled.code}`))
  await coordinator.getByRole('heading', { name: `Acties zonder termijn (${before - 2})` }).waitFor()

  const secretary = await visitor({ as: 'secretary' })
  await secretary.goto('/stm/aandachtspunten?tonen=terzijde')
  const aside = secretary.getByRole('region', { name: 'Terzijde gelegd (1)' })
  await aside.getByText(settled.why).waitFor()
  await aside.getByText(/^Terzijde gelegd op .* door /).waitFor()
  await secretary.goto(`/stm/acties/${dated.code}`)
  await shows(secretary, 'Opnieuw bekijken op')
  await shows(secretary, dated.why)

  const member = await visitor({ as: 'taskforce' })
  await member.goto('/stm/aandachtspunten')
  await shows(member, 'Dit mag met uw rol niet')
  expect(await member.getByRole('link', { name: /^Aandachtspunten/ }).count()).toBe(0)
  await member.goto(`/stm/acties/${dated.code}`)
  await member.getByRole('heading', { level: 1 }).waitFor()
  expect(await member.getByText('Opnieuw bekijken op').count()).toBe(0)
  expect(await statusOf(member)).toBe(403)

  await secretary.goto('/stm/aandachtspunten')
  await secretary.getByRole('button', { name: /^Terug op de lijst/ }).click()
  await shows(secretary, new RegExp(`^Weer op de lijst: ${settled.code}`))
  await undated(secretary, settled.code).getByText(/^Teruggezet op .* door /).waitFor()
})

async function numberIn(text: Promise<string>): Promise<number> {
  return Number(/\((\d+)\)/.exec(await text)?.[1])
}

/** What the server itself says, whatever the screen shows. */
async function statusOf(page: Page): Promise<number> {
  return page.evaluate(async () => (await fetch('/api/v1/programmes/stm/attention-points')).status)
}

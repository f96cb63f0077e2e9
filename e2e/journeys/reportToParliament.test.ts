import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ownPassword } from '../people/accounts.ts'
import { oneTimePasswordIn } from '../people/oneTimePasswordIn.ts'
import { stage } from '../stage.ts'
import { cell } from './cell.ts'
import { shows } from './shows.ts'

const { visitor, server } = stage('empty')

const action = 'STM-2.5.1'
const first = 'Het team van inspecteurs is gevormd (verzonnen).'
const reworked = 'Het team van twaalf inspecteurs is gevormd (verzonnen).'

it('carries a report from the organisation that wrote it to the table for parliament', async () => {
  const administrator = await visitor()
  await signInFirst(administrator, 'beheerder', oneTimePasswordIn(server().printed))
  const coordinator = await newcomer('coordinator', 'coordinator@stm')
  const member = await newcomer('lid', 'taskforce@stm')
  const editor = await newcomer('redacteur', 'editor@inspectie-szw')
  const outsider = await visitor()

  const before = await progressOfInspectie(member)
  expect(before).toMatchObject({ running: 0, submitted: 0 })

  await editor.getByRole('link', { name: 'Mijn acties' }).click()
  await editor.getByRole('link', { name: `Berichten ${action}` }).click()
  await editor.getByRole('radio', { name: 'Loopt' }).check()
  await editor.getByRole('radio', { name: 'Op schema', exact: true }).check()
  await editor.getByLabel('Wat gebeurde er sinds het vorige bericht').fill(first)
  await editor.getByRole('button', { name: 'Indienen' }).click()
  await shows(editor, 'Uw bericht is ingediend')
  expect(await progressOfInspectie(member)).toEqual({ ...before, submitted: 1 })

  await coordinator.goto('/stm/vaststellen')
  await coordinator.getByRole('button', { name: 'Teruggeven…' }).click()
  await coordinator.getByLabel('Reden van teruggeven').fill('Hoeveel inspecteurs zijn het?')
  await coordinator.getByRole('button', { name: 'Teruggeven', exact: true }).click()
  await shows(coordinator, 'Teruggegeven aan de organisatie:')
  expect(await progressOfInspectie(member)).toEqual(before)

  await editor.goto('/stm/mijn-acties')
  await shows(editor, 'Hoeveel inspecteurs zijn het?')
  await editor.getByRole('link', { name: `Herzien ${action}` }).click()
  const text = editor.getByLabel('Wat gebeurde er sinds het vorige bericht')
  expect(await text.inputValue()).toBe(first)
  await text.fill(reworked)
  await editor.getByRole('button', { name: 'Indienen' }).click()
  await shows(editor, 'Uw bericht is ingediend')

  await coordinator.goto('/stm/vaststellen')
  await shows(coordinator, 'herziening van een teruggegeven bericht')
  await coordinator.getByRole('button', { name: 'Vaststellen', exact: true }).click()
  await shows(coordinator, 'Vastgesteld, nog niet openbaar:')
  expect(await progressOfInspectie(member)).toEqual({ notStarted: before.notStarted - 1, running: 1, submitted: 0 })

  await outsider.goto(`/stm/acties/${action}`)
  await shows(outsider, 'Over deze actie is nog nooit bericht.')
  expect(await outsider.getByText('inspecteurs is gevormd').count()).toBe(0)
  expect(await progressOfInspectie(outsider)).toEqual(before)
  expect(await wordsInAnnex(outsider)).toContain('Over deze actie is nog nooit bericht.')

  await coordinator.getByRole('button', { name: '1 bericht openbaar maken…' }).click()
  await coordinator.getByRole('button', { name: 'Ja, 1 bericht openbaar maken' }).click()
  await shows(coordinator, '1 bericht is openbaar gemaakt.')

  await outsider.goto(`/stm/acties/${action}`)
  await shows(outsider, reworked)
  expect(await outsider.getByText(first).count()).toBe(0)
  expect(await outsider.getByText('Hoeveel inspecteurs zijn het?').count()).toBe(0)
  expect(await progressOfInspectie(outsider)).toMatchObject({ running: 1 })
  const annex = await wordsInAnnex(outsider)
  expect(annex).toContain(reworked)
  expect(annex).toContain('Loopt')
  expect(annex).not.toContain('Op schema')
})

/** Signs in with a one-time password, which must be replaced before anything else. */
async function signInFirst(page: Page, name: string, oneTime: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Inloggen' }).click()
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(oneTime)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await shows(page, 'U gebruikt nog een eenmalig wachtwoord.')
  await page.getByLabel('Huidig wachtwoord').fill(oneTime)
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(ownPassword)
  await page.getByLabel('Nieuw wachtwoord nog een keer').fill(ownPassword)
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  await shows(page, 'Uw wachtwoord is gewijzigd.')
  await page.getByRole('button', { name: 'Verder naar het programma' }).click()
  await page.getByRole('heading', { level: 1, name: 'Waar staat het programma?' }).waitFor()
}

/** Somebody whose account the operator makes on the command line, signed in for the first time. */
async function newcomer(name: string, role: string): Promise<Page> {
  const page = await visitor()
  await signInFirst(page, name, oneTimePasswordIn(await server().run('user', 'add', name, '--role', role)))
  return page
}

/** What the page Organisaties says of the Inspectorate as reporter. */
async function progressOfInspectie(page: Page) {
  await page.goto('/stm/organisaties')
  const row = page.getByRole('row', { name: /Inspectie SZW/ })
  const submitted = row.getByText(/\d+ ingediend/)
  return {
    notStarted: Number(await cell(row, 'Niet gestart').innerText()),
    running: Number(await cell(row, 'Loopt').innerText()),
    submitted: (await submitted.count()) === 0 ? 0 : parseInt(await submitted.innerText(), 10),
  }
}

/** The whole row of the action in the table for parliament. */
async function wordsInAnnex(page: Page): Promise<string> {
  await page.goto('/stm/bijlage')
  return page.getByRole('row').filter({ has: page.getByText(action, { exact: true }) }).innerText()
}

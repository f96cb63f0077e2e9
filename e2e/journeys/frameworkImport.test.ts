import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const good = { code: 'G-1', text: 'Zorg voor genoeg opvang (verzonnen).', urgency: 'urgent', period: '2027' }
const second = { code: 'G-2', text: 'Verbeter de registratie (verzonnen).' }
const reason = 'De actie gaat over opvang, waar deze verzonnen aanbeveling om vraagt.'

it('takes in the list of another body: tried with a fault, mended, applied, linked and unlinked', async () => {
  const page = await visitor({ as: 'coordinator' })
  await page.goto('/stm/verbanden')
  await page.getByRole('link', { name: 'Raamwerk toevoegen' }).click()
  await page.getByLabel('Code van het raamwerk').fill('greta-verzonnen')
  await page.getByLabel('Naam', { exact: true }).fill('Verzonnen aanbevelingen')
  await page.getByLabel('Van welke organisatie').selectOption('greta')
  await page.getByLabel('Waarom').fill('Nodig voor de volgende ronde (verzonnen)')
  await page.getByLabel('Bron', { exact: true }).fill('Verzonnen verslag')
  const items = page.getByLabel('Onderdelen')
  await items.fill(JSON.stringify([good, { ...second, period: '2027-Q9' }, { ...second, code: 'G-1' }]))
  await page.getByRole('button', { name: 'Proberen' }).click()
  await shows(page, /^Er zijn 2 fouten/)
  await page.getByRole('link', { name: /^Rij 2, period: / }).waitFor()
  await page.getByRole('link', { name: /^Rij 3, code: / }).click()
  expect(await items.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await items.inputValue()).toContain('2027-Q9')
  expect(await page.getByRole('button', { name: 'Raamwerk toevoegen' }).count()).toBe(0)

  await items.fill(JSON.stringify([good, second]))
  await page.getByRole('button', { name: 'Proberen' }).click()
  await shows(page, '2 nieuw')
  const reader = await visitor()
  await reader.goto('/stm/verbanden?raamwerk=greta-verzonnen')
  expect(await reader.getByLabel('Raamwerk').getByText('Verzonnen aanbevelingen').count()).toBe(0)
  await page.getByRole('button', { name: 'Raamwerk toevoegen' }).click()
  await shows(page, 'Het raamwerk is opgeslagen')

  await page.getByRole('link', { name: 'Bekijk het en leg verbanden' }).click()
  const item = page.getByRole('article').filter({ hasText: good.text })
  await item.getByText('Niet gedekt').waitFor()
  await item.getByText('Verband leggen met G-1').click()
  await item.getByLabel('Actie', { exact: true }).selectOption('STM-1.10.4')
  await item.getByRole('button', { name: 'Verband leggen' }).click()
  await item.getByRole('link', { name: /Vul dit in/ }).waitFor()
  await item.getByLabel('Waarom').fill(reason)
  await item.getByRole('button', { name: 'Verband leggen' }).click()
  await item.getByText('Alleen ondersteund').waitFor()
  await reader.goto('/stm/verbanden?raamwerk=greta-verzonnen&weergave=lijst')
  await shows(reader, reason)
  await reader.goto('/stm/acties/STM-1.10.4')
  await shows(reader, good.text)

  await item.getByText('Verband van STM-1.10.4 met G-1 intrekken').click()
  await item.getByLabel(/Waarom klopt dit verband niet/).fill('Toch niet (verzonnen)')
  await item.getByRole('button', { name: 'Verband intrekken' }).click()
  await item.getByText('Niet gedekt').waitFor()
})

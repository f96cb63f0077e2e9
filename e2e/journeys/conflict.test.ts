import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { reportOn, sendIn, typeReport, words } from './asReporter.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'
const mine = 'Vijf inspecteurs zijn begonnen (verzonnen).'
const theirs = 'Twaalf inspecteurs zijn begonnen (verzonnen).'

it('shows who was first when two colleagues report at once, and keeps every word of the second', async () => {
  const second = await visitor({ as: 'inspectie' })
  await typeReport(second, { action, phase: 'Loopt', happened: mine })
  const first = await visitor({ as: 'inspectie-colleague' })
  await reportOn(first, { action, phase: 'Structureel geborgd', happened: theirs })

  await second.getByRole('button', { name: 'Indienen' }).click()
  const conflict = second.getByRole('alert', { name: 'Intussen is er een ander bericht over deze actie ingediend' })
  await conflict.getByText('Account inspectie-colleague was u voor').waitFor()
  await conflict.getByText(theirs).waitFor()
  await conflict.getByText(mine).waitFor()
  expect(await words(second).inputValue()).toBe(mine)

  await conflict.getByRole('button', { name: 'Verder vanaf hun versie' }).click()
  expect(await words(second).inputValue()).toBe(theirs)
  expect(await second.getByRole('radio', { name: 'Structureel geborgd' }).isChecked()).toBe(true)
  await second.getByRole('region', { name: 'Uw eigen tekst, opzijgelegd' }).getByText(mine).waitFor()
  await second.getByRole('button', { name: 'Mijn tekst terugzetten' }).click()
  expect(await words(second).inputValue()).toBe(mine)
  await sendIn(second)

  await second.goto(`/stm/acties/${action}`)
  await shows(second, mine)
  await shows(second, theirs)
})

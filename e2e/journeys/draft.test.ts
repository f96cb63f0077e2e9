import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { typeReport, words } from './asReporter.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'
const text = 'Halverwege de zin ging de laptop dicht'

it('keeps what was typed when the browser is closed, on the server and for its author alone', async () => {
  const editor = await visitor({ as: 'inspectie' })
  await typeReport(editor, { action, phase: 'Loopt', happened: text })
  await shows(editor, /Concept bewaard om/)
  await editor.context().close()

  const elsewhere = await visitor({ as: 'inspectie' })
  await elsewhere.goto('/stm/mijn-acties')
  await elsewhere.getByRole('link', { name: `Verder met concept ${action}` }).click()
  await shows(elsewhere, 'Dit is uw bewaarde concept.')
  expect(await words(elsewhere).inputValue()).toBe(text)
  expect(await elsewhere.getByRole('radio', { name: 'Loopt' }).isChecked()).toBe(true)

  const colleague = await visitor({ as: 'inspectie-colleague' })
  await colleague.goto(`/stm/acties/${action}/voortgang?organisatie=inspectie-szw`)
  expect(await words(colleague).inputValue()).toBe('')
})

it('keeps what was typed when the session ends meanwhile', async () => {
  const editor = await visitor({ as: 'inspectie' })
  await typeReport(editor, { action: 'STM-2.6.1', phase: 'Loopt', happened: text })
  await shows(editor, /Concept bewaard om/)
  await editor.context().clearCookies()
  await words(editor).fill(`${text}, en weer open.`)
  await editor.getByRole('button', { name: 'Indienen' }).click()
  await shows(editor, 'U bent uitgelogd. Log hier opnieuw in')
  expect(await words(editor).inputValue()).toBe(`${text}, en weer open.`)
})

import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { reportOn } from './asReporter.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'
const text = 'Wat hier staat, is nog niet openbaar (verzonnen).'

it('leaves nothing behind that is not public when somebody signs out, not even after going back', async () => {
  const editor = await visitor({ as: 'inspectie' })
  await reportOn(editor, { action, phase: 'Loopt', happened: text })
  await editor.getByRole('link', { name: 'Naar de actie' }).click()
  await shows(editor, text)
  const cookies = await editor.context().cookies()

  await editor.getByLabel('Account van Account inspectie').click()
  await editor.getByRole('button', { name: 'Uitloggen' }).click()
  await editor.getByRole('heading', { level: 1, name: 'U bent uitgelogd' }).waitFor()
  await editor.goBack()
  await shows(editor, 'Over deze actie is nog nooit bericht.')
  expect(await editor.getByText(text).count()).toBe(0)

  // The session itself is over, also for who kept its cookie.
  await editor.context().addCookies(cookies)
  await editor.reload()
  await shows(editor, 'Over deze actie is nog nooit bericht.')
  expect(await editor.getByRole('link', { name: 'Inloggen' }).count()).toBe(1)
})

import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { accept } from './asCoordinator.ts'
import { sendIn, words } from './asReporter.ts'
import { dayFromNow } from './day.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

const action = 'STM-2.5.1'

it('lets a coordinator enter what an organisation mailed, and another coordinator accept it', async () => {
  const enters = await visitor({ as: 'coordinator' })
  await enters.goto(`/stm/acties/${action}`)
  await enters.getByRole('link', { name: 'Namens Inspectie SZW berichten' }).click()
  await shows(enters, 'Een andere coördinator stelt het vast.')
  await enters.getByRole('radio', { name: 'Loopt' }).check()
  await enters.getByRole('radio', { name: 'Op schema', exact: true }).check()
  await words(enters).fill('Gemaild: het team is er (verzonnen).')
  await enters.getByRole('button', { name: 'Indienen' }).click()
  await shows(enters, 'Waar komt het bericht vandaan:')
  await enters.getByLabel('Waar komt het bericht vandaan').fill('E-mail van de afdeling Opsporing')
  await enters.getByLabel('Ontvangen op').fill(dayFromNow(-2))
  await sendIn(enters)

  await enters.goto('/stm/vaststellen')
  await shows(enters, 'U schreef mee aan dit bericht. Een andere coördinator moet het beoordelen.')
  expect(await enters.getByRole('button', { name: 'Vaststellen', exact: true }).count()).toBe(0)

  const accepts = await visitor({ as: 'other-coordinator' })
  await accepts.goto('/stm/vaststellen')
  await shows(accepts, 'namens de organisatie ingevoerd; bron: E-mail van de afdeling Opsporing')
  await accept(accepts, accepts.getByRole('article'))

  const editor = await visitor({ as: 'inspectie' })
  await editor.goto(`/stm/acties/${action}`)
  await shows(editor, /namens de organisatie ingevoerd; bron: E-mail van de afdeling Opsporing, ontvangen/)
  await editor.getByRole('region', { name: 'Waar de actie staat' }).getByText('Gemaild: het team is er').waitFor()
})

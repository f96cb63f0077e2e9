import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { sampleAmendment } from '../testing/sampleAmendment.ts'
import { account, asOf, session } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'

const coordinator = account({ roles: ['coordinator'], organisations: [] })
const signedIn = { 'GET /sessions/current': ok(session({ account: coordinator })) }
const basis = { 'GET /programmes/stm/amendments': ok({ asOf: asOf(), items: [], basedOn: 42 }) }
const previewed = 'POST /programmes/stm/amendment-previews'

it('publishes a new version on what the coordinator saw of the programme', async () => {
  const { asked } = renderAt('/stm/wijzigingen/nieuw?soort=version-published', { ...signedIn, ...basis, [previewed]: ok({ items: [sampleAmendment({ kind: 'carried' })] }) })
  await userEvent.type(await screen.findByLabelText('Titel van de nieuwe versie'), 'Programma 2021')
  await userEvent.type(screen.getByLabelText('Code van de nieuwe versie'), 'stm-2021')
  await userEvent.type(screen.getByLabelText(/^Acties met een nieuw nummer/), 'STM-2.5.1 STM21-7')
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
  expect(await screen.findByRole('heading', { name: /Nieuwe versie van het plan/ })).toBeTruthy()
  expect(asked.at(-1)?.body).toMatchObject({
    kind: 'version-published',
    basedOn: 42,
    code: 'stm-2021',
    published: { precision: 'day', value: '2020-11-01' },
    codes: [{ action: 'STM-2.5.1', code: 'STM21-7' }],
  })
})

it('says in which line of the new numbers something is wrong', async () => {
  const errors = [{ pointer: '/codes/1/action', code: 'not-in-force', detail: 'Dit is geen actie van het geldende plan (meer).' }]
  renderAt('/stm/wijzigingen/nieuw?soort=version-published', { ...signedIn, ...basis, [previewed]: refusal('invalid-input', { errors }) })
  await userEvent.click(await screen.findByRole('button', { name: 'Bekijk wat er verandert' }))
  expect(await screen.findByText(/Regel 2: Dit is geen actie/)).toBeTruthy()
})

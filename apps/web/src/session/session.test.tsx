import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, overview, session } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'
import { readReturn } from './goOn.ts'

const base = { 'GET /programmes/stm/overview': ok(overview()), 'GET /programmes/stm/my-actions': ok({ items: [] }) }

async function signIn(): Promise<void> {
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('Naam'), 'coordinator')
  await user.type(screen.getByLabelText('Wachtwoord'), 'een lang wachtwoord')
  await user.click(screen.getByRole('button', { name: 'Inloggen' }))
}

test('signing in leads back to the page one came from, on the same day', async () => {
  const coordinator = account({ roles: ['coordinator'], organisations: [] })
  const { asked, router } = renderAt('/inloggen?terug=/stm/overzicht?stand=2020-10-01', {
    ...base,
    'POST /sessions': ok(session({ account: coordinator }), 201),
  })
  await signIn()
  const heading = await screen.findByRole('heading', { level: 1, name: 'Waar staat het programma?' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(router.state.location.href).toBe('/stm/overzicht?stand=2020-10-01')
  expect(asked).toContainEqual({
    method: 'POST',
    path: '/sessions',
    body: { name: 'coordinator', password: 'een lang wachtwoord' },
  })
})

test('who reports starts with what is to be reported', async () => {
  const { router } = renderAt('/inloggen', { ...base, 'POST /sessions': ok(session({ account: account() }), 201) })
  await signIn()
  await waitFor(() => expect(router.state.location.pathname).toBe('/stm/mijn-acties'))
})

test('a wrong password is refused in words, and what was typed stays', async () => {
  renderAt('/inloggen', { ...base, 'POST /sessions': refusal('sign-in-failed') })
  await signIn()
  expect((await screen.findByRole('alert')).textContent).toBe('Naam of wachtwoord klopt niet')
  expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'coordinator')
})

test('too many attempts say how long to wait', async () => {
  renderAt('/inloggen', { ...base, 'POST /sessions': refusal('too-many-attempts', { retryAfter: 40 }) })
  await signIn()
  expect((await screen.findByRole('alert')).textContent).toContain('Wacht 40 seconden.')
})

test('a one-time password is replaced before anything else, and then one goes on', async () => {
  let changed = false
  const { asked, router } = renderAt('/stm/overzicht', {
    ...base,
    'GET /sessions/current': () =>
      ok(session({ account: { ...account({ roles: ['coordinator'], organisations: [] }), mustChangePassword: !changed } })),
    'PUT /accounts/current/password': () => {
      changed = true
      return { status: 204 }
    },
  })
  expect(await screen.findByText(/U gebruikt nog een eenmalig wachtwoord/)).toBeDefined()
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Huidig wachtwoord'), 'eenmalig')
  await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'kort')
  await user.type(screen.getByLabelText('Nieuw wachtwoord nog een keer'), 'anders')
  await user.click(screen.getByRole('button', { name: 'Wachtwoord wijzigen' }))
  expect(screen.getByRole('alert').textContent).toContain('Kies een wachtwoord van minstens 12 tekens.')
  expect(screen.getByRole('alert').textContent).toContain('De twee nieuwe wachtwoorden zijn niet gelijk.')
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  for (const label of ['Nieuw wachtwoord', 'Nieuw wachtwoord nog een keer']) {
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), 'vier woorden samen sterk')
  }
  await user.click(screen.getByRole('button', { name: 'Wachtwoord wijzigen' }))
  await user.click(await screen.findByRole('button', { name: 'Verder naar het programma' }))
  expect(asked.find((one) => one.method === 'PUT')?.body).toEqual({ current: 'eenmalig', next: 'vier woorden samen sterk' })
  await waitFor(() => expect(router.state.location.pathname).toBe('/stm/overzicht'))
})

test('signing out ends the session and says so', async () => {
  let signedIn = true
  renderAt('/stm/overzicht', {
    ...base,
    'GET /sessions/current': () => ok(session(signedIn ? { account: account() } : {})),
    'DELETE /sessions/current': () => {
      signedIn = false
      return { status: 204 }
    },
  })
  const user = userEvent.setup()
  await user.click(await screen.findByText('Redacteur Inspectie SZW'))
  await user.click(screen.getByText('Uitloggen'))
  expect(await screen.findByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeDefined()
  expect((await screen.findAllByRole('link', { name: 'Inloggen' })).length).toBe(1)
})

test('a prepared link cannot lead to another site after signing in', () => {
  expect(readReturn({ terug: '//elders.example' })).toEqual({})
  expect(readReturn({ terug: '/\\elders.example' })).toEqual({})
  expect(readReturn({ terug: 'https://elders.example' })).toEqual({})
  expect(readReturn({ terug: '/stm/acties' })).toEqual({ terug: '/stm/acties' })
})

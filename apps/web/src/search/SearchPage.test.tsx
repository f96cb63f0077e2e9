import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { matchEnd, matchStart } from '@actielijn/contract'
import { renderAt } from '../testing/renderAt.tsx'
import { account, overview, session } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'
import type { Hit } from './queries.ts'

const read = 'GET /programmes/stm/search-results'
const team: Hit = {
  action: 'STM-2.5.1',
  title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
  snippet: `Toezichthouders en ${matchStart}inspecteurs${matchEnd} die snel ter plaatse zijn`,
  language: 'nl',
}
const said: Hit = {
  ...team,
  update: { id: 'u1', organisation: 'inspectie-szw', about: '2020-09-30' },
  snippet: `Twelve ${matchStart}inspecteurs${matchEnd} were trained`,
  language: 'en',
}

afterEach(() => localStorage.clear())

test('what is typed goes into the address, and what is found stands together per action', async () => {
  const { asked, router } = renderAt('/stm/zoeken', { [read]: ok({ items: [said, team] }) })
  const field = await screen.findByLabelText('Zoek in het programma')
  await userEvent.type(field, ' inspecteurs {Enter}')
  expect(await screen.findByText('2 treffers in 1 actie voor “inspecteurs”, het nieuwste eerst.')).toBeTruthy()
  expect(router.state.location.search).toEqual({ q: 'inspecteurs' })
  expect(asked.at(-1)?.path).toBe('/programmes/stm/search-results?q=inspecteurs&limit=100')
  expect(document.title).toContain('Zoeken: inspecteurs')
  const found = screen.getByRole('heading', { level: 2, name: /Snel inzetbaar team/ }).closest('li')
  const hits = within(found ?? document.body)
  expect(hits.getAllByText('inspecteurs').map(({ tagName }) => tagName)).toEqual(['MARK', 'MARK'])
  expect(hits.getByText('in het programma')).toBeTruthy()
  const update = hits.getByRole('link', { name: 'bericht van Inspectie SZW over 30 sep 2020' })
  expect(update.getAttribute('href')).toBe('/stm/acties/STM-2.5.1#bericht-u1')
  expect(hits.getByText(/were trained/).getAttribute('lang')).toBe('en')
  expect(hits.getByText(/in het Engels/)).toBeTruthy()
})

test('nothing found says what to try', async () => {
  renderAt('/stm/zoeken?q=xyz', { [read]: ok({ items: [] }) })
  expect(await screen.findByText('Niets gevonden voor “xyz”.')).toBeTruthy()
  expect(screen.getByText(/Gebruik minder woorden/)).toBeTruthy()
})

test('says in which texts is searched', async () => {
  renderAt('/stm/zoeken', { 'GET /sessions/current': ok(session({ account: account() })) })
  expect(await screen.findByText(/in de berichten die u mag lezen/)).toBeTruthy()
})

test('the key / leads to the field from every page, and is a character like any other in a field', async () => {
  const { router } = renderAt('/stm/overzicht', { 'GET /programmes/stm/overview': ok(overview()) })
  await screen.findByRole('heading', { level: 1 })
  await userEvent.keyboard('/')
  const field = await screen.findByLabelText('Zoek in het programma')
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(router.state.location.pathname).toBe('/stm/zoeken')
  await userEvent.keyboard('a/b')
  expect(screen.getByDisplayValue('a/b')).toBe(field)
})

test('the key / can be switched off', async () => {
  renderAt('/stm/zoeken')
  await userEvent.click(await screen.findByLabelText(/Met de toets/))
  await userEvent.click(document.body)
  await userEvent.keyboard('/')
  expect(document.activeElement).not.toBe(screen.getByLabelText('Zoek in het programma'))
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, distribution, overview, session, skeleton } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'

const path = 'GET /programmes/stm/overview'

test('one sentence says where the programme stands, and its numbers lead to the actions behind them', async () => {
  renderAt('/stm/overzicht', { [path]: ok(overview()) })
  const sentence = await screen.findByText(/en lopen er/)
  expect(sentence.textContent).toBe(
    'Van de 3 acties is er 1 afgerond en 0 structureel geborgd, en lopen er 2. Over 1 is nog nooit bericht, 1 is over de datum.Afgerond: 1 volgens plan.',
  )
  expect(within(sentence).getByRole('link', { name: '1 afgerond' }).getAttribute('href')).toBe('/stm/acties?fase=completed')
  expect(document.title).toBe('Overzicht · Samen tegen mensenhandel · Actielijn')
})

test('the phases of a line are told in words, and once asked for as a table', async () => {
  renderAt('/stm/overzicht', { [path]: ok(overview()) })
  const bar = await screen.findByRole('list', { name: '1 Basisaanpak doorontwikkelen' })
  expect(within(bar).getByRole('link', { name: '1 loopt' }).getAttribute('href')).toBe(
    '/stm/acties?lijn=STM-1&fase=running',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Als tabel' }))
  const table = screen.getByRole('table', { name: 'Fasen per actielijn' })
  const total = within(table).getByRole('row', { name: /^Totaal/ })
  expect(within(total).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(
    ['0', '2', '0', '1', '0', '3', '1', '0', '1'],
  )
})

test('who reports, who is silent, what is late and what changed can be read', async () => {
  renderAt('/stm/overzicht', { [path]: ok(overview()) })
  const row = await screen.findByRole('row', { name: /Inspectie SZW \(nu Nederlandse Arbeidsinspectie\)/ })
  expect(within(row).getByText('nooit')).toBeDefined()
  expect(screen.getByText('16 maanden te laat')).toBeDefined()
  expect(screen.getByText('Loopt → Afgerond').closest('p')?.textContent).toBe(
    "Politie · Loopt → Afgerond, volgens plan · 29 van 35 regio's (was 24) · 28 okt 2020",
  )
})

test('an earlier day stands in the address, on the page and in every link', async () => {
  const then = asOf({ day: '2019-11-01', known: 'then' })
  const { asked } = renderAt('/stm/overzicht?stand=2019-11-01&kennis=toen', {
    'GET /programmes/stm': ok(skeleton({ asOf: then })),
    [path]: ok(overview({ asOf: then })),
  })
  expect(await screen.findByText(/zoals toen bekend/)).toBeDefined()
  const link = await screen.findByRole('link', { name: '0 structureel geborgd' })
  expect(link.getAttribute('href')).toBe('/stm/acties?fase=embedded&stand=2019-11-01&kennis=toen')
  expect(asked.map((one) => one.path)).toContain('/programmes/stm/overview?asOf=2019-11-01&known=then')
})

test('another day is chosen in a form, and a day that is still to come is refused', async () => {
  const user = userEvent.setup()
  const { router } = renderAt('/stm/overzicht', { [path]: ok(overview()) })
  await user.click(await screen.findByRole('button', { name: 'Andere datum' }))
  const day = screen.getByLabelText('Datum')
  await user.clear(day)
  await user.type(day, '2021-01-01')
  await user.click(screen.getByRole('button', { name: 'Tonen' }))
  expect(screen.getByText('Kies een dag tot en met vandaag.')).toBeDefined()
  await user.clear(day)
  await user.type(day, '2020-06-01')
  await user.click(screen.getByLabelText(/zoals toen bekend/))
  await user.click(screen.getByRole('button', { name: 'Tonen' }))
  expect(router.state.location.search).toEqual({ stand: '2020-06-01', kennis: 'toen' })
})

test('English is the same page with the same rules below /en', async () => {
  renderAt('/en/stm/overzicht', { [path]: ok(overview()) })
  expect(await screen.findByRole('heading', { level: 1, name: 'Where does the programme stand?' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Nederlands' }).getAttribute('href')).toBe('/stm/overzicht')
  expect((await screen.findByRole('link', { name: '1 is completed' })).getAttribute('href')).toBe(
    '/en/stm/acties?fase=completed',
  )
})

test('a failure names the request and offers to try again', async () => {
  let broken = true
  renderAt('/stm/overzicht', {
    [path]: () => (broken ? refusal('server-error', { instance: 'request-7' }) : ok(overview())),
  })
  expect(await screen.findByText(/request-7/)).toBeDefined()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(await screen.findByText(/en lopen er/)).toBeDefined()
})

test('a day on which nothing was known yet says so instead of counting to nought', async () => {
  renderAt('/stm/overzicht', { [path]: ok(overview({ total: distribution(), lines: [] })) })
  expect(await screen.findByText(/zijn er geen acties te tonen/)).toBeDefined()
})

test('a demonstration says so on the page, and a coordinator is led to what was sent in', async () => {
  renderAt('/stm/overzicht', {
    'GET /sessions/current': ok(session({ demonstration: true, account: account({ roles: ['coordinator'], organisations: [] }) })),
    [path]: ok(overview({ pending: 4, lastAbout: '2020-10-28' })),
  })
  expect(await screen.findByText('demonstratie — verzonnen gegevens')).toBeDefined()
  expect((await screen.findByRole('link', { name: '4 ingediend, nog niet vastgesteld' })).getAttribute('href')).toBe(
    '/stm/vaststellen',
  )
})

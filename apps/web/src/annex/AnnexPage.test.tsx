import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, distribution, heading, session, skeleton } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'
import { sampleAnnex } from './sampleAnnex.fixture.ts'

const address = '/stm/bijlage'
const read = 'GET /programmes/stm/annex'
const inside = { 'GET /sessions/current': ok(session({ demonstration: true, account: account() })) }
const withHeadings = {
  'GET /programmes/stm': ok(
    skeleton({
      headings: [
        heading({ code: 'STM-2', title: { nl: '2 Arbeidsuitbuiting', en: '2 Labour exploitation' } }),
        heading({ code: 'STM-2.5', level: 'theme', parent: 'STM-2', title: { nl: 'Sneller ter plekke', en: 'Quicker on the spot' } }),
      ],
    }),
  ),
}

test('every action stands under its heading, parts below their action and not counted again', async () => {
  renderAt(address, { ...withHeadings, [read]: ok(sampleAnnex()) })
  const table = await screen.findByRole('table', { name: 'Acties van 2 Arbeidsuitbuiting' })
  const rows = within(table).getAllByRole('row').map((row) => row.textContent)
  expect(rows.slice(2).map((words) => words.slice(0, 20))).toEqual([
    'Sneller ter plekke',
    'STM-2.5.1Snel inzetb',
    'STM-2.5.1.p1 · onder',
  ])
  expect(within(table).getByText('1 onderdeel: 1 niet gestart')).toBeTruthy()
  expect(within(table).getByText('Twaalf inspecteurs opgeleid.')).toBeTruthy()
  expect(within(table).getByText('Over deze actie is nog nooit bericht.')).toBeTruthy()
  const counts = within(screen.getByRole('table', { name: 'Aantallen per actielijn' }))
  expect(within(counts.getByRole('row', { name: /^Totaal/ })).getAllByRole('cell')[5]?.textContent).toBe('1')
})

test('every printed page says what it is, of which day, for whom, and that it is invented', async () => {
  const then = asOf({ day: '2020-06-01', known: 'then' })
  renderAt(`${address}?stand=2020-06-01&kennis=toen`, { ...inside, ...withHeadings, [read]: ok(sampleAnnex({ asOf: then })) })
  const table = await screen.findByRole('table', { name: 'Acties van 2 Arbeidsuitbuiting' })
  expect(within(table).getAllByRole('row')[0]?.textContent).toBe(
    'Bijlage voor de Kamer · Samen tegen mensenhandel · 2 Arbeidsuitbuiting · stand per 1 juni 2020, zoals toen bekend' +
      ' · Intern: vastgesteld, nog niet alles is openbaar · demonstratie — verzonnen gegevens',
  )
})

test('inside, what may leave the house can be shown alone', async () => {
  const { asked, router } = renderAt(address, {
    ...inside,
    ...withHeadings,
    [read]: ok(sampleAnnex()),
    [`${read}?view=public`]: ok(sampleAnnex({ asOf: asOf({ view: 'public' }) })),
  })
  await userEvent.click(await screen.findByLabelText('alleen wat openbaar is'))
  expect(await screen.findByText('Bevat alleen wat openbaar is gemaakt')).toBeTruthy()
  expect(router.state.location.search).toEqual({ inhoud: 'openbaar' })
  expect(asked.map(({ path }) => path)).toContain('/programmes/stm/annex?view=public')
})

test('signed out there is nothing to choose', async () => {
  renderAt(address, { ...withHeadings, [read]: ok(sampleAnnex({ asOf: asOf({ view: 'public' }) })) })
  expect(await screen.findByText('Bevat alleen wat openbaar is gemaakt')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('the CSV is of the same day and for the same readers as the page', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const names: string[] = []
  const { asked } = renderAt(`${address}?stand=2020-06-01&inhoud=openbaar`, {
    ...inside,
    'GET /programmes/stm': ok(skeleton({ asOf: asOf({ day: '2020-06-01' }) })),
    [read]: ok(sampleAnnex()),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Opslaan als CSV' }))
  await vi.waitFor(() => expect(saved).toHaveBeenCalled())
  expect(asked.at(-1)?.path).toBe('/programmes/stm/annex?asOf=2020-06-01&view=public&language=nl')
  expect(names).toEqual(['bijlage-stm-stand-2020-06-01-openbaar.csv'])
})

test('a day of which nothing was known says so', async () => {
  renderAt(address, { ...withHeadings, [read]: ok(sampleAnnex({ total: distribution(), lines: [] })) })
  expect(await screen.findByText(/zijn er geen acties te tonen/)).toBeTruthy()
})

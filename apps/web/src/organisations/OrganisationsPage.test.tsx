import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { OrganisationProgress } from '@actielijn/contract'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { asOf, distribution, organisation, session } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'

const progress: OrganisationProgress[] = [
  {
    organisation: 'politie',
    asReporter: distribution({ running: 2, completed: 1 }),
    asLead: distribution({ running: 1 }),
    asPartner: distribution(),
    asAddressee: distribution(),
    lastAbout: '2020-10-27',
    silent: false,
    pending: 2,
  },
  {
    organisation: 'inspectie-szw',
    asReporter: distribution({ running: 1 }, { overdue: 1, never: 1 }),
    asLead: distribution(),
    asPartner: distribution({ running: 3 }),
    asAddressee: distribution(),
    silent: true,
  },
]
const list = 'GET /programmes/stm/organisations'
const answer = ok({ asOf: asOf(), total: distribution({ running: 3, completed: 1 }), items: progress })
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

test('progress is shown as reporter, and the numbers are said to add up', async () => {
  renderAt('/stm/organisaties', { [list]: answer })
  const table = await screen.findByRole('table', { name: 'Acties per organisatie als penvoerder' })
  expect(screen.getByText(/tellen op tot 4 acties/)).toBeDefined()
  const row = within(table).getByRole('row', { name: /Politie/ })
  expect(within(row).getByRole('link', { name: '2' }).getAttribute('href')).toBe(
    '/stm/acties?organisatie=politie&rol=reporter&fase=running',
  )
  expect(within(row).getByText('27 okt 2020')).toBeDefined()
  expect(within(row).getByRole('link', { name: 'Politie: 2 ingediend, nog niet vastgesteld' }).getAttribute('href')).toBe('/stm/vaststellen')
})

test('who has most actions comes first, and the column says so', async () => {
  renderAt('/stm/organisaties', { [list]: ok({ asOf: asOf(), total: distribution(), items: progress.toReversed() }) })
  expect((await screen.findByRole('columnheader', { name: /^Acties/ })).getAttribute('aria-sort')).toBe('descending')
  expect(names().map((name) => name.slice(0, 7))).toEqual(['Politie', 'Inspect'])
})

test('a click on a column sorts by it, says so, and stands in the address', async () => {
  const { router } = renderAt('/stm/organisaties', { [list]: answer })
  await userEvent.click(await screen.findByRole('button', { name: 'Te laat' }))
  expect(screen.getByRole('columnheader', { name: /Te laat/ }).getAttribute('aria-sort')).toBe('descending')
  expect(names()[0]).toMatch(/Inspectie SZW/)
  expect(router.state.location.search).toEqual({ sortering: 'te-laat', richting: 'aflopend' })
  await userEvent.click(screen.getByRole('button', { name: /Te laat/ }))
  expect(names()[0]).toMatch(/^Politie/)
})

test('in another role other numbers count, and that they overlap is said', async () => {
  renderAt('/stm/organisaties', { [list]: answer })
  await userEvent.click(await screen.findByRole('link', { name: 'Als partner' }))
  expect(await screen.findByRole('table', { name: 'Acties per organisatie als partner' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Als partner' }).getAttribute('aria-current')).toBe('page')
  expect(screen.getByRole('link', { name: 'Als penvoerder' }).getAttribute('aria-current')).toBeNull()
  expect(names()).toEqual(['Inspectie SZW (nu Nederlandse Arbeidsinspectie)'])
  expect(screen.getByText(/overlappen en tellen niet op.*1 organisatie heeft in deze rol geen acties/)).toBeDefined()
})

test('one organisation shows its actions, their state and its reporting over time', async () => {
  renderAt('/stm/organisaties/inspectie-szw', {
    'GET /programmes/stm/organisations/inspectie-szw': ok({
      asOf: asOf(),
      organisation: organisation({
        code: 'inspectie-szw',
        abbreviation: 'Inspectie SZW',
        name: { nl: 'Inspectie Sociale Zaken en Werkgelegenheid', en: 'Inspectorate SZW' },
        successor: 'nla',
        memberOf: ['taskforce-mensenhandel'],
      }),
      speaksFor: [],
      predecessors: [],
      progress: progress[1],
      actions: [
        {
          code: 'STM-2.5.1',
          title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
          as: ['reporter', 'lead'],
          state: { phase: 'running', outlook: 'attention', lastAbout: '2020-03-12' },
          due: { precision: 'season', value: '2019-summer', bound: 'before' },
          lateness: 'overdue',
          monthsLate: 16,
          freshness: 'stale',
        },
      ],
      reporting: [
        { month: '2019-11', accepted: 1, submitted: 2 },
        { month: '2020-01', accepted: 3, submitted: 3 },
      ],
    }),
  })
  const row = await screen.findByRole('row', { name: /Snel inzetbaar team/ })
  expect(row.textContent).toContain('penvoerder, trekker')
  expect(row.textContent).toContain('vóór de zomer van 2019')
  expect(row.textContent).toContain('16 maanden te laat')
  expect(row.textContent).toContain('12 mrt 2020')
  expect(screen.getByText('Deze organisatie heeft nog nooit bericht.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Nederlandse Arbeidsinspectie' })).toBeDefined()
  expect(screen.getByRole('img', { name: /november 2019 tot en met januari 2020: 4 vastgesteld, 1 niet of nog/ })).toBeDefined()
  await userEvent.click(screen.getAllByRole('button', { name: 'Als tabel' }).at(-1) ?? document.body)
  const months = within(screen.getByRole('table', { name: 'Berichten door de tijd' }))
  expect(months.getByRole('row', { name: 'december 2019 0 0' })).toBeDefined()
})

test('an organisation that does not exist here is said not to, without a way to guess', async () => {
  renderAt('/stm/organisaties/geheim', {
    'GET /sessions/current': ok(session()),
    'GET /programmes/stm/organisations/geheim': refusal('not-found'),
  })
  expect(await screen.findByText('Dit bestaat hier niet, of u mag het niet zien.')).toBeDefined()
})

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, session } from '../testing/samples.ts'
import { sampleItemRow, withMembers } from '../testing/sampleParliament.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'

const address = '/stm/moties-en-toezeggingen'
const listed = 'GET /programmes/stm/parliamentary-items'
const fulfilled = sampleItemRow({
  code: 'M-28638-901', kind: 'motion', number: '28 638, nr. 901', title: { nl: 'Motie (verzonnen)', en: 'Motion (invented)' },
  state: 'fulfilled', lateness: 'delivered', monthsLate: undefined, actions: [],
  fulfilments: [{ place: 0, reference: '28 638, nr. 185', extent: 'partly' }, { place: 1, reference: '28 638, nr. 190', extent: 'fully' }],
})
const undated = sampleItemRow({ code: 'T-2', title: { nl: 'Zonder termijn (verzonnen)', en: '' }, due: undefined, lateness: 'no-date', monthsLate: undefined, actions: [] })
const answer = (items = [sampleItemRow(), fulfilled, undated], all = 3) => ({
  asOf: asOf(),
  counts: { total: items.length, states: { open: 2, partly: 0, fulfilled: 1 }, overdue: 1, undated: 1 },
  all,
  items,
})
const open = (path = address, replies: Replies = {}) => renderAt(path, { 'GET /programmes/stm': ok(withMembers()), [listed]: ok(answer()), ...replies })
const rowOf = async (name: RegExp) => screen.findByRole('row', { name })

test('each row says what was promised, by whom, when, what became of it, by which letter and with which actions', async () => {
  open()
  const row = await rowOf(/Brief over opvang/)
  expect(within(row).getByRole('link', { name: 'Brief over opvang (verzonnen)' }).getAttribute('href')).toBe(`${address}/T-1`)
  expect(row.textContent).toContain('Toezegging · Tweede Kamer · TZ202010-001')
  expect(row.textContent).toContain('Staatssecretaris van JenV')
  expect(row.textContent).toContain('4 maanden te laat')
  expect(within(row).getByRole('link', { name: 'STM-2.5.1' }).getAttribute('href')).toBe('/stm/acties/STM-2.5.1')
  const done = await rowOf(/Motie \(verzonnen\)/)
  expect(within(done).getByText('Afgedaan')).toBeDefined()
  expect(within(done).getByRole('link', { name: 'Kamerstuk 28 638, nr. 190' }).getAttribute('href')).toContain('kst-28638-190.html')
  expect((await rowOf(/Zonder termijn/)).textContent).toContain('geen termijn')
})

test('counts stand above it, and say of how many when filtered', async () => {
  open()
  const counts = await screen.findByRole('list', { name: 'Aantallen' })
  expect(counts.textContent).toContain('3 moties en toezeggingen')
  expect(counts.textContent).toContain('2 open')
  expect(counts.textContent).toContain('1 te laat')
})

test('filters and sorting are in the address, and the server is asked for them', async () => {
  const { router, asked } = open(`${address}?toestand=open`, { [listed]: ok(answer([sampleItemRow()])) })
  await screen.findByText('1 van 3 moties en toezeggingen')
  await userEvent.selectOptions(screen.getByLabelText('Bewindspersoon'), 'Minister van SZW')
  await userEvent.click(await screen.findByLabelText('Alleen te laat'))
  await userEvent.type(await screen.findByLabelText('Woorden, nummer of lid'), 'opvang{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Termijn' }))
  await userEvent.click(await screen.findByRole('button', { name: /^Termijn/ }))
  expect(router.state.location.search).toEqual({
    toestand: 'open', bewindspersoon: 'm-szw', telaat: 'ja', tekst: 'opvang', sortering: 'termijn', richting: 'aflopend',
  })
  expect(asked.at(-1)?.path).toBe('/programmes/stm/parliamentary-items?state=open&member=m-szw&overdue=true&q=opvang&sort=due&order=desc')
  await userEvent.click(screen.getByRole('link', { name: 'Alle filters wissen' }))
  expect(router.state.location.search).toEqual({})
})

test('nothing left, nothing there yet and a failure are each said', async () => {
  open(address, { [listed]: ok(answer([], 3)) })
  expect(await screen.findByText('Niets past bij deze filters.')).toBeDefined()
  open(`${address}?stand=2018-11-02`, { [listed]: ok(answer([], 0)) })
  expect(await screen.findByText('Op deze dag stond er nog niets in het register.')).toBeDefined()
  open(`${address}?soort=motion`, { [listed]: refusal('server-error', { instance: 'request-9' }) })
  expect(await screen.findByText(/request-9/)).toBeDefined()
})

test('only the coordinator is offered to add and to take in the register', async () => {
  open()
  await rowOf(/Brief over opvang/)
  expect(screen.queryByRole('link', { name: 'Register inlezen' })).toBeNull()
  open(address, { 'GET /sessions/current': ok(session({ account: account({ roles: ['coordinator'], organisations: [] }) })) })
  expect(await screen.findByRole('link', { name: 'Register inlezen' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Toevoegen' }).getAttribute('href')).toBe(`${address}/toevoegen`)
})

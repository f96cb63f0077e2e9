import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { asOf } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'
import { sampleCrossWalk, sampleFramework } from '../testing/sampleCrossWalk.ts'

const list = 'GET /programmes/stm/frameworks'
const walk = 'GET /programmes/stm/frameworks/eu'
const replies = { [list]: ok({ asOf: asOf(), items: [sampleFramework()] }), [walk]: ok(sampleCrossWalk()) }

test('a cell of the matrix leads to the actions it counts, and those say where they stand', async () => {
  const user = userEvent.setup()
  const { router, asked } = renderAt('/stm/verbanden', replies)
  const row = await screen.findByRole('row', { name: /Inspecties versterken/ })
  expect(within(row).getByText('Deels gedekt')).toBeDefined()
  await user.click(within(row).getByRole('link', { name: '1 actie van STM-2 bij EU-1.1' }))
  expect(router.state.location.search).toEqual({ weergave: 'lijst', lijn: 'STM-2', onderdeel: 'EU-1.1' })
  expect(asked.map(({ path }) => path)).toContain('/programmes/stm/frameworks/eu?line=STM-2&item=EU-1.1')
  const action = (await screen.findByRole('heading', { name: /Snel inzetbaar team/ })).closest('li')
  expect(action?.textContent).toContain('voert uit (deels)')
  expect(action?.textContent).toContain('Het team gaat sneller ter plaatse.')
  expect(action?.textContent).toContain('Loopt')
  expect(action?.textContent).toContain('Laatst vastgesteld, over 30 september 2020: Twaalf inspecteurs opgeleid.')
})

test('an item that nothing is linked to says so', async () => {
  renderAt('/stm/verbanden?weergave=lijst', replies)
  const item = (await screen.findByRole('heading', { name: /Richtlijn herzien/ })).closest('article')
  expect(item?.textContent).toContain('Niet gedekt')
  expect(item?.textContent).toContain('Geen actie van het geldende plan hangt hiermee samen.')
  expect(screen.getByText('spoed')).toBeDefined()
})

test('from the programme one sees what each action does for the framework, and which do nothing for it', async () => {
  renderAt('/stm/verbanden?richting=programma&weergave=lijst', replies)
  const action = (await screen.findByRole('heading', { name: /STM-2.5.1/ })).closest('article')
  expect(action && within(action).getByRole('link', { name: 'Inspecties versterken' }).getAttribute('href')).toBe('/stm/acties/EU-1.1')
  expect(action?.textContent).toContain('Laatst vastgesteld, over 30 september 2020: Twaalf inspecteurs opgeleid.')
  expect(screen.getByText('1 actie zonder verband met dit raamwerk')).toBeDefined()
  expect(screen.getByText('STM-1.1.1 Schatting')).toBeDefined()
})

test('the matrix from the programme counts items, and its lines how many actions are linked', async () => {
  renderAt('/stm/verbanden?richting=programma', replies)
  const line = await screen.findByRole('row', { name: /Arbeidsuitbuiting/ })
  expect(within(line).getByText('1 van 1 actie hangt hiermee samen.')).toBeDefined()
  expect(within(line).getByRole('link', { name: '1 onderdeel van EU-1 bij STM-2' })).toBeDefined()
})

test('a cell of an action leads to the items it counts, and nothing is said then of what the filter left out', async () => {
  const user = userEvent.setup()
  const { router, asked } = renderAt('/stm/verbanden?richting=programma', replies)
  await user.click(await screen.findByRole('link', { name: '1 onderdeel van EU-1 bij STM-2.5.1' }))
  expect(router.state.location.search).toEqual({ richting: 'programma', weergave: 'lijst', hoofdstuk: 'EU-1', actie: 'STM-2.5.1' })
  expect(asked.map(({ path }) => path)).toContain('/programmes/stm/frameworks/eu?chapter=EU-1&action=STM-2.5.1')
  expect(await screen.findByText(/Alleen actie STM-2.5.1/)).toBeDefined()
  expect(screen.queryByText('1 actie zonder verband met dit raamwerk')).toBeNull()
})

test('who has to act stands beside what is covered, so that another’s work is not taken for what is lacking', async () => {
  const user = userEvent.setup()
  const { router, asked } = renderAt('/stm/verbanden', replies)
  await user.click(await screen.findByRole('link', { name: 'Inspectie SZW (1)' }))
  expect(router.state.location.search).toEqual({ wie: 'inspectie-szw' })
  expect(asked.map(({ path }) => path)).toContain('/programmes/stm/frameworks/eu?owner=inspectie-szw')
  expect(await screen.findByText('Met deze filters 2 onderdelen:')).toBeDefined()
})

test('filters are in the address and can be cleared', async () => {
  const user = userEvent.setup()
  const { router } = renderAt('/stm/verbanden?dekking=none', replies)
  await user.selectOptions(await screen.findByLabelText('Verband'), 'ondersteunt')
  expect(router.state.location.search).toEqual({ dekking: 'none', verband: 'supports' })
  await user.click(screen.getByRole('link', { name: 'Alle filters wissen' }))
  expect(router.state.location.search).toEqual({})
})

test('filters that leave nothing, no framework at all, and a failure are each said', async () => {
  renderAt('/stm/verbanden?fase=embedded', { ...replies, [walk]: ok(sampleCrossWalk({ items: [], groups: [], actions: [] })) })
  expect(await screen.findByText(/Niets past bij deze filters/)).toBeDefined()
  renderAt('/stm/verbanden?stand=2018-11-02', { [list]: ok({ asOf: asOf(), items: [] }) })
  expect(await screen.findByText('Op deze dag was er nog geen raamwerk.')).toBeDefined()
  renderAt('/stm/verbanden?lijn=STM-1', { ...replies, [walk]: refusal('server-error', { instance: 'request-9' }) })
  expect(await screen.findByText(/request-9/)).toBeDefined()
})

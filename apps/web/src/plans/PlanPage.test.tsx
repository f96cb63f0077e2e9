import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { PlanDetail, PlanEntryView, PlanSummary } from '@actielijn/contract'
import { renderAt } from '../testing/renderAt.tsx'
import { asOf, distribution, heading, skeleton } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'

const source = (opens: string) => ({ document: 'eu-thb-2021', locator: { headings: ['De lidstaten worden aangespoord om:'], bullet: 1, opens } })

const summary = (change: Partial<PlanSummary> = {}): PlanSummary => ({
  source: {
    code: 'eu-thb-2021',
    title: { nl: 'EU-strategie', en: 'EU strategy' },
    publisher: 'politie',
    published: { precision: 'month', value: '2021-04' },
    publishedBasis: 'implied',
    years: { from: 2021, to: 2025 },
    type: 'strategy',
  },
  inForce: false,
  lines: 1,
  entries: [{ kind: 'action', count: 2, children: 0 }],
  ended: 0,
  statements: 0,
  framework: { code: 'eu-thb-2021', coverage: { fully: 0, partly: 1, supported: 0, none: 1 } },
  served: distribution({ running: 1 }),
  ...change,
})

const entry = (change: Partial<PlanEntryView> & { code: string }): PlanEntryView => ({
  kind: 'action',
  printed: 'key-action',
  title: { nl: `Titel ${change.code}`, en: `Title ${change.code}` },
  summary: { nl: '', en: '' },
  owners: [{ organisation: 'politie', role: 'addressee', basis: 'explicit' }],
  coverage: 'none',
  links: [],
  ...change,
})

const detail = (change: Partial<PlanDetail> = {}): PlanDetail => ({
  ...summary(),
  asOf: asOf(),
  chapters: [
    {
      heading: heading({ code: 'THB-2', title: { nl: 'Vraag terugdringen', en: 'Reducing demand' }, source: source('x') }),
      headings: [],
      entries: [
        entry({
          code: 'THB-2.6',
          coverage: 'partly',
          deadlines: [{ what: { nl: 'Campagne', en: 'Campaign' }, due: { precision: 'year', value: '2022' } }],
          links: [{ code: 'L1', action: 'STM-1.2.1', item: 'THB-2.6', relation: 'implements', extent: 'partly', reason: { nl: 'De films.', en: 'The films.' } }],
        }),
        entry({ code: 'THB-2.7' }),
      ],
    },
  ],
  statementList: [],
  passages: [{ source: source('preventieve acties gericht'), entries: [{ code: 'THB-2.6', title: { nl: 'Titel THB-2.6', en: 'Title' }, kind: 'action', entry: true }] }],
  actions: [
    {
      code: 'STM-1.2.1',
      line: 'STM-1',
      title: { nl: 'Films over minder bekende vormen', en: 'Films' },
      reporter: 'politie',
      state: { phase: 'running' },
      lateness: 'no-date',
      freshness: 'fresh',
      attention: 'none',
    },
  ],
  ...change,
})

const page = 'GET /programmes/stm/plans/eu-thb-2021'

test('an entry elsewhere shows who must act, each deadline, and the state of the action that serves it', async () => {
  renderAt('/stm/plannen/eu-thb-2021', { [page]: ok(detail()) })
  const row = await screen.findByRole('row', { name: /Titel THB-2.6/ })
  expect(within(row).getByText('Deels gedekt')).toBeDefined()
  expect(within(row).getByRole('link', { name: /Films over minder bekende vormen/ }).getAttribute('href')).toBe('/stm/acties/STM-1.2.1')
  expect(within(row).getByText('voert uit (deels)')).toBeDefined()
  expect(within(row).getByText('Loopt')).toBeDefined()
  expect(within(row).getByText('2022').closest('li')?.textContent).toBe('2022: Campagne')
  const unserved = screen.getByRole('row', { name: /Titel THB-2.7/ })
  expect(within(unserved).getByText('Niet gedekt')).toBeDefined()
  expect(within(unserved).queryByText('Niet gestart')).toBeNull()
})

test('the entries are narrowed by an address that can be kept', async () => {
  const { router } = renderAt('/stm/plannen/eu-thb-2021?dekking=none', { [page]: ok(detail()) })
  expect(await screen.findByRole('row', { name: /Titel THB-2.7/ })).toBeDefined()
  expect(screen.queryByRole('row', { name: /Titel THB-2.6/ })).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('Dekking'), 'Deels gedekt')
  expect(router.state.location.search).toEqual({ dekking: 'partly' })
  expect(await screen.findByRole('row', { name: /Titel THB-2.6/ })).toBeDefined()
})

test('a passage leads to what it yielded', async () => {
  renderAt('/stm/plannen/eu-thb-2021', { [page]: ok(detail()) })
  const place = await screen.findByText(/preventieve acties gericht/)
  const item = place.closest('li')
  expect(item && within(item).getByRole('link', { name: /THB-2.6/ }).getAttribute('href')).toBe('/stm/acties/THB-2.6')
})

test('the list says what is implied, what has no progress of its own, and what the plan in force does for it', async () => {
  const own = summary({
    source: { ...skeleton().sources[0]!, code: 'stm-2018' }, // oxlint-disable-line typescript/no-non-null-assertion -- the sample has one
    inForce: true,
    progress: distribution({ running: 86, completed: 1 }),
    framework: undefined,
    served: undefined,
  })
  renderAt('/stm/plannen', { 'GET /programmes/stm/plans': ok({ asOf: asOf(), items: [own, summary()] }) })
  const strategy = (await screen.findByRole('heading', { level: 2, name: 'EU-strategie' })).closest('li')
  expect(strategy?.textContent).toContain('april 2021 (afgeleid)')
  expect(strategy?.textContent).toContain('de bron noemt er geen')
  expect(strategy?.textContent).toContain('2021 tot en met 2025')
  expect(strategy?.textContent).toContain('1 niet gedekt')
  expect(screen.getByText('Waar de 87 acties staan')).toBeDefined()
})

test('an earlier version says what came after it and what left it, and has no progress', async () => {
  const next = { ...skeleton().sources[0]!, code: 'stm-2018' } // oxlint-disable-line typescript/no-non-null-assertion -- the sample has one
  const earlier = summary({ supersededBy: next.code, ended: 3, framework: undefined, served: undefined })
  renderAt('/stm/plannen', { 'GET /programmes/stm/plans': ok({ asOf: asOf(), items: [earlier] }) })
  const card = (await screen.findByRole('heading', { level: 2, name: 'EU-strategie' })).closest('li')
  expect(card?.textContent).toContain('eerdere versie')
  expect(card?.textContent).toContain('Opgevolgd door:')
  expect(card?.textContent).toContain('3 vervallen, gesplitste of samengevoegde acties')
})

test('a plan that does not exist says so', async () => {
  renderAt('/stm/plannen/weg', { 'GET /programmes/stm/plans/weg': refusal('not-found') })
  expect(await screen.findByText('Dit bestaat hier niet, of u mag het niet zien.')).toBeDefined()
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FrameworkReportView, ReportedUpdateView, TranslationView } from '@actielijn/contract'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, session } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'
import { sampleCrossWalk, sampleFramework } from '../testing/sampleCrossWalk.ts'

const page = 'GET /programmes/stm/framework-reports/eu'
const drafter = ok(session({ account: account({ roles: ['drafter'], organisations: [] }) }))

const translation = (change: Partial<TranslationView> = {}): TranslationView => ({
  id: 't1',
  update: 'u1',
  revision: 1,
  texts: { happened: 'Twelve inspectors trained.' },
  at: '2020-10-02T08:00:00.000Z',
  authors: [{ id: 'a9', name: 'Redacteur twee' }],
  ...change,
})

const update = (change: Partial<ReportedUpdateView> = {}): ReportedUpdateView => ({
  id: 'u1',
  organisation: 'inspectie-szw',
  form: 'report',
  content: { about: '2020-09-30', phase: 'running', happened: { nl: 'Twaalf inspecteurs opgeleid.' } },
  released: true,
  ...change,
})

function report(of: ReportedUpdateView[] = [update()], change: Partial<FrameworkReportView> = {}): FrameworkReportView {
  const { items, actions } = sampleCrossWalk()
  return {
    asOf: asOf(),
    framework: sampleFramework(),
    from: '2020-01-01',
    to: '2020-10-31',
    counts: { reported: 1, silent: 0, uncovered: 1 },
    items: items.map(({ lines: _lines, ...item }, index) => ({ ...item, status: index === 0 ? 'reported' : 'uncovered' })),
    actions: actions.map(({ groups: _groups, ...action }) => ({ ...action, updates: of })),
    ...change,
  }
}

const translating = { texts: { happened: 'Twaalf inspecteurs opgeleid.' }, revision: 0, mayCheck: false }

test('every item has the updates of its actions, and what is not covered is listed as such', async () => {
  renderAt('/stm/rapportages/eu', { [page]: ok(report()) })
  expect(await screen.findByText('Wat is vastgesteld over 1 januari 2020 tot en met 31 oktober 2020.')).toBeDefined()
  const item = screen.getByRole('heading', { name: /Inspecties versterken/ }).closest('article')
  expect(item?.textContent).toContain('30 september 2020 · Inspectie SZW')
  expect(item?.textContent).toContain('Twaalf inspecteurs opgeleid.')
  const list = screen.getByRole('heading', { name: 'Niet gedekt (1)' }).closest('section')
  expect(list?.textContent).toContain('EU-1.2 Richtlijn herzien')
})

test('in English a checked translation is shown and marked; without one the Dutch is, and marked as Dutch', async () => {
  const checked = update({ translation: translation({ check: { kind: 'approved', at: '2020-10-03T08:00:00.000Z' } }) })
  renderAt('/en/stm/rapportages/eu', { [page]: ok(report([checked, update({ id: 'u2', released: false })])) })
  const english = (await screen.findByText('Twelve inspectors trained.')).closest('li')
  expect(english && within(english).getByText('Translation')).toBeDefined()
  const dutch = screen.getByText('Twaalf inspecteurs opgeleid.')
  expect(dutch.closest('[lang]')?.getAttribute('lang')).toBe('nl')
  const entry = dutch.closest('li')
  expect(entry && within(entry).getByText('Not fully translated yet')).toBeDefined()
  expect(entry && within(entry).getByText('not public')).toBeDefined()
})

test('the period is chosen in a form that refuses what is none, and goes into the address', async () => {
  const user = userEvent.setup()
  const { router } = renderAt('/stm/rapportages/eu', { [page]: ok(report()) })
  const from = await screen.findByLabelText('Van')
  await user.clear(from)
  await user.type(from, '2020-12-01')
  await user.click(screen.getByRole('button', { name: 'Tonen' }))
  expect(screen.getByText('Deze dag ligt na de laatste dag van de periode.')).toBeDefined()
  await user.clear(from)
  await user.type(from, '2020-03-01')
  await user.click(screen.getByRole('button', { name: 'Tonen' }))
  expect(router.state.location.search).toEqual({ van: '2020-03-01', stand: '2020-10-31' })
})

test('the last day is the day of the whole page, known then where that is asked; a first day after it is left out', async () => {
  const { asked } = renderAt('/stm/rapportages/eu?van=2020-01-01&stand=2020-10-31&kennis=toen', { [page]: ok(report()) })
  const whole = '/programmes/stm/framework-reports/eu?from=2020-01-01&to=2020-10-31&known=then'
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain(whole))
  const later = renderAt('/stm/rapportages/eu?van=2020-12-01&stand=2020-10-31', { [page]: ok(report()) })
  await waitFor(() => expect(later.asked.map(({ path }) => path)).toContain('/programmes/stm/framework-reports/eu?to=2020-10-31'))
})

test('a drafter sees what is left to translate, types the English and sends it in', async () => {
  const user = userEvent.setup()
  const { router, asked } = renderAt('/stm/rapportages/eu?van=2020-01-01', {
    'GET /sessions/current': drafter,
    [page]: ok(report([update({ translating })], { translating: { missing: 1, unchecked: 0 } })),
    'POST /programmes/stm/updates/u1/translations': ok(translation(), 201),
  })
  expect(await screen.findByText('Nog te vertalen: 1. Nog te controleren: 0.')).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Vertalen' }))
  expect(router.state.location.pathname).toBe('/stm/rapportages/eu/vertalen/u1')
  await user.type(await screen.findByLabelText('Wat er gebeurde, in het Engels'), 'Twelve inspectors trained.')
  await user.click(screen.getByRole('button', { name: 'Vertaling indienen' }))
  expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
    body: { texts: { happened: 'Twelve inspectors trained.' }, basedOn: 0 },
  })
})

test('a refusal keeps what was typed and says where it is wrong', async () => {
  const user = userEvent.setup()
  renderAt('/stm/rapportages/eu/vertalen/u1', {
    'GET /sessions/current': drafter,
    [page]: ok(report([update({ translating })])),
    'POST /programmes/stm/updates/u1/translations': refusal('invalid-input', {
      errors: [{ pointer: '/texts/happened', code: 'too-long', limit: 5000, detail: 'Maak dit korter.' }],
    }),
  })
  const area = await screen.findByLabelText<HTMLTextAreaElement>('Wat er gebeurde, in het Engels')
  await user.type(area, 'Twelve')
  await user.click(screen.getByRole('button', { name: 'Vertaling indienen' }))
  expect(await screen.findByRole('link', { name: 'Maak dit korter.' })).toBeDefined()
  expect(area.value).toBe('Twelve')
})

test('somebody else checks it: approves, or returns it with a reason', async () => {
  const user = userEvent.setup()
  const { asked } = renderAt('/stm/rapportages/eu/vertalen/u1', {
    'GET /sessions/current': drafter,
    [page]: ok(report([update({ translating: { ...translating, revision: 1, latest: translation(), mayCheck: true } })])),
    'POST /programmes/stm/translations/t1/checks': ok(translation(), 201),
  })
  expect((await screen.findByRole('region', { name: 'Wat er gebeurde, in het Engels' })).textContent).toContain('Twelve inspectors trained.')
  expect(screen.getByText('Zelf verbeteren in plaats van goedkeuren').closest('details')?.open).toBe(false)
  await user.click(await screen.findByRole('button', { name: 'Teruggeven' }))
  await user.type(screen.getByLabelText('Waarom geeft u de vertaling terug?'), 'Te letterlijk')
  await user.click(screen.getByRole('button', { name: 'Teruggeven' }))
  await user.click(screen.getByRole('button', { name: 'Goedkeuren' }))
  expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { kind: 'returned', reason: 'Te letterlijk' },
    { kind: 'approved' },
  ])
})

test('who wrote part of it is told that somebody else checks it', async () => {
  renderAt('/stm/rapportages/eu/vertalen/u1', {
    'GET /sessions/current': drafter,
    [page]: ok(report([update({ translating: { ...translating, revision: 1, latest: translation() } })])),
  })
  expect(await screen.findByText('U schreef mee aan deze vertaling. Iemand anders controleert haar.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull()
})

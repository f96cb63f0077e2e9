import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { asOf } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'
import { detail, estimate, estimated, list, order, parts, refusedComparison, total } from '../testing/sampleFigures.ts'

const base = 'GET /programmes/stm'
const page = '/stm/cijfers/victims-registered'
const replies = {
  [`${base}/indicators`]: ok(list()),
  [`${base}/indicators/victims-registered`]: ok(detail()),
}

test('all statistics stand by what they are about, each with its latest figure', async () => {
  renderAt('/stm/cijfers', replies)
  const link = await screen.findByRole('link', { name: 'Geschat aantal slachtoffers' })
  expect(link.getAttribute('href')).toBe('/stm/cijfers/victims-estimated')
  const card = link.closest('li')
  expect(card?.textContent).toContain('5.000 tot 7.500')
  expect(card?.textContent).toContain('2014–2015, Nederland')
})

test('a statistic without a whole stands in the list with the largest of its parts', async () => {
  const [victims, ...rest] = list().items
  const items = victims ? [{ ...victims, figures: [...parts, ...order] }, ...rest] : rest
  renderAt('/stm/cijfers', { [`${base}/indicators`]: ok({ ...list(), items }) })
  const card = (await screen.findByRole('link', { name: 'Geregistreerde slachtoffers' })).closest('li')
  expect(card?.textContent).toContain('825arrestaties, 2017–2018')
})

test('a bar says its name and value, leads to its row, and what it cannot say stands beside it', async () => {
  renderAt(page, replies)
  const chart = await screen.findByRole('list', { name: /^Aantal \(personen\), EU-27/ })
  const bar = within(chart).getByRole('link', { name: '2017–2018 14.145' })
  expect(bar.getAttribute('href')).toBe(`${page}#cijfer-d.v.eu-27.2017-2018`)
  const table = screen.getByRole('table', { name: /^Aantal \(personen\), EU-27/ })
  expect(within(table).getByRole('row', { name: /14\.145/ }).id).toBe('cijfer-d.v.eu-27.2017-2018')
  expect(screen.getByText(/^Geregistreerd is niet hetzelfde als werkelijk/)).toBeDefined()
  expect(document.title).toBe('Geregistreerde slachtoffers · Samen tegen mensenhandel · Actielijn')
})

test('a breakdown is chosen in the address, and documents that differ stand both, with the reason', async () => {
  const { router } = renderAt(page, replies)
  await userEvent.click(await screen.findByRole('link', { name: 'vorm van uitbuiting' }))
  expect(router.state.location.search).toEqual({ gebied: 'eu-27', uitsplitsing: 'form' })
  const chart = await screen.findByRole('list', { name: /^Procent van alle geregistreerde slachtoffers/ })
  expect(within(chart).getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/seksuele uitbuiting.*minder dan 75%/),
    expect.stringMatching(/seksuele uitbuiting.*72%/),
    expect.stringMatching(/arbeidsuitbuiting.*15%/),
  ])
  expect(screen.getByText(/De een rondt af/).textContent).toContain('72%')
})

test('an estimate is drawn and told as the range it is', async () => {
  const sets = [{ scope: 'nl', base: 'all', measure: 'count' as const, years: 2, dimensions: [], observations: [estimate.code] }]
  const answer = detail({ indicator: estimated, observations: [estimate], sets })
  renderAt('/stm/cijfers/victims-estimated', { ...replies, [`${base}/indicators/victims-estimated`]: ok(answer) })
  expect(await screen.findByRole('link', { name: '2014–2015 5.000 tot 7.500' })).toBeDefined()
  expect(screen.getByText('schatting: van ondergrens tot bovengrens')).toBeDefined()
  const beside = screen.getByText(/^Dit is een schatting, geen telling/).textContent
  expect(beside).toContain('Een stijging kan ook betekenen dat er beter wordt geregistreerd.')
})

test('places in an order have no bar, and say that they hold no numbers', async () => {
  const sets = [{ scope: 'eu-27', base: 'all', measure: 'rank' as const, years: 2, dimensions: ['nationality'], observations: order.map(({ code }) => code) }]
  renderAt(page, { ...replies, [`${base}/indicators/victims-registered`]: ok(detail({ observations: order, sets })) })
  const chart = await screen.findByRole('list', { name: /^Volgorde van alle geregistreerde slachtoffers, naar aantal personen/ })
  expect(within(chart).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['2017–2018 Roemenië 1e', '2017–2018 Hongarije 2e'])
  expect(chart.querySelector('svg')).toBeNull()
  expect(screen.getByText(/^Een volgorde zegt niet hoe groot de verschillen zijn/)).toBeDefined()
})

test('parts that count something else have a chart each, and one table', async () => {
  const sets = parts.map(({ code, measure }) => ({ scope: 'eu-27', base: 'all', measure, years: 2, dimensions: ['other'], observations: [code] }))
  const counted = { ...detail().indicator, cellsDiffer: true as const }
  renderAt(page, { ...replies, [`${base}/indicators/victims-registered`]: ok(detail({ indicator: counted, observations: parts, sets })) })
  for (const name of ['arrestaties', 'bevroren tegoeden']) {
    const chart = await screen.findByRole('list', { name })
    expect(within(chart).getAllByRole('link')).toHaveLength(1)
  }
  expect(screen.getByRole('link', { name: /bevroren tegoeden €\s1,5\smiljoen$/ })).toBeDefined()
  expect(screen.getAllByRole('table')).toHaveLength(1)
})

test('unlike figures are refused with every reason and never share a chart', async () => {
  renderAt(page, { ...replies, [`${base}/comparisons`]: ok(refusedComparison) })
  await userEvent.selectOptions(await screen.findByLabelText('Tweede cijfer'), estimate.code)
  await userEvent.click(screen.getByRole('button', { name: 'Vergelijken' }))
  const refusal = (await screen.findByText('Deze cijfers zijn niet met elkaar te vergelijken')).closest('[role=status]')
  expect(refusal?.textContent).toContain('het andere geschat')
  expect(refusal?.textContent).toContain('andere landen')
  expect(screen.queryByRole('list', { name: 'De twee cijfers naast elkaar' })).toBeNull()
  expect(screen.getByRole('table', { name: 'De twee cijfers, ieder voor zich' })).toBeDefined()
})

test('like figures stand side by side', async () => {
  const earlier = { ...total, code: 'd/v/eu-27/2015-2016', period: { from: 2015, to: 2016 }, value: 13461 }
  const comparison = { comparable: true, asOf: asOf(), observations: [earlier, total] }
  const [victims, ...rest] = list().items
  const known = { ...list(), items: victims ? [{ ...victims, figures: [...victims.figures, earlier] }, ...rest] : rest }
  const answers = { ...replies, [`${base}/indicators`]: ok(known), [`${base}/comparisons`]: ok(comparison) }
  const { asked } = renderAt(`${page}?vergelijk=${earlier.code},${total.code}`, answers)
  const chart = await screen.findByRole('list', { name: 'De twee cijfers naast elkaar' })
  expect(within(chart).getAllByRole('link')).toHaveLength(2)
  expect(asked.map(({ path }) => decodeURIComponent(path))).toContain(`/programmes/stm/comparisons?observations=${earlier.code},${total.code}`)
})

test.each(['d/v/eu-27/2017-2018', 'a,b', `${total.code},bestaat-niet`, 'a,b,c'])('an address that compares %s says that it names no two figures', async (pair) => {
  const { asked } = renderAt(`${page}?vergelijk=${pair}`, replies)
  expect(await screen.findByText(/^Dit adres noemt niet twee cijfers die op deze datum bestaan/)).toBeDefined()
  expect(asked.filter(({ path }) => path.includes('comparisons'))).toEqual([])
})

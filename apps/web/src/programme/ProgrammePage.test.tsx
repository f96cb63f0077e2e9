import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { heading, overview, skeleton, source } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'

const refusal = {
  code: 'STM-W1',
  kind: 'context' as const,
  type: 'refusal' as const,
  title: { nl: 'Geen wettelijke grondslag', en: 'No legal basis' },
  summary: { nl: 'Het kabinet maakt die niet.', en: 'The government does not make it.' },
  organisations: ['politie'],
  source,
}

test('the programme shows its lines with their themes, and what the cabinet refuses with its source', async () => {
  const elsewhere = { ...refusal, code: 'THB-W1', title: { nl: 'Uit een andere bron', en: 'Elsewhere' }, source: { ...source, document: 'eu-thb-2021' } }
  const plan = skeleton({ statements: [refusal, elsewhere] })
  plan.headings.push(heading({ code: 'STM-2.5', level: 'theme', parent: 'STM-2', title: { nl: 'Sneller ter plekke', en: 'Faster' } }))
  renderAt('/stm/programma', { 'GET /programmes/stm': ok(plan), 'GET /programmes/stm/overview': ok(overview()) })
  expect(await screen.findByRole('heading', { level: 2, name: 'Wat het kabinet uitdrukkelijk niet doet' })).toBeDefined()
  const item = screen.getByRole('heading', { level: 3, name: /Geen wettelijke grondslag/ }).closest('li')
  expect(item?.textContent).toContain(
    'In de bron: Samen tegen mensenhandel (Kamerstuk 28638, nr. 164), “Actielijn 2”, 1e punt, begint met “Er komt een”',
  )
  expect(within(item ?? document.body).getByRole('link', { name: 'Politie' })).toBeDefined()
  expect(screen.queryByText('Uit een andere bron')).toBeNull()
  expect(screen.getByRole('link', { name: 'Sneller ter plekke' }).getAttribute('href')).toBe('/stm/acties?lijn=STM-2&thema=STM-2.5')
})

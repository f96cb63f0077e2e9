import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { sampleAmendment } from '../testing/sampleAmendment.ts'
import { account, asOf, session } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'

const list = 'GET /programmes/stm/amendments'
const page = (items: object[], more: object = {}) => ok({ asOf: asOf(), items, ...more })

describe('the page of all changes', () => {
  it('shows each change with its day, reason and source, and what it said before and since', async () => {
    renderAt('/stm/wijzigingen', { [list]: page([sampleAmendment()]) })
    expect(await screen.findByRole('heading', { name: /Andere termijn · geldt vanaf 1 juni 2020/ })).toBeTruthy()
    expect(screen.getByText('De wet wordt later behandeld.')).toBeTruthy()
    expect(screen.getByText('Kamerstuk 28638, nr. 200')).toBeTruthy()
    expect(screen.getByText('2e kwartaal 2021')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Toevoegen aan het plan' })).toBeNull()
  })

  it('writes out what a new version renumbers, and counts what went over as it was', async () => {
    const over = (code: string, number: string) => ({ type: 'action', code, title: { nl: `Actie ${code}`, en: '' }, effective: '2020-06-01', isNew: false, changed: ['carried'], before: {}, after: { carried: [{ plan: 'stm-2020', code: number }] } })
    renderAt('/stm/wijzigingen', { [list]: page([sampleAmendment({ kind: 'carried', subjects: [over('STM-1.1.1', 'N-1'), over('STM-1.1.2', 'STM-1.1.2')], total: 90 })]) })
    expect(await screen.findByRole('link', { name: 'Actie STM-1.1.1' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Actie STM-1.1.2' })).toBeNull()
    expect(screen.getByText('89 acties en onderdelen zijn ongewijzigd overgenomen')).toBeTruthy()
  })

  it('falls back to Dutch where nobody translated, and says so', async () => {
    renderAt('/en/stm/wijzigingen', { [list]: page([sampleAmendment()]) })
    const reason = await screen.findByText('De wet wordt later behandeld.')
    expect(reason.getAttribute('lang')).toBe('nl')
  })

  it('filters by kind in the address', async () => {
    const { router } = renderAt('/stm/wijzigingen', { [list]: page([sampleAmendment()]), [`${list}?kind=split`]: page([]) })
    await userEvent.selectOptions(await screen.findByLabelText('Soort'), 'Gesplitst')
    expect(await screen.findByText('Geen wijzigingen die hierbij passen.')).toBeTruthy()
    expect(router.state.location.href).toContain('soort=split')
  })

  it('names who recorded it to those who are told, and lets the coordinator add', async () => {
    const coordinator = account({ roles: ['coordinator'], organisations: [] })
    renderAt('/stm/wijzigingen', {
      'GET /sessions/current': ok(session({ account: coordinator })),
      [list]: page([sampleAmendment({ by: { id: 'a1', name: 'C. Coördinator' } })]),
    })
    expect(await screen.findByText(/door C\. Coördinator/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Toevoegen aan het plan' }).getAttribute('href')).toBe('/stm/wijzigingen/nieuw')
  })
})

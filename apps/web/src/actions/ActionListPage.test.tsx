import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { asOf, distribution } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'
import { sampleRow } from '../testing/sampleRow.ts'

const list = 'GET /programmes/stm/actions'
const page = (rows = [sampleRow()], more = {}) =>
  ok({ asOf: asOf(), distribution: distribution({ running: rows.length }), total: rows.length, items: rows, ended: [], ...more })

describe('the table of actions', () => {
  it('shows the filters of its address as chips, and takes one away', async () => {
    const { router, asked } = renderAt('/stm/acties?fase=running,on-hold&lijn=STM-2', { [list]: page() })
    const chips = await screen.findByRole('list', { name: 'Gekozen filters' })
    expect(within(chips).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Actielijn: 2 Arbeidsuitbuiting ✕',
      'Fase: Loopt ✕',
      'Fase: Aangehouden ✕',
    ])
    await userEvent.click(within(chips).getByRole('button', { name: 'Verwijder filter Fase: Aangehouden' }))
    await waitFor(() => expect(router.state.location.searchStr).toBe('?lijn=STM-2&fase=running'))
    await waitFor(() => expect(asked.at(-1)?.path).toContain('line=STM-2&phase=running&'))
  })

  it('puts a chosen phase into the address and asks the server for it', async () => {
    const { router, asked } = renderAt('/stm/acties', { [list]: page() })
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Afgerond' }))
    await waitFor(() => expect(router.state.location.searchStr).toBe('?fase=completed'))
    await waitFor(() => expect(asked.at(-1)?.path).toContain('phase=completed'))
  })

  it('sorts by a column, says so, and turns it round', async () => {
    const { router } = renderAt('/stm/acties', { [list]: page() })
    const heading = () => screen.getByRole('columnheader', { name: /Gereed/ })
    await userEvent.click(await screen.findByRole('button', { name: 'Gereed' }))
    await waitFor(() => expect(heading().getAttribute('aria-sort')).toBe('ascending'))
    await userEvent.click(screen.getByRole('button', { name: /Gereed/ }))
    await waitFor(() => expect(router.state.location.searchStr).toBe('?sortering=due&richting=aflopend'))
  })

  it('takes the counts from the server and not from the rows', async () => {
    renderAt('/stm/acties', { [list]: page([sampleRow()], { distribution: distribution({ running: 44, completed: 9 }), total: 53 }) })
    expect(await screen.findByText('53 acties')).toBeTruthy()
  })

  it('marks what was searched for, also without its diacritics', async () => {
    renderAt('/stm/acties?tekst=inspectéurs', { [list]: page() })
    const marked = await screen.findAllByText('inspecteurs')
    expect(marked.map(({ tagName }) => tagName)).toContain('MARK')
  })

  it('names the filters when nothing is found, and offers to clear them', async () => {
    const { router } = renderAt('/stm/acties?fase=completed&tekst=opvang', { [list]: page([]) })
    const notice = await screen.findByText('Geen acties gevonden met deze filters')
    expect(notice.parentElement?.textContent).toContain('Fase: Afgerond')
    expect(notice.parentElement?.textContent).toContain('Tekst: “opvang”')
    await userEvent.click(screen.getAllByRole('button', { name: 'Alle filters wissen' })[1] ?? document.body)
    await waitFor(() => expect(router.state.location.searchStr).toBe(''))
  })

  it('shows more by key', async () => {
    const { asked } = renderAt('/stm/acties', {
      [`${list}?limit=100`]: page([sampleRow()], { next: 'k2', total: 2 }),
      [`${list}?cursor=k2&limit=100`]: page([sampleRow({ code: 'STM-2.5.2' })], { total: 2 }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Meer tonen' }))
    expect(await screen.findByText('STM-2.5.2')).toBeTruthy()
    expect(asked.at(-1)?.path).toContain('cursor=k2')
  })

  it('keeps the chosen columns in the address', async () => {
    const { router } = renderAt('/stm/acties', { [list]: page() })
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Telling' }))
    await waitFor(() => expect(screen.getByRole('columnheader', { name: 'Telling' })).toBeTruthy())
    expect(router.state.location.searchStr).toContain('kolommen=title,reporter,phase,outlook,due,count,lastAbout')
  })
})

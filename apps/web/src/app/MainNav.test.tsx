import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, overview, session } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'

const linksOf = (name: string) => within(screen.getByRole('navigation', { name })).getAllByRole('link')

describe('the menu of a programme', () => {
  it('shows everyone the same pages, and nothing of what others do', async () => {
    renderAt('/stm/overzicht', { 'GET /programmes/stm/overview': ok(overview()) })
    await screen.findByRole('heading', { level: 1 })
    const names = linksOf('Hoofdmenu').map(({ textContent }) => textContent?.trim())
    expect(names).toEqual(['Overzicht', 'Acties', 'Organisaties', 'Plan en bronnen', 'Verbanden', 'Cijfers', 'Kamer'])
    expect(screen.queryByRole('navigation', { name: 'Plan en bronnen' })).toBeNull()
  })

  it('opens the pages that belong together below the one they belong to', async () => {
    renderAt('/stm/programma', {})
    await screen.findByRole('heading', { level: 1 })
    const [first] = linksOf('Plan en bronnen')
    expect(linksOf('Plan en bronnen').map(({ textContent }) => textContent)).toEqual(['Programma', 'Plannen en bronnen', 'Wijzigingen'])
    expect(first?.getAttribute('aria-current')).toBe('page')
    expect(linksOf('Hoofdmenu').filter((link) => link.hasAttribute('aria-current')).map(({ textContent }) => textContent?.trim())).toEqual(['Plan en bronnen'])
  })

  it('has the pages of the reader’s own work', async () => {
    const coordinator = session({ account: account({ roles: ['coordinator'], organisations: [] }) })
    renderAt('/stm/programma', { 'GET /sessions/current': ok(coordinator) })
    expect(await screen.findByRole('link', { name: 'Vaststellen' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Mijn acties/ })).toBeNull()
  })
})

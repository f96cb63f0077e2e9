import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, overview, session } from '../testing/samples.ts'
import { ok } from '../testing/server.ts'

const other = { code: 'lucht', title: { nl: 'Schone lucht', en: 'Clean air' } }
const two = (differing: Parameters<typeof session>[0] = {}) => {
  const one = session(differing)
  return ok({ ...one, programmes: [...one.programmes, other] })
}

it('is no menu while there is one programme', async () => {
  renderAt('/stm/overzicht', { 'GET /programmes/stm/overview': ok(overview()) })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('navigation', { name: 'Programma’s' })).toBeNull()
})

it('leads to the other programmes where there are several', async () => {
  renderAt('/stm/overzicht', { 'GET /sessions/current': two(), 'GET /programmes/stm/overview': ok(overview()) })
  const menu = await screen.findByRole('navigation', { name: 'Programma’s' })
  await userEvent.click(within(menu).getByText('▾'))
  expect(within(menu).getByRole('link', { name: 'Schone lucht' }).getAttribute('href')).toBe('/lucht/overzicht')
})

it('whoever has a part in another programme than the first begins there', async () => {
  const theirs = { ...account(), programmes: [{ programme: 'stm', roles: [], organisations: [], ministries: [] }, { programme: 'lucht', roles: ['coordinator' as const], organisations: [], ministries: [] }] }
  const { asked } = renderAt('/', { 'GET /sessions/current': two({ account: theirs }) })
  await screen.findByRole('navigation', { name: 'Programma’s' })
  expect(asked.some(({ path }) => path.startsWith('/programmes/lucht'))).toBe(true)
})

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, session } from '../testing/samples.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'
import type { MyAction } from './grouped.ts'

function mine(code: string, differing: Partial<MyAction> = {}): MyAction {
  return {
    code,
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    title: { nl: `Titel van ${code}`, en: `Title of ${code}` },
    summary: { nl: '', en: '' },
    owners: [],
    reporter: 'inspectie-szw',
    responsible: { ministry: 'min-szw', member: 'stas-szw', basis: 'implied' },
    duration: 'continuing',
    state: { phase: 'running', outlook: 'on-track', lastAbout: '2020-05-01' },
    lateness: 'no-date',
    freshness: 'due',
    attention: 'none',
    mine: [{ organisation: 'inspectie-szw', as: 'reporter' }],
    revision: 2,
    drafted: false,
    ...differing,
  }
}

const list = 'GET /programmes/stm/my-actions'
const confirm = 'POST /programmes/stm/confirmations'
function open(items: MyAction[], replies: Replies = {}) {
  return renderAt('/stm/mijn-acties', {
    'GET /sessions/current': ok(session({ account: account() })),
    [list]: ok({ asOf: asOf(), items, left: [] }),
    ...replies,
  })
}

describe('my actions', () => {
  it('tells of what went to another organisation or left the plan, with what is still under way there', async () => {
    const lost = { code: 'A-9', title: { nl: 'Overgegaan', en: 'Gone' }, organisation: 'inspectie-szw', reporter: 'politie', drafted: true, submitted: true }
    open([], { [list]: ok({ asOf: asOf(), items: [], left: [lost] }) })
    const section = await screen.findByRole('region', { name: 'Niet meer bij uw organisatie' })
    expect(within(section).getByText(/penvoerder is nu/)).toBeTruthy()
    expect(within(section).getByText('bericht wacht op oordeel')).toBeTruthy()
    expect(within(section).getByRole('link', { name: 'Uw concept bekijken A-9' }).getAttribute('href')).toContain('/stm/acties/A-9/voortgang')
  })

  it('puts what was returned first, with the reason, and marks drafts', async () => {
    open([mine('A-1', { drafted: true }), mine('A-2', { returned: { update: 'u', reason: 'Noem het aantal.' } })])
    const rows = await screen.findAllByRole('rowheader')
    expect(rows[0]?.textContent).toContain('Noem het aantal.')
    expect(rows[1]?.textContent).toContain('Concept')
    expect(screen.getByRole('link', { name: 'Verder met concept A-1' }).getAttribute('href')).toBe(
      '/stm/acties/A-1/voortgang?organisatie=inspectie-szw',
    )
  })

  it('confirms all that is unchanged with four clicks, in one request', async () => {
    const { asked } = open([mine('A-1'), mine('A-2'), mine('A-3', { revision: 0 })], { [confirm]: ok({ items: [{}, {}] }, 201) })
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Alle 2 acties kiezen die kunnen worden bevestigd' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ongewijzigd bevestigen (2)' }))
    await userEvent.click(screen.getByRole('button', { name: '2 acties bevestigen' }))
    expect(await screen.findByText(/2 acties zijn ongewijzigd bevestigd/)).toBeTruthy()
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      {
        organisation: 'inspectie-szw',
        about: '2020-11-01',
        items: [
          { action: 'A-1', basedOn: 2 },
          { action: 'A-2', basedOn: 2 },
        ],
      },
    ])
  })

  it('says with the row why nothing was confirmed, and keeps the choice', async () => {
    open([mine('A-1'), mine('A-2')], {
      [confirm]: refusal('conflict', { winners: [], refused: [{ action: 'A-2', reason: 'conflict' }] }),
    })
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies A-1' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies A-2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ongewijzigd bevestigen (2)' }))
    await userEvent.click(screen.getByRole('button', { name: '2 acties bevestigen' }))
    expect(await screen.findByText('Er is niets bevestigd')).toBeTruthy()
    const row = screen.getByRole('rowheader', { name: /A-2/ })
    expect(within(row).getByText(/Intussen is er een ander bericht ingediend/)).toBeTruthy()
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Kies A-1' })).toHaveProperty('checked', true))
  })

  it('offers a contribution where another organisation reports', async () => {
    open([mine('A-1', { reporter: 'politie', mine: [{ organisation: 'inspectie-szw', as: 'partner' }] })])
    expect(await screen.findByRole('link', { name: 'Bijdrage geven A-1' })).toBeTruthy()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('shows who only answers for actions what they follow, without a part of their own', async () => {
    const follower = account({ roles: ['departmental-coordinator'], organisations: [], ministries: ['min-szw'] })
    open([mine('A-1', { mine: [] })], { 'GET /sessions/current': ok(session({ account: follower })) })
    expect(await screen.findByText('Waarover anderen berichten en u meeleest, het dringendste bovenaan.')).toBeTruthy()
    expect((await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent)).not.toContain('Uw rol')
  })
})

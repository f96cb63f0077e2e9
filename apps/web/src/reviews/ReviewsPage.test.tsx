import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, session, skeleton } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'
import { accepted, pending } from './sampleReviews.fixture.ts'

const address = '/stm/vaststellen'
const read = 'GET /programmes/stm/reviews'
const decisions = (update: string) => `POST /programmes/stm/updates/${update}/decisions`
const as = (...roles: ('coordinator' | 'secretary' | 'taskforce')[]) => ({
  'GET /sessions/current': ok(session({ account: account({ roles, organisations: [] }) })),
})
const first = pending({ id: 'u1', title: { nl: 'Snel inzetbaar team', en: 'Rapid team' } })
const second = pending({ id: 'u2', action: 'STM-1.1.1', title: { nl: 'Tweede schatting', en: 'Second estimate' } })
const card = (name: RegExp) => screen.findByRole('article', { name })

/** A queue that loses what is judged, as the server's does. */
function queueOf(...updates: ReturnType<typeof pending>[]) {
  const waiting = new Map(updates.map((update) => [update.id, update]))
  const judge = (id: string, reply = ok({}, 201)) => () => {
    waiting.delete(id)
    return reply
  }
  return { judge, replies: { [read]: () => ok({ pending: [...waiting.values()], unreleased: [] }) } }
}

describe('judging what was sent in', () => {
  it('shows the accepted state beside the new one, and names what changes', async () => {
    renderAt(address, { ...as('coordinator'), ...queueOf(first).replies })
    const table = within(await card(/Snel inzetbaar team/)).getByRole('table')
    expect(within(table).getByRole('row', { name: 'Fase Niet gestart Loopt gewijzigd' })).toBeTruthy()
    expect(within(table).getByRole('row', { name: 'Telling 7 van 10 regio’s 7 van 10 regio’s' })).toBeTruthy()
    expect(screen.getByText(/ingediend 1 okt 2020,? .*door Redacteur/)).toBeTruthy()
    expect(screen.getByText('Krapte in het noorden.')).toBeTruthy()
  })

  it('says when the plan changed after it was sent in, and what judging it still does', async () => {
    const ended = { kind: 'withdrawn', on: '2020-11-01', ground: 'unfunded', reason: { nl: 'Geen geld', en: '' } } as const
    renderAt(address, { ...as('coordinator'), ...queueOf({ ...first, overtaken: { ended } }, { ...second, overtaken: { reporter: 'politie' } }).replies })
    expect(within(await card(/Snel inzetbaar team/)).getByText('Deze actie is na het indienen uit het plan gegaan')).toBeTruthy()
    expect(within(await card(/Tweede schatting/)).getByText(/de stand van nu volgt de nieuwe penvoerder/)).toBeTruthy()
  })

  it('accepts with one press, not yet public, and goes on with the next', async () => {
    const { judge, replies } = queueOf(first, second)
    const { asked } = renderAt(address, { ...as('coordinator'), ...replies, [decisions('u1')]: judge('u1') })
    await userEvent.click(within(await card(/Snel inzetbaar team/)).getByRole('button', { name: 'Vaststellen' }))
    expect(await screen.findByText(/Vastgesteld, nog niet openbaar:/)).toBeTruthy()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ kind: 'accepted' })
    expect(document.activeElement?.textContent).toContain('Tweede schatting')
    expect(screen.queryByRole('article', { name: /Snel inzetbaar team/ })).toBeNull()
  })

  it('releases under an embargo by the clock of Amsterdam', async () => {
    const { judge, replies } = queueOf(first)
    const { asked } = renderAt(address, { ...as('coordinator'), ...replies, [decisions('u1')]: judge('u1') })
    const user = userEvent.setup()
    await user.selectOptions(await screen.findByLabelText('Openbaar maken'), 'Vanaf een moment (embargo)')
    await user.type(screen.getByLabelText('Openbaar vanaf'), '2020-12-04T10:00')
    await user.click(screen.getByRole('button', { name: 'Vaststellen' }))
    expect(await screen.findByText(/Vastgesteld en openbaar vanaf 4 dec 2020/)).toBeTruthy()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      kind: 'accepted',
      publicFrom: '2020-12-04T09:00:00.000Z',
    })
  })

  it('returns with a reason, keeps it when it is refused, and says what is wrong with it', async () => {
    const { judge, replies } = queueOf(first)
    let refused = true
    renderAt(address, {
      ...as('coordinator'),
      ...replies,
      [decisions('u1')]: () =>
        refused
          ? refusal('invalid-input', { errors: [{ pointer: '/reason', code: 'too-long', detail: 'Dit is te lang.' }] })
          : judge('u1')(),
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Teruggeven…' }))
    const reason = screen.getByLabelText('Reden van teruggeven')
    expect(document.activeElement).toBe(reason)
    await user.type(reason, 'Noem het aantal')
    await user.click(screen.getByRole('button', { name: 'Teruggeven' }))
    expect(await screen.findByText('Dit is te lang.')).toBeTruthy()
    expect(screen.getByDisplayValue('Noem het aantal')).toBeTruthy()
    refused = false
    await user.click(screen.getByRole('button', { name: 'Teruggeven' }))
    expect(await screen.findByText(/Teruggegeven aan de organisatie:/)).toBeTruthy()
    expect(screen.getByText('Er wacht niets op een oordeel.')).toBeTruthy()
  })

  it('says why own words cannot be judged', async () => {
    renderAt(address, { ...as('coordinator'), ...queueOf(pending({ mayJudge: false })).replies })
    expect(await screen.findByText(/U schreef mee aan dit bericht/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Vaststellen' })).toBeNull()
  })

  it('explains that somebody else was first', async () => {
    const { judge, replies } = queueOf(first, second)
    renderAt(address, { ...as('coordinator'), ...replies, [decisions('u1')]: judge('u1', refusal('already-judged')) })
    await userEvent.click(within(await card(/Snel inzetbaar team/)).getByRole('button', { name: 'Vaststellen' }))
    expect(await screen.findByText(/Iemand anders heeft dit bericht intussen al beoordeeld/)).toBeTruthy()
    expect(document.activeElement?.textContent).toContain('Tweede schatting')
  })

  it('lets secretary and Taskforce read along without judging', async () => {
    renderAt(address, { ...as('taskforce'), [read]: ok({ pending: [pending({ mayJudge: false })], unreleased: [accepted()] }) })
    expect(await screen.findByRole('table', { name: 'Wacht op openbaarmaking (1)' })).toBeTruthy()
    expect(screen.getByText(/U leest mee; een coördinator stelt vast/)).toBeTruthy()
    expect(screen.queryByText(/U schreef mee/)).toBeNull()
    expect(screen.queryByRole('button', { name: /Vaststellen|openbaar maken/ })).toBeNull()
  })

  it('offers to sign in on the spot to who is signed out', async () => {
    renderAt(address, { [read]: refusal('not-signed-in') })
    expect(await screen.findByRole('button', { name: 'Inloggen' })).toBeTruthy()
  })
})

describe('making public up to and including a day', () => {
  const waiting = [
    accepted({ id: 'a1', content: { about: '2020-06-01', phase: 'running' } }),
    accepted({ id: 'a2', form: 'contribution', content: { about: '2020-06-15' } }),
    accepted({ id: 'a3', content: { about: '2020-10-01', phase: 'completed' } }),
    accepted({ id: 'a4', release: { at: '2020-10-01T08:00:00.000Z', publicFrom: '2020-12-04T09:00:00.000Z' } }),
  ]

  it('says how many that are before it is done, and asks once more', async () => {
    const { asked } = renderAt(address, {
      ...as('coordinator'),
      [read]: ok({ pending: [], unreleased: waiting }),
      'POST /programmes/stm/releases': ok({ released: 2, publicFrom: '2020-11-01T10:00:00.000Z' }, 201),
    })
    const user = userEvent.setup()
    expect(await screen.findByText(/^3 berichten worden openbaar/)).toBeTruthy()
    const day = screen.getByLabelText('Openbaar maken tot en met')
    await user.clear(day)
    await user.type(day, '2020-06-30')
    expect(screen.getByText(/^2 berichten worden openbaar\. Daarvan is 1 een bijdrage; die blijft intern/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '2 berichten openbaar maken…' }))
    expect(screen.getByText(/kan niet worden teruggenomen/)).toBeTruthy()
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Ja, 2 berichten openbaar maken' }))
    expect(await screen.findByText('2 berichten zijn openbaar gemaakt.')).toBeTruthy()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ through: '2020-06-30', publicFrom: 'now' })
  })

  it('keeps apart what becomes public by itself', async () => {
    renderAt(address, { ...as('coordinator'), [read]: ok({ pending: [], unreleased: waiting }) })
    const table = await screen.findByRole('table', { name: 'Wordt vanzelf openbaar na een embargo (1)' })
    expect(within(table).getByText(/^vanaf 4 dec 2020/)).toBeTruthy()
  })

  it('shows what the server finds wrong with the moment', async () => {
    renderAt(address, {
      ...as('coordinator'),
      [read]: ok({ pending: [], unreleased: waiting }),
      'POST /programmes/stm/releases': refusal('invalid-input', {
        errors: [{ pointer: '/publicFrom', code: 'not-in-the-future', detail: 'Kies een later moment.' }],
      }),
    })
    const user = userEvent.setup()
    await user.selectOptions(await screen.findByLabelText('Wanneer'), 'Vanaf een moment (embargo)')
    await user.click(screen.getByRole('button', { name: '3 berichten openbaar maken…' }))
    await user.click(screen.getByRole('button', { name: 'Ja, 3 berichten openbaar maken' }))
    expect(await screen.findByText('Kies een later moment.')).toBeTruthy()
  })
})

describe('the release settings', () => {
  const settings = 'PUT /programmes/stm/release-settings'

  it('are changed with a reason', async () => {
    const changed = { mode: 'direct', outlook: true, contributions: false }
    const { asked } = renderAt('/stm/instellingen', { ...as('coordinator'), [settings]: ok(changed) })
    const user = userEvent.setup()
    await user.click(await screen.findByLabelText(/^Direct/))
    await user.click(screen.getByLabelText('Verwachtingen en hun toelichting'))
    await user.type(screen.getByLabelText('Reden van de wijziging'), 'Besluit Taskforce')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('De instellingen zijn gewijzigd en gelden vanaf nu.')).toBeTruthy()
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ ...changed, reason: 'Besluit Taskforce', basedOn: skeleton().release })
  })

  it('are not changed unseen: whoever was second sees what holds now, and keeps the reason', async () => {
    renderAt('/stm/instellingen', { ...as('coordinator'), [settings]: refusal('settings-changed') })
    await userEvent.type(await screen.findByLabelText('Reden van de wijziging'), 'Besluit Taskforce')
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(/intussen gewijzigd/)).toBeTruthy()
    expect(screen.getByText(/wordt pas openbaar als een coördinator/)).toBeTruthy()
    expect(screen.getByDisplayValue('Besluit Taskforce')).toBeTruthy()
  })

  it('cannot be changed without one', async () => {
    renderAt('/stm/instellingen', {
      ...as('coordinator'),
      [settings]: refusal('invalid-input', { errors: [{ pointer: '/reason', code: 'required', detail: 'Vul dit in.' }] }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByRole('link', { name: 'Vul dit in.' })).toBeTruthy()
  })

  it('can be read by everyone else', async () => {
    renderAt('/stm/instellingen', { 'GET /programmes/stm': ok(skeleton()) })
    expect(await screen.findByText('Een coördinator kan dit wijzigen.')).toBeTruthy()
    await waitFor(() => expect(document.title).toContain('Instellingen'))
    expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull()
  })
})

import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActionDetail, Recording } from '@actielijn/contract'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, session, source } from '../testing/samples.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'
import { sampleUpdate } from './sampleUpdate.fixture.ts'

const action = '/programmes/stm/actions/STM-2.5.1'
const draft = `${action}/drafts/inspectie-szw`
const address = '/stm/acties/STM-2.5.1/voortgang?organisatie=inspectie-szw'
const previous = sampleUpdate({ revision: 3 })

beforeEach(() => window.sessionStorage.clear())

const lineage = { carried: [], amendments: [], predecessors: [] }

function open(recording: Partial<Recording> | 'none' = {}, replies: Replies = {}, at = address, differing: Partial<ActionDetail> = {}) {
  const recordings = recording === 'none' ? [] : [{ organisation: 'inspectie-szw', form: 'report', onBehalf: false, revision: 3, previous, ...recording }]
  return renderAt(at, {
    'GET /sessions/current': ok(session({ account: account() })),
    [`GET ${action}`]: ok({
      code: 'STM-2.5.1',
      kind: 'action',
      printed: 'bullet',
      line: 'STM-2',
      title: { nl: 'Snel inzetbaar team', en: 'Quick team' },
      summary: { nl: '', en: '' },
      owners: [],
      reporter: 'inspectie-szw',
      responsible: { ministry: 'min-szw', member: 'stas-szw', basis: 'implied' },
      duration: 'continuing',
      state: { phase: 'running' },
      lateness: 'no-date',
      freshness: 'fresh',
      attention: 'none',
      asOf: asOf(),
      results: [],
      doubles: [],
      source,
      childRows: [],
      history: { items: [] },
      contradictions: [],
      recordings,
      tracked: true,
      lineage,
      ...differing,
    }),
    [`GET ${draft}`]: refusal('not-found'),
    [`PUT ${draft}`]: ok({ action: 'STM-2.5.1', organisation: 'inspectie-szw', content: {}, basedOn: 3, savedAt: '2020-11-01T13:02:00.000Z' }),
    [`POST ${action}/updates`]: ok({}, 201),
    ...replies,
  })
}

const happened = () => screen.findByRole('textbox', { name: /Wat gebeurde er sinds het vorige bericht/ })
const submit = () => screen.getByRole('button', { name: 'Indienen' })

describe('the form for a report', () => {
  it('starts from the previous answer, which stays at hand, and sends what was typed', async () => {
    const { asked } = open()
    await userEvent.type(await happened(), 'Derde regio begonnen.')
    expect(screen.getByRole('radio', { name: 'Loopt' })).toHaveProperty('checked', true)
    expect(within(screen.getByRole('complementary', { name: 'Vorige bericht' })).getByText('Twaalf inspecteurs zijn opgeleid.')).toBeTruthy()
    await userEvent.click(submit())
    expect(await screen.findByText('Uw bericht is ingediend')).toBeTruthy()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      organisation: 'inspectie-szw',
      basedOn: 3,
      form: 'report',
      content: { about: '2020-11-01', phase: 'running', outlook: 'on-track', happened: { nl: 'Derde regio begonnen.' } },
    })
  })

  it('names everything that is wrong at once, without asking the server, and leads to the field', async () => {
    const { asked } = open()
    await userEvent.click(await screen.findByRole('radio', { name: 'Aangehouden' }))
    await userEvent.click(submit())
    const summary = await screen.findByRole('alert')
    const links = within(summary).getAllByRole('link').map(({ textContent }) => textContent)
    expect(links).toEqual([
      'Waarom aangehouden: Vul dit in.',
      'Opnieuw bekijken op: Vul een bestaande datum in.',
      'Wat gebeurde er sinds het vorige bericht: Vul dit in.',
    ])
    await userEvent.click(within(summary).getByRole('link', { name: /Wat gebeurde/ }))
    expect(document.activeElement).toBe(await happened())
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('shows the faults the server found at their fields, and keeps the text', async () => {
    open({}, {
      [`POST ${action}/updates`]: refusal('invalid-input', {
        errors: [{ pointer: '/content/happened/nl', code: 'too-long', limit: 5000, detail: 'Maak dit korter: hoogstens 5000.' }],
      }),
    })
    await userEvent.type(await happened(), 'Lang.')
    await userEvent.click(submit())
    expect((await screen.findAllByText(/Maak dit korter: hoogstens 5000/)).length).toBe(2)
    expect(await happened()).toHaveProperty('value', 'Lang.')
  })

  it('is sent with Ctrl+Enter, in few keys', async () => {
    const { asked } = open()
    const user = userEvent.setup()
    ;(await screen.findByRole('button', { name: 'Ongewijzigd bevestigen' })).focus()
    await user.keyboard('{Tab}{ArrowLeft}{Tab}{Tab}Klaar.{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        content: { phase: 'not-started', happened: { nl: 'Klaar.' } },
      }),
    )
  })

  it('keeps the draft on the server while typing, and says when', async () => {
    const { asked } = open()
    await userEvent.type(await happened(), 'Half')
    expect(await screen.findByText('Concept bewaard om 14:02', {}, { timeout: 3000 })).toBeTruthy()
    expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      expect.objectContaining({ basedOn: 3, content: expect.objectContaining({ happened: { nl: 'Half' } }) }),
    ])
  })

  it('takes a draft up again', async () => {
    open({}, {
      [`GET ${draft}`]: ok({
        action: 'STM-2.5.1',
        organisation: 'inspectie-szw',
        content: { phase: 'completed', happened: { nl: 'Bijna klaar' } },
        basedOn: 3,
        savedAt: '2020-10-31T13:02:00.000Z',
      }),
    })
    expect(await happened()).toHaveProperty('value', 'Bijna klaar')
    expect(screen.getByText('Dit is uw bewaarde concept.')).toBeTruthy()
  })

  it('says that a draft could not be kept, and takes the text back from the tab after a reload', async () => {
    open({}, { [`PUT ${draft}`]: refusal('server-error') })
    await userEvent.type(await happened(), 'Niet kwijt')
    expect(await screen.findByText(/Concept niet bewaard/, {}, { timeout: 3000 })).toBeTruthy()
    act(() => document.body.replaceChildren())
    open()
    expect(await happened()).toHaveProperty('value', 'Niet kwijt')
    expect(screen.getByText(/Deze tekst stond nog in dit tabblad/)).toBeTruthy()
  })

  it('offers to sign in on the spot when the session ended, and keeps every word', async () => {
    let signedIn = false
    open({}, {
      [`POST ${action}/updates`]: () => (signedIn ? ok({}, 201) : refusal('not-signed-in')),
      'POST /sessions': () => {
        signedIn = true
        return ok(session({ account: account() }), 201)
      },
    })
    await userEvent.type(await happened(), 'Mijn tekst')
    await userEvent.click(submit())
    await userEvent.type(await screen.findByRole('textbox', { name: 'Naam' }), 'inspectie')
    await userEvent.type(screen.getByLabelText('Wachtwoord'), 'wachtwoord')
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }))
    await waitFor(() => expect(screen.queryByLabelText('Wachtwoord')).toBeNull())
    expect(await happened()).toHaveProperty('value', 'Mijn tekst')
    await userEvent.click(submit())
    expect(await screen.findByText('Uw bericht is ingediend')).toBeTruthy()
  })

  it('starts a returned update from its content, with the reason on top', async () => {
    const returned = sampleUpdate({
      revision: 3,
      reach: 'returned',
      decision: { kind: 'returned', at: '2020-10-20T08:00:00.000Z', reason: 'Noem het aantal regio’s.' },
    })
    const { asked } = open({ previous: returned })
    expect(await screen.findByText('Noem het aantal regio’s.')).toBeTruthy()
    expect(await happened()).toHaveProperty('value', 'Twaalf inspecteurs zijn opgeleid.')
    await userEvent.click(submit())
    await waitFor(() => expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ reworks: 'update-1' }))
  })

  it('asks a coordinator for source and day when it is entered for another', async () => {
    const { asked } = open({ onBehalf: true }, {}, `${address}&namens=1`)
    await userEvent.type(await happened(), 'Gemaild bericht.')
    await userEvent.click(submit())
    expect(await screen.findByRole('link', { name: 'Waar komt het bericht vandaan: Vul dit in.' })).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox', { name: 'Waar komt het bericht vandaan' }), 'e-mail van 30 oktober')
    await userEvent.click(submit())
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        onBehalf: { source: 'e-mail van 30 oktober', received: '2020-11-01' },
      }),
    )
  })

  it('confirms that nothing changed as one deliberate act', async () => {
    const { asked } = open({}, { 'POST /programmes/stm/confirmations': ok({ items: [] }, 201) })
    await userEvent.click(await screen.findByRole('button', { name: 'Ongewijzigd bevestigen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, ongewijzigd' }))
    expect(await screen.findByText('De actie is ongewijzigd bevestigd')).toBeTruthy()
    expect(asked.find(({ path }) => path.endsWith('/confirmations'))?.body).toEqual({
      organisation: 'inspectie-szw',
      about: '2020-11-01',
      items: [{ action: 'STM-2.5.1', basedOn: 3 }],
    })
  })
})

describe('somebody else was first', () => {
  const winner = sampleUpdate({
    id: 'update-9',
    revision: 4,
    content: { about: '2020-10-31', phase: 'completed', result: { value: 'as-planned' }, happened: { nl: 'Alles is af.' } },
    authors: [{ id: 'a9', name: 'P. Collega' }],
  })
  async function openConflict() {
    let conflicts = 1
    const { asked } = open({}, {
      [`POST ${action}/updates`]: () => (conflicts-- > 0 ? refusal('conflict', { winners: [winner] }) : ok({}, 201)),
    })
    await userEvent.type(await happened(), 'Mijn tekst')
    await userEvent.click(submit())
    const panel = await screen.findByRole('alert', { name: 'Intussen is er een ander bericht over deze actie ingediend' })
    return { asked, panel }
  }
  const lastSent = (asked: { method: string; body: unknown }[]) => asked.findLast(({ method }) => method === 'POST')?.body

  it('shows both and lets me keep my own text', async () => {
    const { asked, panel } = await openConflict()
    expect(panel.textContent).toContain('P. Collega was u voor')
    expect(within(panel).getByText('Alles is af.')).toBeTruthy()
    expect(within(panel).getByText('Mijn tekst')).toBeTruthy()
    await userEvent.click(within(panel).getByRole('button', { name: 'Mijn tekst behouden en verder' }))
    await userEvent.click(submit())
    await waitFor(() => expect(lastSent(asked)).toMatchObject({ basedOn: 4, content: { happened: { nl: 'Mijn tekst' } } }))
  })

  it('lets me go on from theirs with mine in sight, and put mine back', async () => {
    const { panel } = await openConflict()
    await userEvent.click(within(panel).getByRole('button', { name: 'Verder vanaf hun versie' }))
    expect(await happened()).toHaveProperty('value', 'Alles is af.')
    expect(screen.getByRole('radio', { name: 'Afgerond' })).toHaveProperty('checked', true)
    const aside = screen.getByRole('region', { name: 'Uw eigen tekst, opzijgelegd' })
    expect(within(aside).getByText('Mijn tekst')).toBeTruthy()
    await userEvent.click(within(aside).getByRole('button', { name: 'Mijn tekst terugzetten' }))
    expect(await happened()).toHaveProperty('value', 'Mijn tekst')
  })
})

describe('when the plan changed under what was being written', () => {
  const kept = ok({ action: 'STM-2.5.1', organisation: 'inspectie-szw', content: { happened: { nl: 'Half af (verzonnen).' } }, basedOn: 3, savedAt: '2020-11-01T13:02:00.000Z' })

  it('says that the action ended, and shows the draft until its author throws it away', async () => {
    const ended: ActionDetail['lineage']['ended'] = { kind: 'withdrawn', on: '2020-11-01', ground: 'unfunded', reason: { nl: 'Geen geld', en: '' }, successors: [] }
    const { asked } = open('none', { [`GET ${draft}`]: kept, [`DELETE ${draft}`]: ok(undefined, 204) }, address, { lineage: { ...lineage, ended } })
    expect(await screen.findByText('Over deze actie wordt niet meer bericht')).toBeTruthy()
    expect(await screen.findByText('Half af (verzonnen).')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Concept weggooien' }))
    expect(await screen.findByText('Het concept is weggegooid.')).toBeTruthy()
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('says who reports now when the action went to another organisation', async () => {
    open('none', { [`GET ${draft}`]: kept }, address, { reporter: 'politie' })
    expect(await screen.findByText('Uw organisatie bericht niet (meer) over deze actie')).toBeTruthy()
    expect(await screen.findByText('Half af (verzonnen).')).toBeTruthy()
  })

  it('keeps the text in the form when the sending is refused for it', async () => {
    open({}, { [`POST ${action}/updates`]: refusal('action-ended') })
    await userEvent.type(await happened(), 'Nog net.')
    await userEvent.click(submit())
    expect(await screen.findByText(/Uw tekst is niet ingediend en blijft als concept bewaard/)).toBeTruthy()
    expect((await happened()) as HTMLTextAreaElement).toHaveProperty('value', 'Nog net.')
  })
})

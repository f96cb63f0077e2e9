import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, asOf, distribution, session } from '../testing/samples.ts'
import { ok, refusal } from '../testing/server.ts'
import { sampleAmendment } from '../testing/sampleAmendment.ts'
import { sampleRow } from '../testing/sampleRow.ts'
import { sampleAction, sampleUpdate } from '../testing/sampleAction.ts'

const address = '/stm/acties/STM-2.5.1'
const read = 'GET /programmes/stm/actions/STM-2.5.1'
const signedIn = { 'GET /sessions/current': ok(session({ account: account() })) }

describe('the page of one action', () => {
  it('says where it stands, what that rests on, and what the source promised', async () => {
    renderAt(address, { [read]: ok(sampleAction()) })
    expect(await screen.findByRole('heading', { level: 1, name: 'Snel inzetbaar team van inspecteurs' })).toBeTruthy()
    const card = screen.getByRole('region', { name: 'Waar de actie staat' })
    expect(within(card).getByText('bericht over 30 september 2020 · vastgesteld 12 oktober 2020')).toBeTruthy()
    expect(within(card).getByText('Twaalf inspecteurs opgeleid.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: /Toegezegd/ })).toBeTruthy()
    expect(screen.getAllByText('geen datum in de bron')).toHaveLength(2)
  })

  it('has its heading and title also where there is no such action', async () => {
    renderAt(address, { [read]: refusal('not-found') })
    expect(await screen.findByRole('heading', { level: 1, name: 'Actie' })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('Dit bestaat hier niet, of u mag het niet zien.')
    expect(document.title).toMatch(/^Actie · /)
  })

  it('takes the focus to its heading when it was walked to from the table', async () => {
    const list = { asOf: asOf(), distribution: distribution({ running: 1 }), total: 1, items: [sampleRow()], ended: [] }
    renderAt('/stm/acties', { 'GET /programmes/stm/actions': ok(list), [read]: ok(sampleAction()) })
    await userEvent.click(await screen.findByRole('link', { name: 'Snel inzetbaar team van inspecteurs' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Snel inzetbaar team van inspecteurs' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  it('offers the report of my own organisation first, and the others behind it', async () => {
    const recordings = [
      { organisation: 'politie', form: 'contribution' as const, onBehalf: true, revision: 0 },
      { organisation: 'inspectie-szw', form: 'report' as const, onBehalf: false, revision: 3 },
    ]
    renderAt(address, { ...signedIn, [read]: ok(sampleAction({ recordings })) })
    const main = await screen.findByRole('link', { name: 'Voortgang berichten' })
    expect(main.getAttribute('href')).toBe('/stm/acties/STM-2.5.1/voortgang?organisatie=inspectie-szw')
    expect(screen.getByText('Namens Politie berichten').getAttribute('href')).toContain('organisatie=politie&namens=1')
  })

  it('shows from which phase to which, and marks what was returned or contributed', async () => {
    const first = sampleUpdate({ id: 'u1', revision: 1, content: { about: '2019-06-01', phase: 'not-started', happened: { nl: 'Begin.' } } })
    const returned = sampleUpdate({
      id: 'u4',
      reach: 'returned',
      decision: { kind: 'returned', at: '2020-10-20T08:00:00.000Z', reason: 'Noem het aantal regio’s.' },
    })
    const other = sampleUpdate({ id: 'u5', form: 'contribution', organisation: 'politie', content: { about: '2020-10-01', happened: { nl: 'Wij zien het anders.' } } })
    renderAt(address, { ...signedIn, [read]: ok(sampleAction({ history: { items: [returned, other, sampleUpdate(), first] } })) })
    expect(await screen.findByRole('heading', { name: /Niet gestart werd Loopt, aandacht/ })).toBeTruthy()
    expect(screen.getByRole('heading', { name: /Bijdrage · Politie/ })).toBeTruthy()
    expect(screen.getByText('Noem het aantal regio’s.')).toBeTruthy()
  })

  it('names people to those inside only', async () => {
    renderAt(address, { [read]: ok(sampleAction()) })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(/J\. Jansen/)).toBeNull()
  })

  it('marks internal notes with who reads them and that they can be asked for', async () => {
    const withNote = sampleUpdate({ content: { ...sampleUpdate().content, notes: { taskforce: 'Krapte in het noorden.' } } })
    renderAt(address, { ...signedIn, [read]: ok(sampleAction({ history: { items: [withNote] } })) })
    const label = await screen.findByText('Intern, voor coördinator en Taskforce:')
    expect(label.parentElement?.textContent).toContain('Kan onder de Woo worden opgevraagd.')
  })

  it('calls out partners that see it otherwise', async () => {
    renderAt(address, { ...signedIn, [read]: ok(sampleAction({ contradictions: [{ update: 'u5', organisation: 'politie' }] })) })
    expect(await screen.findByText('Een partner ziet dit anders dan de penvoerder')).toBeTruthy()
  })

  it('loads older history on request', async () => {
    renderAt(address, {
      [read]: ok(sampleAction({ history: { items: [sampleUpdate()], next: 'k1' } })),
      [`${read}/updates?cursor=k1`]: ok({ items: [sampleUpdate({ id: 'u1', content: { about: '2019-01-01', phase: 'not-started', happened: { nl: 'Allereerste bericht.' } } })] }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Oudere berichten tonen' }))
    expect(await screen.findByText('Allereerste bericht.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Oudere berichten tonen' })).toBeNull()
  })

  it('shows every change of the promise, its first wording, and lets the coordinator change it', async () => {
    const lineage = {
      carried: [],
      amendments: [sampleAmendment()],
      predecessors: [],
      first: { on: '2018-11-01', changed: ['due'], facts: { due: { precision: 'year' as const, value: '2019' } } },
      basedOn: 7,
    }
    const coordinator = session({ account: account({ roles: ['coordinator'], organisations: [] }) })
    renderAt(address, { 'GET /sessions/current': ok(coordinator), [read]: ok(sampleAction({ lineage })) })
    expect(await screen.findByText('Eerste formulering, 1 november 2018')).toBeTruthy()
    expect(screen.getByText('2e kwartaal 2021')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Plan wijzigen' }).getAttribute('href')).toBe(`${address}/wijzigen`)
  })

  it('tells coordinator and secretary when an action without due date is looked at again', async () => {
    const review = { id: 'r1', action: 'STM-2.5.1', revision: 1, day: '2021-01-15', reason: 'Na de begroting.', at: '2020-10-30T09:00:00.000Z' }
    const secretary = session({ account: account({ roles: ['secretary'], organisations: [] }) })
    renderAt(address, { 'GET /sessions/current': ok(secretary), [read]: ok(sampleAction({ review })) })
    expect(await screen.findByText('Opnieuw bekijken op')).toBeTruthy()
    expect(screen.getByText(/15 januari 2021/)).toBeTruthy()
    expect(screen.getByText('Na de begroting.').getAttribute('lang')).toBe('nl')
    const [, link] = screen.getAllByRole('link', { name: 'Aandachtspunten' })
    expect(link?.getAttribute('href')).toBe('/stm/aandachtspunten?soort=no-due')
  })

  it('says of an action that ended since when, why and where it goes on', async () => {
    const ended = {
      kind: 'split' as const,
      on: '2020-06-01',
      reason: { nl: 'Twee uitvoerders.', en: '' },
      into: ['STM-2.5.1-a'],
      successors: [{ code: 'STM-2.5.1-a', title: { nl: 'Eerste deel', en: 'First part' } }],
    }
    renderAt(address, { [read]: ok(sampleAction({ lineage: { carried: [], amendments: [], predecessors: [], ended } })) })
    expect(await screen.findByText('Gesplitst per 1 juni 2020')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Eerste deel' }).getAttribute('href')).toBe('/stm/acties/STM-2.5.1-a')
  })

  it('shows what came before with an action that came from a split, apart from its own history', async () => {
    const predecessors = [{ code: 'STM-2.5', title: { nl: 'Vroegere actie', en: 'Earlier action' }, history: { items: [sampleUpdate()], more: false } }]
    renderAt(address, { [read]: ok(sampleAction({ history: { items: [] }, lineage: { carried: [], amendments: [], predecessors } })) })
    const before = await screen.findByRole('region', { name: 'Voorgeschiedenis' })
    expect(within(before).getByText(/Vroegere actie/)).toBeTruthy()
    expect(within(before).getByText('Twaalf inspecteurs opgeleid.')).toBeTruthy()
  })
})

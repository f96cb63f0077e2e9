import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, session } from '../testing/samples.ts'
import { sampleItem, withMembers } from '../testing/sampleParliament.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'

const address = '/stm/moties-en-toezeggingen/T-1'
const read = 'GET /programmes/stm/parliamentary-items/T-1'
const fulfil = 'POST /programmes/stm/parliamentary-items/T-1/fulfilments'
const reschedule = 'POST /programmes/stm/parliamentary-items/T-1/due-dates'
const coordinator = { 'GET /sessions/current': ok(session({ account: account({ roles: ['coordinator'], organisations: [] }) })) }
const open = (replies: Replies = {}) => renderAt(address, { 'GET /programmes/stm': ok(withMembers()), [read]: ok(sampleItem()), ...replies })
const openAsCoordinator = (replies: Replies = {}) => open({ ...coordinator, [read]: ok(sampleItem({ basedOn: 7 })), ...replies })

describe('one promise', () => {
  test('says what was promised, that it is late, who answers for it, and where the linked actions stand', async () => {
    open()
    await screen.findByRole('heading', { level: 1, name: 'Brief over opvang (verzonnen)' })
    const main = screen.getByRole('main')
    expect(main.textContent).toContain('De staatssecretaris stuurt een brief over opvang (verzonnen).')
    expect(main.textContent).toContain('4 maanden te laat')
    expect(main.textContent).toContain('Termijn: voorjaar 2020')
    expect(main.textContent).toContain('Er is nog geen brief vastgelegd waarmee dit is afgedaan.')
    expect(main.textContent).toContain('Het lid Verzonnen')
    const action = screen.getByRole('heading', { name: /STM-2.5.1/ }).closest('li')
    expect(action?.textContent).toContain('ondersteunt')
    expect(action?.textContent).toContain('Loopt')
    expect(screen.queryByRole('heading', { name: 'Alle termijnen' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Bijwerken' })).toBeNull()
  })

  test('keeps every earlier date in sight with the reason, and shows the letters with how far they go', async () => {
    open({
      [read]: ok(
        sampleItem({
          state: 'partly',
          due: { precision: 'year', value: '2021' },
          dues: [
            { due: { precision: 'season', value: '2020-spring' }, from: '2019-11-05' },
            { due: { precision: 'year', value: '2021' }, from: '2020-05-01', reason: { nl: 'Wacht op onderzoek', en: '' }, source: '28 638, nr. 180' },
          ],
          fulfilments: [{ place: 0, reference: '28 638, nr. 185', on: { precision: 'day', value: '2020-06-01' }, extent: 'partly', note: { nl: 'Het onderzoek volgt.', en: '' } }],
        }),
      ),
    })
    const dues = (await screen.findByRole('heading', { name: 'Alle termijnen' })).closest('section')
    const [first, now] = dues ? within(dues).getAllByRole('listitem') : []
    expect(first?.textContent).toContain('voorjaar 2020 · gold eerder')
    expect(now?.textContent).toContain('2021 · geldt nu · vanaf 1 mei 2020')
    expect(now?.textContent).toContain('Wacht op onderzoek (28 638, nr. 180)')
    expect(screen.getByRole('link', { name: 'Kamerstuk 28 638, nr. 185' })).toBeDefined()
    expect(screen.getByText('Het onderzoek volgt.')).toBeDefined()
  })

  test('one without a date says so', async () => {
    open({ [read]: ok(sampleItem({ due: undefined, dues: [{ from: '2019-11-05' }], lateness: 'no-date', monthsLate: undefined })) })
    expect(await screen.findByText('Er is geen termijn genoemd.')).toBeDefined()
  })
})

describe('the coordinator', () => {
  test('records the letter on what was seen, and hears that it is done', async () => {
    const { asked } = openAsCoordinator({ [fulfil]: ok({ code: 'T-1' }, 201) })
    await userEvent.click(await screen.findByText('Afdoen, geheel of deels'))
    await userEvent.click(await screen.findByLabelText('Deels afgedaan; er moet nog iets volgen'))
    await userEvent.type(screen.getByLabelText('Brief of stuk'), '28 638, nr. 185')
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
    expect(await screen.findByText('De brief is vastgelegd.')).toBeDefined()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      basedOn: 7, extent: 'partly', reference: '28 638, nr. 185', on: { precision: 'day', value: '2020-11-01' },
    })
  })

  test('takes back a letter that was recorded by mistake, with the reason', async () => {
    const { asked } = openAsCoordinator({
      [read]: ok(sampleItem({ basedOn: 7, state: 'fulfilled', fulfilments: [{ place: 0, reference: '28 638, nr. 185', extent: 'fully' }] })),
      'POST /programmes/stm/parliamentary-items/T-1/retractions': ok({ code: 'T-1' }, 201),
    })
    await userEvent.click(await screen.findByText('Ten onrechte vastgelegd? Terugnemen'))
    await userEvent.type(await screen.findByLabelText('Wat klopt er niet'), 'Ging over iets anders')
    await userEvent.type(screen.getByLabelText('Bron'), 'Griffie')
    await userEvent.click(screen.getByRole('button', { name: 'Terugnemen' }))
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ basedOn: 7, place: 0, reason: { nl: 'Ging over iets anders' }, source: 'Griffie' })
  })

  test('gets every fault by field when a new date lacks its reason, and loses nothing', async () => {
    openAsCoordinator({
      [reschedule]: refusal('invalid-input', {
        errors: [{ pointer: '/reason/nl', code: 'required', detail: 'Vul dit in.' }, { pointer: '/due', code: 'nothing-changed', detail: 'Wijzig iets.' }],
      }),
    })
    await userEvent.click(await screen.findByText('Nieuwe termijn met reden'))
    await userEvent.type(await screen.findByLabelText('Bron'), '28 638, nr. 190')
    await userEvent.click(screen.getByRole('button', { name: 'Nieuwe termijn vastleggen' }))
    const summary = await screen.findByRole('alert')
    await userEvent.click(within(summary).getByRole('link', { name: 'Vul dit in.' }))
    expect(document.activeElement?.id).toBe('due-reason-nl')
    expect(screen.getByLabelText<HTMLInputElement>('Bron').value).toBe('28 638, nr. 190')
  })

  test('who was overtaken keeps what was typed and can look at what it says now', async () => {
    openAsCoordinator({ [fulfil]: refusal('plan-changed') })
    await userEvent.click(await screen.findByText('Afdoen, geheel of deels'))
    await userEvent.type(await screen.findByLabelText('Brief of stuk'), '28 638, nr. 185')
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Laten zien wat er nu staat' }))
    expect(screen.getByLabelText<HTMLInputElement>('Brief of stuk').value).toBe('28 638, nr. 185')
  })
})

describe('adding', () => {
  test('sends what was typed with the ministry of the chosen member, and leads to the new item', async () => {
    const { asked } = renderAt('/stm/moties-en-toezeggingen/toevoegen', {
      ...coordinator,
      'GET /programmes/stm': ok(withMembers()),
      'POST /programmes/stm/parliamentary-items': ok({ code: 'M-1' }, 201),
    })
    await userEvent.click(await screen.findByLabelText('Motie'))
    await userEvent.type(screen.getByLabelText('Titel'), 'Motie (verzonnen)')
    await userEvent.type(screen.getByLabelText('Wat is gevraagd of toegezegd'), 'Verzoekt de regering')
    await userEvent.selectOptions(screen.getByLabelText('Bewindspersoon'), 'Minister van SZW')
    await userEvent.type(screen.getByLabelText('Bron'), '28 638, nr. 901')
    await userEvent.click(screen.getByRole('button', { name: 'Toevoegen' }))
    expect((await screen.findByRole('link', { name: /M-1 bekijken/ })).getAttribute('href')).toBe('/stm/moties-en-toezeggingen/M-1')
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      kind: 'motion', chamber: 'tweede-kamer', ministry: 'min-szw', member: 'm-szw', made: { precision: 'day' }, source: '28 638, nr. 901',
    })
  })

  test('is for the coordinator', async () => {
    renderAt('/stm/moties-en-toezeggingen/toevoegen')
    expect(await screen.findByText('Alleen een coördinator kan dit.')).toBeDefined()
  })
})

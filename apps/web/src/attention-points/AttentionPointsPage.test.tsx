import type { AttentionPointView } from '@actielijn/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, session } from '../testing/samples.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'
import { aside, pointAction, samplePoints, undated } from './samplePoints.fixture.ts'

const address = '/stm/aandachtspunten'
const read = 'GET /programmes/stm/attention-points'
const setAside = 'POST /programmes/stm/set-asides'
const choose = 'POST /programmes/stm/actions/STM-2.5.1/review-days'
const as = (role: 'coordinator' | 'secretary' | 'taskforce'): Replies => ({
  'GET /sessions/current': ok(session({ account: account({ roles: [role], organisations: [] }) })),
})
const section = (name: RegExp) => screen.findByRole('region', { name })
const posted = (asked: { method: string; body: unknown }[]) => asked.filter(({ method }) => method === 'POST').map(({ body }) => body)

describe('the attention points', () => {
  it('say something true where there are none, and how many leads were inferred', async () => {
    renderAt(address, { ...as('coordinator'), [read]: ok(samplePoints([], { inferredLeads: 3 })) })
    expect(await screen.findByText(/Elke actie die nog loopt, heeft een trekker\. Bij 3 acties noemt de bron geen trekker/)).toBeTruthy()
    expect(screen.getByText('Elke actie die nog loopt, heeft een termijn of een dag om opnieuw te bekijken.')).toBeTruthy()
    expect(screen.getByText('Er is niets terzijde gelegd.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Aandachtspunten' })).toBeTruthy()
  })

  it('stand by kind with why, since when and where to put it right', async () => {
    const points = samplePoints([
      { kind: 'no-lead', key: 'no-lead:A', facts: [], open: true, since: '2020-06-01', action: pointAction(), noLead: { nl: 'Ieder zijn deel.', en: '' } },
      {
        kind: 'doubles-differ',
        key: 'doubles-differ:A~B',
        facts: [],
        open: true,
        actions: [pointAction(), pointAction({ code: 'STM-1.1.1', state: { phase: 'not-started' }, freshness: 'never' })],
      },
      {
        kind: 'item-uncovered',
        key: 'item-uncovered:eu~EU-1',
        facts: [],
        open: true,
        framework: { code: 'eu', title: { nl: 'EU-lijst', en: 'EU list' } },
        item: { code: 'EU-1', title: { nl: 'Meer inspecties', en: 'More inspections' }, entry: false },
        related: [],
      },
      {
        kind: 'organisation-ended',
        key: 'organisation-ended:inspectie-szw',
        facts: [],
        open: true,
        organisation: 'inspectie-szw',
        successor: 'nla',
        until: { precision: 'day', value: '2021-12-31' },
        holdings: [{ action: pointAction(), as: ['reporter', 'lead'] }],
      },
    ])
    renderAt(address, { ...as('coordinator'), [read]: ok(points) })
    const lead = within(await section(/Acties zonder trekker \(1\)/))
    expect(lead.getByText(/sinds 1 juni 2020/)).toBeTruthy()
    expect(lead.getByText(/Reden in het plan: Ieder zijn deel\./)).toBeTruthy()
    expect(lead.getByRole('link', { name: /Trekker aanwijzen/ }).getAttribute('href')).toBe('/stm/acties/STM-2.5.1/wijzigen?soort=transferred')
    const doubles = within(await section(/Dubbelen/))
    expect(doubles.getByText('Loopt')).toBeTruthy()
    expect(doubles.getByText('Nooit bericht')).toBeTruthy()
    const item = within(await section(/Raamwerken/))
    expect(item.getByText(/EU-lijst/)).toBeTruthy()
    expect(item.getByRole('link', { name: /Verband leggen/ }).getAttribute('href')).toContain('raamwerk=eu&weergave=lijst&onderdeel=EU-1')
    const organisation = within(await section(/Hernoemde/))
    expect(organisation.getByText('(penvoerder, trekker)')).toBeTruthy()
    expect(organisation.getByText(/bestond tot en met 31 december 2021/)).toBeTruthy()
    expect(organisation.getByRole('link', { name: 'Nederlandse Arbeidsinspectie' })).toBeTruthy()
    expect(screen.getByText('4 open aandachtspunten')).toBeTruthy()
  })

  it('are narrowed in the address', async () => {
    const { router, asked } = renderAt(address, { ...as('coordinator'), [read]: ok(samplePoints([undated()])) })
    await userEvent.selectOptions(await screen.findByLabelText('Soort'), 'Acties zonder termijn')
    await userEvent.selectOptions(screen.getByLabelText('Tonen'), 'alleen open')
    await waitFor(() => expect(router.state.location.search).toEqual({ soort: 'no-due', tonen: 'open' }))
    expect(asked.at(-1)?.path).toBe('/programmes/stm/attention-points?kind=no-due&status=open')
    expect(screen.queryByRole('region', { name: /trekker/ })).toBeNull()
    expect(screen.queryByRole('region', { name: /Terzijde/ })).toBeNull()
  })

  it('are read by the secretary too, who sets aside but does not change the plan', async () => {
    renderAt(address, { ...as('secretary'), [read]: ok(samplePoints([undated()])) })
    const points = within(await section(/Acties zonder termijn/))
    expect(points.getByRole('button', { name: /Terzijde leggen/ })).toBeTruthy()
    expect(points.queryByRole('button', { name: /Dag kiezen/ })).toBeNull()
    expect(points.queryByRole('link', { name: /Termijn vaststellen/ })).toBeNull()
  })

  it('are not in the menu of others, and the page says why', async () => {
    renderAt(address, { ...as('taskforce'), [read]: refusal('not-allowed') })
    expect(await screen.findByText('Dit mag met uw rol niet')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Aandachtspunten' })).toBeNull()
  })

  it('are told in English, with Dutch reasons marked', async () => {
    renderAt('/en/stm/aandachtspunten', { ...as('secretary'), [read]: ok(samplePoints([undated({ open: false, last: aside() })])) })
    expect(await screen.findByRole('heading', { name: 'Attention points', level: 1 })).toBeTruthy()
    expect((await screen.findByText('Volgt na de begroting.')).getAttribute('lang')).toBe('nl')
    expect(screen.getByText('The only point was set aside.')).toBeTruthy()
  })
})

describe('setting aside', () => {
  const open = async () => {
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /Terzijde leggen…/ }))
    return user
  }

  it('asks for a reason on the spot, sends what was seen, and shows it with who and why', async () => {
    let done = false
    const { asked } = renderAt(address, {
      ...as('coordinator'),
      [read]: () => ok(samplePoints([done ? undated({ open: false, last: aside() }) : undated()])),
      [setAside]: () => {
        done = true
        return ok(aside(), 201)
      },
    })
    const user = await open()
    const reason = screen.getByLabelText('Waarom terzijde leggen?')
    expect(document.activeElement).toBe(reason)
    await user.type(reason, 'Volgt na de begroting.{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Terzijde gelegd: STM-2.5.1 Snel inzetbaar team')).toBeTruthy()
    expect(posted(asked)).toEqual([
      { point: 'no-due:STM-2.5.1', facts: ['since:', 'review:0'], basedOn: 0, reason: 'Volgt na de begroting.' },
    ])
    const list = within(await section(/Terzijde gelegd \(1\)/))
    expect(list.getByText(/Terzijde gelegd op 30 okt 2020.*door S\. Secretaris/)).toBeTruthy()
    expect(document.activeElement?.textContent).toContain('Acties zonder termijn')
  })

  it('says what is wrong, and leaves on Escape to where one was', async () => {
    renderAt(address, {
      ...as('coordinator'),
      [read]: ok(samplePoints([undated()])),
      [setAside]: refusal('invalid-input', { errors: [{ pointer: '/reason', code: 'required', detail: 'Vul dit in.' }] }),
    })
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Terzijde leggen' }))
    expect(await screen.findByText('Vul dit in.')).toBeTruthy()
    await user.type(screen.getByLabelText('Waarom terzijde leggen?'), 'x{Escape}')
    expect(screen.queryByLabelText('Waarom terzijde leggen?')).toBeNull()
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Terzijde leggen…'))
  })

  it('keeps what was typed when a colleague was first, and says what they said', async () => {
    let taken = false
    renderAt(address, {
      ...as('coordinator'),
      [read]: () => ok(samplePoints([taken ? undated({ open: false, last: aside() }) : undated()])),
      [setAside]: () => {
        taken = true
        return refusal('set-aside-meanwhile', { winners: [aside()] })
      },
    })
    const user = await open()
    await user.type(screen.getByLabelText('Waarom terzijde leggen?'), 'Eigen reden')
    await user.click(screen.getByRole('button', { name: 'Terzijde leggen' }))
    expect(await screen.findByText('S. Secretaris heeft dit punt intussen terzijde gelegd: “Volgt na de begroting.”')).toBeTruthy()
    expect(screen.getByDisplayValue('Eigen reden')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Lijst verversen' }))
    expect(await section(/Terzijde gelegd \(1\)/)).toBeTruthy()
    expect(screen.queryByDisplayValue('Eigen reden')).toBeNull()
  })

  it('is taken back from the list of its own', async () => {
    let back = false
    renderAt(address, {
      ...as('secretary'),
      [read]: () => ok(samplePoints([back ? undated({ last: aside({ kind: 'taken-back', reason: undefined, revision: 2 }) }) : undated({ open: false, last: aside() })])),
      'POST /programmes/stm/set-asides/s1/take-backs': () => {
        back = true
        return ok(aside({ kind: 'taken-back', reason: undefined, revision: 2 }), 201)
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: /Terug op de lijst/ }))
    expect(await screen.findByText('Weer op de lijst: STM-2.5.1 Snel inzetbaar team')).toBeTruthy()
    expect(await screen.findByText(/Teruggezet op 30 okt 2020.*door S\. Secretaris/)).toBeTruthy()
  })

  it('shows a point that came back by itself with what was said of it before', async () => {
    renderAt(address, { ...as('coordinator'), [read]: ok(samplePoints([undated({ last: aside() })])) })
    expect(await screen.findByText(/Eerder terzijde gelegd op .* Het punt is sindsdien veranderd\./)).toBeTruthy()
    expect(screen.getByText('Volgt na de begroting.').getAttribute('lang')).toBe('nl')
  })
})

describe('a day to look again', () => {
  const review = { id: 'r1', action: 'STM-2.5.1', revision: 1, day: '2021-01-15', at: '2020-10-30T09:00:00.000Z', by: { id: 'a1', name: 'C. Coördinator' } }
  const awaiting = { awaiting: [{ action: pointAction(), review }] }

  it('is chosen on the spot, and then the action waits for it', async () => {
    let done = false
    const { asked } = renderAt(address, {
      ...as('coordinator'),
      [read]: () => ok(done ? samplePoints([], awaiting) : samplePoints([undated()])),
      [choose]: () => {
        done = true
        return ok(review, 201)
      },
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /Dag kiezen/ }))
    await user.type(screen.getByLabelText('Opnieuw bekijken op'), '2021-01-15')
    await user.click(screen.getByRole('button', { name: 'Dag vastleggen' }))
    expect(await screen.findByText('STM-2.5.1 wordt opnieuw bekeken op 15 januari 2021.')).toBeTruthy()
    expect(posted(asked)).toEqual([{ day: '2021-01-15', basedOn: 0 }])
    expect(await screen.findByRole('heading', { name: 'Afgesproken dagen (1)' })).toBeTruthy()
  })

  it('is taken away, on what its author saw', async () => {
    const { asked } = renderAt(address, {
      ...as('coordinator'),
      [read]: ok(samplePoints([], awaiting)),
      [choose]: ok({ ...review, revision: 2, day: undefined }, 201),
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /Andere dag/ }))
    expect(screen.getByDisplayValue('2021-01-15')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Dag weghalen' }))
    expect(await screen.findByText('De dag voor STM-2.5.1 is weggehaald.')).toBeTruthy()
    expect(posted(asked)).toEqual([{ basedOn: 1 }])
  })

  it('that has passed is a point, and says which day a colleague chose meanwhile', async () => {
    const passed: AttentionPointView = {
      kind: 'review-passed',
      key: 'review-passed:STM-2.5.1',
      facts: [],
      open: true,
      action: pointAction(),
      review: { ...review, day: '2020-10-01', reason: 'Na de zomer.' },
    }
    renderAt(address, {
      ...as('coordinator'),
      [read]: ok(samplePoints([passed])),
      [choose]: refusal('review-day-meanwhile', { winners: [{ ...review, revision: 2 }] }),
    })
    const user = userEvent.setup()
    expect(await screen.findByText('Afgesproken dag: 1 oktober 2020')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Andere dag/ }))
    await user.type(screen.getByLabelText('Opnieuw bekijken op'), '2021-03-01')
    await user.click(screen.getByRole('button', { name: 'Dag vastleggen' }))
    expect(await screen.findByText('C. Coördinator heeft intussen 15 januari 2021 gekozen.')).toBeTruthy()
    expect(screen.getByDisplayValue('2021-03-01')).toBeTruthy()
  })
})

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ActionDetail } from '@actielijn/contract'
import { renderAt } from '../testing/renderAt.tsx'
import { sampleAmendment } from '../testing/sampleAmendment.ts'
import { account, asOf, distribution, session, source } from '../testing/samples.ts'
import { ok, refusal, type Replies } from '../testing/server.ts'

const action: ActionDetail = {
  code: 'STM-2.5.1',
  kind: 'action',
  printed: 'bullet',
  line: 'STM-2',
  title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
  summary: { nl: 'Een team.', en: 'A team.' },
  owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }],
  reporter: 'inspectie-szw',
  responsible: { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' },
  due: { precision: 'year', value: '2020' },
  duration: 'one-off',
  state: { phase: 'running' },
  lateness: 'in-time',
  freshness: 'fresh',
  attention: 'none',
  asOf: asOf(),
  tracked: true,
  links: [],
  results: [],
  doubles: [],
  source,
  childRows: [],
  history: { items: [] },
  contradictions: [],
  recordings: [],
  lineage: { carried: [], amendments: [], predecessors: [], basedOn: 7 },
}

const address = '/stm/acties/STM-2.5.1/wijzigen'
const previewed = 'POST /programmes/stm/amendment-previews'
const recorded = 'POST /programmes/stm/amendments'
const coordinator = account({ roles: ['coordinator'], organisations: [] })

function open(replies: Replies = {}, at = address) {
  return renderAt(at, {
    'GET /sessions/current': ok(session({ account: coordinator })),
    'GET /programmes/stm/actions/STM-2.5.1': ok(action),
    'GET /programmes/stm/actions': ok({ asOf: asOf(), distribution: distribution(), total: 1, items: [action], ended: [] }),
    ...replies,
  })
}

/** Fills in what every change needs. */
async function fillGround() {
  await userEvent.type(await screen.findByLabelText('Reden'), 'Latere behandeling')
  await userEvent.type(screen.getByLabelText('Bron'), 'Kamerstuk 1')
}

describe('changing one action', () => {
  it('opens with the change that somebody came for', async () => {
    open({}, `${address}?soort=transferred`)
    expect((await screen.findByRole('radio', { name: /^Overdragen/, checked: true })).getAttribute('value')).toBe('transferred')
  })

  it('shows before and after, and records only what was looked at', async () => {
    const { id: _id, recordedAt: _at, ...shown } = sampleAmendment()
    const { asked } = open({ [previewed]: ok({ items: [shown] }), [recorded]: ok({ items: [sampleAmendment()] }, 201) })
    await fillGround()
    const due = screen.getByRole('group', { name: 'Gereed' })
    await userEvent.selectOptions(within(due).getByLabelText('Hoe precies'), 'Kwartaal')
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    const preview = await screen.findByRole('region', { name: 'Dit verandert er' })
    expect(within(preview).getByText('2e kwartaal 2021')).toBeTruthy()
    expect(document.activeElement).toBe(preview)
    await userEvent.click(within(preview).getByRole('button', { name: 'Wijziging vastleggen' }))
    expect(await screen.findByText('De wijziging is vastgelegd')).toBeTruthy()
    const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => body)
    expect(sent[1]).toEqual(sent[0])
    expect(sent[0]).toEqual({
      kind: 'rescheduled',
      action: 'STM-2.5.1',
      basedOn: 7,
      due: { precision: 'quarter', value: '2020-Q1' },
      effective: '2020-11-01',
      reason: { nl: 'Latere behandeling' },
      source: 'Kamerstuk 1',
    })
  })

  it('takes the preview away as soon as something else is typed', async () => {
    open({ [previewed]: ok({ items: [sampleAmendment()] }) })
    await fillGround()
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    await screen.findByRole('region', { name: 'Dit verandert er' })
    await userEvent.type(screen.getByLabelText('Bron'), '2')
    expect(screen.queryByRole('region', { name: 'Dit verandert er' })).toBeNull()
  })

  it('names every fault at its field, and keeps what was typed', async () => {
    const errors = [
      { pointer: '/into/1/code', code: 'code-taken', detail: 'Deze code is al eens gebruikt.' },
      { pointer: '/reason/nl', code: 'required', detail: 'Vul dit in.' },
    ]
    open({ [previewed]: refusal('invalid-input', { errors }) })
    await userEvent.click(await screen.findByRole('radio', { name: /^Splitsen/ }))
    const second = screen.getByRole('group', { name: 'Nieuwe actie 2' })
    await userEvent.type(within(second).getByLabelText('Titel'), 'Tweede deel')
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    expect(await screen.findByRole('link', { name: 'Nieuwe actie 2, Code: Deze code is al eens gebruikt.' })).toBeTruthy()
    const code = within(second).getByLabelText('Code')
    expect(code.getAttribute('aria-invalid')).toBe('true')
    expect(within(second).getByDisplayValue('Tweede deel')).toBeTruthy()
  })

  it('says that somebody else was first, and goes on from what the plan says now', async () => {
    const { asked } = open({ [previewed]: refusal('plan-changed') })
    await fillGround()
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Het plan opnieuw ophalen' }))
    expect(asked.filter(({ path }) => path.startsWith('/programmes/stm/actions/STM-2.5.1')).length).toBeGreaterThan(1)
    expect(screen.getByDisplayValue('Latere behandeling')).toBeTruthy()
  })

  it('takes the preview away when a button changes what is typed', async () => {
    open({ [previewed]: ok({ items: [sampleAmendment()] }) }, `${address}?soort=transferred`)
    await fillGround()
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    await screen.findByRole('region', { name: 'Dit verandert er' })
    await userEvent.click(screen.getByRole('button', { name: 'Organisatie toevoegen' }))
    expect(screen.queryByRole('region', { name: 'Dit verandert er' })).toBeNull()
  })

  it('offers nothing but a correction for an action that left the plan', async () => {
    const ended = { kind: 'withdrawn' as const, on: '2020-10-01', ground: 'expired' as const, reason: { nl: 'x', en: '' }, successors: [] }
    open({ 'GET /programmes/stm/actions/STM-2.5.1': ok({ ...action, lineage: { ...action.lineage, ended } }) })
    expect(await screen.findByText(/Deze actie is uit het plan gegaan/)).toBeTruthy()
    expect(screen.getAllByRole('radio', { name: /./ }).filter((radio) => radio.getAttribute('name') === 'kind').map((radio) => radio.getAttribute('value'))).toEqual(['correction'])
  })

  it('asks for no day in a correction, and sends only what was wrong', async () => {
    const { asked } = open({ [previewed]: ok({ items: [sampleAmendment({ kind: 'correction' })] }) })
    await userEvent.click(await screen.findByRole('radio', { name: /^Correctie/ }))
    expect(screen.queryByLabelText('Geldt vanaf')).toBeNull()
    await fillGround()
    await userEvent.selectOptions(within(screen.getByRole('group', { name: 'Gereed' })).getByLabelText('Hoe precies'), 'geen datum')
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }))
    expect(await screen.findByText('Een invoerfout hersteld, geen wijziging van het plan.')).toBeTruthy()
    expect(asked.at(-1)?.body).toMatchObject({ kind: 'correction', change: { due: null } })
  })

  it('is for the coordinator alone', async () => {
    renderAt(address, {
      'GET /sessions/current': ok(session({ account: account() })),
      'GET /programmes/stm/actions/STM-2.5.1': ok(action),
    })
    expect(await screen.findByText(/Alleen de coördinator kan het plan wijzigen/)).toBeTruthy()
  })
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../testing/renderAt.tsx'
import { account, session } from '../testing/samples.ts'
import { withMembers } from '../testing/sampleParliament.ts'
import { ok, type Replies } from '../testing/server.ts'

const imported = 'POST /programmes/stm/parliament-register-imports'
const row = (change: object) => ({ row: 0, number: 'TZ202010-001', changes: [], remarks: [], faulty: false, ...change })
const tried = (change: object = {}) => ({
  applied: false,
  basedOn: 12,
  faults: [],
  rows: [
    row({ item: 'T-9', title: { nl: 'Brief (verzonnen)', en: '' }, changes: ['new'] }),
    row({ row: 1, number: 'TZ202010-002', item: 'T-2', changes: ['rescheduled'], due: { precision: 'day', value: '2021-01-31' }, earlierDue: { precision: 'year', value: '2020' } }),
    row({ row: 2, number: 'TZ202010-003', item: 'T-3', remarks: ['amended-since'], letter: '2020Z00009' }),
  ],
  ...change,
})

function open(replies: Replies) {
  return renderAt('/stm/moties-en-toezeggingen/register-inlezen', {
    'GET /sessions/current': ok(session({ account: account({ roles: ['coordinator'], organisations: [] }) })),
    'GET /programmes/stm': ok(withMembers()),
    ...replies,
  })
}
const paste = async (text: string) => fireEvent.change(await screen.findByLabelText('Register (JSON)'), { target: { value: text } })
const attempt = () => userEvent.click(screen.getByRole('button', { name: 'Proberen' }))

test('a try says row by row what would happen, and only then it can be taken over', async () => {
  const { asked } = open({ [imported]: ok(tried()) })
  await paste('{"value": [{"Nummer": "TZ202010-001"}]}')
  await attempt()
  expect((await screen.findByRole('row', { name: /TZ202010-001/ })).textContent).toContain('nieuw')
  expect(screen.getByRole('row', { name: /TZ202010-002/ }).textContent).toContain('nieuwe termijn (31 januari 2021 in plaats van 2020)')
  expect(screen.getByRole('row', { name: /TZ202010-003/ }).textContent).toContain('Hier na die dag gewijzigd; niet overgenomen. (2020Z00009)')
  expect(screen.getByText(/1 nieuw · 0 afgedaan/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: '2 rijen overnemen' }))
  expect(await screen.findByText('2 rijen zijn overgenomen')).toBeDefined()
  const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => body)
  expect(sent).toEqual([
    { register: { value: [{ Nummer: 'TZ202010-001' }] }, registerDay: '2020-11-01', apply: false },
    { register: { value: [{ Nummer: 'TZ202010-001' }] }, registerDay: '2020-11-01', apply: true, basedOn: 12 },
  ])
})

test('faults stand by row and field, nothing can be taken over, and the pasted text stays', async () => {
  const faults = [{ pointer: '/register/value/1/Status', code: 'unknown-value', detail: '“Zoek” is hier niet bekend.' }]
  open({ [imported]: ok(tried({ faults, rows: [row({ changes: ['new'] }), row({ row: 1, number: 'TZ202010-002', faulty: true })] })) })
  await paste('[1, 2]')
  await attempt()
  const table = await screen.findByRole('table', { name: 'Fouten per rij en veld' })
  const [, fault] = within(table).getAllByRole('row')
  expect(fault?.textContent).toBe('2TZ202010-002Status“Zoek” is hier niet bekend.')
  expect(screen.queryByRole('button', { name: /overnemen/ })).toBeNull()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Register (JSON)').value).toBe('[1, 2]')
})

test('what is no JSON is told before anything is sent', async () => {
  const { asked } = open({})
  await paste('[{]')
  await attempt()
  expect((await screen.findAllByText(/Dit is geen JSON/)).length).toBeGreaterThan(0)
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
  expect(screen.getByLabelText<HTMLTextAreaElement>('Register (JSON)').value).toBe('[{]')
})

test('what changes after the try has to be tried again', async () => {
  open({ [imported]: ok(tried()) })
  await paste('[]')
  await attempt()
  await screen.findByRole('button', { name: '2 rijen overnemen' })
  await paste('[1]')
  await waitFor(() => expect(screen.queryByRole('button', { name: '2 rijen overnemen' })).toBeNull())
})

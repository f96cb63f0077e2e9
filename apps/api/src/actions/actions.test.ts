import type { ActionRow } from '@actielijn/contract'
import { lastDay } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const list = '/programmes/stm/actions'
const codes = (answer: { body: { items: { code: string }[] } }) => answer.body.items.map(({ code }) => code)

describe('the list of actions', () => {
  test('holds the 87 actions of the programme in printed order, its children counted apart', async () => {
    const { anonymous } = await testServer()
    const { body } = await anonymous.get(list)
    expect(body.total).toBe(87)
    expect(body.distribution.total).toBe(87)
    const parent = body.items.find((row: { code: string }) => row.code === 'STM-1.5.1')
    expect(parent.children.total).toBe(6)
    const all = await anonymous.get(`${list}?level=all`)
    expect(all.body.total).toBeGreaterThan(87)
    expect(all.body.distribution).toEqual(body.distribution)
  })

  test.each<[string, (row: ActionRow) => boolean]>([
    ['line=STM-2', (row) => row.line === 'STM-2'],
    ['theme=STM-2.S2', (row) => row.section === 'STM-2.S2'],
    ['organisation=inspectie-szw', (row) => [row.reporter, ...row.owners.map((one) => one.organisation)].includes('inspectie-szw')],
    ['organisation=inspectie-szw&role=reporter', (row) => row.reporter === 'inspectie-szw'],
    ['ministry=min-szw,min-vws', (row) => ['min-szw', 'min-vws'].includes(row.responsible.ministry)],
    ['lateness=overdue', (row) => row.lateness === 'overdue'],
    ['dueBefore=2019-07-01', (row) => row.due !== undefined && lastDay(row.due) < '2019-07-01'],
  ])('filtered by %s shows those and all of those', async (query, fits) => {
    const { anonymous } = await testServer()
    const all = (await anonymous.get(list)).body.items
    const filtered = await anonymous.get(`${list}?${query}`)
    expect(codes(filtered)).toEqual(all.filter(fits).map((row: { code: string }) => row.code))
    expect(filtered.body.total).toBeGreaterThan(0)
    expect(filtered.body.distribution.total).toBe(filtered.body.total)
  })

  test('is searched without regard to case and diacritics, all words together', async () => {
    const { anonymous } = await testServer()
    const plain = await anonymous.get(`${list}?text=inspectie`)
    expect(codes(plain)).toContain(inspectieAction)
    expect(codes(await anonymous.get(`${list}?text=INSPECTÍE`))).toEqual(codes(plain))
    expect(codes(await anonymous.get(`${list}?text=inspectie%20xyzzy`))).toEqual([])
  })

  test('is sorted by what needs attention first', async () => {
    const { anonymous } = await testServer()
    const { body } = await anonymous.get(`${list}?sort=attention`)
    const late = body.items.map((row: { monthsLate?: number }) => row.monthsLate ?? -1)
    expect(late).toEqual(late.toSorted((a: number, b: number) => b - a))
  })

  test('comes in pages by key that together are the whole list', async () => {
    const { anonymous } = await testServer()
    const whole = codes(await anonymous.get(`${list}?sort=title&order=desc`))
    const paged: string[] = []
    let cursor = ''
    do {
      const page = await anonymous.get(`${list}?sort=title&order=desc&limit=25${cursor}`)
      paged.push(...codes(page))
      cursor = page.body.next ? `&cursor=${page.body.next}` : ''
    } while (cursor)
    expect(paged).toEqual(whole)
    expect((await anonymous.get(`${list}?cursor=STM-9.9.9`)).body.errors).toMatchObject([{ pointer: '#/query/cursor' }])
  })
})

describe('the list as CSV', () => {
  const csv = { accept: 'text/csv' }

  test('is exactly what is shown, and says what it is', async () => {
    const { as } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const sent = await send(inspectie, { content: report({ happened: { nl: '=HYPERLINK("https://elders.example")' } }) })
    await accept(coordinator, sent.body.id)
    const answer = await coordinator.get(`${list}?line=STM-2&columns=code,phase,happened`, csv)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="stm-acties-2020-11-02.csv"')
    expect(answer.text.startsWith('Samen tegen mensenhandel,Acties\r\n') || answer.text.charCodeAt(0) === 0xfeff).toBe(true)
    expect(answer.text).toContain('Stand per,2 november 2020\r\n')
    expect(answer.text).toContain('Filters,line=STM-2\r\n')
    expect(answer.text).toContain('Rijen,12\r\n')
    expect(answer.text).toContain('\r\nCode,Fase,Wat er gebeurde\r\n')
    expect(answer.text).toContain(`${inspectieAction},loopt,"'=HYPERLINK(""https://elders.example"")"`)
  })

  test('speaks the language asked for, and marks a demonstration', async () => {
    const { anonymous } = await testServer({ demonstration: true })
    const answer = await anonymous.get(`${list}?language=en&columns=code,phase`, csv)
    expect(answer.text).toContain('demonstration — invented data')
    expect(answer.text).toContain('As of,2 November 2020')
    expect(answer.headers.get('content-disposition')).toContain('stm-actions-')
  })

  test('of columns that do not exist is refused', async () => {
    const { anonymous } = await testServer()
    const answer = await anonymous.get(`${list}?columns=code,toString`, csv)
    expect(answer.body.errors).toMatchObject([{ pointer: '#/query/columns', code: 'unknown' }])
  })
})

describe('one action', () => {
  test('shows what was promised, by whom, and where the source says so', async () => {
    const { anonymous } = await testServer()
    const { body } = await anonymous.get(`${list}/${inspectieAction}`)
    expect(body).toMatchObject({
      code: inspectieAction,
      reporter: 'inspectie-szw',
      responsible: { ministry: 'min-szw' },
      source: { document: 'stm-2018', locator: { headings: expect.any(Array) } },
      history: { items: [] },
      recordings: [],
    })
  })

  test('inside shows who sees it otherwise; the state stays the reporter’s', async () => {
    const { as, anonymous } = await testServer()
    const [politie, coordinator, taskforce] = [await as('politie'), await as('coordinator'), await as('taskforce')]
    const contribution = await send(politie, {
      action: 'STM-1.5.2',
      organisation: 'politie',
      content: { about: '2020-11-01', phase: 'running', happened: { nl: 'Er wordt al gewerkt (verzonnen).' } },
    })
    await accept(coordinator, contribution.body.id, 'now')
    const inside = await taskforce.get(`${list}/STM-1.5.2`)
    expect(inside.body.contradictions).toEqual([{ update: contribution.body.id, organisation: 'politie' }])
    expect(inside.body.state.phase).toBe('not-started')
    expect((await anonymous.get(`${list}/STM-1.5.2`)).body.contradictions).toEqual([])
  })

  test('offers the coordinator to enter something for every organisation with a part in it', async () => {
    const { as } = await testServer()
    const { body } = await (await as('coordinator')).get(`${list}/STM-1.5.2`)
    const organisations = body.recordings.map((one: { organisation: string }) => one.organisation)
    expect(organisations.toSorted()).toEqual(['min-jenv', 'om', 'politie', 'regioburgemeesters'])
    expect(body.recordings.every((one: { onBehalf: boolean }) => one.onBehalf)).toBe(true)
  })
})

describe('my actions', () => {
  const mine = '/programmes/stm/my-actions'

  test('are what my organisation reports, leads or takes part in, with in which capacity', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    await send(inspectie)
    const { body } = await inspectie.get(mine)
    const own = body.items.find((row: { code: string }) => row.code === inspectieAction)
    expect(own).toMatchObject({
      mine: [{ organisation: 'inspectie-szw', as: 'reporter' }, { organisation: 'inspectie-szw', as: 'lead' }],
      revision: 1,
      drafted: false,
      submitted: { phase: 'running' },
    })
    expect(codes({ body })).toContain('STM-1.6.1')
    expect(codes({ body })).not.toContain('STM-1.5.4')
  })

  test('of who speaks for the municipalities are theirs too', async () => {
    const { as } = await testServer()
    const { body } = await (await as('vng')).get(mine)
    expect(codes({ body })).toEqual(expect.arrayContaining(['STM-1.10.1', 'STM-1.10.3']))
  })

  test('of a departmental coordinator are those the ministry answers for', async () => {
    const { as } = await testServer()
    const { body } = await (await as('min-szw')).get(mine)
    expect(body.items.length).toBeGreaterThan(0)
    expect(body.items.every((row: { responsible: { ministry: string } }) => row.responsible.ministry === 'min-szw')).toBe(true)
  })
})

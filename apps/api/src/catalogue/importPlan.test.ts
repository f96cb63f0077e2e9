import { readFileSync } from 'node:fs'
import { planFile } from '@actielijn/contract'
import type { ActionEntry, PlanFile } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, report, send } from '../testing/updates.ts'
import { planInStore } from './exportPlan.ts'
import { importPlan } from './importPlan.ts'

/** The invented plan of another ministry that the documentation shows as an example. */
const second: PlanFile = planFile.parse(
  JSON.parse(readFileSync(new URL('../../../../docs/examples/tweede-plan.json', import.meta.url), 'utf8')),
)
const change = { apply: true, effective: '2020-11-02', reason: 'Verzonnen besluit', source: 'Kamerstuk 1, nr. 2' }

/** The plan with one of its actions changed. */
function withAction(code: string, differing: Partial<ActionEntry>, plan = second): PlanFile {
  return { ...plan, actions: plan.actions.map((action) => (action.code === code ? { ...action, ...differing } : action)) }
}

async function faultsOf(file: PlanFile, { loaded = true, ground = change }: { loaded?: boolean; ground?: Parameters<typeof importPlan>[1] } = {}) {
  const { store } = await testServer()
  if (loaded) await importPlan(second, { apply: true }, store)
  const { sequence } = await store.dataVersion()
  const outcome = await importPlan(file, ground, store)
  expect((await store.dataVersion()).sequence).toBe(sequence)
  return 'faults' in outcome ? outcome.faults.map(({ entry, code, at }) => `${entry} ${code} ${at}`) : []
}

describe('importing a plan file', () => {
  test('a dry run says what it would do and writes nothing', async () => {
    const { store } = await testServer()
    const { sequence } = await store.dataVersion()
    const outcome = await importPlan(second, { apply: false }, store)
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
    expect(outcome.isNew).toBe(true)
    expect(outcome.amendments.filter(({ subjectType }) => subjectType === 'action')).toHaveLength(second.actions.length)
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('a second plan of another ministry works beside the first, with its own words for its headings', async () => {
    const { store, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    expect((await anonymous.get('/programmes')).body.items.map(({ code }: { code: string }) => code)).toEqual(['stm', 'lucht'])
    expect((await anonymous.get('/programmes/lucht')).body).toMatchObject({ levels: { line: { one: { nl: 'pijler' } } }, lines: ['LUCHT-1', 'LUCHT-2'] })
    const overview = (await anonymous.get('/programmes/lucht/overview')).body
    expect(overview).toMatchObject({ total: { total: 4 }, lines: [{ line: 'LUCHT-1' }, { line: 'LUCHT-2' }] })
    const csv = await anonymous.get('/programmes/lucht/actions', { accept: 'text/csv' })
    expect(csv.text).toContain('Code,Pijler,')
    expect((await anonymous.get('/programmes/stm/overview')).body.total.total).toBe(87)
  })

  test('the people of either programme see nothing internal of the other', async () => {
    const { store, as, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    const grants = {
      'lucht-coordinator': [{ scope: 'programme', programme: 'lucht', role: 'coordinator' }],
      'lucht-taskforce': [{ scope: 'programme', programme: 'lucht', role: 'taskforce' }],
      luchtdienst: [{ scope: 'organisation', organisation: 'luchtdienst', role: 'editor' }],
    } as const
    for (const [name, given] of Object.entries(grants)) {
      await store.createAccount({ name, displayName: name, passwordHash: '-', mustChangePassword: false, grants: [...given], by: 'operator' })
    }
    const theirs = { there: '/programmes/lucht', action: 'LUCHT-2.1', editor: await as('luchtdienst'), coordinator: await as('lucht-coordinator'), taskforce: await as('lucht-taskforce') }
    const ours = { there: '/programmes/stm', action: 'STM-2.5.1', editor: await as('inspectie'), coordinator: await as('coordinator'), taskforce: await as('taskforce') }
    for (const [one, other] of [[theirs, ours], [ours, theirs]] as const) {
      const organisation = one === theirs ? 'luchtdienst' : 'inspectie-szw'
      const path = `${one.there}/actions/${one.action}`
      const notes = { taskforce: 'intern, verzonnen' }
      const sent = await one.editor.post(`${path}/updates`, { organisation, content: report({ notes }), basedOn: 0 })
      expect(sent.status, sent.text).toBe(201)
      const decision = await one.coordinator.post(`${one.there}/updates/${sent.body.id}/decisions`, { kind: 'accepted' })
      expect(decision.status, decision.text).toBe(201)
      expect((await one.taskforce.get(path)).text).toContain('intern, verzonnen')
      const outside = (await anonymous.get(path)).text
      expect(outside).not.toContain('intern, verzonnen')
      for (const stranger of [other.coordinator, other.taskforce, other.editor]) {
        const seen = await stranger.get(path)
        expect(JSON.parse(seen.text).state).toEqual({ phase: 'not-started' })
        expect(seen.text).toBe(outside)
        expect((await stranger.get(`${one.there}/search?q=verzonnen`)).text).not.toContain('intern, verzonnen')
      }
      expect((await other.coordinator.get(`${one.there}/reviews`)).status).toBe(403)
      expect((await other.coordinator.post(`${one.there}/amendments`, {})).status).toBe(403)
      expect((await other.editor.post(`${path}/updates`, { organisation, content: report(), basedOn: 1 })).status).toBe(403)
      // The id of an update of the other programme is no update of one's own.
      expect((await other.coordinator.post(`${other.there}/updates/${sent.body.id}/decisions`, { kind: 'accepted' })).status).toBe(404)
    }
  })

  test('changes of a programme that is there are recorded as amendments, each of its kind', async () => {
    const { store, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    const due = { precision: 'year', value: '2022' } as const
    const rescheduled = withAction('LUCHT-1.2', { due })
    const ended = { kind: 'withdrawn', on: '2020-11-02', ground: 'unfunded', reason: { nl: 'Geen geld (verzonnen)', en: '' } } as const
    const file = { ...withAction('LUCHT-2.2', { ended }, rescheduled), organisations: [], headings: [] }
    const outcome = await importPlan(file, change, store)
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
    expect(outcome.amendments.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(['LUCHT-1.2 rescheduled', 'LUCHT-2.2 withdrawn'])
    expect((await anonymous.get('/programmes/lucht/actions/LUCHT-1.2')).body).toMatchObject({ due, lineage: { amendments: [{ origin: 'file', source: change.source }] } })
    expect((await anonymous.get('/programmes/lucht/overview')).body).toMatchObject({ total: { total: 3 }, ended: [{ code: 'LUCHT-2.2' }] })
    expect((await anonymous.get('/programmes/lucht/overview?asOf=2020-11-01')).body).toMatchObject({ total: { total: 4 }, ended: [] })
    expect(await importPlan(file, change, store)).toMatchObject({ amendments: [] })
  })

  test('a new version of the plan comes in by a file, and nothing may be left behind without a word', async () => {
    const { store, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    const source = { ...second.sources[0], code: 'lucht-2022', published: { precision: 'day', value: '2020-11-02' } } as PlanFile['sources'][number]
    const next = { ...second, programme: { ...second.programme, plans: ['lucht-2021', 'lucht-2022'] }, sources: [...second.sources, source] }
    const forgotten = await importPlan(next, change, store)
    expect('faults' in forgotten && forgotten.faults.map(({ entry, code }) => `${entry} ${code}`)).toEqual(second.actions.map(({ code }) => `${code} bad-lineage`))
    const carried = { ...next, actions: next.actions.map((action) => ({ ...action, carried: [{ plan: 'lucht-2022', code: action.code }] })) }
    expect(await importPlan(carried, change, store)).toMatchObject({ isNew: false })
    expect((await anonymous.get('/programmes/lucht')).body.plan).toBe('lucht-2022')
    expect((await anonymous.get('/programmes/lucht/overview')).body.total.total).toBe(4)
  })

  test('a correction holds for as long as the error stood, is told apart from a change, and has no day', async () => {
    const { store, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    const due = { precision: 'year', value: '2021' } as const
    const { effective: _none, ...ground } = { ...change, correction: true }
    const outcome = await importPlan(withAction('LUCHT-1.2', { due }), ground, store)
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
    expect(outcome.amendments.map(({ subject, kind, effective }) => `${subject} ${kind} ${effective}`)).toEqual(['LUCHT-1.2 correction 2020-09-01'])
    expect((await anonymous.get('/programmes/lucht/actions/LUCHT-1.2?asOf=2020-10-01')).body.due).toEqual(due)
    const { lineage } = (await anonymous.get('/programmes/lucht/actions/LUCHT-1.2')).body
    expect(lineage).toMatchObject({ amendments: [{ kind: 'correction', origin: 'file' }] })
    expect(lineage.first).toBeUndefined()
    const ended = { kind: 'withdrawn', on: '2020-11-02', ground: 'expired', reason: { nl: 'x', en: '' } } as const
    expect(await faultsOf(withAction('LUCHT-1.2', { ended }), { ground })).toEqual(['LUCHT-1.2 not-a-correction ended'])
  })

  test('a merger in a file makes one action that shows the history of both', async () => {
    const { store, anonymous } = await testServer()
    await importPlan(second, { apply: true }, store)
    const ended = { kind: 'merged', on: change.effective, into: ['LUCHT-1.9'], reason: { nl: 'Verzonnen', en: '' } } as const
    const file = withAction('LUCHT-1.1', { ended }, withAction('LUCHT-1.2', { ended }))
    const [model] = second.actions.filter(({ code }) => code === 'LUCHT-1.2')
    const together = { ...model, code: 'LUCHT-1.9', follows: ['LUCHT-1.1', 'LUCHT-1.2'] } as ActionEntry
    const outcome = await importPlan({ ...file, actions: [...file.actions, together] }, change, store)
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
    expect(outcome.amendments.map(({ subject, kind }) => `${subject} ${kind}`)).toContain('LUCHT-1.9 merged')
    expect((await anonymous.get('/programmes/lucht/actions/LUCHT-1.9')).body.lineage.predecessors.map(({ code }: { code: string }) => code)).toEqual(['LUCHT-1.1', 'LUCHT-1.2'])
  })

  test('a link that was taken back is printed as such, read again, and not laid again by a file', async () => {
    const { store } = await testServer()
    const reason = { nl: 'Verzonnen', en: 'Invented' }
    const link = { code: 'L-1', action: 'LUCHT-1.2', item: 'GEVRAAGD-1', relation: 'supports', reason } as const
    const frameworks = [{ code: 'gevraagd', title: reason, publisher: 'min-lucht', items: [{ code: 'GEVRAAGD-1', text: reason }] }]
    await importPlan({ ...second, frameworks, links: [link] }, { apply: true }, store)
    const ended = { ...link, ended: '2020-11-02' }
    await store.amend('lucht', [{ subjectType: 'link', subject: 'L-1', kind: 'withdrawn', effective: '2020-11-02', reason, source: 'Verzonnen', after: ended }], 'c-1')
    const printed = planFile.parse(JSON.parse(JSON.stringify(await planInStore('lucht', store))))
    expect(printed.links).toEqual([ended])
    expect(await importPlan(printed, change, store)).toMatchObject({ amendments: [] })
    for (const [file, at] of [[link, '-'], [{ ...ended, ended: '2020-11-03' }, '2020-11-03']] as const) {
      const outcome = await importPlan({ ...printed, links: [file] }, change, store)
      expect(outcome).toEqual({ faults: [{ entry: 'L-1', code: 'history-rewritten', at: `ended: ${at}` }] })
    }
  })

  test.each<[string, PlanFile, string[]]>([
    ['without day, reason or source', withAction('LUCHT-1.2', { duration: 'continuing' }), ['lucht ground-missing --effective <jjjj-mm-dd>', 'lucht ground-missing --reason <reden>', 'lucht ground-missing --source <kamerstuk>']],
  ])('a change %s is refused', async (_what, file, expected) => {
    expect(await faultsOf(file, { ground: { apply: true, effective: '', reason: '', source: '' } })).toEqual(expected)
  })

  test.each<[string, PlanFile, string[]]>([
    ['an unknown organisation', withAction('LUCHT-1.2', { reporter: 'niemand' }), ['LUCHT-1.2 unknown-reference owners: niemand']],
    ['an action that takes the code of another programme', { ...second, actions: [...second.actions, { ...second.actions[4], code: 'STM-2.5.1' } as ActionEntry] }, ['STM-2.5.1 code-taken programme stm']],
    ['another past', withAction('LUCHT-1.2', { follows: ['LUCHT-1.1'], source: { document: 'anders', locator: { headings: ['x'], opens: 'x' } } }), ['LUCHT-1.2 unknown-reference source: anders', 'LUCHT-1.2 history-rewritten source: lucht-2021']],
    ['an end on another day', withAction('LUCHT-1.2', { ended: { kind: 'withdrawn', on: '2020-10-01', ground: 'expired', reason: { nl: 'x', en: '' } } }), ['LUCHT-1.2 bad-date ended.on: 2020-10-01']],
    ['an earlier version dropped', { ...second, programme: { ...second.programme, plans: ['lucht-2022'] } }, ['lucht unknown-reference plans: lucht-2022', 'lucht history-rewritten plans: lucht-2021']],
  ])('a file with %s is refused, and nothing of it is written', async (_what, file, expected) => {
    expect(await faultsOf(file)).toEqual(expected)
  })

  test('an organisation code that means another organisation elsewhere is refused', async () => {
    const [first] = second.organisations
    const file = { ...second, organisations: [...second.organisations, { ...first, code: 'politie' } as PlanFile['organisations'][number]] }
    expect(await faultsOf(file, { loaded: false })).toEqual(['politie unlike-elsewhere Politie (police) in programme stm'])
  })

  test('what somebody decided in the app is not undone by a file that says otherwise about something else', async () => {
    const { store, as, anonymous } = await testServer()
    const [coordinator, inspectie] = [await as('coordinator'), await as('inspectie')]
    const sent = await send(inspectie)
    await accept(coordinator, sent.body.id)
    const { lineage, summary } = (await coordinator.get('/programmes/stm/actions/STM-2.5.1')).body
    await coordinator.post('/programmes/stm/amendments', { kind: 'reworded', action: 'STM-2.5.1', basedOn: lineage.basedOn, title: { nl: 'Anders' }, summary, effective: '2020-11-02', reason: { nl: 'Verzonnen' }, source: 'Kamerstuk' })
    await importPlan(second, { apply: true }, store)
    expect((await anonymous.get('/programmes/stm/actions/STM-2.5.1')).body.title.nl).toBe('Anders')
  })
})

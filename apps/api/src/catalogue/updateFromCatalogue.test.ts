import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { catalogue } from '@actielijn/plan/catalogue'
import type { ActionEntry } from '@actielijn/plan'
import { openSqliteStore, type NewAmendment, type Store } from '@actielijn/store'
import { describe, expect, onTestFinished, test } from 'vitest'
import { machine } from '../compose.ts'
import { testServer } from '../testing/testServer.ts'
import { additionsOf } from './additionsOf.ts'
import { shippedReason, systemActor } from './loadCatalogue.ts'
import { updateFromCatalogue } from './updateFromCatalogue.ts'

const code = 'STM-2.5.1'
const entry = (found = catalogue.actions.find((action) => action.code === code)): ActionEntry => {
  if (!found) throw new Error(`No ${code} in the catalogue`)
  return found
}

/** The database as another release of the program left it: with another wording of one action. */
function shippedOtherwise(store: Store, differing: Partial<ActionEntry>, actor = systemActor) {
  const amendment: NewAmendment = {
    subjectType: 'action',
    subject: code,
    kind: actor === systemActor ? 'correction' : 'reworded',
    effective: '2018-11-01',
    reason: { nl: 'Verzonnen', en: '' },
    source: 'stm-2018',
    after: { ...entry(), ...differing },
  }
  return store.amend('stm', [amendment], actor)
}

const title = (nl: string) => ({ title: { nl, en: nl } })

describe('a new release of the program', () => {
  test('finds nothing to do in a database that was loaded from the same catalogue', async () => {
    const { store } = await testServer()
    const { sequence } = await store.dataVersion()
    expect(await updateFromCatalogue(store)).toEqual({ amendments: [], basis: [], left: [], amendedHere: 0 })
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('puts an error of ours right for as long as it stood, told apart from a change of plan', async () => {
    const { store, anonymous } = await testServer()
    await shippedOtherwise(store, title('Verkeerd overgenomen'))
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [{ subject: code, kind: 'correction', effective: '2018-11-01' }], left: [] })
    expect((await anonymous.get(`/programmes/stm/actions/${code}?asOf=2020-10-01`)).body.title).toEqual(entry().title)
    expect((await anonymous.get('/programmes/stm/amendments')).body.items[0]).toMatchObject({ kind: 'correction', origin: 'program' })
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [] })
  })

  test('leaves alone what a person changed, and says so where the catalogue changed it too', async () => {
    const { store, anonymous } = await testServer()
    await shippedOtherwise(store, title('Gewijzigd in de app'), 'account-1')
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [], left: [], amendedHere: 1 })
    await shippedOtherwise(store, { duration: 'one-off' })
    await shippedOtherwise(store, title('Gewijzigd in de app'), 'account-1')
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [], left: [{ subject: code, why: 'both' }], amendedHere: 0 })
    expect((await anonymous.get(`/programmes/stm/actions/${code}`)).body.title.nl).toBe('Gewijzigd in de app')
  })

  test('names an action whose code another programme has by now, and brings the rest all the same', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'actielijn-update-')), 'actielijn.sqlite')
    const { now, newId, salt } = machine
    const store = await openSqliteStore({ file, now, newId, salt })
    onTestFinished(async () => {
      await store.close()
      rmSync(dirname(file), { recursive: true })
    })
    const [line] = catalogue.links
    const earlier = { ...catalogue, actions: catalogue.actions.filter((action) => action.code !== code), links: catalogue.links.slice(1) }
    await store.amend('stm', additionsOf(earlier, shippedReason), systemActor)
    const other = { ...catalogue, programme: { ...catalogue.programme, code: 'ander' }, actions: [entry()], links: [] }
    await store.amend('ander', additionsOf(other, shippedReason), 'operator')
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [{ subjectType: 'link', subject: line?.code }], left: [{ subject: code, why: 'taken' }] })
    expect((await store.currentPlan('stm'))?.links.has(line?.code ?? '')).toBe(true)
  })

  test('keeps and names what it no longer ships', async () => {
    const { store } = await testServer()
    const after = { ...entry(), code: 'STM-9.9.9' }
    const base = { subjectType: 'action', subject: after.code, kind: 'added', effective: '2018-11-01', reason: { nl: 'x', en: '' }, source: 'stm-2018', after } as const
    await store.amend('stm', [base], systemActor)
    expect(await updateFromCatalogue(store)).toMatchObject({ amendments: [], left: [{ subjectType: 'action', subject: 'STM-9.9.9', why: 'gone' }] })
  })
})

import { newAmendment, type NewAmendmentBody } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { address, amend, base, fresh, ground, responsible } from '../testing/amendments.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'
import { draftAmendment } from './draftAmendment.ts'

describe('when somebody else, in another process too, changes the plan between working out a change and writing it', () => {
  test('nothing is written: an action that was just added is left out of no new version, nor added to an old one', async () => {
    const { as, store, anonymous } = await testServer()
    const coordinator = await as('coordinator')
    const { basedOn } = (await coordinator.get(`${base}/amendments`)).body
    const drafted = async (body: NewAmendmentBody) => {
      const draft = await draftAmendment(body, 'stm', store)
      if ('kind' in draft) throw new Error(JSON.stringify(draft))
      return draft
    }
    const added = (code: string): NewAmendmentBody => newAmendment.parse({ kind: 'action-added', line: 'STM-2', added: fresh(code), ...ground })
    const version = await drafted({ kind: 'version-published', basedOn, code: 'stm-2', title: { nl: 'Verzonnen' }, published: { precision: 'year', value: '2020' }, ...ground })
    const late = await drafted(added('NIEUW-2'))
    expect((await coordinator.post(`${base}/amendments`, added('NIEUW-1'))).status).toBe(201)
    for (const { amendments, basis } of [version, late])
      expect(await store.amendIfUnchanged('stm', amendments, basis, 'c-1')).toMatchObject({ ok: false, refusal: { reason: 'conflict' } })
    expect((await anonymous.get(`${base}/overview`)).body.total.total).toBe(88)
  })
})

describe('when the plan changes under what is written about it', () => {
  test('what was being written when an action ended or went to another is kept, and its author is told why', async () => {
    const { as } = await testServer()
    const [coordinator, inspectie] = [await as('coordinator'), await as('inspectie')]
    const draftAt = (code: string) => `${address(code)}/drafts/inspectie-szw`
    const draft = { content: { happened: { nl: 'Half af (verzonnen).' } }, basedOn: 0 }
    for (const code of ['STM-2.5.1', 'STM-2.6.1']) expect((await inspectie.put(draftAt(code), draft)).status).toBe(200)
    expect((await amend(coordinator, { kind: 'withdrawn', action: 'STM-2.5.1', ground: 'expired', effective: '2020-11-01' })).status).toBe(201)
    const police = [{ organisation: 'politie', role: 'lead', basis: 'explicit' }]
    const transfer = { kind: 'transferred', action: 'STM-2.6.1', owners: police, reporter: 'politie', responsible: { ...responsible, ministry: 'min-jenv', member: 'ss-jenv' }, effective: '2020-11-01' }
    const transferred = await amend(coordinator, transfer)
    expect(transferred.status, transferred.text).toBe(201)
    for (const [code, type] of [['STM-2.5.1', 'action-ended'], ['STM-2.6.1', 'no-part']] as const) {
      expect((await send(inspectie, { action: code })).body.type).toBe(`urn:actielijn:problem:${type}`)
      expect((await inspectie.get(draftAt(code))).body.content).toEqual(draft.content)
      expect((await inspectie.put(draftAt(code), { ...draft, content: { happened: { nl: 'Af.' } } })).status).toBe(200)
    }
    const { left } = (await inspectie.get(`${base}/my-actions`)).body
    expect(left).toMatchObject([
      { code: 'STM-2.5.1', organisation: 'inspectie-szw', ended: { kind: 'withdrawn' }, drafted: true, submitted: false },
      { code: 'STM-2.6.1', organisation: 'inspectie-szw', reporter: 'politie', drafted: true },
    ])
    for (const code of ['STM-2.5.1', 'STM-2.6.1']) expect((await inspectie.delete(draftAt(code))).status).toBe(204)
    // Without a draft the action is still told of: it went from the list of this organisation.
    expect((await inspectie.get(`${base}/my-actions`)).body.left.map(({ code }: { code: string }) => code)).toEqual(['STM-2.5.1', 'STM-2.6.1'])
    expect((await (await as('politie')).get(`${base}/my-actions`)).body.left).toEqual([])
  })

  test('a report that would count as a contribution since the plan changed is not taken for one', async () => {
    const { as } = await testServer()
    const [coordinator, inspectie] = [await as('coordinator'), await as('inspectie')]
    const shared = [{ organisation: 'politie', role: 'lead', basis: 'explicit' }, { organisation: 'inspectie-szw', role: 'partner', basis: 'explicit' }]
    await amend(coordinator, { kind: 'transferred', action: inspectieAction, owners: shared, reporter: 'politie', responsible, effective: '2020-11-01' })
    expect((await send(inspectie, { form: 'report' })).body.type).toBe('urn:actielijn:problem:plan-changed')
    expect((await send(inspectie, { form: 'contribution' })).status).toBe(201)
  })

  test('what was sent in before an action ended or went to another says so to who judges it, and tells of the days before', async () => {
    const { as, anonymous } = await testServer()
    const [coordinator, inspectie, politie] = [await as('coordinator'), await as('inspectie'), await as('politie')]
    const sent = [await send(inspectie, { content: report({ about: '2020-10-20' }) }), await send(inspectie, { action: 'STM-2.6.1', content: report({ about: '2020-10-20' }) })]
    await amend(coordinator, { kind: 'withdrawn', action: inspectieAction, ground: 'expired', effective: '2020-11-01' })
    const police = [{ organisation: 'politie', role: 'lead', basis: 'explicit' }]
    await amend(coordinator, { kind: 'transferred', action: 'STM-2.6.1', owners: police, reporter: 'politie', responsible, effective: '2020-11-01' })
    const { pending } = (await coordinator.get(`${base}/reviews`)).body
    expect(pending.map(({ overtaken }: { overtaken: unknown }) => overtaken)).toMatchObject([{ ended: { kind: 'withdrawn', on: '2020-11-01' } }, { reporter: 'politie' }])
    for (const { body } of sent) expect((await accept(coordinator, body.id, 'now')).status).toBe(201)
    const seen = async (code: string, query = '') => (await anonymous.get(`${address(code)}${query}`)).body
    expect((await seen('STM-2.6.1')).state).toEqual({ phase: 'not-started' })
    // What was released of the old reporter stays public, without a release by the new one.
    expect((await seen('STM-2.6.1')).history.items).toMatchObject([{ organisation: 'inspectie-szw', reach: 'public' }])
    for (const code of [inspectieAction, 'STM-2.6.1']) expect((await seen(code, '?asOf=2020-10-31')).state.phase).toBe('running')
    const own = await send(politie, { action: 'STM-2.6.1', organisation: 'politie', content: report({ phase: 'on-hold', onHold: { reason: 'Verzonnen', reviewOn: '2021-01-01' } }) })
    await accept(coordinator, own.body.id, 'now')
    expect((await seen('STM-2.6.1')).state.phase).toBe('on-hold')
    expect((await seen('STM-2.6.1', '?asOf=2020-10-31')).state.phase).toBe('running')
  })
})

import { describe, expect, test } from 'vitest'
import type { NewUpdate, RecordRefusal } from '../updateStore.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, refusalOf, valueOf } from './samples.ts'
import { amendedAction, programmeCode } from './samplePlan.ts'

export function describeUpdates(implementation: Implementation): void {
  describe('recording an update', () => {
    const bench = storeForEachTest(implementation)
    const record = async (update: NewUpdate) => valueOf(await bench.store.recordUpdate(update))
    const refused = async (update: NewUpdate) => refusalOf(await bench.store.recordUpdate(update))

    test('gives it a revision, a place in the order of knowledge and the moment', async () => {
      const first = await record(anUpdate())
      bench.clock.forward(60_000)
      const second = await record(anUpdate({ basedOn: 1 }))
      expect([first.revision, second.revision]).toEqual([1, 2])
      expect(second.sequence).toBe(first.sequence + 1)
      expect(second.recordedAt).toBe(bench.clock.now)
      expect(await bench.store.update(second.id)).toEqual({ update: second })
    })

    test('keeps every word of it', async () => {
      const wanted = anUpdate({
        onBehalf: { source: 'e-mail van de afdeling', received: '2020-10-30' },
        content: {
          phase: 'completed',
          outlook: undefined,
          result: { value: 'partly', explanation: 'Eén regio viel af – “helaas”' },
          happened: { nl: 'Regel 1\n\n- punt', en: 'Line 1' },
          next: { nl: 'Geen' },
          expected: { precision: 'quarter', value: '2020-Q4' },
          count: { done: 7, of: 10, unit: "regio's" },
          proof: [{ label: 'Brief', url: 'https://example.org/brief' }],
          notes: { coordinator: 'let op', taskforce: 'vraag', organisation: 'intern' },
        },
      })
      const { id } = await record(wanted)
      const kept = await bench.store.update(id)
      expect(kept?.update.content).toEqual(JSON.parse(JSON.stringify(wanted.content)))
      expect(kept?.update.onBehalf).toEqual(wanted.onBehalf)
    })

    test.each<[string, Partial<NewUpdate>, RecordRefusal]>([
      ['about an unknown action is refused', { action: 'D-9' }, { reason: 'unknown-action', action: 'D-9' }],
      [
        'in an unknown programme is refused',
        { programme: 'elders' },
        { reason: 'unknown-action', action: 'D-1' },
      ],
      [
        'by an organisation without a part in it is refused',
        { organisation: 'vereniging' },
        { reason: 'not-the-reporter', action: 'D-1', reporter: 'inspectie' },
      ],
      [
        'as a report by a partner is refused',
        { organisation: 'politie' },
        { reason: 'not-the-reporter', action: 'D-1', reporter: 'inspectie' },
      ],
      [
        'as a contribution by the reporter is refused',
        { form: 'contribution' },
        { reason: 'not-the-reporter', action: 'D-1', reporter: 'inspectie' },
      ],
      [
        'that reworks an unknown update is refused',
        { reworks: 'nergens' },
        { reason: 'unknown-update', update: 'nergens' },
      ],
    ])('%s', async (_title, change, refusal) => {
      const before = await bench.store.dataVersion()
      expect(await refused({ ...anUpdate(), ...change })).toEqual(refusal)
      expect(await bench.store.dataVersion()).toEqual(before)
      expect((await bench.store.history('D-1', { limit: 5 })).updates).toEqual([])
    })

    test('as a contribution by any other owner is recorded', async () => {
      const contribution = await record(anUpdate({ organisation: 'politie', form: 'contribution' }))
      expect(contribution).toMatchObject({ form: 'contribution', organisation: 'politie', revision: 1 })
    })

    test('for a collective is recorded under the collective', async () => {
      const update = await record(anUpdate({ action: 'D-2', organisation: 'gemeenten' }))
      expect(update.organisation).toBe('gemeenten')
    })

    test('after a transfer is the new reporter’s to do', async () => {
      await bench.store.amend(
        programmeCode,
        [amendedAction('D-1', { reporter: 'politie' }, { kind: 'transferred', effective: '2020-10-01' })],
        'system',
      )
      expect(await refused(anUpdate())).toMatchObject({ reason: 'not-the-reporter', reporter: 'politie' })
      expect(await record(anUpdate({ organisation: 'politie' }))).toMatchObject({ form: 'report' })
    })

    test('based on anything but the last revision is a conflict that shows the winner', async () => {
      const winner = await record(anUpdate())
      for (const basedOn of [0, 2]) {
        expect(await refused(anUpdate({ basedOn, author: 'editor-2' }))).toEqual({
          reason: 'conflict',
          action: 'D-1',
          winner: { update: winner },
        })
      }
      expect((await bench.store.lastOf('D-1', 'inspectie'))?.update).toEqual(winner)
    })

    test('by different organisations does not conflict', async () => {
      await record(anUpdate())
      await record(anUpdate({ organisation: 'politie', form: 'contribution' }))
      expect((await bench.store.history('D-1', { limit: 5 })).updates).toHaveLength(2)
    })

    test('that reworks a returned one makes the earlier authors its authors too', async () => {
      const first = await record(anUpdate())
      await bench.store.decide({ update: first.id, kind: 'returned', reason: 'te vaag', by: 'coordinator-1' })
      const second = await record(anUpdate({ basedOn: 1, author: 'editor-2', reworks: first.id }))
      expect(second).toMatchObject({ authors: ['editor-2', 'editor-1'], reworks: first.id })
    })

    test('cannot rework what was not returned, nor what is another organisation’s', async () => {
      const first = await record(anUpdate())
      expect(await refused(anUpdate({ basedOn: 1, reworks: first.id }))).toEqual({
        reason: 'unknown-update',
        update: first.id,
      })
      await bench.store.decide({ update: first.id, kind: 'returned', reason: 'te vaag', by: 'coordinator-1' })
      const borrowed = anUpdate({ organisation: 'politie', form: 'contribution', reworks: first.id })
      expect(await refused(borrowed)).toEqual({ reason: 'unknown-update', update: first.id })
    })

    test('never goes back in time when the clock does', async () => {
      const first = await record(anUpdate())
      bench.clock.forward(-3_600_000)
      const second = await record(anUpdate({ basedOn: 1 }))
      expect(second.recordedAt).toBe(first.recordedAt)
      expect(second.sequence).toBeGreaterThan(first.sequence)
    })
  })

  describe('recording a batch', () => {
    const bench = storeForEachTest(implementation)

    test('records all, in order', async () => {
      const batch = [
        anUpdate(),
        anUpdate({ action: 'D-3', organisation: 'politie' }),
        anUpdate({ basedOn: 1 }),
      ]
      const updates = valueOf(await bench.store.recordUpdates(batch))
      expect(updates.map(({ action, revision }) => `${action} ${revision}`)).toEqual([
        'D-1 1',
        'D-3 1',
        'D-1 2',
      ])
      expect(await bench.store.auditEvents({ limit: 10 })).toHaveLength(2)
    })

    test('with one refusal changes nothing, and returns every refusal', async () => {
      const before = await bench.store.dataVersion()
      const batch = [anUpdate(), anUpdate({ action: 'D-9' }), anUpdate({ action: 'D-3' })]
      expect(refusalOf(await bench.store.recordUpdates(batch))).toEqual([
        { reason: 'unknown-action', action: 'D-9' },
        { reason: 'not-the-reporter', action: 'D-3', reporter: 'politie' },
      ])
      expect(await bench.store.dataVersion()).toEqual(before)
      expect(await bench.store.lastOf('D-1', 'inspectie')).toBeUndefined()
      expect(await bench.store.pending(programmeCode)).toEqual([])
      expect(valueOf(await bench.store.recordUpdate(anUpdate())).revision).toBe(1)
    })

    test('of nothing records nothing', async () => {
      expect(valueOf(await bench.store.recordUpdates([]))).toEqual([])
    })
  })
}

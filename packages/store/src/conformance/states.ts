import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, valueOf } from './samples.ts'
import { amendedAction, programmeCode } from './samplePlan.ts'

export function describeStates(implementation: Implementation): void {
  describe('the state of an action', () => {
    const bench = storeForEachTest(implementation)
    const record = async (...update: Parameters<typeof anUpdate>) =>
      valueOf(await bench.store.recordUpdate(anUpdate(...update)))
    const accept = (id: string) => bench.store.decide({ update: id, kind: 'accepted', by: 'coordinator-1' })
    const current = async (view: 'accepted' | 'submitted' | 'public') =>
      (await bench.store.currentStates(programmeCode, view)).get('D-1')

    test('is absent as long as nobody ever reported', async () => {
      for (const view of ['accepted', 'submitted', 'public'] as const) {
        expect((await bench.store.currentStates(programmeCode, view)).size).toBe(0)
      }
    })

    test('changes for those who see submitted at once, for the others when accepted', async () => {
      const { id } = await record()
      expect(await current('submitted')).toEqual({
        action: 'D-1',
        phase: 'running',
        outlook: 'on-track',
        lastAbout: '2020-10-31',
        update: id,
        words: id,
        revision: 1,
        pending: true,
      })
      expect(await current('accepted')).toEqual({
        action: 'D-1',
        phase: 'not-started',
        revision: 1,
        pending: true,
      })
      expect(await current('public')).toBeUndefined()
      await accept(id)
      expect(await current('accepted')).toMatchObject({ phase: 'running', update: id, pending: false })
    })

    test('falls back to the one before when the latest is returned', async () => {
      const first = await record()
      const second = await record({ basedOn: 1, content: { phase: 'embedded', outlook: undefined } })
      expect(await current('submitted')).toMatchObject({ phase: 'embedded', pending: true })
      await bench.store.decide({ update: second.id, kind: 'returned', reason: 'nee', by: 'coordinator-1' })
      expect(await current('submitted')).toMatchObject({
        phase: 'running',
        update: first.id,
        revision: 2,
        pending: true,
      })
    })

    test('is set by the latest day spoken of, not by the latest to arrive', async () => {
      await record({
        content: {
          about: '2020-10-01',
          phase: 'completed',
          outlook: undefined,
          result: { value: 'as-planned' },
        },
      })
      await record({ basedOn: 1, content: { about: '2020-09-01' } })
      expect(await current('submitted')).toMatchObject({
        phase: 'completed',
        result: 'as-planned',
        lastAbout: '2020-10-01',
        revision: 2,
      })
    })

    test('keeps the last words after "unchanged"', async () => {
      const words = await record()
      const unchanged = await record({
        basedOn: 1,
        form: 'unchanged',
        content: { about: '2020-11-01', happened: undefined },
      })
      expect(await current('submitted')).toMatchObject({ update: unchanged.id, words: words.id })
    })

    test('is never changed by a contribution', async () => {
      await record({ organisation: 'politie', form: 'contribution', content: { phase: 'on-hold' } })
      expect(await current('submitted')).toBeUndefined()
      await record()
      expect(await current('submitted')).toMatchObject({ phase: 'running', revision: 1 })
    })

    test('belongs to the new reporter after a transfer, and comes back with the old one', async () => {
      await record()
      const transfer = (reporter: string) =>
        bench.store.amend(
          programmeCode,
          [amendedAction('D-1', { reporter }, { kind: 'transferred', effective: '2020-11-01' })],
          'system',
        )
      await transfer('politie')
      expect(await current('submitted')).toBeUndefined()
      await record({ organisation: 'politie', content: { phase: 'embedded', outlook: undefined } })
      expect(await current('submitted')).toMatchObject({ phase: 'embedded', revision: 1 })
      await transfer('inspectie')
      expect(await current('submitted')).toMatchObject({ phase: 'running' })
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('on a past day is what was said about it, by then or by now', async () => {
      await record({ content: { about: '2020-06-01' } })
      const known = (await bench.store.dataVersion()).sequence
      const at = bench.clock.now
      await record({ basedOn: 1, content: { about: '2020-07-01', phase: 'embedded', outlook: undefined } })
      const phaseOn = async (day: string, k: number) =>
        (
          await bench.store.statesAsOf(new Map([['D-1', 'inspectie']]), 'submitted', { day, known: k, at })
        ).get('D-1')?.phase
      const now = Number.MAX_SAFE_INTEGER
      expect(await phaseOn('2020-05-31', now)).toBeUndefined()
      expect(await phaseOn('2020-06-30', now)).toBe('running')
      expect(await phaseOn('2020-07-01', now)).toBe('embedded')
      expect(await phaseOn('2020-07-01', known)).toBe('running')
    })

    test('is the same after every projection was rebuilt', async () => {
      const { id } = await record()
      await accept(id)
      await record({
        basedOn: 1,
        content: { phase: 'on-hold', onHold: { reason: 'ziek', reviewOn: '2021-01-01' } },
      })
      const before = [...(await bench.store.currentStates(programmeCode, 'submitted'))]
      await bench.store.rebuildProjections()
      expect([...(await bench.store.currentStates(programmeCode, 'submitted'))]).toEqual(before)
      expect(await bench.store.checkProjections()).toEqual([])
    })
  })
}

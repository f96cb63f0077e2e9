import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate } from './samples.ts'
import { programmeCode } from './samplePlan.ts'

export function describeConcurrency(implementation: Implementation): void {
  describe('several at once', () => {
    const bench = storeForEachTest(implementation)

    test('of those who start from the same revision one wins and the others see it', async () => {
      const other = await bench.again()
      const authors = ['a', 'b', 'c', 'd', 'e', 'f']
      const outcomes = await Promise.all(
        authors.map((author, index) =>
          (index % 2 === 0 ? bench.store : other).recordUpdate(anUpdate({ author })),
        ),
      )
      const won = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
      expect(won).toHaveLength(1)
      const lost = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))
      const conflict = { reason: 'conflict', action: 'D-1', winner: { update: won[0] } }
      expect(lost).toEqual(authors.slice(1).map(() => conflict))
    })

    test('sequence is the order of knowledge, whoever writes', async () => {
      const other = await bench.again()
      for (let basedOn = 0; basedOn < 10; basedOn++) {
        await (basedOn % 2 === 0 ? bench.store : other).recordUpdate(anUpdate({ basedOn }))
      }
      const { updates } = await bench.store.history('D-1', { limit: 20 })
      const sequences = updates.map(({ update }) => update.sequence)
      expect(sequences).toEqual(sequences.toSorted((a, b) => b - a))
      expect(new Set(sequences).size).toBe(10)
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })

    test('nobody is ever answered with what was before another’s write', async () => {
      const other = await bench.again()
      for (let basedOn = 0; basedOn < 20; basedOn++) {
        const [writer, reader] = basedOn % 2 === 0 ? [bench.store, other] : [other, bench.store]
        await writer.recordUpdate(anUpdate({ basedOn }))
        expect((await reader.currentStates(programmeCode, 'submitted')).get('D-1')?.revision).toBe(
          basedOn + 1,
        )
        expect(await reader.dataVersion()).toEqual(await writer.dataVersion())
      }
    })

    test('an embargo that one settles is settled for all', async () => {
      const other = await bench.again()
      const recorded = await bench.store.recordUpdate(anUpdate())
      if (!recorded.ok) throw new Error('Refused')
      await bench.store.decide({
        update: recorded.value.id,
        kind: 'accepted',
        by: 'c',
        publicFrom: '2020-11-02T00:00:00.000Z',
      })
      bench.clock.now = '2020-11-02T00:00:00.000Z'
      await Promise.all([bench.store.settleEmbargoes(), other.settleEmbargoes()])
      expect((await other.currentStates(programmeCode, 'public')).get('D-1')?.phase).toBe('running')
      expect((await other.dataVersion()).lapsed).toBe(1)
      expect((await bench.store.dataVersion()).lapsed).toBe(1)
    })
  })
}

import { dayOf, endOfDay } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, dawn, valueOf } from './samples.ts'
import { samplePlan } from './samplePlan.ts'

export function describeAudit(implementation: Implementation): void {
  describe('the audit chain', () => {
    const bench = storeForEachTest(implementation)
    const liveALittle = async () => {
      const { id } = valueOf(await bench.store.recordUpdate(anUpdate()))
      await bench.store.decide({ update: id, kind: 'accepted', by: 'coordinator-1', publicFrom: 'now' })
      valueOf(await bench.store.recordUpdate(anUpdate({ basedOn: 1 })))
    }

    test('holds one event per write, oldest first, by pages', async () => {
      await liveALittle()
      const events = await bench.store.auditEvents({ limit: 10 })
      expect(events.map(({ kind }) => kind)).toEqual([
        'amended',
        'update-recorded',
        'update-accepted',
        'update-recorded',
      ])
      const [first] = events
      expect(await bench.store.auditEvents({ after: first?.sequence, limit: 1 })).toEqual([events[1]])
    })

    test('attests every row of history', async () => {
      await liveALittle()
      const events = await bench.store.auditEvents({ limit: 10 })
      expect(await bench.store.verify()).toEqual({
        sound: true,
        events: 4,
        rows: samplePlan.length + 4,
        head: events.at(-1)?.hash,
      })
    })

    test('holds every earlier head, and not one that was never there', async () => {
      const [first] = await bench.store.auditEvents({ limit: 1 })
      await liveALittle()
      expect(await bench.store.verify(first?.hash)).toMatchObject({ sound: true })
      expect(await bench.store.verify('f'.repeat(64))).toMatchObject({
        sound: false,
        problem: 'head-not-found',
      })
    })

    test('tells the last place given out before a moment, such as the end of a day', async () => {
      const { sequence } = await bench.store.dataVersion()
      expect(await bench.store.sequenceAt(dawn)).toBe(0)
      expect(await bench.store.sequenceAt(endOfDay(dayOf(dawn)))).toBe(sequence)
      bench.clock.now = endOfDay(dayOf(dawn))
      await liveALittle()
      expect(await bench.store.sequenceAt(endOfDay(dayOf(dawn)))).toBe(sequence)
      bench.clock.forward(1)
      expect(await bench.store.sequenceAt(bench.clock.now)).toBe((await bench.store.dataVersion()).sequence)
    })
  })
}

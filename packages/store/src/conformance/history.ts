import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, valueOf } from './samples.ts'
import { programmeCode } from './samplePlan.ts'

export function describeHistory(implementation: Implementation): void {
  describe('the history of an action', () => {
    const bench = storeForEachTest(implementation)
    const record = async (...update: Parameters<typeof anUpdate>) =>
      valueOf(await bench.store.recordUpdate(anUpdate(...update)))

    test('comes latest first by the day spoken of, then by the order of knowledge', async () => {
      const days = ['2020-03-01', '2020-10-01', '2020-03-01', '2019-01-01']
      for (const [basedOn, about] of days.entries()) await record({ basedOn, content: { about } })
      const { updates, next } = await bench.store.history('D-1', { limit: 10 })
      expect(updates.map(({ update }) => `${update.content.about} ${update.revision}`)).toEqual([
        '2020-10-01 2',
        '2020-03-01 3',
        '2020-03-01 1',
        '2019-01-01 4',
      ])
      expect(next).toBeUndefined()
    })

    test('is read by pages that miss nothing and repeat nothing', async () => {
      for (let basedOn = 0; basedOn < 7; basedOn++)
        await record({ basedOn, content: { about: '2020-03-01' } })
      const revisions: number[] = []
      let before
      do {
        const page = await bench.store.history('D-1', { limit: 3, before })
        revisions.push(...page.updates.map(({ update }) => update.revision))
        before = page.next
      } while (before)
      expect(revisions).toEqual([7, 6, 5, 4, 3, 2, 1])
    })

    test('of one action holds nothing of another', async () => {
      await record({ action: 'D-3', organisation: 'politie' })
      expect((await bench.store.history('D-1', { limit: 3 })).updates).toEqual([])
    })

    test('knows the last contribution of each organisation, by the day spoken of, not the returned ones', async () => {
      const contribution = (basedOn: number, about: string) =>
        record({ organisation: 'politie', form: 'contribution', basedOn, content: { about } })
      const early = await contribution(0, '2020-09-01')
      const late = await contribution(1, '2020-10-01')
      await record()
      await record({ action: 'D-3', organisation: 'inspectie', form: 'contribution' })
      const latest = async () =>
        (await bench.store.latestContributions(['D-1', 'D-2'])).map(({ update }) => update.id)
      expect(await latest()).toEqual([late.id])
      await bench.store.decide({ update: late.id, kind: 'returned', reason: 'dubbel', by: 'coordinator-1' })
      expect(await latest()).toEqual([early.id])
    })

    test('counts what an organisation sent in and what was accepted, by month spoken of', async () => {
      const first = await record({ content: { about: '2020-09-30' } })
      await record({ basedOn: 1, content: { about: '2020-09-01' } })
      await record({ action: 'D-3', form: 'contribution', content: { about: '2020-10-01' } })
      await bench.store.decide({ update: first.id, kind: 'accepted', by: 'coordinator-1' })
      expect(await bench.store.reportingOverTime(programmeCode, 'inspectie')).toEqual([
        { month: '2020-09', submitted: 2, accepted: 1 },
        { month: '2020-10', submitted: 1, accepted: 0 },
      ])
    })
  })
}

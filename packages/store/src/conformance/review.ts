import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, refusalOf, valueOf } from './samples.ts'
import { programmeCode } from './samplePlan.ts'

export function describeReview(implementation: Implementation): void {
  describe('judging', () => {
    const bench = storeForEachTest(implementation)
    const record = async (...update: Parameters<typeof anUpdate>) =>
      valueOf(await bench.store.recordUpdate(anUpdate(...update)))
    const accept = { kind: 'accepted', by: 'coordinator-1' } as const
    const giveBack = { kind: 'returned', reason: 'te vaag', by: 'coordinator-1' } as const

    test('what was sent in waits to be judged, oldest first, until it is', async () => {
      const first = await record()
      const second = await record({ basedOn: 1 })
      const ids = async () => (await bench.store.pending(programmeCode)).map(({ update }) => update.id)
      expect(await ids()).toEqual([first.id, second.id])
      await bench.store.decide({ update: first.id, ...accept })
      await bench.store.decide({ update: second.id, ...giveBack })
      expect(await ids()).toEqual([])
    })

    test('an acceptance says by whom, when and in what order', async () => {
      const update = await record()
      bench.clock.forward(60_000)
      const judged = valueOf(await bench.store.decide({ update: update.id, ...accept }))
      expect(judged).toEqual({
        update,
        decision: {
          kind: 'accepted',
          by: 'coordinator-1',
          at: bench.clock.now,
          sequence: update.sequence + 1,
        },
      })
      expect(await bench.store.update(update.id)).toEqual(judged)
    })

    test('a return keeps its reason', async () => {
      const update = await record()
      const judged = valueOf(await bench.store.decide({ update: update.id, ...giveBack }))
      expect(judged.decision).toMatchObject({ kind: 'returned', reason: 'te vaag' })
      expect((await bench.store.updates([update.id, 'nergens'])).get(update.id)).toEqual(judged)
    })

    test('nobody judges an update twice', async () => {
      const update = await record()
      const judged = valueOf(await bench.store.decide({ update: update.id, ...giveBack }))
      expect(
        refusalOf(await bench.store.decide({ update: update.id, ...accept, by: 'coordinator-2' })),
      ).toEqual({ reason: 'already-judged', judged })
    })

    test('nobody judges own words, also not those taken over from a returned update', async () => {
      const first = await record({ author: 'coordinator-1' })
      expect(refusalOf(await bench.store.decide({ update: first.id, ...accept }))).toEqual({
        reason: 'own-words',
      })
      await bench.store.decide({ update: first.id, ...giveBack, by: 'coordinator-2' })
      const second = await record({ basedOn: 1, reworks: first.id, author: 'editor-2' })
      expect(refusalOf(await bench.store.decide({ update: second.id, ...accept }))).toEqual({
        reason: 'own-words',
      })
      expect((await bench.store.decide({ update: second.id, ...accept, by: 'coordinator-2' })).ok).toBe(true)
    })

    test('an unknown update cannot be judged', async () => {
      expect(refusalOf(await bench.store.decide({ update: 'nergens', ...accept }))).toEqual({
        reason: 'unknown-update',
      })
    })

    test('what was accepted last comes first', async () => {
      const updates = [
        await record(),
        await record({ action: 'D-3', organisation: 'politie' }),
        await record({ basedOn: 1 }),
      ]
      for (const { id } of updates.toReversed()) await bench.store.decide({ update: id, ...accept })
      const last = await bench.store.lastAccepted(programmeCode, 2)
      expect(last.map(({ update }) => update.id)).toEqual([updates[0]?.id, updates[1]?.id])
    })
  })

  describe('releasing', () => {
    const bench = storeForEachTest(implementation)
    const accepted = async (change: Parameters<typeof anUpdate>[0], publicFrom?: string) => {
      const update = valueOf(await bench.store.recordUpdate(anUpdate(change)))
      return valueOf(
        await bench.store.decide({ update: update.id, kind: 'accepted', by: 'coordinator-1', publicFrom }),
      )
    }
    const unreleased = async () =>
      (await bench.store.unreleased(programmeCode)).map(({ update }) => update.id)
    const publicPhase = async () =>
      (await bench.store.currentStates(programmeCode, 'public')).get('D-1')?.phase

    test('what is accepted is not yet public', async () => {
      const { update } = await accepted({})
      expect(await unreleased()).toEqual([update.id])
      expect(await publicPhase()).toBeUndefined()
    })

    test('at acceptance makes it public in the same moment', async () => {
      const { decision, release } = await accepted({}, 'now')
      expect(release).toMatchObject({ at: decision?.at, publicFrom: decision?.at })
      expect(await unreleased()).toEqual([])
      expect(await publicPhase()).toBe('running')
    })

    test('through a day releases everything accepted about that day or before, once', async () => {
      const early = await accepted({ content: { about: '2020-09-30' } })
      const late = await accepted({
        action: 'D-3',
        organisation: 'politie',
        content: { about: '2020-10-31' },
      })
      const release = {
        programme: programmeCode,
        through: '2020-09-30',
        publicFrom: 'now',
        by: 'coordinator-1',
      } as const
      expect(await bench.store.releaseThrough(release)).toBe(1)
      expect(await bench.store.releaseThrough(release)).toBe(0)
      expect(await unreleased()).toEqual([late.update.id])
      expect((await bench.store.update(early.update.id))?.release).toMatchObject({
        by: 'coordinator-1',
        publicFrom: bench.clock.now,
      })
    })

    test('does not touch what is not accepted', async () => {
      valueOf(await bench.store.recordUpdate(anUpdate()))
      expect(
        await bench.store.releaseThrough({
          programme: programmeCode,
          through: '2030-01-01',
          publicFrom: 'now',
          by: 'c',
        }),
      ).toBe(0)
      expect(await publicPhase()).toBeUndefined()
    })

    test('under embargo becomes public when the moment has passed, and the version tells', async () => {
      const { update } = await accepted({}, '2020-11-05T08:00:00.000Z')
      const before = await bench.store.dataVersion()
      bench.clock.now = '2020-11-05T07:59:59.999Z'
      await bench.store.settleEmbargoes()
      expect(await bench.store.dataVersion()).toEqual(before)
      expect(await unreleased()).toEqual([update.id])
      expect(await publicPhase()).toBeUndefined()
      bench.clock.now = '2020-11-05T08:00:00.000Z'
      await bench.store.settleEmbargoes()
      expect(await publicPhase()).toBe('running')
      expect(await unreleased()).toEqual([])
      expect(await bench.store.dataVersion()).toEqual({ ...before, lapsed: before.lapsed + 1 })
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('under a lapsed embargo is settled by the next write as well', async () => {
      await accepted({}, '2020-11-05T08:00:00.000Z')
      bench.clock.now = '2020-11-06T08:00:00.000Z'
      valueOf(await bench.store.recordUpdate(anUpdate({ action: 'D-3', organisation: 'politie' })))
      expect(await publicPhase()).toBe('running')
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('everything at once leaves one audit event', async () => {
      for (const basedOn of [0, 1, 2]) await accepted({ basedOn })
      const before = await bench.store.auditEvents({ limit: 100 })
      expect(
        await bench.store.releaseThrough({
          programme: programmeCode,
          through: '2020-12-31',
          publicFrom: 'now',
          by: 'coordinator-1',
        }),
      ).toBe(3)
      const events = await bench.store.auditEvents({ limit: 100 })
      expect(events.length).toBe(before.length + 1)
      expect(events.at(-1)).toMatchObject({ kind: 'updates-released', actor: 'coordinator-1' })
    })
  })
}

import { describe, expect, test } from 'vitest'
import type { NewReviewDay, NewSetAside } from '../attentionPointStore.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { programmeCode } from './samplePlan.ts'
import { refusalOf, valueOf } from './samples.ts'

export function describeAttentionPoints(implementation: Implementation): void {
  describeSetAsides(implementation)
  describeReviewDays(implementation)
}

function describeSetAsides(implementation: Implementation): void {
  describe('attention points', () => {
    const bench = storeForEachTest(implementation)
    const setAside = (change: Partial<NewSetAside> = {}) =>
      bench.store.setAside({
        programme: programmeCode,
        key: 'no-lead:D-1',
        facts: ['since:'],
        reason: 'Besproken.',
        basedOn: 0,
        by: 'secretary-1',
        ...change,
      })

    test('are set aside with who, when, why and on which facts', async () => {
      bench.clock.forward(60_000)
      const aside = valueOf(await setAside())
      expect(aside).toMatchObject({
        key: 'no-lead:D-1',
        revision: 1,
        kind: 'set-aside',
        facts: ['since:'],
        reason: 'Besproken.',
        at: bench.clock.now,
        by: 'secretary-1',
      })
      expect(await bench.store.setAsides(programmeCode)).toEqual(new Map([['no-lead:D-1', aside]]))
      expect(await bench.store.setAsides('elders')).toEqual(new Map())
      expect(await bench.store.setAsideById(aside.id)).toEqual({ ...aside, programme: programmeCode })
      expect(await bench.store.setAsideById('nergens')).toBeUndefined()
    })

    test('are set aside once: whoever comes second gets what the first one said', async () => {
      const first = valueOf(await setAside())
      for (const basedOn of [0, 1])
        expect(refusalOf(await setAside({ basedOn, by: 'coordinator-1' }))).toEqual({ reason: 'conflict', winner: first })
      expect((await bench.store.setAsides(programmeCode)).size).toBe(1)
    })

    test('are put back once, by anybody, and can then be set aside again', async () => {
      const first = valueOf(await setAside())
      const back = valueOf(await bench.store.takeBack({ setAside: first.id, by: 'coordinator-1' }))
      expect(back).toMatchObject({ kind: 'taken-back', revision: 2, by: 'coordinator-1', facts: ['since:'] })
      expect(back).not.toHaveProperty('reason')
      expect(await bench.store.setAsides(programmeCode)).toEqual(new Map([['no-lead:D-1', back]]))
      expect(refusalOf(await bench.store.takeBack({ setAside: first.id, by: 'secretary-1' }))).toEqual({
        reason: 'conflict',
        winner: back,
      })
      for (const unknown of [back.id, 'nergens'])
        expect(refusalOf(await bench.store.takeBack({ setAside: unknown, by: 'secretary-1' }))).toEqual({
          reason: 'unknown-set-aside',
        })
      expect(valueOf(await setAside({ basedOn: 2, reason: 'Toch.' }))).toMatchObject({ revision: 3, reason: 'Toch.' })
    })

    test('are set aside anew when they rest on something else', async () => {
      valueOf(await setAside())
      const anew = valueOf(await setAside({ basedOn: 1, facts: ['since:2021-01-01'] }))
      expect(anew).toMatchObject({ revision: 2, facts: ['since:2021-01-01'] })
    })

    test('leave an event each, and every row of them is attested', async () => {
      const { id } = valueOf(await setAside())
      await bench.store.takeBack({ setAside: id, by: 'coordinator-1' })
      const events = await bench.store.auditEvents({ limit: 100 })
      expect(events.slice(-2)).toMatchObject([
        { kind: 'attention-point-set-aside', actor: 'secretary-1' },
        { kind: 'attention-point-taken-back', actor: 'coordinator-1' },
      ])
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })
  })
}

function describeReviewDays(implementation: Implementation): void {
  describe('review days', () => {
    const bench = storeForEachTest(implementation)
    const choose = (change: Partial<NewReviewDay> = {}) =>
      bench.store.recordReviewDay({ programme: programmeCode, action: 'D-1', day: '2021-02-01', basedOn: 0, by: 'coordinator-1', ...change })

    test('are kept per action with who, when and why; the last one counts', async () => {
      const first = valueOf(await choose({ reason: 'Na de begroting.' }))
      expect(first).toMatchObject({ action: 'D-1', revision: 1, day: '2021-02-01', reason: 'Na de begroting.', at: bench.clock.now })
      const moved = valueOf(await choose({ day: '2021-03-01', basedOn: 1 }))
      expect(moved).not.toHaveProperty('reason')
      expect(await bench.store.reviewDay(programmeCode, 'D-1')).toEqual(moved)
      expect(await bench.store.reviewDay(programmeCode, 'D-3')).toBeUndefined()
      expect(await bench.store.reviewDays(programmeCode)).toEqual(new Map([['D-1', moved]]))
    })

    test('are taken away by leaving the day out', async () => {
      valueOf(await choose())
      const gone = valueOf(await choose({ day: undefined, reason: 'Niet meer nodig.', basedOn: 1 }))
      expect(gone).not.toHaveProperty('day')
      expect(await bench.store.reviewDay(programmeCode, 'D-1')).toEqual(gone)
    })

    test('are never chosen over what somebody else chose meanwhile, nor for what is no action', async () => {
      const first = valueOf(await choose())
      expect(refusalOf(await choose({ day: '2021-03-01', by: 'coordinator-2' }))).toEqual({ reason: 'conflict', winner: first })
      expect(refusalOf(await choose({ action: 'nergens' }))).toEqual({ reason: 'unknown-action' })
      expect(refusalOf(await choose({ programme: 'elders' }))).toEqual({ reason: 'unknown-action' })
    })

    test('leave an event each, and every row of them is attested', async () => {
      valueOf(await choose())
      expect((await bench.store.auditEvents({ limit: 100 })).at(-1)).toMatchObject({
        kind: 'review-day-recorded',
        actor: 'coordinator-1',
      })
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })
  })
}

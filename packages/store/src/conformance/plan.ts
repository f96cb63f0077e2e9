import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { amendedAction, amendedProgramme, programmeCode, samplePlan } from './samplePlan.ts'

const latest = Number.MAX_SAFE_INTEGER

export function describePlan(implementation: Implementation): void {
  describe('the plan', () => {
    const bench = storeForEachTest(implementation)

    test('is what the amendments made it, in the order of arrival', async () => {
      const plan = await bench.store.currentPlan(programmeCode)
      expect([...(plan?.actions.keys() ?? [])]).toEqual(['D-1', 'D-2', 'D-3'])
      expect(plan?.organisations.size).toBe(5)
      expect(await bench.store.programmes()).toEqual([programmeCode])
    })

    test('cannot be changed by whoever reads it', async () => {
      const plan = await bench.store.currentPlan(programmeCode)
      expect(Object.isFrozen(plan?.actions.get('D-1')?.owners)).toBe(true)
    })

    test('of an unknown programme is nothing', async () => {
      expect(await bench.store.currentPlan('elders')).toBeUndefined()
      expect(await bench.store.plan('elders', { day: '2020-11-01', known: latest })).toBeUndefined()
    })

    test('does not exist before its first day, nor before it was known', async () => {
      expect(await bench.store.plan(programmeCode, { day: '2018-11-12', known: latest })).toBeUndefined()
      expect(await bench.store.plan(programmeCode, { day: '2020-11-01', known: 0 })).toBeUndefined()
      expect(await bench.store.plan(programmeCode, { day: '2018-11-13', known: latest })).toBeDefined()
    })

    test('holds an amendment from its day on, and keeps the wording of before', async () => {
      const before = (await bench.store.dataVersion()).sequence
      const title = { nl: 'Controles overal', en: 'Inspections everywhere' }
      await bench.store.amend(
        programmeCode,
        [amendedAction('D-1', { title }, { kind: 'reworded', effective: '2020-06-01' })],
        'system',
      )
      const titleOn = async (day: string, known: number) =>
        (await bench.store.plan(programmeCode, { day, known }))?.actions.get('D-1')?.title.nl
      expect(await titleOn('2020-05-31', latest)).toBe('Controles in de landbouw')
      expect(await titleOn('2020-06-01', latest)).toBe('Controles overal')
      expect(await titleOn('2020-06-01', before)).toBe('Controles in de landbouw')
      expect((await bench.store.currentPlan(programmeCode))?.actions.get('D-1')?.title.nl).toBe(
        'Controles overal',
      )
      expect([...((await bench.store.currentPlan(programmeCode))?.actions.keys() ?? [])][0]).toBe('D-1')
    })

    test('takes up a later amendment when its day comes, without any write', async () => {
      await bench.store.amend(
        programmeCode,
        [amendedAction('D-1', { reporter: 'politie' }, { kind: 'transferred', effective: '2020-11-03' })],
        'system',
      )
      const reporter = async () =>
        (await bench.store.currentPlan(programmeCode))?.actions.get('D-1')?.reporter
      expect(await reporter()).toBe('inspectie')
      bench.clock.now = '2020-11-02T22:59:59.999Z'
      expect(await reporter()).toBe('inspectie')
      bench.clock.now = '2020-11-02T23:00:00.000Z'
      expect(await reporter()).toBe('politie')
    })

    test('an amendment recorded later for an earlier day does not push aside one for a later day', async () => {
      const reworded = (nl: string, effective: string) =>
        bench.store.amend(
          programmeCode,
          [amendedAction('D-1', { title: { nl, en: nl } }, { kind: 'reworded', effective })],
          'system',
        )
      await reworded('laatste', '2020-09-01')
      await reworded('eerdere', '2020-03-01')
      expect((await bench.store.currentPlan(programmeCode))?.actions.get('D-1')?.title.nl).toBe('laatste')
    })

    test('every amendment of a subject can be read back with who, when and why', async () => {
      bench.clock.forward(1000)
      const [amended] = await bench.store.amend(
        programmeCode,
        [amendedProgramme({ release: { mode: 'direct', outlook: true, contributions: true } })],
        'coordinator-1',
      )
      const all = await bench.store.amendmentsOf(programmeCode, 'programme', programmeCode)
      expect(all.map(({ kind }) => kind)).toEqual(['added', 'settings'])
      expect(all[1]).toEqual(amended)
      expect(amended).toMatchObject({
        by: 'coordinator-1',
        recordedAt: bench.clock.now,
        programme: programmeCode,
      })
    })

    test('another opening of the same data sees an amendment at once', async () => {
      const other = await bench.again()
      await other.currentPlan(programmeCode)
      await bench.store.amend(
        programmeCode,
        [
          amendedAction(
            'D-3',
            { title: { nl: 'Nieuw', en: 'New' } },
            { kind: 'reworded', effective: '2020-10-01' },
          ),
        ],
        'system',
      )
      expect((await other.currentPlan(programmeCode))?.actions.get('D-3')?.title.nl).toBe('Nieuw')
      expect(await other.dataVersion()).toEqual(await bench.store.dataVersion())
    })
  })

  describe('an empty store', () => {
    const bench = storeForEachTest(implementation, 'nothing')

    test('knows no programme and nothing at any moment', async () => {
      expect(await bench.store.programmes()).toEqual([])
      expect(await bench.store.sequenceAt('2030-01-01T00:00:00.000Z')).toBe(0)
      expect(await bench.store.dataVersion()).toEqual({ sequence: 0, lapsed: 0, loose: 0, drafts: 0 })
    })

    test('gives every amendment its own place in the order of knowledge', async () => {
      const amended = await bench.store.amend(programmeCode, samplePlan, 'system')
      expect(amended.map(({ sequence }) => sequence)).toEqual(samplePlan.map((_, index) => index + 1))
      expect((await bench.store.dataVersion()).sequence).toBe(samplePlan.length)
      expect(await bench.store.sequenceAt(bench.clock.forward(1))).toBe(samplePlan.length)
    })
  })
}

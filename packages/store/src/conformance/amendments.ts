import { describe, expect, test } from 'vitest'
import { dayOf } from '@actielijn/plan'
import { storeForEachTest, type Implementation } from './harness.ts'
import { amendedAction, amendedProgramme, programmeCode, sampleActions, samplePlan } from './samplePlan.ts'
import { anUpdate, refusalOf, valueOf } from './samples.ts'
import type { NewAmendment } from '../amendment.ts'

const latest = Number.MAX_SAFE_INTEGER

export function describeAmendments(implementation: Implementation): void {
  describe('a plan that changes', () => {
    const bench = storeForEachTest(implementation)
    const lastOf = async (subject: string) =>
      (await bench.store.amendmentsOf(programmeCode, 'action', subject)).at(-1)?.sequence ?? 0
    const basis = async (subject: string) => ({ subjectType: 'action' as const, subject, sequence: await lastOf(subject) })
    const rescheduled = (value: string, effective = '2020-06-01') =>
      amendedAction('D-1', { due: { precision: 'year', value } }, { kind: 'rescheduled', effective })

    test('is amended when its subjects are as the author saw them', async () => {
      const known = await basis('D-1')
      const amended = valueOf(await bench.store.amendIfUnchanged(programmeCode, [rescheduled('2022')], [known], 'c-1'))
      expect(amended).toHaveLength(1)
      expect((await bench.store.currentPlan(programmeCode))?.actions.get('D-1')?.due?.value).toBe('2022')
    })

    test('is not amended on what somebody else changed meanwhile, and then nothing is written', async () => {
      const known = await basis('D-1')
      await bench.store.amend(programmeCode, [rescheduled('2022')], 'c-1')
      const { sequence } = await bench.store.dataVersion()
      const wanted = [amendedAction('D-2', { duration: 'continuing' }, { kind: 'reworded', effective: '2020-06-01' }), rescheduled('2023')]
      const refusal = refusalOf(await bench.store.amendIfUnchanged(programmeCode, wanted, [await basis('D-2'), known], 'c-2'))
      expect(refusal).toEqual({ reason: 'conflict', subjectType: 'action', subject: 'D-1', sequence })
      expect((await bench.store.dataVersion()).sequence).toBe(sequence)
    })

    test('is not amended when anything else of it changed since, where the change depends on the whole', async () => {
      const worked = { subjectType: 'anything' as const, subject: programmeCode, sequence: (await bench.store.dataVersion()).sequence }
      const other = amendedAction('D-2', { duration: 'continuing' }, { kind: 'reworded', effective: '2020-06-01' })
      valueOf(await bench.store.amendIfUnchanged(programmeCode, [rescheduled('2022')], [await basis('D-1'), worked], 'c-1'))
      const known = [await basis('D-2'), worked]
      expect(refusalOf(await bench.store.amendIfUnchanged(programmeCode, [other], known, 'c-1'))).toMatchObject({ reason: 'conflict', subjectType: 'anything' })
    })

    test('never uses a code again, not even that of an action in another programme', async () => {
      const [first] = sampleActions
      if (!first) throw new Error('The sample has no action')
      const again = { subjectType: 'action' as const, subject: 'D-1', sequence: 0 }
      expect(refusalOf(await bench.store.amendIfUnchanged(programmeCode, [rescheduled('2022')], [again], 'c-1')).reason).toBe('conflict')
      const other = samplePlan.map((amendment) => ({ ...amendment, subject: amendment.subject === programmeCode ? 'ander' : amendment.subject }))
      const refusal = refusalOf(await bench.store.amendIfUnchanged('ander', other as NewAmendment[], [again], 'operator'))
      expect(refusal).toEqual({ reason: 'code-taken', subject: 'D-1' })
    })

    test('holds no half character, which would be written as another one: the whole write is undone', async () => {
      const { sequence } = await bench.store.dataVersion()
      const halved = { ...rescheduled('2023'), source: 'Kamerstuk \uD83D' }
      await expect(bench.store.amend(programmeCode, [rescheduled('2022'), halved], 'c-1')).rejects.toThrow('whole characters')
      expect((await bench.store.dataVersion()).sequence).toBe(sequence)
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })

    test('lists what changed since it was loaded, latest first, with what held before and what belongs together', async () => {
      await bench.store.amend(programmeCode, [rescheduled('2022'), amendedAction('D-2', { reporter: 'ministerie' }, { kind: 'transferred', effective: '2020-07-01' })], 'c-1')
      await bench.store.amend(programmeCode, [rescheduled('2023', '2020-08-01')], 'c-2')
      const listed = await bench.store.amendments(programmeCode, { limit: 10 })
      expect(listed.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(['D-1 rescheduled', 'D-2 transferred', 'D-1 rescheduled'])
      expect(listed[0]?.before).toMatchObject({ due: { value: '2022' } })
      expect(listed[2]?.before).not.toHaveProperty('due')
      expect(listed[1]?.act).toBe(listed[2]?.act)
      expect(listed[0]?.act).not.toBe(listed[1]?.act)
    })

    test('lists by kind, subject, day, knowledge and page', async () => {
      await bench.store.amend(programmeCode, [rescheduled('2022')], 'c-1')
      const { sequence } = await bench.store.dataVersion()
      await bench.store.amend(programmeCode, [amendedAction('D-2', { reporter: 'ministerie' }, { kind: 'transferred', effective: '2020-12-01' })], 'c-1')
      const kinds = async (filter: object) => (await bench.store.amendments(programmeCode, { limit: 10, ...filter })).map(({ kind }) => kind)
      expect(await kinds({ kinds: ['transferred'] })).toEqual(['transferred'])
      expect(await kinds({ of: { subjectType: 'action', subject: 'D-1' } })).toEqual(['rescheduled'])
      expect(await kinds({ until: dayOf(bench.clock.now) })).toEqual(['rescheduled'])
      expect(await kinds({ from: '2020-07-01' })).toEqual(['transferred'])
      expect(await kinds({ known: sequence })).toEqual(['rescheduled'])
      expect(await kinds({ before: sequence + 1 })).toEqual(['rescheduled'])
      expect(await kinds({ limit: 1 })).toEqual(['transferred'])
    })

    test('takes the state from the reporter of that day: the new one from the transfer on, the old one before it', async () => {
      const about = '2020-10-01'
      const report = valueOf(await bench.store.recordUpdate(anUpdate({ content: { about } })))
      await bench.store.decide({ update: report.id, kind: 'accepted', by: 'coordinator-1' })
      await bench.store.amend(programmeCode, [amendedAction('D-1', { reporter: 'politie' }, { kind: 'transferred', effective: '2020-10-15' })], 'c-1')
      expect((await bench.store.currentStates(programmeCode, 'accepted')).get('D-1')).toBeUndefined()
      const content = { about: '2020-10-20', phase: 'on-hold' as const, onHold: { reason: 'verzonnen', reviewOn: '2021-01-01' } }
      const next = valueOf(await bench.store.recordUpdate(anUpdate({ organisation: 'politie', content })))
      await bench.store.decide({ update: next.id, kind: 'accepted', by: 'coordinator-1' })
      expect((await bench.store.currentStates(programmeCode, 'accepted')).get('D-1')).toMatchObject({ phase: 'on-hold', update: next.id })
      const phaseOn = async (day: string) => {
        const reporter = (await bench.store.plan(programmeCode, { day, known: latest }))?.actions.get('D-1')?.reporter ?? ''
        const asOf = { day, known: latest, at: bench.clock.now }
        return (await bench.store.statesAsOf(new Map([['D-1', reporter]]), 'accepted', asOf)).get('D-1')?.phase
      }
      expect(await phaseOn('2020-10-14')).toBe('running')
      expect(await phaseOn('2020-10-15')).toBeUndefined()
      expect(await phaseOn('2020-10-20')).toBe('on-hold')
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('takes no update on an action that ended', async () => {
      const ended = { kind: 'withdrawn' as const, ground: 'expired' as const, on: '2020-10-01', reason: { nl: 'verzonnen', en: '' } }
      await bench.store.amend(programmeCode, [amendedAction('D-1', { ended }, { kind: 'withdrawn', effective: '2020-10-01' })], 'c-1')
      expect(refusalOf(await bench.store.recordUpdate(anUpdate()))).toEqual({ reason: 'ended', action: 'D-1' })
    })

    test('stays attested and in step with its projections, whatever is amended', async () => {
      valueOf(await bench.store.amendIfUnchanged(programmeCode, [rescheduled('2022'), amendedProgramme({ plans: ['demo-1', 'demo-2'] })], [await basis('D-1')], 'c-1'))
      expect(await bench.store.verify()).toMatchObject({ sound: true })
      expect(await bench.store.checkProjections()).toEqual([])
    })
  })
}

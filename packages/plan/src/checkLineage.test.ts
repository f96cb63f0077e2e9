import { expect, test } from 'vitest'
import { sampleEntry, samplePlan } from './amending/samplePlan.fixture.ts'
import type { ActionEntry } from './action.ts'
import { lineageFaults } from './checkLineage.ts'

const faultsOf = (actions: readonly ActionEntry[], plans: readonly string[] = ['plan-1']) =>
  lineageFaults({
    programme: { ...samplePlan.programme, plans },
    actions,
    sources: [...samplePlan.sources.values()],
  }).map(({ entry, code, at }) => `${entry} ${code} ${at}`)

const reason = { nl: 'Verzonnen', en: '' }

test('a plan whose actions came and went in good order has no fault', () => {
  const ended = { kind: 'split' as const, on: '2020-01-01', reason, into: ['A2', 'A3'] }
  expect(faultsOf([sampleEntry('A1', { ended }), sampleEntry('A2', { follows: ['A1'] }), sampleEntry('A3', { follows: ['A1'] })])).toEqual([])
})

test.each<[string, ActionEntry, readonly string[]]>([
  ['follows what does not exist', sampleEntry('A1', { follows: ['A0'] }), ['A1 unknown-reference lineage: A0']],
  ['is carried into an unknown version', sampleEntry('A1', { carried: [{ plan: 'plan-9', code: 'A1' }] }), ['A1 unknown-reference carried: plan-9']],
  ['is withdrawn without a ground', sampleEntry('A1', { ended: { kind: 'withdrawn', on: '2020-01-01', reason } }), ['A1 bad-lineage ended: ground']],
  ['is split into one', sampleEntry('A1', { ended: { kind: 'split', on: '2020-01-01', reason, into: ['A2'] } }), ['A1 bad-lineage ended: into several']],
  ['takes the number of another', sampleEntry('A1', { carried: [{ plan: 'plan-1', code: 'A2' }] }), ['A1 duplicate-code carried: A2']],
])('an action that %s is at fault', (_what, action, expected) => {
  expect(faultsOf([action, sampleEntry('A2')])).toEqual(expected)
})

test('an action that a new version neither carries over nor ends was left behind', () => {
  expect(faultsOf([sampleEntry('A1')], ['plan-1', 'plan-2'])).toEqual(['A1 bad-lineage not carried over, not ended: plan-2'])
})

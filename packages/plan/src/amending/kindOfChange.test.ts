import { expect, test } from 'vitest'
import { sampleEntry } from './samplePlan.fixture.ts'
import { kindOfChange } from './kindOfChange.ts'

const before = sampleEntry('A1')
const due = { precision: 'year', value: '2022' } as const
const ended = { kind: 'withdrawn', on: '2020-01-01', ground: 'expired', reason: { nl: 'x', en: '' } } as const

test.each([
  ['added', undefined, before],
  ['rescheduled', before, { ...before, due }],
  ['transferred', before, { ...before, reporter: 'politie', owners: [] }],
  ['reworded', before, { ...before, due, reporter: 'politie' }],
  ['withdrawn', before, { ...before, due, ended }],
  ['carried', before, { ...before, carried: [{ plan: 'p2', code: 'A1' }], due }],
  ['merged', before, { ...before, follows: ['A0'] }],
] as const)('what lies between them is %s', (kind, one, other) => {
  expect(kindOfChange(one, other)).toBe(kind)
})

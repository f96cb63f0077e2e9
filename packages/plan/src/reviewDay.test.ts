import { expect, test } from 'vitest'
import { reviewDayFaults, type ReviewDay, type ReviewDaySetting } from './reviewDay.ts'

const action = { kind: 'action', source: { document: 'plan', locator: { headings: [], opens: '' } } } as const
const last: ReviewDay = { id: 'r1', action: 'A', revision: 1, day: '2021-02-01', sequence: 10, at: '2020-11-02T09:00:00.000Z', by: 'c' }

const faultsOf = (request: { day?: string; reason?: string }, change: Partial<ReviewDaySetting> = {}) =>
  reviewDayFaults(request, { action, programme: { plans: ['plan'] }, last: undefined, today: '2020-11-02', ...change })

test.each<[string, ReturnType<typeof faultsOf>, unknown[]]>([
  ['is a later day', faultsOf({ day: '2020-11-03' }), []],
  ['may carry a reason', faultsOf({ day: '2020-11-03', reason: 'Na de begroting.' }), []],
  ['is not today', faultsOf({ day: '2020-11-02' }), [{ pointer: '/day', code: 'not-in-the-future', limit: '2020-11-02' }]],
  ['exists', faultsOf({ day: '2021-02-30' }), [{ pointer: '/day', code: 'not-a-day' }]],
  ['is filled in', faultsOf({ day: '' }), [{ pointer: '/day', code: 'not-a-day' }]],
  [
    'is for actions without a due date',
    faultsOf({ day: '2021-01-01' }, { action: { ...action, due: { precision: 'year', value: '2021' } } }),
    [{ pointer: '/day', code: 'has-due-date' }],
  ],
  [
    'is for actions of the plan in force',
    faultsOf({ day: '2021-01-01' }, { programme: { plans: ['plan', 'newer'] } }),
    [{ pointer: '/day', code: 'not-in-force' }],
  ],
  ['can be taken away', faultsOf({}, { last }), []],
  ['can be taken away only while it stands', faultsOf({}), [{ pointer: '/day', code: 'nothing-changed' }]],
  [
    'has a reason of at most a paragraph',
    faultsOf({ day: '2021-01-01', reason: 'x'.repeat(1501) }),
    [{ pointer: '/reason', code: 'too-long', limit: 1500 }],
  ],
])('a review day %s', (_what, faults, expected) => {
  expect(faults).toEqual(expected)
})

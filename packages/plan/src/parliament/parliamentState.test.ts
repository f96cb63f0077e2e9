import { describe, expect, test } from 'vitest'
import type { Fulfilment } from '../action.ts'
import type { ImpreciseDate } from '../period.ts'
import { parliamentaryCounts, parliamentaryStandingOf, parliamentaryStateOf } from './parliamentState.ts'

const letter = (extent: Fulfilment['extent'], date?: ImpreciseDate): Fulfilment => ({ reference: '1, nr. 2', extent, ...(date && { date }) })
const day = (value: string): ImpreciseDate => ({ precision: 'day', value })

describe('the state of a promise', () => {
  test.each([
    ['nothing done', [], 'open'],
    ['a letter that covers part of it', [letter('partly')], 'partly'],
    ['two letters that each cover part of it: nobody said that it is whole', [letter('partly'), letter('partly')], 'partly'],
    ['a letter that covers it fully', [letter('fully')], 'fulfilled'],
    ['part first, then all of it', [letter('partly'), letter('fully')], 'fulfilled'],
    ['a letter of that very day', [letter('fully', day('2020-06-01'))], 'fulfilled'],
    ['a letter of the day after', [letter('fully', day('2020-06-02'))], 'open'],
    ['a letter of that year, without a day', [letter('partly', { precision: 'year', value: '2020' })], 'partly'],
    ['part before, all of it later', [letter('partly', day('2020-05-01')), letter('fully', day('2020-07-01'))], 'partly'],
  ] as const)('%s', (_what, fulfilments, state) => {
    expect(parliamentaryStateOf({ fulfilments }, '2020-06-01')).toBe(state)
  })
})

describe('whether a promise is late', () => {
  const spring: ImpreciseDate = { precision: 'season', value: '2020-spring' }
  test.each([
    ['no date is never in time', undefined, [], '2020-06-01', { state: 'open', lateness: 'no-date' }],
    ['the whole period has to pass', spring, [], '2020-06-20', { state: 'open', lateness: 'in-time' }],
    ['the day after it is late', spring, [], '2020-06-21', { state: 'open', lateness: 'overdue', monthsLate: 0 }],
    ['before a period ends the day before it', { ...spring, bound: 'before' as const }, [], '2020-03-21', { state: 'open', lateness: 'overdue', monthsLate: 0 }],
    ['partly done is late all the same', spring, [letter('partly')], '2020-09-01', { state: 'partly', lateness: 'overdue', monthsLate: 2 }],
    ['done is not late any more', spring, [letter('fully')], '2020-09-01', { state: 'fulfilled', lateness: 'delivered' }],
  ] as const)('%s', (_what, due, fulfilments, today, standing) => {
    expect(parliamentaryStandingOf({ ...(due && { due }), parliament: { chamber: 'tweede-kamer', fulfilments } }, today)).toEqual(standing)
  })

  test('counts add up by state; late and undated are among them', () => {
    expect(
      parliamentaryCounts([
        { state: 'open', lateness: 'overdue' },
        { state: 'partly', lateness: 'no-date' },
        { state: 'fulfilled', lateness: 'delivered' },
        { state: 'open', lateness: 'in-time' },
      ]),
    ).toEqual({ total: 4, states: { open: 2, partly: 1, fulfilled: 1 }, overdue: 1, undated: 1 })
  })
})

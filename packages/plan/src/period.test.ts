import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './day.ts'
import { latenessOf, monthsLate } from './lateness.ts'
import { firstDay, isWellFormed, lastDay, type ImpreciseDate } from './period.ts'

test.each<[ImpreciseDate, string, string]>([
  [{ precision: 'day', value: '2019-06-30' }, '2019-06-30', '2019-06-30'],
  [{ precision: 'month', value: '2020-02' }, '2020-02-01', '2020-02-29'],
  [{ precision: 'quarter', value: '2021-Q4' }, '2021-10-01', '2021-12-31'],
  [{ precision: 'half-year', value: '2021-H1' }, '2021-01-01', '2021-06-30'],
  [{ precision: 'season', value: '2019-spring' }, '2019-03-21', '2019-06-20'],
  [{ precision: 'season', value: '2019-winter' }, '2019-12-21', '2020-03-20'],
  [{ precision: 'year', value: '2018' }, '2018-01-01', '2018-12-31'],
  [{ precision: 'season', value: '2019-summer', bound: 'before' }, '2019-06-21', '2019-06-20'],
  [{ precision: 'month', value: '2019-06', bound: 'before' }, '2019-06-01', '2019-05-31'],
])('%j runs from %s and is in time until %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test.each<[ImpreciseDate, boolean]>([
  [{ precision: 'day', value: '2019-02-29' }, false],
  [{ precision: 'month', value: '2019-13' }, false],
  [{ precision: 'quarter', value: '2019-Q5' }, false],
  [{ precision: 'season', value: '2019-fall' }, false],
  [{ precision: 'year', value: '2019' }, true],
])('%j is well formed: %s', (date, wellFormed) => {
  expect(isWellFormed(date)).toBe(wellFormed)
})

test('something due in a period is overdue only when the whole period has passed', () => {
  const period = fc.oneof(
    fc.integer({ min: 2000, max: 2050 }).map((year): ImpreciseDate => ({ precision: 'year', value: `${year}` })),
    fc
      .tuple(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 4 }))
      .map(([year, quarter]): ImpreciseDate => ({ precision: 'quarter', value: `${year}-Q${quarter}` })),
    fc
      .tuple(fc.integer({ min: 2000, max: 2050 }), fc.constantFrom('spring', 'summer', 'autumn', 'winter'))
      .map(([year, season]): ImpreciseDate => ({ precision: 'season', value: `${year}-${season}` })),
  )
  fc.assert(
    fc.property(period, (due) => {
      expect(latenessOf(due, 'running', firstDay(due))).toBe('in-time')
      expect(latenessOf(due, 'running', lastDay(due))).toBe('in-time')
      expect(latenessOf(due, 'running', addDays(lastDay(due), 1))).toBe('overdue')
    }),
  )
})

test('no due date is never "in time", and what is delivered is not late any more', () => {
  expect(latenessOf(undefined, 'running', '2020-11-01')).toBe('no-date')
  expect(latenessOf({ precision: 'year', value: '2018' }, 'embedded', '2020-11-01')).toBe('delivered')
  expect(monthsLate({ precision: 'season', value: '2019-summer', bound: 'before' }, '2020-11-01')).toBe(16)
})

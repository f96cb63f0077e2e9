import type { ImpreciseDate } from '@actielijn/plan'
import { expect, it } from 'vitest'
import { noPeriod, periodOf, typedPeriodOf, withPrecision } from './typedPeriod.ts'

it.each<ImpreciseDate>([
  { precision: 'day', value: '2021-03-31' },
  { precision: 'month', value: '2021-03' },
  { precision: 'quarter', value: '2021-Q2', bound: 'before' },
  { precision: 'half-year', value: '2021-H1' },
  { precision: 'season', value: '2021-summer', bound: 'before' },
  { precision: 'year', value: '2021' },
])('a date of precision $precision is typed and read back as it is', (date) => {
  expect(periodOf(typedPeriodOf(date))).toEqual(date)
})

it('no date stays none, and another precision keeps the year', () => {
  expect(periodOf(typedPeriodOf(undefined))).toBeUndefined()
  expect(periodOf(withPrecision(typedPeriodOf({ precision: 'day', value: '2021-03-31' }), 'quarter', '2020-11-01'))).toEqual({
    precision: 'quarter',
    value: '2021-Q1',
  })
  expect(periodOf(withPrecision(noPeriod, 'year', '2020-11-01'))).toEqual({ precision: 'year', value: '2020' })
})

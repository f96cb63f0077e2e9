import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, endOfDay, isDay, monthsBetween } from './day.ts'

test.each([
  ['2020-10-31T22:59:59.999Z', '2020-10-31'],
  ['2020-10-31T23:00:00.000Z', '2020-11-01'],
  ['2020-07-01T21:59:59.999Z', '2020-07-01'],
  ['2020-07-01T22:00:00.000Z', '2020-07-02'],
])('%s is %s in Amsterdam', (instant, day) => {
  expect(dayOf(instant)).toBe(day)
})

test('a day ends at its own midnight, also when the clock changes', () => {
  expect(endOfDay('2020-03-28')).toBe('2020-03-28T23:00:00.000Z')
  expect(endOfDay('2020-03-29')).toBe('2020-03-29T22:00:00.000Z')
  expect(endOfDay('2020-10-25')).toBe('2020-10-25T23:00:00.000Z')
})

const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('every day ends where the next begins', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const end = endOfDay(day)
      expect(dayOf(end)).toBe(addDays(day, 1))
      expect(dayOf(new Date(Date.parse(end) - 1).toISOString())).toBe(day)
    }),
  )
})

test('days add up', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

test.each([
  ['2020-02-30', false],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2020-2-1', false],
  ['', false],
])('%s exists: %s', (day, exists) => {
  expect(isDay(day)).toBe(exists)
})

test.each([
  ['2019-06-20', '2020-11-01', 16],
  ['2019-06-20', '2019-07-19', 0],
  ['2019-06-20', '2019-07-20', 1],
  ['2020-01-01', '2019-01-01', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})

import type { ImpreciseDate } from '@actielijn/plan'
import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'
import { messages } from '../app/messages.ts'
import { datesIn } from './dates.ts'

const intl = (language: 'nl' | 'en') =>
  datesIn(createIntl({ locale: language === 'nl' ? 'nl-NL' : 'en-GB', messages: messages[language], timeZone: 'Europe/Amsterdam' }))

test.each<[ImpreciseDate, string, string]>([
  [{ precision: 'day', value: '2019-06-30' }, '30 juni 2019', '30 June 2019'],
  [{ precision: 'month', value: '2018-11' }, 'november 2018', 'November 2018'],
  [{ precision: 'quarter', value: '2021-Q2' }, '2e kwartaal 2021', '2nd quarter of 2021'],
  [{ precision: 'half-year', value: '2019-H1' }, '1e helft van 2019', 'first half of 2019'],
  [{ precision: 'season', value: '2019-autumn' }, 'najaar 2019', 'autumn 2019'],
  [{ precision: 'season', value: '2019-summer', bound: 'before' }, 'vóór de zomer van 2019', 'before summer 2019'],
  [{ precision: 'year', value: '2020' }, '2020', '2020'],
  [{ precision: 'year', value: '2020', bound: 'before' }, 'vóór 2020', 'before 2020'],
])('%o is written no more exactly than its source', (date, dutch, english) => {
  expect(intl('nl').period(date)).toBe(dutch)
  expect(intl('en').period(date)).toBe(english)
})

test('days are short in lists, and moments are those of Amsterdam', () => {
  expect(intl('nl').day('2020-10-27')).toBe('27 okt 2020')
  expect(intl('nl').time('2020-10-27T23:30:00.000Z')).toBe('00:30')
})

import { describe, expect, test } from 'vitest'
import { isWellFormed } from '../../period.ts'
import { letterObservations } from '../indicators/letter2020.ts'
import { letterHeadings } from './headings.ts'
import { letterActions } from './letter2020.ts'

const codesOf = (kind: string) => letterActions.filter((entry) => entry.kind === kind).map(({ code }) => code)
const find = (code: string) => letterActions.find((entry) => entry.code === code)

describe('the letter to parliament of November 2020', () => {
  test('holds 40 entries under three headings, numbered without a gap', () => {
    const expected = [4, 16, 20].flatMap((count, line) =>
      Array.from({ length: count }, (_, index) => `LTR-${line + 1}.${index + 1}`),
    )
    expect(letterActions.map(({ code }) => code)).toEqual(expected)
    for (const { code, line } of letterActions) expect(code).toMatch(`${line}.`)
    expect(letterHeadings.map(({ code }) => code)).toEqual(['LTR-1', 'LTR-2', 'LTR-3', 'LTR-3.S1', 'LTR-3.S2', 'LTR-3.S3'])
  })

  test('makes one promise, puts forward 14 positions and otherwise announces or mentions', () => {
    expect(codesOf('commitment')).toEqual(['LTR-2.16'])
    expect(codesOf('position')).toEqual([
      'LTR-2.2',
      ...Array.from({ length: 11 }, (_, index) => `LTR-2.${index + 4}`),
      'LTR-3.11',
      'LTR-3.14',
    ])
    expect(codesOf('context')).toHaveLength(25)
  })

  test('promises to share the EU strategy in spring 2021, and no source says it was done', () => {
    expect(find('LTR-2.16')).toMatchObject({
      due: { precision: 'season', value: '2021-spring' },
      responsible: { member: 'ss-jenv', basis: 'explicit' },
      parliament: { chamber: 'tweede-kamer', made: { precision: 'month', value: '2020-11' }, fulfilments: [] },
    })
  })

  test('dates only what the letter dates', () => {
    expect(Object.fromEntries(letterActions.flatMap(({ code, due }) => (due ? [[code, due.value]] : [])))).toEqual({
      'LTR-1.4': '2021-H1',
      'LTR-2.15': '2021-spring',
      'LTR-2.16': '2021-spring',
    })
    const dates = letterActions.flatMap(({ due, parliament, reported = [] }) => [
      due,
      parliament?.made,
      ...(parliament?.fulfilments ?? []).map(({ date }) => date),
      ...reported.map(({ date }) => date),
    ])
    expect(dates.filter((date) => date !== undefined && !isWellFormed(date))).toEqual([])
  })

  test('names the parliamentary papers of each passage', () => {
    expect(Object.fromEntries(letterActions.flatMap(({ code, papers }) => (papers ? [[code, papers]] : [])))).toEqual({
      'LTR-2.3': ['28 638, nr. 185'],
      'LTR-3.4': ['28 638, nr. 183'],
      'LTR-3.5': ['Aanhangsel Handelingen II 2020/21, nr. 708'],
      'LTR-3.13': ['26 485, nr. 337'],
      'LTR-3.14': ['26 485, nr. 337'],
      'LTR-3.16': ['Aanhangsel Handelingen II 2019/20, nr. 2751', '28 638, nr. 185'],
      'LTR-3.19': ['28 638, nr. 184'],
    })
  })

  test('gives its figures with scope, period and base as reviewed', () => {
    const rows = letterObservations.map(({ code, base, value, measure, approximate = 'exact' }) => [code, base, value, measure, approximate])
    const total = (rest: string, value: number) => [`letter-2020/victims-registered/${rest}`, 'all-registered', value, 'count', 'exact']
    const share = (rest: string, base: string, value: number, approximate = 'exact') => [
      `letter-2020/victims-registered/eu-27/2017-2018/${rest}`,
      base,
      value,
      'percent',
      approximate,
    ]
    const place = (rest: string, base: string, value: number) => [`letter-2020/${rest}`, base, value, 'rank', 'exact']
    expect(rows).toEqual([
      total('eu-27/2015-2016', 13461),
      total('eu-27/2017-2018', 14145),
      total('eu-28/2015-2016', 20532),
      total('eu-28/2017-2018', 26268),
      share('female', 'all-registered', 75, 'almost'),
      share('child', 'all-registered', 25, 'about'),
      share('eu-citizen', 'all-registered', 50, 'almost'),
      share('sexual', 'all-registered', 60),
      share('sexual/eu-citizen', 'form-sexual', 50, 'more-than'),
      share('sexual/female', 'form-sexual', 90, 'more-than'),
      share('labour/male', 'form-labour', 68),
      share('other', 'all-registered', 18),
      place('victims-registered/eu-27/2017-2018/romania', 'eu-countries', 1),
      place('victims-registered/eu-27/2017-2018/hungary', 'eu-countries', 2),
      place('victims-registered/eu-27/2017-2018/france', 'eu-countries', 3),
      place('victims-registered/eu-27/2017-2018/netherlands', 'eu-countries', 4),
      place('victims-registered/eu-27/2017-2018/bulgaria', 'eu-countries', 5),
      place('victims-comensha/nl/2014-2018/netherlands', 'nationalities', 1),
    ])
  })

  test('writes scope, period and breakdown of a figure in its code', () => {
    for (const { code, indicator, scope, period, breakdown } of letterObservations)
      expect(code).toBe(
        ['letter-2020', indicator, scope, `${period.from}-${period.to}`, ...breakdown.map(({ value }) => value)].join('/'),
      )
  })
})

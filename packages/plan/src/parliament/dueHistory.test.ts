import { describe, expect, test } from 'vitest'
import { dueHistory, type DueVersion } from './dueHistory.ts'

const year = (value: string) => ({ precision: 'year', value }) as const
const version = (effective: string, sequence: number, due: string | undefined, kind: DueVersion['kind'] = 'rescheduled'): DueVersion => ({
  kind,
  effective,
  sequence,
  reason: { nl: `reden ${sequence}`, en: '' },
  source: `bron ${sequence}`,
  ...(due && { due: year(due) }),
})
const dues = (versions: readonly DueVersion[]) => dueHistory(versions).map(({ due, from, reason }) => [due?.value, from, reason?.nl])

describe('every date that a promise had', () => {
  test('begins with what was promised, which needs no reason', () => {
    expect(dueHistory([version('2019-01-01', 1, '2019', 'added')])).toEqual([{ due: year('2019'), from: '2019-01-01' }])
  })

  test('each later one stands with its reason, also two of one day, also no date at all', () => {
    expect(
      dues([version('2019-01-01', 1, '2019', 'added'), version('2019-12-01', 2, '2020'), version('2019-12-01', 3, undefined), version('2020-02-01', 4, '2021')]),
    ).toEqual([
      ['2019', '2019-01-01', undefined],
      ['2020', '2019-12-01', 'reden 2'],
      [undefined, '2019-12-01', 'reden 3'],
      ['2021', '2020-02-01', 'reden 4'],
    ])
  })

  test('a change of something else is no other date', () => {
    expect(dues([version('2019-01-01', 1, '2019', 'added'), version('2019-06-01', 2, '2019', 'fulfilled')])).toHaveLength(1)
  })

  test('a correction of ours takes the place of what was wrong, in every wording that held it', () => {
    expect(
      dues([
        version('2019-01-01', 1, '2109', 'added'),
        version('2019-06-01', 2, '2109', 'reworded'),
        version('2019-12-01', 3, '2020'),
        version('2019-01-01', 4, '2019', 'correction'),
        version('2019-06-01', 5, '2019', 'correction'),
      ]),
    ).toEqual([
      ['2019', '2019-01-01', undefined],
      ['2020', '2019-12-01', 'reden 3'],
    ])
  })
})

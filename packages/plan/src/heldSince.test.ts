import { expect, test } from 'vitest'
import { heldSince } from './heldSince.ts'

const wording = (effective: string, sequence: number, lead: boolean) => ({ effective, sequence, after: { lead } })
const first = wording('2018-11-01', 1, true)

test.each([
  ['nothing when it came with the subject', [wording('2018-11-01', 1, false), wording('2020-01-01', 5, false)], undefined],
  ['the day on which it began', [first, wording('2020-01-01', 5, false)], '2020-01-01'],
  ['the first of the days on which it still holds', [first, wording('2020-01-01', 5, false), wording('2020-03-01', 6, false)], '2020-01-01'],
  [
    'the last beginning when it was otherwise in between',
    [first, wording('2019-01-01', 5, false), wording('2019-06-01', 6, true), wording('2020-01-01', 7, false)],
    '2020-01-01',
  ],
  ['what was recorded last for that day', [first, wording('2020-01-01', 5, true), wording('2020-01-01', 6, false)], '2020-01-01'],
  ['no day that is still to come', [wording('2018-11-01', 1, false), wording('2030-01-01', 5, true)], undefined],
  ['in the order of days, not of recording', [first, wording('2020-06-01', 5, false), wording('2020-01-01', 6, false)], '2020-01-01'],
])('it has held since %s', (_what, versions, since) => {
  expect(heldSince(versions, '2020-11-01', ({ lead }) => !lead)).toBe(since)
})

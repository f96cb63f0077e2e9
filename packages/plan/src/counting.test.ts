import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attentionOf, attentionRank } from './attention.ts'
import { distributionOf, type Countable } from './counting.ts'
import { freshnessOf } from './freshness.ts'
import { freshnesses, latenesses, outlooks, phases, results } from './words.ts'

const countable: fc.Arbitrary<Countable> = fc.record({
  phase: fc.constantFrom(...phases),
  result: fc.option(fc.constantFrom(...results), { nil: undefined }),
  outlook: fc.option(fc.constantFrom(...outlooks), { nil: undefined }),
  lateness: fc.constantFrom(...latenesses),
  freshness: fc.constantFrom(...freshnesses),
})
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)

test('the phases add up to the total, and parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(countable), fc.array(countable), (one, other) => {
      const whole = distributionOf([...one, ...other])
      expect(sum(whole.phases)).toBe(whole.total)
      for (const phase of phases)
        expect(distributionOf(one).phases[phase] + distributionOf(other).phases[phase]).toBe(whole.phases[phase])
    }),
  )
})

test.each([
  [undefined, 'not-started', 'never'],
  ['2020-10-31', 'running', 'fresh'],
  ['2020-07-04', 'running', 'fresh'],
  ['2020-07-03', 'running', 'due'],
  ['2020-05-02', 'running', 'due'],
  ['2020-05-01', 'running', 'stale'],
  ['2019-05-01', 'completed', 'fresh'],
] as const)('last spoken of on %s while %s is %s', (lastAbout, phase, expected) => {
  expect(freshnessOf(lastAbout, phase, '2020-11-01')).toBe(expected)
})

test('what is overdue comes before what is silent', () => {
  const base: Countable = { phase: 'running', lateness: 'no-date', freshness: 'fresh' }
  expect(attentionOf({ ...base, lateness: 'overdue', outlook: 'attention' })).toBe('overdue')
  expect(attentionRank({ ...base, outlook: 'off-track' })).toBeLessThan(attentionRank({ ...base, freshness: 'stale' }))
  expect(attentionOf(base)).toBe('none')
})

import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { coverageCounts, coverageOf, coverages, type Coverage } from './coverage.ts'
import { relations, type LinkEntry } from './link.ts'

type Tie = Pick<LinkEntry, 'relation' | 'extent'>
const tie = (relation: Tie['relation'], extent?: Tie['extent']): Tie => ({ relation, ...(extent && { extent }) })

describe('the coverage of an item', () => {
  test.each<[string, Tie[], Coverage]>([
    ['nothing is linked', [], 'none'],
    ['it is the same subject only', [tie('context')], 'none'],
    ['an action helps', [tie('context'), tie('supports')], 'supported'],
    ['an action does some of it', [tie('supports'), tie('implements', 'partly')], 'partly'],
    ['a recommendation is answered in part', [tie('answers', 'partly')], 'partly'],
    ['it is not said how much an action does of it', [tie('implements')], 'partly'],
    ['many actions do some of it: nobody said that it adds up', [tie('implements', 'partly'), tie('answers', 'partly')], 'partly'],
    ['one action does all of it', [tie('answers', 'partly'), tie('implements', 'fully')], 'fully'],
  ])('when %s', (_when, ties, coverage) => {
    expect(coverageOf(ties)).toBe(coverage)
  })

  const anyTie = fc.record({
    relation: fc.constantFrom(...relations),
    extent: fc.constantFrom<Tie['extent']>(undefined, 'partly', 'fully'),
  })

  test('is that of its strongest link, in whatever order they stand, and never falls when one is added', () => {
    fc.assert(
      fc.property(fc.array(anyTie), anyTie, (ties, more) => {
        const rank = (all: Tie[]) => coverages.indexOf(coverageOf(all))
        expect(rank(ties.toReversed())).toBe(rank(ties))
        expect(rank([...ties, more])).toBe(Math.min(rank(ties), rank([more])))
      }),
    )
  })

  test('counts every item once', () => {
    expect(coverageCounts(['partly', 'none', 'partly'])).toEqual({ fully: 0, partly: 2, supported: 0, none: 1 })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMet, printed, ratiosOf } from './ratios.ts'

describe('the ratios of rounds in which two were measured in turn', () => {
  test('divide each round by its own, so that a slow moment of the machine slows both', () => {
    expect(ratiosOf([50, 10, 60], [100, 20, 100])).toEqual({ median: 0.5, least: 0.5, most: 0.6 })
  })

  test('take the mean of the middle two when their number is even', () => {
    expect(ratiosOf([1, 2, 3, 10], [1, 1, 1, 1]).median).toBe(2.5)
  })

  test('are not moved by one round that went wrong', () => {
    expect(ratiosOf([1, 1, 1, 1, 900], [1, 1, 1, 1, 1]).median).toBe(1)
  })

  test('have their middle between their ends, and are 1 of a thing with itself', () => {
    const rates = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(rates, (rounds) => {
        expect(ratiosOf(rounds, rounds)).toEqual({ median: 1, least: 1, most: 1 })
        const { median, least, most } = ratiosOf(rounds, rounds.toReversed())
        expect(least).toBeLessThanOrEqual(median)
        expect(median).toBeLessThanOrEqual(most)
      }),
    )
  })

  test.each([
    ['no round', [], [], 'measured something'],
    ['a round of one only', [1, 2], [1], 'measures both'],
    ['a round in which nothing was answered', [1, 1], [1, 0], 'measured something'],
  ])('are refused for %s', (_what, ours, theirs, why) => {
    expect(() => ratiosOf(ours, theirs)).toThrow(why)
  })
})

test('an aim is met by the middle, whatever the ends', () => {
  const aim = { atLeast: 0.6, text: 'at least 0.6' }
  expect(isMet({ median: 0.6, least: 0.1, most: 0.7 }, aim)).toBe(true)
  expect(isMet({ median: 0.59, least: 0.5, most: 9 }, aim)).toBe(false)
})

test('a ratio is printed with its spread', () => {
  expect(printed({ median: 0.634, least: 0.5, most: 1 })).toBe('0.63 (0.50–1.00)')
})

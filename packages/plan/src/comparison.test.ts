import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparableSets, refusalsToCompare, type Figure } from './comparison.ts'
import { figureMeasures, type BreakdownCell, type ObservationEntry } from './indicator.ts'

const cell = (dimension: BreakdownCell['dimension'], value: string): BreakdownCell => ({ dimension, value, label: { nl: value, en: value } })
const sexual = cell('form', 'sexual')
const labour = cell('form', 'labour')
const female = cell('sex', 'female')

const eu27 = { code: 'eu-27', countries: { unitedKingdom: false, others: 'eu-27' } }
const eu28 = { code: 'eu-28', countries: { unitedKingdom: true, others: 'eu-27' } }
const withoutDenmark = { code: 'eu-minus-dk', countries: { unitedKingdom: true, others: 'eu-27-minus-dk' } }
const netherlands = { code: 'nl' }
const all = { code: 'all-registered' }
const knownForm = { code: 'known-form', knownOf: 'all-registered' }
const ofChildren = { code: 'age-child' }
const registered = { code: 'victims-registered', nature: 'registered' } as const
const estimated = { code: 'victims-estimated', nature: 'estimated' } as const
const suspects = { code: 'suspects', nature: 'registered' } as const
const empact = { code: 'empact-results', nature: 'reported', cellsDiffer: true } as const

interface Parts extends Omit<Figure, 'observation'>, Pick<ObservationEntry, 'period' | 'breakdown' | 'measure'> {}

function figure(change: Partial<Parts> = {}): Figure {
  const { indicator = registered, scope = eu27, base = all, period = { from: 2017, to: 2018 }, breakdown = [], measure = 'count' } = change
  return { observation: { period, breakdown, measure }, indicator, scope, base }
}

describe('figures of the same kind can be compared', () => {
  test.each<[string, Figure, Figure]>([
    ['two periods of two years', figure(), figure({ period: { from: 2015, to: 2016 } })],
    ['two single years', figure({ period: { from: 2014, to: 2014 } }), figure({ period: { from: 2017, to: 2017 } })],
    ['two forms of the same whole', figure({ measure: 'percent', breakdown: [sexual] }), figure({ measure: 'percent', breakdown: [labour] })],
    ['what two documents say of the same', figure(), figure()],
    ['the same two characteristics in another order', figure({ breakdown: [sexual, female] }), figure({ breakdown: [female, labour] })],
  ])('%s', (_what, a, b) => expect(refusalsToCompare(a, b)).toEqual([]))
})

describe('unlike figures are refused with every reason', () => {
  test.each<[string, Figure, Figure, string[]]>([
    ['the United Kingdom in or out', figure(), figure({ scope: eu28 }), ['united-kingdom']],
    ['without the United Kingdom, or without Denmark', figure(), figure({ scope: withoutDenmark }), ['united-kingdom', 'other-countries']],
    ['all member states, or all but Denmark', figure({ scope: eu28 }), figure({ scope: withoutDenmark }), ['other-countries']],
    ['countries that are not named', figure(), figure({ scope: netherlands }), ['other-countries']],
    ['one year or two', figure(), figure({ period: { from: 2017, to: 2017 } }), ['one-year-or-two']],
    [
      'all victims, or those whose form is known',
      figure({ measure: 'percent', breakdown: [sexual] }),
      figure({ measure: 'percent', breakdown: [sexual], base: knownForm }),
      ['all-or-known'],
    ],
    ['shares of different wholes', figure({ measure: 'percent' }), figure({ measure: 'percent', base: ofChildren }), ['other-base']],
    ['a number and a share', figure(), figure({ measure: 'percent' }), ['count-or-percent']],
    ['a number and an amount', figure(), figure({ measure: 'euro' }), ['other-unit']],
    ['a place in an order and a number', figure({ measure: 'rank' }), figure(), ['rank-or-figure']],
    ['a place in an order and an amount', figure({ measure: 'rank' }), figure({ measure: 'euro' }), ['rank-or-figure']],
    ['places in two orders', figure({ measure: 'rank' }), figure({ measure: 'rank', base: ofChildren }), ['other-base']],
    ['registered and estimated', figure(), figure({ indicator: estimated }), ['registered-or-estimated', 'other-indicator']],
    ['victims and suspects', figure(), figure({ indicator: suspects }), ['other-indicator']],
    ['a whole and a part', figure(), figure({ breakdown: [sexual] }), ['other-breakdown']],
    ['by form and by sex', figure({ breakdown: [sexual] }), figure({ breakdown: [female] }), ['other-breakdown']],
    [
      'arrests and victims that one indicator counts',
      figure({ indicator: empact, breakdown: [cell('other', 'arrests')] }),
      figure({ indicator: empact, breakdown: [cell('other', 'potential-victims')] }),
      ['other-thing-counted'],
    ],
    [
      'the percentages of 2015–2016 and of 2017–2018',
      figure({ measure: 'percent', breakdown: [labour], base: knownForm, scope: eu28, period: { from: 2015, to: 2016 } }),
      figure({ measure: 'percent', breakdown: [labour] }),
      ['united-kingdom', 'all-or-known'],
    ],
  ])('%s', (_what, a, b, reasons) => expect(refusalsToCompare(a, b)).toEqual(reasons))
})

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    indicator: fc.constantFrom(registered, estimated, suspects, empact),
    scope: fc.constantFrom(eu27, eu28, withoutDenmark, netherlands),
    base: fc.constantFrom(all, knownForm, ofChildren),
    measure: fc.constantFrom(...figureMeasures),
    from: fc.integer({ min: 2014, max: 2018 }),
    years: fc.constantFrom(0, 1),
    breakdown: fc.subarray([sexual, labour, female, cell('other', 'arrests')], { maxLength: 2 }),
  })
  .map(({ from, years, ...parts }) => figure({ ...parts, period: { from, to: from + years } }))

describe('comparing, whatever the figures,', () => {
  test('works with a figure and itself', () => {
    fc.assert(fc.property(anyFigure, (one) => {
      expect(refusalsToCompare(one, one)).toEqual([])
    }))
  })

  test('gives the same reasons both ways round', () => {
    fc.assert(fc.property(anyFigure, anyFigure, (a, b) => {
      expect(refusalsToCompare(a, b)).toEqual(refusalsToCompare(b, a))
    }))
  })

  test('carries over: what can be compared with the same third can be compared', () => {
    // Neighbours of one figure, so that the three are often alike.
    const near = (a: Figure) => fc.tuple(anyFigure, fc.boolean()).map(([other, base]) => ({
      ...a,
      ...(base ? { base: other.base } : {}),
      observation: { ...a.observation, period: other.observation.period },
    }))
    const likely = anyFigure.chain((a) => fc.tuple(fc.constant(a), near(a), near(a)))
    fc.assert(
      fc.property(likely, ([a, b, c]) => {
        const alike = (one: Figure, other: Figure) => refusalsToCompare(one, other).length === 0
        fc.pre(alike(a, b) && alike(b, c))
        expect(refusalsToCompare(a, c)).toEqual([])
      }),
    )
  })

  test('sorts figures into sets within which all are alike and between which none are', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const sets = comparableSets(figures)
        expect(sets.flat()).toHaveLength(figures.length)
        sets.forEach((set, index) => {
          for (const one of set) for (const other of set) expect(refusalsToCompare(one, other)).toEqual([])
          for (const other of sets.slice(index + 1)) expect(refusalsToCompare(set[0], other[0])).not.toEqual([])
        })
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { figureFaults } from './checkFigures.ts'
import type { BreakdownCell, ObservationEntry } from './indicator.ts'

const reason = { nl: 'De bron geeft niet alle delen', en: 'The source does not give all parts' }
const form = (value: string): BreakdownCell => ({ dimension: 'form', value, label: { nl: value, en: value } })

/** One invented figure about 2018; its code is its breakdown. */
function figure(values: string, value: ObservationEntry['value'], change: Partial<ObservationEntry> = {}): ObservationEntry {
  const breakdown = values === '' ? [] : values.split('/').map(form)
  const plain = { indicator: 'i', scope: 's', base: 'b', period: { from: 2018, to: 2018 }, measure: 'count' } as const
  const source = { document: 'd', locator: { headings: ['Proef'], opens: 'Er waren' } }
  return { code: `d/i/${values}`, ...plain, breakdown, value, source, ...change }
}

function faultsOf(observations: readonly ObservationEntry[]) {
  const entry = (code: string) => ({ code, title: reason, definition: reason })
  const indicator = { ...entry('i'), group: 'victims', nature: 'registered', unit: reason, caveat: reason } as const
  const source = { code: 'd', title: reason, publisher: 'Proef', published: { precision: 'year', value: '2018' }, publishedBasis: 'explicit', type: 'letter' } as const
  return figureFaults({ indicators: [indicator], scopes: [entry('s')], bases: [entry('b')], sources: [source], observations })
}

const percent = { measure: 'percent' } as const
const unlike = (entry: string, at: string) => [{ entry: `d/i/${entry}`, code: 'parts-unlike-total', at }]

describe('a total', () => {
  test.each<[string, ObservationEntry[]]>([
    ['equal to its parts', [figure('', 10), figure('a', 7), figure('b', 3)]],
    ['with the reason why its parts differ', [figure('', 10, { partsDiffer: reason }), figure('a', 7)]],
    ['without printed parts', [figure('', 10)]],
    ['of another document than the parts', [figure('', 10, { source: { document: 'd', locator: { headings: [], opens: '' } } })]],
    ['of other years than the parts', [figure('', 10), figure('a', 7, { period: { from: 2017, to: 2017 } })]],
    ['of parts that have parts of their own', [figure('', 10), figure('a', 7), figure('b', 3), figure('a/x', 4), figure('a/y', 3)]],
  ])('%s is right', (_what, observations) => expect(faultsOf(observations)).toEqual([]))

  test.each<[string, ObservationEntry[], string]>([
    ['larger than its parts', [figure('', 10), figure('a', 7)], ''],
    ['smaller than its parts', [figure('', 10), figure('a', 7), figure('b', 4)], ''],
    ['of parts that are only about right', [figure('', 10), figure('a', 7), figure('b', 3, { approximate: 'about' })], ''],
    ['that is a part itself', [figure('a', 7), figure('a/x', 4)], 'a'],
  ])('%s is a fault without a reason', (_what, observations, entry) =>
    expect(faultsOf(observations)).toEqual(unlike(entry, 'form: count')),
  )
})

describe('shares of one whole', () => {
  test.each<[string, ObservationEntry[]]>([
    ['that make a hundred', [figure('a', 56, percent), figure('b', 26, percent), figure('c', 18, percent)]],
    ['of which one says why they do not', [figure('a', 60, percent), figure('b', 18, { ...percent, partsDiffer: reason })]],
    ['of which only one is printed', [figure('a', 72, percent)]],
    ['beside places in an order', [figure('a', 1, { measure: 'rank' }), figure('b', 2, { measure: 'rank' })]],
  ])('%s are right', (_what, observations) => expect(faultsOf(observations)).toEqual([]))

  test.each<[string, ObservationEntry[]]>([
    ['that make less than a hundred', [figure('a', 60, percent), figure('b', 15, percent)]],
    ['that make more than a hundred', [figure('a', 60, percent), figure('b', 45, percent)]],
    ['whose total alone says why', [figure('', 10, { partsDiffer: reason }), figure('a', 60, percent), figure('b', 15, percent)]],
  ])('%s are a fault without a reason', (_what, observations) =>
    expect(faultsOf(observations)).toEqual(unlike('a', 'form: percent')),
  )
})

describe('a place in an order', () => {
  test.each<[string, ObservationEntry['value']]>([
    ['no whole number', 1.5],
    ['before the first', 0],
    ['a range', { low: 1, high: 2 }],
  ])('is a fault when it is %s', (_what, value) =>
    expect(faultsOf([figure('a', value, { measure: 'rank' })])).toEqual([{ entry: 'd/i/a', code: 'bad-figure', at: 'value' }]),
  )
})

describe('two figures for the same cell', () => {
  const other = (value: number, more: Partial<ObservationEntry> = {}) => figure('', value, { code: 'e/i/', ...more })
  test('that differ without a reason are a fault', () => {
    expect(faultsOf([figure('', 10), other(11)])).toEqual([{ entry: 'd/i/', code: 'unexplained-difference', at: 'e/i/' }])
  })

  test('may agree, or differ with a reason on either', () => {
    expect(faultsOf([figure('', 10), other(10)])).toEqual([])
    expect(faultsOf([figure('', 10), other(11, { differsFrom: { observation: 'd/i/', reason } })])).toEqual([])
  })
})

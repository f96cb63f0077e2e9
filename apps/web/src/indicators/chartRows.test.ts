import { describe, expect, test } from 'vitest'
import { axisEnd, chartRows } from './chartRows.ts'
import { figure, labour, sexual } from '../testing/sampleFigures.ts'

describe('the bars of a chart', () => {
  test('are shared by documents that agree, and apart where they differ', () => {
    const same = [figure('a'), figure('b', { document: 'other' })]
    expect(chartRows(same).map(({ printed, disputed }) => [printed.length, disputed])).toEqual([[2, false]])
    const differing = [figure('a'), figure('b', { value: 72 })]
    expect(chartRows(differing).map(({ disputed }) => disputed)).toEqual([true, true])
    const exactAndNot = [figure('a'), figure('b', { approximate: 'about' })]
    expect(chartRows(exactAndNot)).toHaveLength(2)
  })

  test('are apart for every period and cell', () => {
    const figures = [figure('a', { breakdown: [sexual] }), figure('b', { breakdown: [labour] }), figure('c', { period: { from: 2015, to: 2016 } })]
    expect(chartRows(figures).map(({ disputed }) => disputed)).toEqual([false, false, false])
  })
})

describe('the axis', () => {
  test.each<[number, number]>([
    [0, 1],
    [7, 8],
    [958, 1000],
    [14145, 15000],
    [20532, 30000],
    [29_400_000_000, 30_000_000_000],
  ])('for %i ends at %i', (value, end) => expect(axisEnd([figure('a', { value })])).toBe(end))

  test('of shares ends at a hundred, of a range beyond its upper bound', () => {
    expect(axisEnd([figure('a', { value: 15, measure: 'percent' })])).toBe(100)
    expect(axisEnd([figure('a', { value: { low: 5000, high: 7500 } })])).toBe(8000)
  })
})

import { expect, test } from 'vitest'
import { order, total } from '../testing/sampleFigures.ts'
import { sharedCaveat, tableRows } from './tableRows.ts'

const caveat = { nl: 'Let op.', en: 'Beware.' }
const elsewhere = { ...total, code: 'e/v/eu-27/2017-2018', document: 'other' }
const codesOf = (figures: Parameters<typeof tableRows>[0]) => tableRows(figures).map((row) => row.map(({ code }) => code))

test('documents that print the same share a row', () => {
  expect(codesOf([total, elsewhere])).toEqual([[total.code, elsewhere.code]])
})

test.each([
  ['another figure', { value: 14146 }],
  ['a caveat of its own', { caveat }],
  ['parts that do not add up', { partsDiffer: caveat }],
  ['a difference with another document', { differsFrom: [{ figure: total, reason: caveat }] }],
])('a document with %s has a row of its own', (_what, change) => {
  expect(codesOf([total, { ...elsewhere, ...change }])).toEqual([[total.code], [elsewhere.code]])
})

test('a caveat that all share is said once, and keeps no rows apart', () => {
  expect(sharedCaveat(order)).toEqual(order[0]?.caveat)
  const twice = [...order, ...order.map((one) => ({ ...one, code: `e/${one.code}`, document: 'other' }))]
  expect(codesOf(twice).map((row) => row.length)).toEqual([2, 2])
})

test('a caveat of a single figure, or of some only, stays with it', () => {
  expect(sharedCaveat([{ ...total, caveat }])).toBeUndefined()
  expect(sharedCaveat([total, { ...elsewhere, caveat }])).toBeUndefined()
})

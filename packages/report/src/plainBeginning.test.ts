import { expect, test } from 'vitest'
import { periodText } from './periodText.ts'
import { plainBeginning } from './plainBeginning.ts'

test.each([
  ['**Vet** en een [link](https://voorbeeld.nl)', 100, 'Vet en een link'],
  ['- een\n- twee\n\nNieuwe alinea', 100, 'een twee Nieuwe alinea'],
  ['1. eerst\n2. dan', 100, 'eerst dan'],
  ['Een zin die wordt afgebroken, tussen woorden', 31, 'Een zin die wordt afgebroken…'],
  ['Zonderspatieslang', 6, 'Zonder…'],
])('the beginning of %j is plain and ends between words', (markdown, most, plain) => {
  expect(plainBeginning(markdown, most)).toBe(plain)
})

test.each([
  [{ precision: 'day', value: '2019-06-30' }, '30 juni 2019', '30 June 2019'],
  [{ precision: 'month', value: '2019-06', bound: 'before' }, 'vóór juni 2019', 'before June 2019'],
  [{ precision: 'quarter', value: '2019-Q2' }, '2e kwartaal 2019', 'Q2 2019'],
  [{ precision: 'half-year', value: '2019-H1' }, '1e helft 2019', 'H1 2019'],
  [{ precision: 'season', value: '2019-autumn' }, 'najaar 2019', 'autumn 2019'],
  [{ precision: 'year', value: '2019' }, '2019', '2019'],
] as const)('a period is as exact in words as in its source: %j', (period, nl, en) => {
  expect([periodText(period, 'nl'), periodText(period, 'en')]).toEqual([nl, en])
})

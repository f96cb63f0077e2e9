import { expect, it } from 'vitest'
import { matches } from './matches.ts'

const shown = (text: string, query: string) =>
  matches(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['Inspectie SZW', 'inspectie', '[Inspectie] SZW'],
  ['Coördinatie van zorg', 'coordinatie', '[Coördinatie] van zorg'],
  ['Coordinatie van zorg', 'coördinatie ZORG', '[Coordinatie] van [zorg]'],
  ['mensenhandel, mensensmokkel', 'mensen', '[mensen]handel, [mensen]smokkel'],
  ['Niets te vinden', 'opvang', 'Niets te vinden'],
  ['a b c', 'a', 'a b c'],
  ['', 'opvang', ''],
])('%j searched for %j shows %j', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected)
})

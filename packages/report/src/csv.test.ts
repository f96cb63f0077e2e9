import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const bom = '\uFEFF'

describe('a table as CSV', () => {
  test('begins with a byte order mark, then what it is, an empty line, the header and the rows', () => {
    expect(csvOf([['Stand per', '1 november 2020']], ['Code', 'Aantal'], [['A', 1]])).toBe(
      `${bom}Stand per,1 november 2020\r\n\r\nCode,Aantal\r\nA,1\r\n`,
    )
  })

  test('quotes by RFC 4180', () => {
    expect(csvOf([], ['A'], [['een, "twee"\nregels']])).toBe(`${bom}A\r\n"een, ""twee""\nregels"\r\n`)
  })

  test.each(['=1+1', '+31', '-2', '@som', '\tx', '\rx'])('neutralises %j, which a spreadsheet would take for a formula', (cell) => {
    const [, line] = csvOf([], ['A'], [[cell]]).split('\r\n')
    expect(line?.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test('leaves numbers numbers, negative ones too', () => {
    expect(csvOf([], ['A'], [[-3], [0]])).toBe(`${bom}A\r\n-3\r\n0\r\n`)
  })
})

import { expect, it } from 'vitest'
import { numbersIn, placeUnder } from './typedAddition.ts'

const headings = [
  { code: 'L1', level: 'line' as const },
  { code: 'S1', level: 'section' as const, parent: 'L1' },
  { code: 'T1', level: 'theme' as const, parent: 'S1' },
]

it('an action under a heading stands under everything above it', () => {
  expect(placeUnder('T1', headings)).toEqual({ line: 'L1', section: 'S1', theme: 'T1' })
  expect(placeUnder('L1', headings)).toEqual({ line: 'L1' })
  expect(placeUnder('', headings)).toEqual({ line: '' })
})

it('new numbers are read line by line, however they are set apart', () => {
  expect(numbersIn('A1 B1\n\n A2 → B2 \nA3;B3\nA4')).toEqual([
    { action: 'A1', code: 'B1' },
    { action: 'A2', code: 'B2' },
    { action: 'A3', code: 'B3' },
    { action: 'A4', code: '' },
  ])
})

import { expect, it } from 'vitest'
import { paperAddress } from './paperAddress.ts'

it.each([
  ['28 638, nr. 183', 'https://zoek.officielebekendmakingen.nl/kst-28638-183.html'],
  ['28638 nr 164', 'https://zoek.officielebekendmakingen.nl/kst-28638-164.html'],
  ['35 300 VI, nr. 12', 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-12.html'],
  ['Aanhangsel Handelingen II 2020/21, nr. 708', undefined],
])('%s can be read at %s', (reference, address) => {
  expect(paperAddress(reference)).toBe(address)
})

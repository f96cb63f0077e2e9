import type { OrganisationProgress } from '@actielijn/contract'
import { expect, test } from 'vitest'
import { distribution } from '../testing/samples.ts'
import { capacities, inOrder, readOrganisationsSearch, sortedBy } from './organisationSort.ts'

const progress = (organisation: string, running: number, lastAbout?: string): OrganisationProgress => ({
  organisation,
  asReporter: distribution({ running }),
  asLead: distribution(),
  asPartner: distribution(),
  asAddressee: distribution(),
  silent: false,
  ...(lastAbout ? { lastAbout } : {}),
})
const items = [progress('b', 2, '2020-10-01'), progress('a', 2), progress('c', 5, '2020-09-01'), progress('d', 0)]
const codes = (search: Parameters<typeof inOrder>[1]) =>
  inOrder(items, search, capacities[0], (code) => code).map(({ organisation }) => organisation)

test('without a sort the order of the server stays, and who has no actions in the role is left out', () => {
  expect(codes({})).toEqual(['b', 'a', 'c'])
})

test('figures sort both ways and equals stay in the order of their names', () => {
  expect(codes({ sortering: 'loopt', richting: 'aflopend' })).toEqual(['c', 'a', 'b'])
  expect(codes({ sortering: 'loopt', richting: 'oplopend' })).toEqual(['a', 'b', 'c'])
})

test('who never reported comes before the longest silence', () => {
  expect(codes({ sortering: 'laatste', richting: 'oplopend' })).toEqual(['a', 'c', 'b'])
})

test('a column sorts its own way first and turns round the second time', () => {
  const once = sortedBy({ als: 'trekker' }, 'te-laat')
  expect(once).toEqual({ als: 'trekker', sortering: 'te-laat', richting: 'aflopend' })
  expect(sortedBy(once, 'te-laat').richting).toBe('oplopend')
  expect(sortedBy(once, 'organisatie')).toEqual({ als: 'trekker', sortering: 'organisatie', richting: 'oplopend' })
})

test('an address with unknown words is read as far as it can be', () => {
  expect(readOrganisationsSearch({ als: 'baas', sortering: 'loopt', richting: 'scheef' })).toEqual({ sortering: 'loopt' })
})

import { describe, expect, test } from 'vitest'
import type { UpdateView } from '@actielijn/contract'
import { comparedWith } from './compared.ts'

type Content = UpdateView['content']

const before: Content = {
  about: '2020-06-01',
  phase: 'running',
  outlook: 'on-track',
  expected: { precision: 'quarter', value: '2021-Q2' },
  count: { done: 7, of: 10, unit: 'regio’s' },
}
const differing = (form: UpdateView['form'], content: Partial<Content>) =>
  comparedWith(before, { form, content: { about: '2020-10-01', ...content } })
    .filter(({ differs }) => differs)
    .map(({ field }) => field)

describe('an update beside the accepted state', () => {
  test('differs in phase, outlook, expected completion and count', () => {
    const { expected: _expected, ...rest } = before
    expect(differing('report', { ...rest, outlook: 'attention', motive: 'Krap.', count: { done: 8, of: 10, unit: 'regio’s' } })).toEqual(
      ['outlook', 'motive', 'expected', 'count'],
    )
  })

  test('does not differ by the order in which a value is written down', () => {
    expect(differing('unchanged', { ...before, count: { unit: 'regio’s', of: 10, done: 7 } })).toEqual([])
  })

  test('differs in everything it says when nothing was accepted before', () => {
    expect(comparedWith(undefined, { form: 'report', content: { about: '2020-10-01', phase: 'running' } })).toEqual([
      { field: 'phase', differs: true },
    ])
  })

  test('says nothing, as a contribution, about what it leaves out', () => {
    expect(differing('contribution', { phase: 'on-hold' })).toEqual(['phase'])
  })
})

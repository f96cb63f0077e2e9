import { describe, expect, test } from 'vitest'
import { isSetAside, pointKey, sameFacts, setAsideFaults, type SetAside } from './attentionPoint.ts'

const settled = { id: 's1', key: 'no-lead:A', revision: 1, sequence: 10, at: '2020-11-02T09:00:00.000Z', by: 'secretary-1' }
const aside = (...facts: string[]): SetAside => ({ ...settled, facts, kind: 'set-aside', reason: 'Besproken.' })
const back = (...facts: string[]): SetAside => ({ ...settled, facts, kind: 'taken-back' })

describe('a point is set aside', () => {
  test.each<[string, SetAside | undefined, string[], boolean]>([
    ['not before anybody did so', undefined, ['a'], false],
    ['when somebody did, on the facts that stand', aside('a', 'b'), ['b', 'a'], true],
    ['also when some of the facts are gone', aside('a', 'b'), ['a'], true],
    ['not when a fact came in since', aside('a'), ['a', 'b'], false],
    ['not when a fact was replaced', aside('a=running'), ['a=completed'], false],
    ['not when it was put back', back('a'), ['a'], false],
  ])('%s', (_when, last, facts, expected) => {
    expect(isSetAside(last, { facts })).toBe(expected)
  })

  test.each([
    ['with a reason', 'Besproken met de Taskforce.', []],
    ['never without', '  ', [{ pointer: '/reason', code: 'required' }]],
    ['with a reason of at most a paragraph', 'x'.repeat(1501), [{ pointer: '/reason', code: 'too-long', limit: 1500 }]],
  ])('%s', (_how, reason, faults) => {
    expect(setAsideFaults({ reason })).toEqual(faults)
  })
})

test('the key of a point names its kind and what it is about', () => {
  expect(pointKey('doubles-differ', 'A-1', 'B-2')).toBe('doubles-differ:A-1~B-2')
})

test('two people look at the same facts in whatever order', () => {
  expect(sameFacts(['a', 'b'], ['b', 'a'])).toBe(true)
  expect(sameFacts(['a'], ['a', 'b'])).toBe(false)
  expect(sameFacts(['a'], ['b'])).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { judged } from './judgedUpdate.fixture.ts'
import { stateOf, unreported, type AsOf } from './state.ts'

const now: AsOf = { day: '2020-11-01', known: 100, at: '2020-11-01T12:00:00.000Z' }
const reporter = 'inspectie-szw'

describe('the state of an action', () => {
  test('is not started while nobody ever reported', () => {
    expect(stateOf([], reporter, 'accepted', now)).toBe(unreported)
  })

  test('follows the day spoken of, not the order of arrival', () => {
    const late = judged({ id: 'late', sequence: 20, content: { about: '2020-03-01', phase: 'not-started' } }, { decision: { kind: 'accepted', sequence: 21, at: '', by: '' } })
    expect(stateOf([judged({ id: 'first' }), late], reporter, 'accepted', now).update).toBe('first')
  })

  test('is never set by a contribution', () => {
    const contribution = judged({ organisation: 'fairwork', form: 'contribution', content: { about: '2020-10-20', phase: 'on-hold' } })
    expect(stateOf([contribution], reporter, 'accepted', now)).toBe(unreported)
  })

  test('does not change by what is submitted, and does in the submitted view', () => {
    const submitted = judged({ id: 'u2', sequence: 30, content: { about: '2020-10-30', phase: 'completed', result: { value: 'as-planned' } } }, { decision: undefined })
    expect(stateOf([judged(), submitted], reporter, 'accepted', now).phase).toBe('running')
    expect(stateOf([judged(), submitted], reporter, 'submitted', now).phase).toBe('completed')
  })

  test('ignores what was returned, in every view', () => {
    const returned = judged({}, { decision: { kind: 'returned', sequence: 11, at: '', by: '', reason: 'te kort' } })
    expect(stateOf([returned], reporter, 'submitted', now)).toBe(unreported)
  })

  test('is public only when released and the embargo has passed', () => {
    const embargoed = judged({}, { release: { sequence: 12, at: '2020-10-03T10:00:00.000Z', publicFrom: '2020-12-01T08:00:00.000Z', by: 'c' } })
    expect(stateOf([embargoed], reporter, 'public', now)).toBe(unreported)
    expect(stateOf([embargoed], reporter, 'public', { ...now, at: '2020-12-01T08:00:00.000Z' }).phase).toBe('running')
  })

  test('keeps the last words when the latest update says "unchanged"', () => {
    const unchanged = judged({ id: 'u2', form: 'unchanged', sequence: 40, content: { about: '2020-10-31', happened: undefined } }, { decision: { kind: 'accepted', sequence: 41, at: '', by: '' } })
    expect(stateOf([judged(), unchanged], reporter, 'accepted', now)).toMatchObject({ update: 'u2', words: 'u1', lastAbout: '2020-10-31' })
  })

  test('as known then knows no later decision', () => {
    expect(stateOf([judged()], reporter, 'accepted', { ...now, known: 10 })).toBe(unreported)
    expect(stateOf([judged()], reporter, 'accepted', { ...now, known: 11 }).phase).toBe('running')
  })

  test('on an earlier day knows nothing of a later one', () => {
    expect(stateOf([judged()], reporter, 'accepted', { ...now, day: '2020-09-29' })).toBe(unreported)
  })
})

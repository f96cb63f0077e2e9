import { describe, expect, test } from 'vitest'
import { amsterdamMoment, publicFromOf } from './embargo.ts'

describe('a moment typed for an embargo', () => {
  test.each([
    ['in winter', '2026-12-04T10:00', '2026-12-04T09:00:00.000Z'],
    ['in summer', '2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
    ['in the hour that comes twice, is the later one', '2026-10-25T02:30', '2026-10-25T01:30:00.000Z'],
  ])('%s', (_when, typed, moment) => {
    expect(amsterdamMoment(typed)).toBe(moment)
  })

  test.each(['', 'morgen', '2026-02-30T10:00', '2026-03-29T02:30'])('“%s” is no moment', (typed) => {
    expect(amsterdamMoment(typed)).toBeUndefined()
  })

  test('is sent as it was typed when it cannot be read, so that the server says what is wrong', () => {
    expect(publicFromOf('moment', 'morgen')).toBe('morgen')
    expect(publicFromOf('not-yet', '2026-12-04T10:00')).toBeUndefined()
    expect(publicFromOf('now', '')).toBe('now')
  })
})

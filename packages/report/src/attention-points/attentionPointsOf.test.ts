import type { Owner, ReviewDay, SetAside } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { awaitingReview } from './actionPoints.ts'
import { attentionPointsOf, pointCounts, selectPoints } from './attentionPointsOf.ts'
import { sampleOrganisation, sampleSetting, type SampleSetting } from './setting.fixture.ts'

const keysOf = (sample: SampleSetting) => attentionPointsOf(sampleSetting(sample), new Map()).map(({ point }) => point.key)
const review = (change: Partial<ReviewDay> = {}): ReviewDay => ({
  id: 'r1',
  action: 'A',
  revision: 1,
  day: '2020-06-30',
  sequence: 10,
  at: '2020-01-01T09:00:00.000Z',
  by: 'coordinator-1',
  ...change,
})
const undated = { code: 'A', due: undefined }
const led = { organisation: 'alfa', role: 'lead', basis: 'explicit' } as const
const helped = { organisation: 'alfa', role: 'partner', basis: 'explicit' } as const
const double = (doubles: string[], state: object, code: string) => ({ code, doubles, state: { lastAbout: '2020-06-01', ...state } })
const framework = { code: 'F', title: { nl: 'F', en: 'F' }, publisher: 'x', items: [{ code: 'F-1', text: { nl: 'Doe dit', en: 'Do this' } }] }
const answers = { code: 'L', action: 'A', item: 'F-1', relation: 'answers' } as const
/** A recommendation in another source that these are asked for; `eu` is a body elsewhere. */
const asked = (...owners: readonly Omit<Owner, 'basis'>[]): SampleSetting => ({
  actions: [
    {
      code: 'E-1',
      kind: 'recommendation',
      owners: owners.map((owner) => ({ ...owner, basis: 'explicit' })),
      source: { document: 'elders', locator: { headings: [], opens: '' } },
    },
  ],
  frameworks: [{ code: 'E', title: { nl: 'E', en: 'E' }, publisher: 'x', entriesOf: 'E-' }],
  organisations: [
    sampleOrganisation({ code: 'eu', type: 'eu-institution' }),
    sampleOrganisation({ code: 'parliament', type: 'parliament', partOf: 'eu' }),
    sampleOrganisation({ code: 'states', type: 'collective' }),
  ],
})
const renamed = sampleOrganisation({ code: 'alfa', validUntil: { precision: 'day', value: '2020-06-30' }, successor: 'beta' })

describe('a plan in which all is well', () => {
  test('has no attention points', () => {
    expect(keysOf({ actions: [{ code: 'A' }, { code: 'B' }], organisations: [sampleOrganisation({ code: 'alfa' })] })).toEqual([])
  })
})

describe('it is an attention point', () => {
  test.each<[string, SampleSetting, string[]]>([
    ['that nobody leads an action', { actions: [{ code: 'A', owners: [helped] }] }, ['no-lead:A']],
    ['that nobody leads a part of one', { actions: [{ code: 'A' }, { code: 'A.p1', parent: 'A', owners: [] }] }, ['no-lead:A.p1']],
    ['not when somebody does', { actions: [{ code: 'A', owners: [helped, led] }] }, []],
    ['not when it is delivered', { actions: [{ code: 'A', owners: [], due: undefined, state: { phase: 'completed' } }] }, []],
    ['that an action has no due date', { actions: [undated] }, ['no-due:A']],
    ['not of its parts as well', { actions: [undated, { ...undated, code: 'A.p1', parent: 'A' }] }, ['no-due:A']],
    ['those done once first', { actions: [{ ...undated, duration: 'continuing' }, { ...undated, code: 'B' }] }, ['no-due:B', 'no-due:A']],
    ['not while a day to look again is to come', { actions: [undated], reviewDays: [review({ day: '2020-08-01' })] }, []],
    ['nor on that day', { actions: [undated], reviewDays: [review({ day: '2020-07-01' })] }, []],
    ['that the day has passed', { actions: [undated], reviewDays: [review()] }, ['review-passed:A']],
    ['again when the day was taken away', { actions: [undated], reviewDays: [review({ day: undefined, revision: 2 })] }, ['no-due:A']],
    ['not when it got a due date since', { actions: [{ code: 'A' }], reviewDays: [review()] }, []],
  ])('%s', (_what, sample, keys) => {
    expect(keysOf(sample)).toEqual(keys)
  })

  test.each<[string, SampleSetting, string[]]>([
    [
      'that doubles have another phase, once, in printed order',
      { actions: [double(['B'], { phase: 'running' }, 'A'), double(['A'], { phase: 'completed' }, 'B')] },
      ['doubles-differ:A~B'],
    ],
    ['also when one alone names the other', { actions: [double([], { phase: 'running' }, 'A'), double(['A'], {}, 'B')] }, ['doubles-differ:A~B']],
    [
      'that they have another outlook',
      { actions: [double(['B'], { phase: 'running', outlook: 'on-track' }, 'A'), double([], { phase: 'running', outlook: 'off-track' }, 'B')] },
      ['doubles-differ:A~B'],
    ],
    [
      'that they have another result',
      { actions: [double(['B'], { phase: 'completed', result: 'as-planned' }, 'A'), double([], { phase: 'completed', result: 'partly' }, 'B')] },
      ['doubles-differ:A~B'],
    ],
    [
      'not what only one of them says',
      { actions: [double(['B'], { phase: 'running', outlook: 'on-track' }, 'A'), double([], { phase: 'running' }, 'B')] },
      [],
    ],
    ['not when the other left the plan', { actions: [double(['B'], { phase: 'running' }, 'A'), { code: 'B', ended: { kind: 'withdrawn', on: '2020-01-01', reason: { nl: '', en: '' } } }] }, []],
  ])('%s', (_what, sample, keys) => {
    expect(keysOf(sample)).toEqual(keys)
  })

  test.each<[string, SampleSetting, string[]]>([
    ['that nothing is linked to an item', { frameworks: [framework] }, ['item-uncovered:F~F-1']],
    ['that only the subject is the same', { actions: [{ code: 'A' }], frameworks: [framework], links: [{ ...answers, relation: 'context' }] }, ['item-uncovered:F~F-1']],
    ['not when an action helps', { actions: [{ code: 'A' }], frameworks: [framework], links: [{ ...answers, relation: 'supports' }] }, []],
    ['not what only others are asked', asked({ organisation: 'eu', role: 'lead' }, { organisation: 'states', role: 'partner' }), []],
    ['not what a part of a body elsewhere is asked', asked({ organisation: 'parliament', role: 'addressee' }), []],
    ['what the member states are asked', asked({ organisation: 'eu', role: 'lead' }, { organisation: 'states', role: 'addressee' }), ['item-uncovered:E~E-1']],
  ])('%s', (_what, sample, keys) => {
    expect(keysOf(sample)).toEqual(keys)
  })

  test.each<[string, SampleSetting, string[]]>([
    ['that an organisation with open actions was renamed', { actions: [{ code: 'A' }], organisations: [renamed] }, ['organisation-ended:alfa']],
    ['or dissolved', { actions: [{ code: 'A' }], organisations: [sampleOrganisation({ code: 'alfa', validUntil: { precision: 'year', value: '2019' } })] }, ['organisation-ended:alfa']],
    ['also when it only reports', { actions: [{ code: 'A', reporter: 'gamma' }], organisations: [sampleOrganisation({ code: 'gamma', successor: 'beta' })] }, ['organisation-ended:gamma']],
    ['not before it happens', { actions: [{ code: 'A' }], organisations: [sampleOrganisation({ code: 'alfa', validUntil: { precision: 'year', value: '2020' }, successor: 'beta' })] }, []],
    ['not when its actions are delivered', { actions: [{ code: 'A', state: { phase: 'embedded' } }], organisations: [renamed] }, []],
  ])('%s', (_what, sample, keys) => {
    expect(keysOf(sample)).toEqual(keys)
  })
})

describe('an attention point says', () => {
  test('since when it is so, where that is known', () => {
    const wording = (effective: string, sequence: number, owners: readonly (typeof led)[]) => ({
      effective,
      sequence,
      after: { owners } as never,
    })
    const sample = { actions: [{ code: 'A', owners: [] }], versions: () => [wording('2018-01-01', 1, [led]), wording('2020-03-01', 9, [])] }
    expect(attentionPointsOf(sampleSetting(sample), new Map())[0]?.point).toMatchObject({ kind: 'no-lead', since: '2020-03-01' })
    const links = [{ ...answers, ended: '2020-05-01' }]
    expect(attentionPointsOf(sampleSetting({ actions: [{ code: 'A' }], frameworks: [framework], links }), new Map())[0]?.point).toMatchObject({
      kind: 'item-uncovered',
      since: '2020-05-01',
    })
    expect(attentionPointsOf(sampleSetting({ actions: [{ code: 'A' }], organisations: [renamed] }), new Map())[0]?.point).toMatchObject({
      since: '2020-07-01',
      holdings: [{ as: ['reporter', 'lead'] }],
    })
  })

  test('which days are still to come, the first first', () => {
    const reviewDays = [review({ day: '2020-09-01' }), review({ action: 'B', day: '2020-08-01' }), review({ action: 'C' })]
    const setting = sampleSetting({ actions: ['A', 'B', 'C'].map((code) => ({ ...undated, code })), reviewDays })
    expect(awaitingReview(setting).map(({ action }) => action.action.code)).toEqual(['B', 'A'])
  })
})

describe('a point that was set aside', () => {
  const settled = { id: 's1', revision: 1, sequence: 20, at: '2020-06-01T09:00:00.000Z', by: 'secretary-1' }
  const judged = (before: SampleSetting, after: SampleSetting, kind: 'set-aside' | 'taken-back' = 'set-aside') => {
    const [was] = attentionPointsOf(sampleSetting(before), new Map())
    if (!was) throw new Error('Nothing to set aside')
    const { key, facts } = was.point
    const last: SetAside = kind === 'set-aside' ? { ...settled, key, facts, kind, reason: 'Besproken.' } : { ...settled, key, facts, kind }
    return attentionPointsOf(sampleSetting(after), new Map([[key, last]]))
  }
  const doubles = (phase: 'running' | 'completed') => ({
    actions: [double(['B'], { phase: 'on-hold' }, 'A'), double([], { phase }, 'B')],
  })
  const owned = (...codes: string[]) => ({ actions: codes.map((code) => ({ code })), organisations: [renamed] })

  test.each<[string, SampleSetting, SampleSetting, boolean]>([
    ['stays so while nothing changes', { actions: [undated] }, { actions: [undated] }, false],
    ['stays so when it is reworded', { actions: [undated] }, { actions: [{ ...undated, title: { nl: 'Anders', en: 'Otherwise' } }] }, false],
    ['comes back when a day was chosen and taken away since', { actions: [undated] }, { actions: [undated], reviewDays: [review({ day: undefined, revision: 2 })] }, true],
    ['comes back when another day has passed', { actions: [undated], reviewDays: [review()] }, { actions: [undated], reviewDays: [review({ revision: 2, day: '2020-06-20' })] }, true],
    ['comes back when one of the doubles has another state', doubles('running'), doubles('completed'), true],
    ['comes back when another organisation takes part without leading', { actions: [{ code: 'A', owners: [] }] }, { actions: [{ code: 'A', owners: [helped] }] }, true],
    ['comes back when the organisation gets one more action', owned('A'), owned('A', 'B'), true],
    ['stays so when it keeps fewer', owned('A', 'B'), owned('A'), false],
  ])('%s', (_what, before, after, open) => {
    expect(judged(before, after)[0]).toMatchObject({ open, last: { reason: 'Besproken.' } })
  })

  test('is open again when it was put back', () => {
    expect(judged({ actions: [undated] }, { actions: [undated] }, 'taken-back')[0]?.open).toBe(true)
  })

  test('is counted and selected apart', () => {
    const points = judged({ actions: [undated] }, { actions: [undated, { ...undated, code: 'B' }] })
    expect(pointCounts(points).filter(({ open, setAside }) => open + setAside > 0)).toEqual([{ kind: 'no-due', open: 1, setAside: 1 }])
    const keys = (filter: Parameters<typeof selectPoints>[1]) => selectPoints(points, filter).map(({ point }) => point.key)
    expect(keys({ status: 'open' })).toEqual(['no-due:B'])
    expect(keys({ status: 'set-aside' })).toEqual(['no-due:A'])
    expect(keys({ kind: ['no-lead'] })).toEqual([])
    expect(keys({})).toHaveLength(2)
  })
})

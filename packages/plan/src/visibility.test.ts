import { describe, expect, test } from 'vitest'
import { judged } from './judgedUpdate.fixture.ts'
import { closedRelease } from './programme.ts'
import { refusalToJudge } from './judging.ts'
import type { AsOf } from './state.ts'
import { anonymous, type Viewer } from './viewer.ts'
import { visibleUpdate } from './visibility.ts'

const now: AsOf = { day: '2020-11-01', known: 100, at: '2020-11-01T12:00:00.000Z' }
const nobody: Viewer = { account: 'x', programmeRoles: [], organisations: [], ministries: [], admin: false }
const viewers = {
  anonymous,
  admin: { ...nobody, admin: true },
  coordinator: { ...nobody, programmeRoles: ['coordinator'] },
  secretary: { ...nobody, programmeRoles: ['secretary'] },
  taskforce: { ...nobody, programmeRoles: ['taskforce'] },
  drafter: { ...nobody, programmeRoles: ['drafter'] },
  own: { ...nobody, organisations: [{ organisation: 'inspectie-szw', role: 'editor' }] },
  other: { ...nobody, organisations: [{ organisation: 'fairwork', role: 'lead' }] },
  ministry: { ...nobody, ministries: ['min-szw'] },
  otherMinistry: { ...nobody, ministries: ['min-vws'] },
} as const satisfies Record<string, Viewer>
type Name = keyof typeof viewers

const withNotes = { content: { motive: 'krapte', outlook: 'attention', notes: { organisation: 'o', coordinator: 'c', taskforce: 't' } } } as const
const released = { release: { sequence: 12, at: '2020-10-03T00:00:00.000Z', publicFrom: '2020-10-03T00:00:00.000Z', by: 'c' } }
const stages = {
  submitted: judged(withNotes, { decision: undefined }),
  returned: judged(withNotes, { decision: { kind: 'returned', sequence: 11, at: '', by: 'c', reason: 'r' } }),
  accepted: judged(withNotes),
  released: judged(withNotes, released),
}

const see = (name: Name, stage: keyof typeof stages) => visibleUpdate(viewers[name], stages[stage], now, closedRelease, 'min-szw')

describe('who reads an update', () => {
  test.each<[keyof typeof stages, Name[]]>([
    ['submitted', ['coordinator', 'secretary', 'taskforce', 'own', 'ministry']],
    ['returned', ['coordinator', 'own']],
    ['accepted', ['coordinator', 'secretary', 'taskforce', 'drafter', 'own', 'other', 'ministry', 'otherMinistry']],
    ['released', ['anonymous', 'admin', 'coordinator', 'secretary', 'taskforce', 'drafter', 'own', 'other', 'ministry', 'otherMinistry']],
  ])('when %s: %j', (stage, readers) => {
    const names = Object.keys(viewers) as Name[] // keys of the literal above
    expect(names.filter((name) => see(name, stage)).sort()).toEqual([...readers].sort())
  })

  test.each<[Name, string[]]>([
    ['own', ['coordinator', 'organisation', 'taskforce']],
    ['coordinator', ['coordinator', 'taskforce']],
    ['taskforce', ['taskforce']],
    ['secretary', ['taskforce']],
    ['drafter', []],
    ['other', []],
    ['ministry', []],
    ['anonymous', []],
  ])('%s reads the notes for %j', (name, notes) => {
    expect(Object.keys(see(name, 'released')?.content.notes ?? {}).sort()).toEqual(notes)
  })

  test('outlook and motive stay inside unless the programme releases them', () => {
    expect(see('anonymous', 'released')?.content).not.toHaveProperty('outlook')
    expect(see('anonymous', 'released')?.content).not.toHaveProperty('motive')
    expect(visibleUpdate(anonymous, stages.released, now, { ...closedRelease, outlook: true }, 'min-szw')?.content.outlook).toBe('attention')
  })

  test('a contribution stays inside unless the programme releases contributions', () => {
    const contribution = judged({ form: 'contribution' }, released)
    expect(visibleUpdate(anonymous, contribution, now, closedRelease, 'min-szw')).toBeUndefined()
    expect(visibleUpdate(anonymous, contribution, now, { ...closedRelease, contributions: true }, 'min-szw')?.content).not.toHaveProperty('phase')
  })

  test('signed out, nobody sees people', () => {
    expect(see('anonymous', 'released')?.withPeople).toBe(false)
  })
})

describe('four eyes', () => {
  const update = stages.submitted.update
  test('a coordinator judges what others wrote, once', () => {
    expect(refusalToJudge(viewers.coordinator, update, false)).toBeUndefined()
    expect(refusalToJudge(viewers.coordinator, update, true)).toBe('already-judged')
  })
  test('nobody judges own words, and only a coordinator judges', () => {
    expect(refusalToJudge({ ...viewers.coordinator, account: 'writer' }, update, false)).toBe('own-words')
    expect(refusalToJudge(viewers.taskforce, update, false)).toBe('not-a-coordinator')
  })
})

import { describe, expect, test } from 'vitest'
import { isInForce } from '../programme.ts'
import { hasEnded } from '../lineage.ts'
import { amendedSample, aNewAction, sampleEntry, samplePlan, sampleSetting } from './samplePlan.fixture.ts'

const pointers = ({ faults }: ReturnType<typeof amendedSample>) => faults.map(({ pointer, code }) => `${pointer} ${code}`)
const { owners, responsible } = sampleEntry('A1')

describe('an amendment of the plan', () => {
  test('reschedules: the whole action as it then stands, nothing else changed', () => {
    const due = { precision: 'quarter', value: '2021-Q2' } as const
    const { changes, faults } = amendedSample({ kind: 'rescheduled', action: 'A1', due })
    expect(faults).toEqual([])
    expect(changes).toEqual([
      { subjectType: 'action', subject: 'A1', kind: 'rescheduled', effective: '2020-06-01', after: { ...sampleEntry('A1'), due } },
    ])
  })

  test('without a due date leaves the action without one', () => {
    const [change] = amendedSample({ kind: 'rescheduled', action: 'A1' }).changes
    expect(change?.after).not.toHaveProperty('due')
  })

  test('rewords in Dutch, with English where somebody gave it', () => {
    const [change] = amendedSample({ kind: 'reworded', action: 'A2', title: { nl: ' Nieuw ' }, summary: { nl: 'Anders', en: 'Other' } }).changes
    expect(change?.after).toMatchObject({ title: { nl: 'Nieuw', en: '' }, summary: { nl: 'Anders', en: 'Other' } })
  })

  test('transfers to another reporter, owners and member of government', () => {
    const police = [{ organisation: 'politie', role: 'lead', basis: 'explicit' }] as const
    const [change] = amendedSample({ kind: 'transferred', action: 'A1', owners: police, reporter: 'politie', responsible }).changes
    expect(change?.after).toMatchObject({ reporter: 'politie', owners: police, code: 'A1' })
  })

  test('splits: the action ends with its parts, the new ones stand where it stood and follow it', () => {
    const { changes } = amendedSample({ kind: 'split', action: 'A1', into: [aNewAction('A1-a'), aNewAction('A1-b')] })
    const after = new Map(changes.map((change) => [change.subject, change.after]))
    expect([...after.keys()]).toEqual(['A1', 'A1.1', 'A1-a', 'A1-b'])
    const ended = { kind: 'split', on: '2020-06-01', into: ['A1-a', 'A1-b'], reason: { nl: 'Verzonnen reden', en: '' } }
    expect(after.get('A1')).toMatchObject({ ended })
    expect(after.get('A1.1')).toMatchObject({ ended })
    expect(after.get('A1-a')).toMatchObject({ follows: ['A1'], line: 'L1', printed: 'part', source: sampleEntry('A1').source })
  })

  test('merges: the new action follows all, and each says what it went over into', () => {
    const { changes } = amendedSample({ kind: 'merged', actions: ['A1', 'A2'], into: aNewAction('A4') })
    expect(changes.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(['A1 merged', 'A1.1 merged', 'A2 merged', 'A4 merged'])
    expect(changes.at(-1)?.after).toMatchObject({ follows: ['A1', 'A2'] })
  })

  test('withdraws, and lets the action that takes it up follow it', () => {
    const { changes } = amendedSample({ kind: 'withdrawn', action: 'A1', ground: 'absorbed', into: 'A2' })
    expect(changes[0]?.after).toMatchObject({ ended: { kind: 'withdrawn', ground: 'absorbed', into: ['A2'] } })
    expect(changes.at(-1)).toMatchObject({ subject: 'A2', after: { follows: ['A1'] } })
    const [withdrawn] = changes
    if (withdrawn?.subjectType !== 'action') throw new Error('no action')
    expect(isInForce(withdrawn.after, samplePlan.programme)).toBe(false)
    expect(hasEnded(withdrawn.after, samplePlan.programme)).toBe(true)
  })

  test('adds an action that stands in no printed text, and a theme under a line', () => {
    const [action] = amendedSample({ kind: 'action-added', line: 'L2', added: aNewAction('A9') }).changes
    expect(action).toMatchObject({ kind: 'added', after: { line: 'L2', source: { document: 'plan-1', locator: { headings: [], opens: '' } } } })
    const text = { nl: 'Thema' }
    const [theme] = amendedSample({ kind: 'heading-added', code: 'T1', level: 'theme', parent: 'L1', title: text, summary: text }).changes
    expect(theme).toMatchObject({ subjectType: 'heading', after: { code: 'T1', level: 'theme', parent: 'L1' } })
  })

  test('publishes a version: every action in force goes over, with its number or a new one, and keeps its code', () => {
    const { changes } = amendedSample({
      kind: 'version-published',
      code: 'plan-2',
      title: { nl: 'Plan twee' },
      published: { precision: 'month', value: '2020-05' },
      codes: [{ action: 'A2', code: 'B-1' }],
    })
    expect(changes.map(({ subject }) => subject)).toEqual(['proef', 'plan-2', 'A1', 'A1.1', 'A2'])
    const actions = changes.flatMap((change) => (change.subjectType === 'action' ? [change.after] : []))
    expect(actions.map(({ code, carried }) => [code, carried?.[0]?.code])).toEqual([['A1', 'A1'], ['A1.1', 'A1.1'], ['A2', 'B-1']])
    const programme = { plans: ['plan-1', 'plan-2'] }
    expect(actions.every((action) => isInForce(action, programme))).toBe(true)
    expect(isInForce(sampleEntry('A7'), programme)).toBe(false)
  })
})

describe('a correction', () => {
  const wrong = { precision: 'year', value: '2020' } as const
  const right = { precision: 'year', value: '2019' } as const

  test('holds for every day on which the error stood, and leaves a later change of plan alone', () => {
    const later = { ...sampleEntry('A1'), title: { nl: 'Herschreven', en: '' } }
    const versions = [
      { effective: '2019-01-01', sequence: 1, after: sampleEntry('A1', { due: wrong }) },
      { effective: '2020-01-01', sequence: 2, after: { ...later, due: wrong } },
    ]
    const plan = { ...samplePlan, actions: new Map([['A1', { ...later, due: wrong }]]) }
    const { changes } = amendedSample({ kind: 'correction', action: 'A1', change: { due: right } }, sampleSetting({ A1: versions }, plan))
    expect(changes.map(({ effective, kind }) => `${effective} ${kind}`)).toEqual(['2019-01-01 correction', '2020-01-01 correction'])
    expect(changes.map(({ after }) => after)).toMatchObject([
      { due: right, title: sampleEntry('A1').title },
      { due: right, title: { nl: 'Herschreven' } },
    ])
  })

  test('does not touch a wording that said something else', () => {
    const versions = [
      { effective: '2019-01-01', sequence: 1, after: sampleEntry('A1', { due: { precision: 'year', value: '2018' } }) },
      { effective: '2020-01-01', sequence: 2, after: sampleEntry('A1') },
    ]
    const { changes } = amendedSample({ kind: 'correction', action: 'A1', change: { due: null } }, sampleSetting({ A1: versions }))
    expect(changes.map(({ effective }) => effective)).toEqual(['2020-01-01'])
    expect(changes[0]?.after).not.toHaveProperty('due')
  })
})

describe('an amendment is refused', () => {
  const into = [aNewAction('A1-a'), aNewAction('A1-b')]
  const text = { nl: 'Tekst' }
  const cases: [string, Parameters<typeof amendedSample>[0], string[]][] = [
    ['for an unknown action', { kind: 'rescheduled', action: 'A0' }, ['/action unknown']],
    ['for an entry that is no action of the plan', { kind: 'rescheduled', action: 'A3' }, ['/action not-in-force']],
    ['when it changes nothing', { kind: 'rescheduled', action: 'A1', due: { precision: 'year', value: '2020' } }, [' nothing-changed']],
    ['due before it starts', { kind: 'rescheduled', action: 'A1', start: { precision: 'year', value: '2022' }, due: { precision: 'year', value: '2021' } }, ['/due due-before-start']],
    ['with a period that does not exist', { kind: 'rescheduled', action: 'A1', due: { precision: 'month', value: '2021-13' } }, ['/due not-a-period']],
    ['without reason or source', { kind: 'rescheduled', action: 'A1', reason: { nl: ' ' }, source: '' }, ['/reason/nl required', '/source required']],
    ['on no day', { kind: 'rescheduled', action: 'A1', effective: '2020-02-30' }, ['/effective not-a-day']],
    ['before the programme', { kind: 'reworded', action: 'A1', title: text, summary: text, effective: '2018-12-31' }, ['/effective before-last-change', '/effective before-programme']],
    ['to unknown organisations, or one twice', { kind: 'transferred', action: 'A1', owners: [...owners, ...owners, { organisation: 'niemand', role: 'partner', basis: 'explicit' }], reporter: 'niemand', responsible }, ['/owners/1/organisation twice', '/owners/2/organisation unknown', '/reporter unknown']],
    ['without lead and without saying why', { kind: 'transferred', action: 'A1', owners: [], reporter: 'dienst', responsible }, ['/noLead/nl required']],
    ['to a reporter that answers to no Dutch minister', { kind: 'transferred', action: 'A1', owners, reporter: 'commissie', responsible }, ['/reporter cannot-report']],
    ['to a ministry that is none', { kind: 'transferred', action: 'A1', owners, reporter: 'dienst', responsible: { ...responsible, ministry: 'politie' } }, ['/responsible/ministry unknown', '/responsible/member unknown']],
    ['a split into one', { kind: 'split', action: 'A1', into: into.slice(0, 1) }, ['/into too-few']],
    ['a split into codes that were used before', { kind: 'split', action: 'A1', into: [aNewAction('A2'), aNewAction('ELDERS-1'), aNewAction('plan-1'), aNewAction('x y')] }, ['/into/0/code code-taken', '/into/1/code code-taken', '/into/2/code code-taken', '/into/3/code invalid']],
    ['a split into the same code twice', { kind: 'split', action: 'A1', into: [aNewAction('A8'), aNewAction('A8')] }, ['/into/1/code twice']],
    ['a merger of one', { kind: 'merged', actions: ['A1'], into: aNewAction('A4') }, ['/actions too-few']],
    ['a merger of an action with its own part', { kind: 'merged', actions: ['A1', 'A1.1'], into: aNewAction('A4') }, ['/actions/1 not-right']],
    ['a withdrawal into its own part', { kind: 'withdrawn', action: 'A1', ground: 'absorbed', into: 'A1.1' }, ['/into not-right']],
    ['a withdrawal for want of money that names an heir', { kind: 'withdrawn', action: 'A1', ground: 'unfunded', into: 'A2' }, ['/into not-right']],
    ['an action under an unknown line', { kind: 'action-added', line: 'L9', added: aNewAction('A9') }, ['/line unknown']],
    ['a part under an action of another line', { kind: 'action-added', line: 'L2', parent: 'A1', added: aNewAction('A9') }, ['/parent not-right']],
    ['a theme that stands nowhere', { kind: 'heading-added', code: 'T1', level: 'theme', title: text, summary: text }, ['/parent required']],
    ['a new action with the code of a list of another body, or of an item of one', { kind: 'split', action: 'A1', into: [aNewAction('lijst'), aNewAction('ITEM-1')] }, ['/into/0/code code-taken', '/into/1/code code-taken']],
    ['a version whose code is taken', { kind: 'version-published', code: 'plan-1', title: text, published: { precision: 'year', value: '2020' }, codes: [{ action: 'A2', code: 'A1' }] }, ['/code code-taken', '/codes/0/code code-taken']],
    ['a correction of nothing', { kind: 'correction', action: 'A1', change: { duration: 'one-off' } }, ['/change nothing-changed']],
  ]
  test.each(cases)('%s', (_what, wanted, expected) => {
    const result = amendedSample(wanted)
    expect(pointers(result)).toEqual(expected)
    expect(result.changes).toEqual([])
  })

  test('for a day before the last change of the action or of a part that ends with it', () => {
    const versions = { 'A1.1': [{ effective: '2021-01-01', sequence: 3, after: sampleEntry('A1.1', { parent: 'A1' }) }] }
    expect(pointers(amendedSample({ kind: 'split', action: 'A1', into }, sampleSetting(versions)))).toEqual(['/effective before-last-change'])
  })
})

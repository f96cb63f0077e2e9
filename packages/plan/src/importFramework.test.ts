import { describe, expect, test } from 'vitest'
import { samplePlan } from './amending/samplePlan.fixture.ts'
import type { FrameworkEntry } from './framework.ts'
import { importFramework, type FrameworkRequest } from './importFramework.ts'
import type { LinkEntry } from './link.ts'
import { readFrameworkItems } from './readFrameworkItems.ts'

const plan = {
  ...samplePlan,
  statements: new Map(),
  frameworks: new Map<string, FrameworkEntry>(),
  links: new Map<string, LinkEntry>(),
}

const request = (change: Partial<FrameworkRequest> = {}): FrameworkRequest => ({
  code: 'greta',
  title: { nl: 'Verzonnen lijst' },
  publisher: 'dienst',
  language: 'en',
  items: [{ code: 'G-1', text: 'Do this.' }, { code: 'G-2', text: 'Do that.', urgency: 'urgent', period: '2025-Q2' }],
  effective: '2020-06-01',
  reason: { nl: 'Verzonnen' },
  source: 'Rapport 2020',
  ...change,
})

describe('the rows of a list', () => {
  test.each<[string, unknown, unknown[]]>([
    ['is no row', 'G-1', [{ pointer: '/0', code: 'invalid' }]],
    ['has no code', { text: 'Do.' }, [{ pointer: '/0/code', code: 'required' }]],
    ['has a code with spaces', { code: 'G 1', text: 'Do.' }, [{ pointer: '/0/code', code: 'invalid' }]],
    ['has no text', { code: 'G-1', text: ' ' }, [{ pointer: '/0/text', code: 'required' }]],
    ['has English only where both are named', { code: 'G-1', text: { en: 'Do.' } }, [{ pointer: '/0/text', code: 'invalid' }]],
    ['has another urgency', { code: 'G-1', text: 'Do.', urgency: 'high' }, [{ pointer: '/0/urgency', code: 'invalid' }]],
    ['has no existing period', { code: 'G-1', text: 'Do.', period: '2025-Q5' }, [{ pointer: '/0/period', code: 'not-a-period' }]],
    ['has a field nobody knows', { code: 'G-1', text: 'Do.', 'a/b': 1 }, [{ pointer: '/0/a~1b', code: 'unknown' }]],
    ['has several faults', { code: '', text: 1, urgency: 2 }, [
      { pointer: '/0/code', code: 'required' },
      { pointer: '/0/text', code: 'invalid' },
      { pointer: '/0/urgency', code: 'invalid' },
    ]],
  ])('are refused when one %s', (_what, row, faults) => {
    expect(readFrameworkItems([row], 'en').faults).toEqual(faults)
  })

  test.each([
    ['2025', 'year'],
    ['2025-H1', 'half-year'],
    ['2025-Q2', 'quarter'],
    ['2025-spring', 'season'],
    ['2025-06', 'month'],
    ['2025-06-30', 'day'],
  ])('may say their period as %s', (value, precision) => {
    expect(readFrameworkItems([{ code: 'G-1', text: 'Do.', period: value }], 'en').items).toEqual([
      { code: 'G-1', text: { nl: 'Do.', en: 'Do.' }, period: { precision, value } },
    ])
  })

  test('name each code once', () => {
    expect(readFrameworkItems([{ code: 'G-1', text: 'a' }, { code: 'G-1', text: 'b' }], 'nl').faults).toEqual([{ pointer: '/1/code', code: 'twice' }])
  })
})

describe('importing a framework', () => {
  test('adds a new list whole', () => {
    const { faults, rows, kind, after } = importFramework(request(), { plan })
    expect([faults, kind]).toEqual([[], 'added'])
    expect(rows.map(({ change }) => change)).toEqual(['new', 'new'])
    expect(after).toMatchObject({ code: 'greta', language: 'en', items: [{ code: 'G-1' }, { code: 'G-2', urgency: 'urgent' }] })
  })

  test('says of a later edition what is new, changed, the same and dropped', () => {
    const { after } = importFramework(request(), { plan })
    const now = { ...plan, frameworks: new Map([['greta', after ?? { code: '', title: { nl: '', en: '' }, publisher: '' }]]) }
    const items = [{ code: 'G-2', text: 'Do that.', period: '2025-Q2', urgency: 'urgent' }, { code: 'G-3', text: 'Do more.' }]
    const next = importFramework(request({ items }), { plan: now })
    expect(next.kind).toBe('reworded')
    expect(next.rows.map(({ item, change }) => [item.code, change])).toEqual([['G-2', 'same'], ['G-3', 'new'], ['G-1', 'dropped']])
    const changed = importFramework(request({ items: [{ code: 'G-1', text: 'Do this now.' }, ...items] }), { plan: now })
    expect(changed.rows[0]).toMatchObject({ change: 'changed' })
    expect(importFramework(request(), { plan: now })).toMatchObject({ faults: [{ pointer: '/items', code: 'nothing-changed' }] })
    const link = { code: 'L', action: 'A-1', item: 'G-1', relation: 'supports', reason: { nl: 'x', en: 'x' } } as const
    expect(importFramework(request({ items }), { plan: { ...now, links: new Map([['L', link]]) } }).faults).toEqual([
      { pointer: '/items', code: 'still-linked', limit: 'G-1' },
    ])
    expect(importFramework(request({ items, effective: '2020-05-31' }), { plan: now, since: '2020-06-01' }).faults).toEqual([
      { pointer: '/effective', code: 'before-last-change', limit: '2020-06-01' },
    ])
  })

  test.each<[string, Partial<FrameworkRequest>, unknown[]]>([
    ['an unknown publisher', { publisher: 'niemand' }, [{ pointer: '/publisher', code: 'unknown' }]],
    ['no items', { items: [] }, [{ pointer: '/items', code: 'required' }]],
    ['no title, reason or source', { title: { nl: '' }, reason: { nl: '' }, source: '' }, [
      { pointer: '/reason/nl', code: 'required' },
      { pointer: '/source', code: 'required' },
      { pointer: '/title/nl', code: 'required' },
    ]],
    ['the code of a source', { code: 'plan-1' }, [{ pointer: '/code', code: 'code-taken' }]],
    ['the code of an entry in a row', { items: [{ code: [...samplePlan.actions.keys()][0], text: 'Do.' }] }, [{ pointer: '/items/0/code', code: 'code-taken' }]],
  ])('is refused with %s', (_what, change, faults) => {
    const outcome = importFramework(request(change), { plan })
    expect(outcome.faults).toEqual(faults)
    expect(outcome).not.toHaveProperty('after')
  })
})

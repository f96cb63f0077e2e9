import { expect, test } from 'vitest'
import { sampleEntry, samplePlan } from './amending/samplePlan.fixture.ts'
import { addLink, type LinkRequest } from './addLink.ts'
import type { FrameworkEntry } from './framework.ts'
import type { LinkEntry } from './link.ts'

const [action = ''] = [...samplePlan.actions.keys()]
const framework: FrameworkEntry = { code: 'greta', title: { nl: 'x', en: '' }, publisher: 'dienst', items: [{ code: 'G-1', text: { nl: 'x', en: '' } }] }
const elsewhere = sampleEntry('EU-1', { source: { document: 'eu', locator: { headings: ['Kop'], opens: 'verzonnen' } } })
const plan = (links: readonly LinkEntry[] = []) => ({
  ...samplePlan,
  actions: new Map([...samplePlan.actions, ['EU-1', elsewhere] as const]),
  statements: new Map(),
  frameworks: new Map([['greta', framework]]),
  links: new Map(links.map((link) => [link.code, link])),
})
const request = (change: Partial<LinkRequest> = {}): LinkRequest => ({ action, item: 'G-1', relation: 'answers', extent: 'partly', reason: { nl: 'Omdat.' }, ...change })

test('a link joins an action of the plan in force to an item or an entry elsewhere, and says why', () => {
  expect(addLink(request(), plan())).toEqual({
    link: { code: `L-${action}-G-1`, action, item: 'G-1', relation: 'answers', extent: 'partly', reason: { nl: 'Omdat.', en: '' } },
  })
  expect(addLink(request({ item: 'EU-1' }), plan())).toMatchObject({ link: { item: 'EU-1' } })
})

test.each<[string, Partial<LinkRequest>, unknown[]]>([
  ['no such action', { action: 'weg' }, [{ pointer: '/action', code: 'unknown' }]],
  ['an action of another plan', { action: 'EU-1' }, [{ pointer: '/action', code: 'not-in-force' }]],
  ['no such item', { item: 'weg' }, [{ pointer: '/item', code: 'unknown' }]],
  ['an action of the plan itself as item', { item: action }, [{ pointer: '/item', code: 'unknown' }]],
  ['an extent where nothing is covered', { relation: 'supports' }, [{ pointer: '/extent', code: 'not-right' }]],
  ['no reason', { reason: { nl: ' ' } }, [{ pointer: '/reason/nl', code: 'required' }]],
])('a link is refused with %s', (_what, change, faults) => {
  expect(addLink(request(change), plan())).toEqual({ faults })
})

test('a pair is linked once; a link that was ended can be laid again', () => {
  const link: LinkEntry = { code: 'L-1', action, item: 'G-1', relation: 'supports', reason: { nl: 'Omdat.', en: '' } }
  expect(addLink(request(), plan([link]))).toEqual({ faults: [{ pointer: '/action', code: 'twice' }] })
  expect(addLink(request(), plan([{ ...link, ended: '2020-01-01' }]))).toMatchObject({ link: { code: 'L-1', relation: 'answers' } })
})

test('the code of a link is short enough to be an address and belongs to one pair for good', () => {
  const other: LinkEntry = { code: `L-${action}-G-1`, action: action.slice(0, -1), item: 'x-G-1', relation: 'supports', reason: { nl: 'Omdat.', en: '' } }
  for (const taken of [other, { ...other, ended: '2020-01-01' }])
    expect(addLink(request(), plan([taken]))).toMatchObject({ link: { code: `L-${action}-G-1-2`, action, item: 'G-1' } })
  const long = 'G'.repeat(80)
  const lists = new Map([['greta', { ...framework, items: [{ code: long, text: { nl: 'x', en: '' } }] }]])
  const first = addLink(request({ item: long }), { ...plan(), frameworks: lists })
  const codes = 'link' in first ? [first.link.code] : []
  const taken = codes.map((code) => ({ ...other, code }))
  const second = addLink(request({ item: long }), { ...plan(taken), frameworks: lists })
  expect([...codes, ...('link' in second ? [second.link.code] : [])].map((code) => [code.length, code.slice(-3)])).toEqual([[80, 'GGG'], [80, 'G-2']])
})

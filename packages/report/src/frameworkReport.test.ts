import type { Connection, ItemOfFramework } from '@actielijn/plan'
import { expect, test } from 'vitest'
import type { CrossWalkItem } from './crossWalk.ts'
import { frameworkReportOf, statusCounts, type ReportUpdate } from './frameworkReport.ts'
import { frameworkReportTable } from './frameworkReportTable.ts'

const item = (code: string): ItemOfFramework => ({ code, title: { nl: `Titel ${code}`, en: `Title ${code}` }, entry: false })
const link = (action: string, to: string, relation: Connection['relation'] = 'supports'): Connection => ({ code: `L-${action}-${to}`, action, item: to, relation })
const walk: CrossWalkItem[] = [
  { item: item('A'), coverage: 'supported', connections: [link('D-1', 'A')] },
  { item: item('B'), coverage: 'supported', connections: [link('D-2', 'B')] },
  { item: item('C'), coverage: 'none', connections: [link('D-1', 'C', 'context')] },
]
const update = (change: Partial<ReportUpdate> = {}): ReportUpdate => ({
  id: 'u1',
  action: 'D-1',
  organisation: 'inspectie',
  form: 'report',
  content: { about: '2020-06-30', phase: 'running', happened: { nl: 'Er is gewerkt.' } },
  ...change,
})
const updates = new Map([['D-1', [update()]]])
const names = { heading: (code: string) => code, organisation: (code: string) => code, language: 'en' } as const

test('every item is there: reported on, silent or uncovered', () => {
  const report = frameworkReportOf(walk, updates)
  expect(report.map(({ status }) => status)).toEqual(['reported', 'silent', 'uncovered'])
  expect(statusCounts(report)).toEqual({ reported: 1, silent: 1, uncovered: 1 })
})

test('what is only about the same subject brings no action into the report', () => {
  expect(frameworkReportOf(walk, updates)[2]?.connections).toEqual([])
})

test('the table marks English that is a translation, and keeps English that is not', () => {
  const translation = {
    id: 't1', update: 'u1', revision: 1, texts: { happened: 'Work was done.' }, authors: [], sequence: 1, at: '2020-07-01T00:00:00.000Z',
  }
  const own = update({ content: { about: '2020-07-31', happened: { nl: 'Meer.', en: 'More.' } } })
  const said = new Map([['D-1', [update({ translation }), own, update()]]])
  const { header, rows } = frameworkReportTable(frameworkReportOf(walk, said), said, new Map(), names)
  const column = header.indexOf('What happened (English)')
  const origin = header.indexOf('English is')
  expect(rows.map((row) => [row[0], row[column], row[origin]])).toEqual([
    ['A', 'Work was done.', 'translation, checked'],
    ['A', 'More.', "the organisation's own"],
    ['A', undefined, undefined],
    ['B', undefined, undefined],
    ['C', undefined, undefined],
  ])
  expect(rows.every((row) => row.length === header.length)).toBe(true)
})

import { expect, test } from 'vitest'
import { sampleEntry, samplePlan } from './amending/samplePlan.fixture.ts'
import { structureFaults } from './checkStructure.ts'
import type { HeadingEntry } from './heading.ts'
import type { PlanFile } from './planFile.ts'

const { programme } = samplePlan
const plan: PlanFile = {
  programme,
  sources: [...samplePlan.sources.values()],
  headings: [...samplePlan.headings.values()],
  statements: [],
  actions: [...samplePlan.actions.values()],
  organisations: [...samplePlan.organisations.values()],
  members: [...samplePlan.members.values()],
  frameworks: [...samplePlan.frameworks.values()],
  links: [],
  scopes: [],
  bases: [],
  indicators: [],
  observations: [],
}
const [heading] = plan.headings as [HeadingEntry]
const [framework] = plan.frameworks as [PlanFile['frameworks'][number]]
const [member] = plan.members as [PlanFile['members'][number]]
const text = { nl: 'x', en: 'x' }
const link = { code: 'L-1', action: 'A1', item: 'ITEM-1', relation: 'supports', reason: text } as const

test('a plan that hangs together has no fault', () => {
  expect(structureFaults({ ...plan, links: [link] })).toEqual([])
})

test.each<[string, Partial<PlanFile>, readonly string[]]>([
  ['a version in force that is none of its sources', { programme: { ...programme, plans: ['plan-1', 'plan-2'] } }, ['proef unknown-reference plans: plan-2']],
  ['an action that is a part of itself', { actions: [sampleEntry('A1', { parent: 'A1' })] }, ['A1 below-itself parent']],
  ['actions that are parts of each other', { actions: [sampleEntry('A1', { parent: 'A2' }), sampleEntry('A2', { parent: 'A1' }), sampleEntry('A3', { parent: 'A1' })] }, ['A1 below-itself parent', 'A2 below-itself parent']],
  ['a heading under itself', { headings: [{ ...heading, parent: 'L1' }] }, ['L1 below-itself parent']],
  ['an action whose line is no line', { headings: [{ ...heading, level: 'theme' }], actions: [sampleEntry('A1')] }, ['A1 wrong-level line: L1']],
  ['a list of nobody', { frameworks: [{ ...framework, publisher: 'niemand' }] }, ['lijst unknown-reference publisher: niemand']],
  ['an item with the code of an action', { frameworks: [{ ...framework, items: [{ code: 'A1', text }] }] }, ['A1 duplicate-code entries']],
  ['the same link twice', { links: [link, { ...link, item: 'ITEM-2' }] }, ['L-1 duplicate-code links']],
  ['the same list twice', { frameworks: [framework, { ...framework, items: [] }] }, ['lijst duplicate-code frameworks']],
  ['the same member of government twice', { members: [member, { ...member, title: text }] }, ['minister duplicate-code members']],
])('%s is a fault', (_what, change, expected) => {
  expect(structureFaults({ ...plan, ...change }).map(({ entry, code, at }) => `${entry} ${code} ${at}`)).toEqual(expected)
})

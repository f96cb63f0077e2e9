import { expect, it } from 'vitest'
import { sampleAction } from '../testing/sampleAction.ts'
import { rebased } from './rebased.ts'
import { bodyOf, openingOf } from './typedAmendment.ts'

const now = sampleAction({ title: { nl: 'Herschreven door een ander', en: '' }, due: { precision: 'year', value: '2021' }, lineage: { carried: [], amendments: [], predecessors: [], basedOn: 8 } })

it('keeps what was typed and takes the rest as the action says now, so that a correction puts back nothing of the other', () => {
  const before = sampleAction()
  const typed = openingOf(before, 'correction', '2020-11-01')
  const changed = { ...typed.changed, summary: { nl: 'Verbeterd.', en: '' } }
  const body = bodyOf(rebased({ ...typed, changed }, before, now), now, () => 8)
  expect(body).toMatchObject({ kind: 'correction', basedOn: 8, change: { summary: { nl: 'Verbeterd.' } } })
  expect(body.kind === 'correction' && Object.keys(body.change)).toEqual(['summary'])
})

it('leaves the words and codes of new actions alone', () => {
  const before = sampleAction()
  const typed = openingOf(before, 'split', '2020-11-01')
  const { parts } = rebased(typed, before, now)
  expect(parts.map(({ code, title }) => [code, title.nl])).toEqual([['STM-2.5.1-a', ''], ['STM-2.5.1-b', '']])
  expect(parts[0]?.due).toEqual(openingOf(now, 'split', '2020-11-01').parts[0]?.due)
})

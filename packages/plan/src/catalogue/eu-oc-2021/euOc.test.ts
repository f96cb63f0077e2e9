import { describe, expect, it } from 'vitest'
import { isWellFormed, lastDay } from '../../period.ts'
import { defaultReporter } from '../../reporter.ts'
import { euOcActions } from './actions.ts'
import { euOcHeadings } from './chapters.ts'
import { euOcStatements } from './statements.ts'

const inChapter = (chapter: string) => euOcActions.filter(({ line }) => line === chapter)

describe('the EU strategy to tackle organised crime', () => {
  it('has four chapters with 6, 7, 6 and 11 key actions, 30 in all', () => {
    expect(euOcHeadings.map(({ code }) => code)).toEqual(['OC-1', 'OC-2', 'OC-3', 'OC-4'])
    expect(euOcHeadings.map(({ code }) => inChapter(code).length)).toEqual([6, 7, 6, 11])
    expect(euOcActions).toHaveLength(30)
  })

  it('numbers the key actions through each chapter in printed order', () => {
    for (const { code } of euOcHeadings)
      expect(inChapter(code).map((action) => action.code)).toEqual(inChapter(code).map((_, index) => `${code}.${index + 1}`))
  })

  it('names as owner, explicitly, exactly those whom the printed heading names', () => {
    const named: Record<string, readonly string[]> = {
      'De Commissie zal:': ['europese-commissie'],
      'Het Europees Parlement en de Raad worden verzocht:': ['europees-parlement', 'raad-van-de-eu'],
      'De Raad wordt verzocht:': ['raad-van-de-eu'],
      'De lidstaten worden aangespoord om:': ['eu-lidstaten'],
      'De lidstaten en Europol worden aangespoord om:': ['eu-lidstaten', 'europol'],
      'Europol wordt aangespoord om:': ['europol'],
      'Cepol wordt aangespoord om:': ['cepol'],
      'Het Europees Parlement en de Raad worden aangespoord om:': ['europees-parlement', 'raad-van-de-eu'],
    }
    const counts = new Map<string, number>()
    for (const { code, owners, source } of euOcActions) {
      const heading = source.locator.headings.at(-1) ?? ''
      counts.set(heading, (counts.get(heading) ?? 0) + 1)
      const explicit = owners.filter(({ basis, role }) => basis === 'explicit' && role !== 'partner')
      expect(explicit.map(({ organisation }) => organisation), code).toEqual(named[heading])
    }
    expect(Object.keys(named).map((heading) => counts.get(heading))).toEqual([13, 1, 1, 6, 3, 3, 2, 1])
  })

  it('is reported on by the Dutch organisation that would answer, else by the responsible ministry', () => {
    for (const { code, owners, reporter, responsible } of euOcActions) {
      const dutch = owners.filter(({ basis }) => basis === 'implied')
      expect(reporter, code).toBe(defaultReporter(dutch, responsible.ministry))
    }
  })

  it('has the dates of the text, each with what it belongs to, and the last of them as due date', () => {
    const dated = euOcActions.filter(({ due }) => due)
    expect(dated.map(({ code, deadlines = [] }) => [code, ...deadlines.map(({ due }) => due.value)])).toEqual([
      ['OC-1.1', '2021-Q4', '2021-Q4', '2022-Q1'],
      ['OC-1.2', '2021-Q4'],
      ['OC-1.3', '2023'],
      ['OC-2.1', '2021-Q2', '2021-Q4'],
      ['OC-2.2', '2022', '2022'],
      ['OC-3.1', '2022'],
      ['OC-3.2', '2022'],
      ['OC-3.3', '2021-08'],
      ['OC-4.1', '2021-06'],
    ])
    for (const { code, due, deadlines = [] } of dated) {
      expect(deadlines.every((deadline) => isWellFormed(deadline.due)), code).toBe(true)
      expect(due && lastDay(due), code).toBe(deadlines.map((deadline) => lastDay(deadline.due)).sort().at(-1))
    }
    expect(euOcActions.filter(({ due, deadlines }) => !due && deadlines)).toEqual([])
  })

  it('keeps what only frames the strategy apart, as context', () => {
    expect(euOcStatements.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      'OC-D1 context',
      ...Array.from({ length: 10 }, (_, index) => `OC-K${index + 1} context`),
    ])
  })
})

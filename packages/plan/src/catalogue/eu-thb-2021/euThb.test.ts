import { describe, expect, it } from 'vitest'
import { defaultReporter } from '../../reporter.ts'
import { euThbActions } from './actions.ts'
import { euThbHeadings } from './chapters.ts'
import { euThbStatements } from './statements.ts'

const inChapter = (chapter: string) => euThbActions.filter(({ line }) => line === chapter)
const addressedTo = (words: string) =>
  euThbHeadings.map(({ code }) => inChapter(code).filter(({ source }) => source.locator.headings.at(-1) === words).length)

describe('the EU strategy against trafficking in human beings', () => {
  it('has five chapters with 3, 9, 9, 13 and 6 key actions, 40 in all', () => {
    expect(euThbHeadings.map(({ code }) => code)).toEqual(['THB-1', 'THB-2', 'THB-3', 'THB-4', 'THB-5'])
    expect(euThbHeadings.map(({ code }) => inChapter(code).length)).toEqual([3, 9, 9, 13, 6])
    expect(euThbActions).toHaveLength(40)
  })

  it('numbers the key actions through each chapter in printed order', () => {
    for (const { code } of euThbHeadings)
      expect(inChapter(code).map((action) => action.code)).toEqual(inChapter(code).map((_, index) => `${code}.${index + 1}`))
  })

  it('asks 25 of the Commission and 15 of the member states', () => {
    expect(addressedTo('De Commissie zal:')).toEqual([3, 5, 5, 7, 5])
    expect(addressedTo('De lidstaten worden aangespoord om:')).toEqual([0, 4, 4, 6, 1])
  })

  it('makes the Commission lead what it says it will do, and addresses the rest to the member states', () => {
    for (const { code, owners, source } of euThbActions) {
      const byCommission = source.locator.headings.at(-1) === 'De Commissie zal:'
      const expected = byCommission
        ? { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' }
        : { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' }
      expect(owners, code).toContainEqual(expected)
      expect(owners.some(({ organisation }) => organisation === 'europese-commissie'), code).toBe(byCommission)
    }
  })

  it('is reported on by the Dutch organisation that would answer, else by the responsible ministry', () => {
    for (const { code, owners, reporter, responsible } of euThbActions) {
      const dutch = owners.filter(({ basis }) => basis === 'implied')
      expect(reporter, code).toBe(defaultReporter(dutch, responsible.ministry))
    }
  })

  it('gives no key action a due date, because the text gives none', () => {
    expect(euThbActions.filter(({ due, deadlines, start }) => due ?? deadlines ?? start)).toEqual([])
  })

  it('keeps what only frames the strategy apart, as context', () => {
    expect(euThbStatements.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      'THB-D1 context',
      ...Array.from({ length: 9 }, (_, index) => `THB-K${index + 1} context`),
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { euOcActions } from '../eu-oc-2021/actions.ts'
import { euOcStatements } from '../eu-oc-2021/statements.ts'
import { euThbActions } from '../eu-thb-2021/actions.ts'
import { euThbStatements } from '../eu-thb-2021/statements.ts'
import { statements } from '../stm-2018/statements.ts'
import { frameworks } from './frameworks.ts'

const entries = [...euThbActions, ...euThbStatements, ...euOcActions, ...euOcStatements, ...statements]

/** What the framework of that code asks reports about, by code. */
function itemsOf(code: string): string[] {
  const framework = frameworks.find((each) => each.code === code)
  const { entriesOf, kinds } = framework ?? {}
  if (entriesOf === undefined) return (framework?.items ?? []).map((item) => item.code)
  return entries
    .filter((entry) => entry.code.startsWith(entriesOf) && (kinds?.includes(entry.kind) ?? true))
    .map((entry) => entry.code)
}

describe('the shipped frameworks', () => {
  it('have codes of their own and either items or entries, never both', () => {
    expect(new Set(frameworks.map(({ code }) => code)).size).toBe(frameworks.length)
    for (const { code, items, entriesOf } of frameworks) expect(items === undefined, code).toBe(entriesOf !== undefined)
  })

  it('ask about all key actions of the EU strategies and nothing that only frames them', () => {
    expect(itemsOf('eu-thb-2021')).toEqual(euThbActions.map(({ code }) => code))
    expect(itemsOf('eu-oc-2021')).toEqual(euOcActions.map(({ code }) => code))
    expect([itemsOf('eu-thb-2021').length, itemsOf('eu-oc-2021').length]).toEqual([40, 30])
  })

  it('ask about the three development targets that the programme names', () => {
    expect(itemsOf('sdg')).toEqual(['SDG-5.2', 'SDG-8.7', 'SDG-16.2'])
  })

  it('ask about the eight intended results of the programme', () => {
    expect(itemsOf('stm-results')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `STM-R${n}`))
  })

  it('leave out lists that the sources do not contain', () => {
    expect(frameworks.map(({ code }) => code)).toEqual(['eu-thb-2021', 'eu-oc-2021', 'ec-2018', 'ec-2020', 'sdg', 'stm-results'])
  })
})

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../checkPlan.ts'
import { catalogue } from './catalogue.ts'

const programmeActions = catalogue.actions.filter((action) => action.source.document === 'stm-2018' && action.kind === 'action')
const printed = (form: string, line?: string) =>
  programmeActions.filter((action) => action.printed === form && (line === undefined || action.line === line)).length

describe('the shipped catalogue', () => {
  test('has no fault', () => {
    expect(checkPlan(catalogue)).toEqual([])
  })

  test('holds all 87 bullets, 41 / 12 / 12 / 11 / 11 per line', () => {
    expect(printed('bullet')).toBe(87)
    expect(['STM-1', 'STM-2', 'STM-3', 'STM-4', 'STM-5'].map((line) => printed('bullet', line))).toEqual([41, 12, 12, 11, 11])
  })

  test('holds all 18 sub-bullets, 9 / 0 / 0 / 5 / 4 per line, each under its bullet', () => {
    expect(printed('sub-bullet')).toBe(18)
    expect(['STM-1', 'STM-2', 'STM-3', 'STM-4', 'STM-5'].map((line) => printed('sub-bullet', line))).toEqual([9, 0, 0, 5, 4])
    for (const child of programmeActions.filter(({ parent }) => parent !== undefined)) expect(child.code).toMatch(`${child.parent}.`)
  })

  test('has 19 headings "Wat gaan we (wel) doen?"', () => {
    const asked = new Set(
      programmeActions
        .map(({ source }) => source.locator.headings)
        .map((headings) => headings.slice(0, headings.findIndex((heading) => heading.startsWith('Wat gaan we')) + 1).join(' > ')),
    )
    expect(asked.size).toBe(19)
  })

  test('holds the 40 and 30 key actions of the EU strategies', () => {
    const keyActions = (prefix: string) =>
      catalogue.actions.filter(({ code, printed: form }) => code.startsWith(prefix) && form === 'key-action').length
    expect([keyActions('THB-'), keyActions('OC-')]).toEqual([40, 30])
  })

  test('says of each source which years it is about, and nothing where the source does not', () => {
    expect(catalogue.sources.map(({ code, years }) => [code, years?.from, years?.to])).toEqual([
      ['stm-2018', undefined, undefined],
      ['eu-thb-2021', 2021, 2025],
      ['eu-oc-2021', 2021, 2025],
      ['ec-2018', 2015, 2016],
      ['ec-2020', 2017, 2018],
      ['letter-2020', undefined, undefined],
    ])
  })

  test('has three objectives, eight intended results, and the other things the plan says', () => {
    const count = (type: string) => catalogue.statements.filter((statement) => statement.type === type && statement.code.startsWith('STM-')).length
    expect([count('objective'), count('result'), count('box')]).toEqual([3, 8, 6])
    expect(Math.min(count('principle'), count('governance'), count('refusal'))).toBeGreaterThan(0)
  })
})

const seeds = new URL(process.env.ACTIELIJN_SEEDS ?? '../../../../../shared/seeds/', import.meta.url)

describe.runIf(existsSync(seeds))('beside the source text (runs where the seeds are at hand)', () => {
  const text = existsSync(seeds)
    ? readdirSync(seeds)
        .map((file) => readFileSync(new URL(file, seeds), 'utf8'))
        .join('\n')
        .replace(/\s+/g, ' ')
    : ''
  test.each([...catalogue.actions, ...catalogue.statements].map((entry) => [entry.code, entry.source.locator.opens]))(
    '%s is found by its opening words',
    (_code, opens) => {
      expect(text).toContain(opens.replace(/\s+/g, ' '))
    },
  )
})

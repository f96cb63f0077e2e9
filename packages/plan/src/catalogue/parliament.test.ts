import { describe, expect, test } from 'vitest'
import { isParliamentary, parliamentaryStandingOf } from '../parliament/parliamentState.ts'
import { catalogue } from './catalogue.ts'

const items = catalogue.actions.filter((entry) => isParliamentary(entry))

/** Read from the programme (2018) and the letter (2020) themselves; anything that departs from it is an error. */
const reviewed = [
  // code, kind, due and its precision, chamber, made, member of government, by which paper, how far, papers named
  ['STM-T1', 'commitment', 'none', 'tweede-kamer', '2018-11', 'ss-jenv', ['28 638, nr. 185 (2020): partly']],
  ['STM-T2', 'commitment', 'none', 'tweede-kamer', '2018-11', 'ss-jenv', []],
  ['STM-T3', 'commitment', 'none', 'tweede-kamer', 'unknown', 'm-jenv', []],
  ['STM-T4', 'commitment', 'none', 'tweede-kamer', '2018-11', 'ss-jenv', ['28 638, nr. 185 (2020): partly']],
  ['LTR-2.16', 'commitment', 'season 2021-spring', 'tweede-kamer', '2020-11', 'ss-jenv', []],
] as const

describe('what parliament asked or was promised, in all sources', () => {
  test('is the reviewed list, with due, precision, chamber and paper', () => {
    const rows = items.map(({ code, kind, due, parliament, responsible }) => [
      code,
      kind,
      due ? `${due.bound ?? ''}${due.precision} ${due.value}` : 'none',
      parliament.chamber,
      parliament.made?.value ?? 'unknown',
      responsible.member,
      parliament.fulfilments.map(({ reference, date, extent }) => `${reference} (${date?.value}): ${extent}`),
    ])
    expect(rows).toEqual(reviewed)
  })

  test('has the promiser and the chamber of the text, said or inferred', () => {
    const rows = items.map(({ code, owners }) => [
      code,
      owners.map(({ organisation, role, basis }) => `${organisation} ${role} ${basis}`).join(', '),
    ])
    expect(rows).toEqual([
      ['STM-T1', 'min-jenv lead implied, tweede-kamer addressee explicit'],
      // The Council made the inventory; the text says "will be sent", not by whom.
      ['STM-T2', 'min-jenv lead implied, raad-voor-de-rechtspraak partner explicit, tweede-kamer addressee explicit'],
      // "The promise of the Minister of Justice and Security": to whom, the text does not say.
      ['STM-T3', 'min-jenv lead explicit, tweede-kamer addressee implied'],
      ['STM-T4', 'min-jenv lead implied, tweede-kamer addressee explicit'],
      ['LTR-2.16', 'min-jenv lead explicit, tweede-kamer addressee explicit'],
    ])
  })

  test('has no motion, no number and no member who asked, because no source names any', () => {
    expect(items.filter(({ kind }) => kind === 'motion')).toEqual([])
    expect(items.flatMap(({ parliament }) => [parliament.number, parliament.askedBy].filter(Boolean))).toEqual([])
  })

  test('leaves out positions, announcements, and what the Commission commits itself to', () => {
    const others = catalogue.actions.filter((entry) => entry.kind === 'commitment' && !isParliamentary(entry))
    expect([...new Set(others.map(({ source }) => source.document))].sort()).toEqual(['ec-2018', 'ec-2020'])
    const named = catalogue.actions.filter((entry) => entry.parliament && !isParliamentary(entry))
    expect(named.map(({ code, kind }) => [code, kind])).toEqual([['LTR-1.3', 'context']])
  })

  test('was on the day of the letter partly done where a progress letter had come, and late nowhere', () => {
    const standings = items.map((item) => {
      const { state, lateness } = parliamentaryStandingOf(item, '2020-11-30')
      return `${item.code} ${state} ${lateness}`
    })
    expect(standings.sort()).toEqual(['LTR-2.16 open in-time', 'STM-T1 partly no-date', 'STM-T2 open no-date', 'STM-T3 open no-date', 'STM-T4 partly no-date'])
  })
})

import type { ParliamentaryEntry } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { selectParliament, type ParliamentFilter, type ParliamentModel } from './selectParliament.ts'

const members = new Map([['minister', { code: 'minister', ministry: 'ministerie', title: { nl: 'Minister van Opvang', en: 'Minister' } }]])

/** An invented item; its due date is a day. */
function model(code: string, due: string | undefined, change: Partial<ParliamentModel> = {}, item: Partial<ParliamentaryEntry> = {}): ParliamentModel {
  return {
    item: {
      code,
      kind: 'commitment',
      printed: 'sentence',
      line: 'L',
      title: { nl: `Titel ${code}`, en: '' },
      summary: { nl: 'Verzonnen', en: '' },
      owners: [],
      reporter: 'ministerie',
      responsible: { ministry: 'ministerie', member: 'minister', basis: 'explicit' },
      ...(due && { due: { precision: 'day', value: due } }),
      duration: 'one-off',
      results: [],
      parliament: { chamber: 'tweede-kamer', fulfilments: [] },
      source: { document: 'd', locator: { headings: [], opens: '' } },
      ...item,
    },
    state: 'open',
    lateness: due ? 'in-time' : 'no-date',
    actions: [],
    ...change,
  }
}

const models = [
  model('T10', undefined),
  model('T2', '2021-01-01'),
  model('T1', '2020-01-01', { lateness: 'overdue', monthsLate: 3 }),
  model('T3', '2019-01-01', { state: 'fulfilled', lateness: 'delivered' }, { parliament: { chamber: 'eerste-kamer', number: 'T03.1', askedBy: 'Lid Élan', fulfilments: [{ reference: '28 638, nr. 9', extent: 'fully' }] } }),
]
const codes = (filter: ParliamentFilter) => selectParliament(models, filter, { members, language: 'nl' }).map(({ item }) => item.code)

describe('what is shown of the register', () => {
  test.each<[string, ParliamentFilter, readonly string[]]>([
    ['most pressing first: late, then by date, then undated, then done', {}, ['T1', 'T2', 'T10', 'T3']],
    ['by date, undated last', { sort: 'due' }, ['T3', 'T1', 'T2', 'T10']],
    ['the other way round, undated still last', { sort: 'due', order: 'desc' }, ['T2', 'T1', 'T3', 'T10']],
    ['titles with numbers as numbers', { sort: 'title' }, ['T1', 'T2', 'T3', 'T10']],
    ['any of several states', { state: ['fulfilled', 'partly'] }, ['T3']],
    ['late ones only', { overdue: true }, ['T1']],
    ['one chamber', { chamber: ['eerste-kamer'] }, ['T3']],
    ['words without accents, of who asked', { q: 'elan' }, ['T3']],
    ['words of the letter and of the member of government together', { q: '28 638 opvang' }, ['T3']],
    ['nothing of another member of government', { member: ['ander'] }, []],
  ])('%s', (_what, filter, expected) => {
    expect(codes(filter)).toEqual(expected)
  })
})

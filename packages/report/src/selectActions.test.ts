import type { OrganisationEntry } from '@actielijn/plan'
import { describe, expect, test } from 'vitest'
import { sampleStanding } from './sampleStanding.fixture.ts'
import { selectActions, type ActionSelection } from './selectActions.ts'

const organisation = (code: string, nl: string): [string, OrganisationEntry] => [
  code,
  { code, name: { nl, en: nl }, type: 'agency', aliases: [], memberOf: [], identifiers: [] },
]
const organisations = new Map([organisation('alfa', 'Zuidelijke dienst'), organisation('beta', 'Noordelijke dienst')])

const standings = [
  sampleStanding({ code: 'A1', due: { precision: 'year', value: '2019' } }, { phase: 'running', outlook: 'attention', lastAbout: '2020-06-01' }),
  sampleStanding({ code: 'A2', reporter: 'beta', title: { nl: 'Categorieën', en: 'Categories' } }, { phase: 'completed', result: 'as-planned', lastAbout: '2019-01-01' }),
  sampleStanding({ code: 'A3', line: 'L2', due: { precision: 'day', value: '2020-03-01' }, owners: [{ organisation: 'beta', role: 'partner', basis: 'explicit' }] }),
  sampleStanding({ code: 'A3.1', line: 'L2', parent: 'A3' }),
]

const select = (selection: ActionSelection) =>
  selectActions(standings, selection, { organisations, language: 'nl' }).map(({ action }) => action.code)

describe('selecting actions', () => {
  test.each<[string, ActionSelection, string[]]>([
    ['nothing asked: everything that counts, in the order of the plan', {}, ['A1', 'A2', 'A3']],
    ['children too', { level: 'all' }, ['A1', 'A2', 'A3', 'A3.1']],
    ['of a line', { line: ['L2'] }, ['A3']],
    ['of an empty choice: no filter', { line: [] }, ['A1', 'A2', 'A3']],
    ['of an organisation in any role', { organisation: ['beta'] }, ['A2', 'A3']],
    ['of an organisation as reporter', { organisation: ['beta'], role: ['reporter'] }, ['A2']],
    ['of an organisation as partner', { organisation: ['beta'], role: ['partner'] }, ['A3']],
    ['by several keys together', { phase: ['running', 'completed'], lateness: ['overdue'] }, ['A1']],
    ['due before a day', { dueBefore: '2020-03-01' }, ['A1']],
    ['without diacritics', { text: 'categorieen' }, ['A2']],
    ['by the name of who takes part', { text: 'noordelijke' }, ['A2', 'A3']],
    ['the plan from its end', { order: 'desc' }, ['A3', 'A2', 'A1']],
    ['most pressing first: late longest, then by reason', { sort: 'attention' }, ['A1', 'A3', 'A2']],
    ['by due date, undated last', { sort: 'due' }, ['A1', 'A3', 'A2']],
    ['by name of the reporter', { sort: 'reporter' }, ['A2', 'A1', 'A3']],
    ['by what was last said, never first', { sort: 'lastAbout' }, ['A3', 'A2', 'A1']],
    ['by phase', { sort: 'phase' }, ['A3', 'A1', 'A2']],
  ])('%s', (_what, selection, codes) => {
    expect(select(selection)).toEqual(codes)
  })
})

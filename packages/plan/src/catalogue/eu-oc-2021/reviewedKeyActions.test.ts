import { describe, expect, it } from 'vitest'
import { euOcActions } from './actions.ts'

const commission = 'europese-commissie lead'
const states = 'eu-lidstaten addressee'
const europol = 'europol addressee'
const parliamentAndCouncil = 'europees-parlement addressee, raad-van-de-eu addressee'

/**
 * Typed from the text, entry by entry: whom it asks and whom it names beside them; the Dutch organisation that we
 * infer would answer; when the whole is due and when each act that has a date of its own. Anything that departs from
 * it is an error, here or in the data.
 */
const reviewed: readonly (readonly [code: string, named: string, inferred: string, due: string, acts: string])[] = [
  // Prüm and the police code in the fourth quarter of 2021, advance passenger information in the first of 2022.
  ['OC-1.1', commission, '', 'quarter 2022-Q1', 'quarter 2021-Q4, quarter 2021-Q4, quarter 2022-Q1'],
  ['OC-1.2', commission, '', 'quarter 2021-Q4', 'quarter 2021-Q4'],
  // "for 2021-2027" is the span of the funding, not when it is due.
  ['OC-1.3', commission, '', 'year 2023', 'year 2023'],
  ['OC-1.4', `edeo partner, ${commission}`, '', 'none', ''],
  ['OC-1.5', parliamentAndCouncil, '', 'none', ''],
  ['OC-1.6', 'raad-van-de-eu addressee', '', 'none', ''],

  // Waste shipments in the second quarter, environmental crime in the fourth.
  ['OC-2.1', commission, '', 'quarter 2021-Q4', 'quarter 2021-Q2, quarter 2021-Q4'],
  // Counterfeiting and cultural goods in 2022; the Medicrime Convention without a date.
  ['OC-2.2', commission, '', 'year 2022', 'year 2022, year 2022'],
  ['OC-2.3', states, '', 'none', ''],
  ['OC-2.4', states, '', 'none', ''],
  ['OC-2.5', states, '', 'none', ''],
  ['OC-2.6', `${states}, ${europol}`, '', 'none', ''],
  ['OC-2.7', `${states}, ${europol}`, '', 'none', ''],

  ['OC-3.1', commission, '', 'year 2022', 'year 2022'],
  // The evaluation in 2022; exchanging information without a date.
  ['OC-3.2', commission, '', 'year 2022', 'year 2022'],
  // Transposition by August 2021; financial investigations without a date.
  ['OC-3.3', states, 'min-jenv lead, om partner, politie partner', 'month 2021-08', 'month 2021-08'],
  ['OC-3.4', states, '', 'none', ''],
  ['OC-3.5', states, '', 'none', ''],
  ['OC-3.6', `${states}, ${europol}`, '', 'none', ''],

  // Consulting the member states by the end of June 2021; the analysis without a date of its own.
  ['OC-4.1', commission, '', 'month 2021-06', 'month 2021-06'],
  ['OC-4.2', commission, '', 'none', ''],
  ['OC-4.3', commission, '', 'none', ''],
  ['OC-4.4', commission, '', 'none', ''],
  ['OC-4.5', commission, '', 'none', ''],
  ['OC-4.6', europol, '', 'none', ''],
  ['OC-4.7', europol, '', 'none', ''],
  ['OC-4.8', europol, '', 'none', ''],
  ['OC-4.9', 'cepol addressee', '', 'none', ''],
  ['OC-4.10', 'cepol addressee', '', 'none', ''],
  ['OC-4.11', parliamentAndCouncil, '', 'none', ''],
]

describe('every key action of the EU strategy to tackle organised crime', () => {
  it('asks whom the text asks, of which Dutch organisation we infer, and with the dates it gives', () => {
    const rows = euOcActions.map(({ code, owners, due, deadlines = [] }) => {
      const by = (basis: string) =>
        owners.filter((owner) => owner.basis === basis).map(({ organisation, role }) => `${organisation} ${role}`).sort().join(', ')
      const written = ({ bound, precision, value }: NonNullable<typeof due>) => `${bound ? `${bound} ` : ''}${precision} ${value}`
      const acts = deadlines.map((deadline) => written(deadline.due)).join(', ')
      return [code, by('explicit'), by('implied'), due ? written(due) : 'none', acts]
    })
    expect(rows).toEqual(reviewed)
  })

  it('gives each date to the act that it belongs to', () => {
    const acts = euOcActions.flatMap(({ code, deadlines = [] }) => deadlines.map(({ what, due }) => [code, what.en, due.value]))
    expect(acts).toEqual([
      ['OC-1.1', 'proposal to strengthen the Prüm framework', '2021-Q4'],
      ['OC-1.1', 'proposal for an EU Police Cooperation Code', '2021-Q4'],
      ['OC-1.1', 'proposal to revise the rules on advance passenger information', '2022-Q1'],
      ['OC-1.2', 'collaboration platform', '2021-Q4'],
      ['OC-1.3', 'Empact as flagship instrument', '2023'],
      ['OC-2.1', 'provisions against illegal waste shipments', '2021-Q2'],
      ['OC-2.1', 'proposal on environmental crime', '2021-Q4'],
      ['OC-2.2', 'EU toolbox against counterfeiting', '2022'],
      ['OC-2.2', 'measures against the illicit trade in cultural goods', '2022'],
      ['OC-3.1', 'proposal for the revision', '2022'],
      ['OC-3.2', 'evaluation of the anti-corruption rules', '2022'],
      ['OC-3.3', 'transposition of the EU rules on access to financial information', '2021-08'],
      ['OC-4.1', 'consultation of the member states', '2021-06'],
    ])
  })

  it('is an action as the text lists it, and says why nobody leads exactly where nobody does', () => {
    expect(euOcActions.filter(({ kind, printed }) => kind !== 'action' || printed !== 'key-action')).toEqual([])
    const leaderless = euOcActions.filter(({ owners }) => !owners.some(({ role }) => role === 'lead'))
    expect(leaderless).toHaveLength(16)
    expect(euOcActions.filter(({ noLead }) => noLead)).toEqual(leaderless)
  })
})

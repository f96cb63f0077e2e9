import { describe, expect, it } from 'vitest'
import { euThbActions } from './actions.ts'

const commission = 'europese-commissie lead'
const states = 'eu-lidstaten addressee'

/**
 * Typed from the text, entry by entry: whom it asks and whom it names beside them; the Dutch organisation that we
 * infer would answer; the date of each act. Anything that departs from it is an error, here or in the data.
 */
const reviewed: readonly (readonly [code: string, named: string, inferred: string, dates: string])[] = [
  ['THB-1.1', commission, '', 'none'],
  ['THB-1.2', commission, '', 'none'],
  ['THB-1.3', commission, '', 'none'],

  ['THB-2.1', commission, '', 'none'],
  ['THB-2.2', commission, '', 'none'],
  ['THB-2.3', commission, '', 'none'],
  ['THB-2.4', commission, '', 'none'],
  // "Together with the member states and civil society organisations": they help, they are not urged.
  ['THB-2.5', `eu-lidstaten partner, ${commission}, maatschappelijke-organisaties partner`, '', 'none'],
  ['THB-2.6', states, 'min-jenv lead', 'none'],
  ['THB-2.7', `${states}, europese-arbeidsautoriteit partner, europol partner`, 'inspectie-szw lead', 'none'],
  ['THB-2.8', states, 'inspectie-szw lead', 'none'],
  ['THB-2.9', states, '', 'none'],

  ['THB-3.1', commission, '', 'none'],
  ['THB-3.2', commission, '', 'none'],
  ['THB-3.3', commission, '', 'none'],
  ['THB-3.4', commission, '', 'none'],
  ['THB-3.5', commission, '', 'none'],
  ['THB-3.6', states, 'min-jenv lead', 'none'],
  ['THB-3.7', `${states}, europol partner`, 'om co-lead, politie lead', 'none'],
  ['THB-3.8', `${states}, europol partner`, 'politie lead', 'none'],
  ['THB-3.9', states, 'politie lead', 'none'],

  ['THB-4.1', commission, '', 'none'],
  ['THB-4.2', commission, '', 'none'],
  ['THB-4.3', commission, '', 'none'],
  ['THB-4.4', commission, '', 'none'],
  ['THB-4.5', commission, '', 'none'],
  ['THB-4.6', `comite-van-de-regios partner, eesc partner, ${commission}`, '', 'none'],
  ['THB-4.7', commission, '', 'none'],
  ['THB-4.8', states, '', 'none'],
  ['THB-4.9', states, '', 'none'],
  ['THB-4.10', states, 'min-jenv lead', 'none'],
  ['THB-4.11', states, 'min-jenv lead', 'none'],
  ['THB-4.12', states, 'min-vws lead', 'none'],
  ['THB-4.13', states, '', 'none'],

  // "(2021-2025)" is the span of that action plan, not when it is due.
  ['THB-5.1', commission, '', 'none'],
  ['THB-5.2', commission, '', 'none'],
  ['THB-5.3', commission, '', 'none'],
  ['THB-5.4', `${commission}, greta partner, raad-van-europa partner`, '', 'none'],
  ['THB-5.5', `edeo partner, ${commission}`, '', 'none'],
  ['THB-5.6', `${states}, eurojust partner, europol partner`, 'om co-lead, politie lead', 'none'],
]

describe('every key action of the EU strategy against trafficking in human beings', () => {
  it('asks whom the text asks, of which Dutch organisation we infer, and with the dates it gives', () => {
    const rows = euThbActions.map(({ code, owners, due, deadlines = [] }) => {
      const by = (basis: string) =>
        owners.filter((owner) => owner.basis === basis).map(({ organisation, role }) => `${organisation} ${role}`).sort().join(', ')
      const dates = [due, ...deadlines.map((deadline) => deadline.due)].flatMap((date) => (date ? [`${date.precision} ${date.value}`] : []))
      return [code, by('explicit'), by('implied'), dates.join(', ') || 'none']
    })
    expect(rows).toEqual(reviewed)
  })

  it('is an action as the text lists it, and says why nobody leads exactly where nobody does', () => {
    expect(euThbActions.filter(({ kind, printed }) => kind !== 'action' || printed !== 'key-action')).toEqual([])
    const leaderless = euThbActions.filter(({ owners }) => !owners.some(({ role }) => role === 'lead'))
    expect(leaderless.map(({ code }) => code)).toEqual(['THB-2.9', 'THB-4.8', 'THB-4.9', 'THB-4.13'])
    expect(euThbActions.filter(({ noLead }) => noLead)).toEqual(leaderless)
  })
})

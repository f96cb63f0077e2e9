import type { ParliamentaryItemView, ParliamentaryRow } from '@actielijn/contract'
import { sampleRow } from './sampleRow.ts'
import { asOf, skeleton, source } from './samples.ts'

/** Invented items of the register of motions and promises, complete as the contract asks. */
export function sampleItemRow(change: Partial<ParliamentaryRow> = {}): ParliamentaryRow {
  return {
    code: 'T-1',
    kind: 'commitment',
    chamber: 'tweede-kamer',
    number: 'TZ202010-001',
    title: { nl: 'Brief over opvang (verzonnen)', en: 'Letter on shelter (invented)' },
    made: { precision: 'day', value: '2019-11-05' },
    due: { precision: 'season', value: '2020-spring' },
    duration: 'one-off',
    responsible: { ministry: 'min-jenv', member: 'ss-jenv', basis: 'explicit' },
    state: 'open',
    lateness: 'overdue',
    monthsLate: 4,
    fulfilments: [],
    actions: ['STM-2.5.1'],
    ...change,
  }
}

export function sampleItem(change: Partial<ParliamentaryItemView> = {}): ParliamentaryItemView {
  const { code, parent, line, title, reporter, due, state, lateness, freshness, attention } = sampleRow()
  return {
    ...sampleItemRow(),
    asOf: asOf(),
    text: { nl: 'De staatssecretaris stuurt een brief over opvang (verzonnen).', en: '' },
    askedBy: 'Het lid Verzonnen',
    dues: [{ due: { precision: 'season', value: '2020-spring' }, from: '2019-11-05' }],
    links: [
      {
        code: 'L-STM-2.5.1-T-1',
        action: 'STM-2.5.1',
        item: 'T-1',
        relation: 'supports',
        reason: { nl: 'Het team ziet hierop toe.', en: '' },
        serving: { code, ...(parent && { parent }), line, title, reporter, ...(due && { due }), state, lateness, freshness, attention },
      },
    ],
    doubles: [],
    papers: [],
    source,
    amendments: [],
    ...change,
  }
}

/** A programme with members of government to choose from. */
export const withMembers = () =>
  skeleton({
    members: [
      { code: 'ss-jenv', ministry: 'min-jenv', title: { nl: 'Staatssecretaris van JenV', en: 'State Secretary for JenV' } },
      { code: 'm-szw', ministry: 'min-szw', title: { nl: 'Minister van SZW', en: 'Minister of SZW' } },
    ],
  })

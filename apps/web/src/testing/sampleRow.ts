import type { ActionRow } from '@actielijn/contract'

/** An invented row of the list, for tests. */
export function sampleRow(differing: Partial<ActionRow> = {}): ActionRow {
  return {
    code: 'STM-2.5.1',
    kind: 'action',
    printed: 'bullet',
    line: 'STM-2',
    title: { nl: 'Snel inzetbaar team van inspecteurs', en: 'Team of inspectors at short notice' },
    summary: { nl: 'Toezichthouders die snel ter plaatse zijn.', en: 'Inspectors who are quickly on the spot.' },
    owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }],
    reporter: 'inspectie-szw',
    responsible: { ministry: 'min-szw', member: 'stas-szw', basis: 'implied' },
    duration: 'continuing',
    state: { phase: 'running', outlook: 'attention', lastAbout: '2020-09-30' },
    lateness: 'no-date',
    freshness: 'fresh',
    attention: 'attention',
    ...differing,
  }
}

import type { ActionDetail, UpdateView } from '@actielijn/contract'
import { asOf, source } from './samples.ts'
import { sampleRow } from './sampleRow.ts'

/** An invented update in a history, for tests. */
export function sampleUpdate(differing: Partial<UpdateView> = {}): UpdateView {
  return {
    id: 'u3',
    action: 'STM-2.5.1',
    organisation: 'inspectie-szw',
    form: 'report',
    revision: 3,
    content: {
      about: '2020-09-30',
      phase: 'running',
      outlook: 'attention',
      happened: { nl: 'Twaalf inspecteurs opgeleid.' },
    },
    recordedAt: '2020-10-01T08:00:00.000Z',
    reach: 'inside',
    authors: [{ id: 'a1', name: 'J. Jansen' }],
    decision: { kind: 'accepted', at: '2020-10-12T08:00:00.000Z', by: { id: 'a2', name: 'C. Coördinator' } },
    ...differing,
  }
}

/** An invented action as its page gets it, for tests. */
export function sampleAction(differing: Partial<ActionDetail> = {}): ActionDetail {
  return {
    ...sampleRow(),
    asOf: asOf(),
    tracked: true,
    links: [],
    results: [],
    doubles: [],
    source,
    childRows: [],
    current: sampleUpdate(),
    history: { items: [sampleUpdate()] },
    contradictions: [],
    recordings: [],
    lineage: { carried: [], amendments: [], predecessors: [] },
    ...differing,
  }
}

import type { ActionRow, Annex, Distribution } from '@actielijn/contract'

/** An invented annex of one line with one action and its part; for tests. */
export function sampleAnnex(differing: Partial<Annex> = {}): Annex {
  const total = counted('running')
  return {
    asOf: { day: '2020-11-01', known: 'now', today: '2020-11-01', view: 'accepted', anythingKnown: true },
    title: { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' },
    madeAt: '2020-11-01T10:00:00.000Z',
    total,
    ended: [],
    lines: [{ line: 'STM-2', distribution: total, groups: [{ heading: 'STM-2.5', actions: [whole, part] }] }],
    ...differing,
  }
}

const action: ActionRow = {
  code: 'STM-2.5.1',
  kind: 'action',
  printed: 'bullet',
  line: 'STM-2',
  theme: 'STM-2.5',
  title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
  summary: { nl: 'Inspecteurs die snel ter plaatse zijn.', en: 'Inspectors who are quickly on the spot.' },
  owners: [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }],
  reporter: 'inspectie-szw',
  responsible: { ministry: 'min-szw', member: 'stas-szw', basis: 'implied' },
  duration: 'continuing',
  state: { phase: 'running', outlook: 'attention', lastAbout: '2020-09-30' },
  lateness: 'no-date',
  freshness: 'fresh',
  attention: 'attention',
}

const whole = { ...action, children: counted('not-started'), happened: { nl: 'Twaalf inspecteurs opgeleid.' } }

const part: ActionRow = {
  ...action,
  code: 'STM-2.5.1.p1',
  printed: 'part',
  parent: 'STM-2.5.1',
  title: { nl: 'Opleiding', en: 'Training' },
  state: { phase: 'not-started' },
  freshness: 'never',
}

function counted(phase: 'running' | 'not-started'): Distribution {
  return {
    total: 1,
    phases: { 'not-started': 0, running: 0, 'on-hold': 0, completed: 0, embedded: 0, [phase]: 1 },
    results: { 'as-planned': 0, partly: 0, differently: 0, 'not-achieved': 0 },
    outlooks: { 'on-track': 0, attention: 0, 'off-track': 0 },
    overdue: 0,
    undated: 1,
    stale: 0,
    never: 0,
  }
}

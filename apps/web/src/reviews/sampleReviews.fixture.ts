import type { Pending, Unreleased } from './queries.ts'

/** An invented update that waits to be judged, beside what was accepted before it; for tests. */
export function pending(differing: Partial<Pending> = {}): Pending {
  const count = { done: 7, of: 10, unit: 'regio’s' }
  return {
    ...accepted(),
    id: 'u1',
    revision: 2,
    content: {
      about: '2020-09-30',
      phase: 'running',
      outlook: 'on-track',
      count,
      happened: { nl: 'Twaalf inspecteurs zijn opgeleid.', en: 'Twelve inspectors were trained.' },
      notes: { taskforce: 'Krapte in het noorden.' },
    },
    reach: 'submitted',
    authors: [{ id: 'p1', name: 'Redacteur Inspectie SZW' }],
    before: { ...update, content: { about: '2020-06-01', phase: 'not-started', outlook: 'on-track', count } },
    mayJudge: true,
    ...differing,
  }
}

/** An invented update that was accepted and is not yet public; for tests. */
export function accepted(differing: Partial<Unreleased> = {}): Unreleased {
  return { ...update, title: { nl: 'Snel inzetbaar team', en: 'Rapid team' }, ...differing }
}

const update: Omit<Unreleased, 'title'> = {
  id: 'u0',
  action: 'STM-2.5.1',
  organisation: 'inspectie-szw',
  form: 'report',
  revision: 1,
  content: { about: '2020-06-01', phase: 'running' },
  recordedAt: '2020-10-01T08:00:00.000Z',
  reach: 'inside',
}

import type { CrossWalkView, FrameworkSummary } from '@actielijn/contract'
import { asOf } from './samples.ts'

/** An invented framework of two items, for tests. */
export const sampleFramework = (change: Partial<FrameworkSummary> = {}): FrameworkSummary => ({
  code: 'eu',
  title: { nl: 'EU-strategie', en: 'EU strategy' },
  publisher: 'politie',
  items: 2,
  coverage: { fully: 0, partly: 1, supported: 0, none: 1 },
  ...change,
})

/** An invented cross-walk: one item that one action does something for, and one that none does. */
export const sampleCrossWalk = (change: Partial<CrossWalkView> = {}): CrossWalkView => ({
  asOf: asOf(),
  framework: sampleFramework(),
  groups: [
    {
      code: 'EU-1',
      title: { nl: 'Hoofdstuk een', en: 'Chapter one' },
      items: 2,
      coverage: { fully: 0, partly: 1, supported: 0, none: 1 },
      lines: [{ line: 'STM-2', actions: 1, items: 1 }],
    },
  ],
  lines: [
    { line: 'STM-1', actions: 1, linked: 0, unlinked: [{ code: 'STM-1.1.1', title: { nl: 'Schatting', en: 'Estimate' } }] },
    { line: 'STM-2', actions: 1, linked: 1, unlinked: [] },
  ],
  asked: [
    { organisation: 'politie', items: 2 },
    { organisation: 'inspectie-szw', items: 1 },
  ],
  items: [
    {
      code: 'EU-1.1',
      title: { nl: 'Inspecties versterken', en: 'Strengthen inspections' },
      group: 'EU-1',
      entry: true,
      coverage: 'partly',
      urgency: 'urgent',
      links: [
        {
          code: 'L1',
          action: 'STM-2.5.1',
          item: 'EU-1.1',
          relation: 'implements',
          extent: 'partly',
          reason: { nl: 'Het team gaat sneller ter plaatse.', en: 'The team is there sooner.' },
        },
      ],
      lines: [{ line: 'STM-2', actions: 1 }],
    },
    { code: 'EU-1.2', title: { nl: 'Richtlijn herzien', en: 'Revise the directive' }, group: 'EU-1', entry: true, coverage: 'none', links: [], lines: [] },
  ],
  actions: [
    {
      code: 'STM-2.5.1',
      line: 'STM-2',
      title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
      reporter: 'inspectie-szw',
      state: { phase: 'running', lastAbout: '2020-09-30' },
      lateness: 'no-date',
      freshness: 'fresh',
      attention: 'none',
      lastWords: { text: { nl: 'Twaalf inspecteurs opgeleid.' }, about: '2020-09-30', organisation: 'inspectie-szw' },
      groups: [{ group: 'EU-1', items: 1 }],
    },
  ],
  ...change,
})

import type { ActionEntry } from '../action.ts'
import type { OrganisationEntry } from '../organisation.ts'
import { closedRelease } from '../programme.ts'
import type { PlanAmendment } from './amendmentRequest.ts'
import { amendPlan } from './amendPlan.ts'
import type { Amended, AmendingSetting, LatestPlan, Version } from './setting.ts'

// An invented plan of four actions, one of them a part, for the tests of amendments.

const organisation = (code: string, type: OrganisationEntry['type']): OrganisationEntry => ({
  code,
  name: { nl: code, en: code },
  type,
  aliases: [],
  memberOf: [],
  identifiers: [],
})

const place = { headings: ['Kop'], opens: 'verzonnen' }

export function sampleEntry(code: string, change: Partial<ActionEntry> = {}): ActionEntry {
  return {
    code,
    kind: 'action',
    printed: 'bullet',
    line: 'L1',
    title: { nl: `Titel ${code}`, en: `Title ${code}` },
    summary: { nl: 'Verzonnen.', en: 'Invented.' },
    owners: [{ organisation: 'dienst', role: 'lead', basis: 'explicit' }],
    reporter: 'dienst',
    responsible: { ministry: 'ministerie', member: 'minister', basis: 'implied' },
    due: { precision: 'year', value: '2020' },
    duration: 'one-off',
    results: [],
    source: { document: 'plan-1', locator: place },
    ...change,
  }
}

const byCode = <Entry extends { readonly code: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.code, entry]))

export const samplePlan: LatestPlan = {
  programme: {
    code: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    summary: { nl: 'Proef', en: 'Trial' },
    plans: ['plan-1'],
    published: { precision: 'day', value: '2019-01-01' },
    release: closedRelease,
  },
  sources: byCode([
    {
      code: 'plan-1',
      title: { nl: 'Plan', en: 'Plan' },
      publisher: 'ministerie',
      published: { precision: 'day', value: '2019-01-01' } as const,
      publishedBasis: 'explicit' as const,
      type: 'programme' as const,
    },
  ]),
  headings: byCode([
    { code: 'L1', level: 'line', title: { nl: 'Lijn', en: 'Line' }, summary: { nl: '', en: '' }, source: { document: 'plan-1', locator: place } },
    { code: 'L2', level: 'line', title: { nl: 'Lijn', en: 'Line' }, summary: { nl: '', en: '' }, source: { document: 'plan-1', locator: place } },
  ]),
  statements: new Map(),
  actions: byCode([
    sampleEntry('A1'),
    sampleEntry('A1.1', { parent: 'A1', printed: 'sub-bullet' }),
    sampleEntry('A2'),
    sampleEntry('A3', { kind: 'commitment' }),
  ]),
  organisations: byCode([
    organisation('ministerie', 'ministry'),
    organisation('dienst', 'agency'),
    organisation('politie', 'police'),
    organisation('commissie', 'eu-institution'),
  ]),
  members: byCode([{ code: 'minister', ministry: 'ministerie', title: { nl: 'Minister', en: 'Minister' } }]),
  frameworks: byCode([
    { code: 'lijst', title: { nl: 'Lijst', en: 'List' }, publisher: 'commissie', items: [{ code: 'ITEM-1', text: { nl: 'Doe dit.', en: 'Do this.' } }] },
  ]),
}

/** What an amendment of the sample plan must be judged against; versions are those of the sample unless given. */
export function sampleSetting(
  versions: Readonly<Record<string, readonly Version<ActionEntry>[]>> = {},
  plan: LatestPlan = samplePlan,
): AmendingSetting {
  return {
    plan,
    versions: (code) => {
      const after = plan.actions.get(code)
      return versions[code] ?? (after ? [{ effective: '2019-01-01', sequence: 1, after }] : [])
    },
    programmeSince: '2019-01-01',
    takenElsewhere: (code) => code === 'ELDERS-1',
  }
}

const ground = { effective: '2020-06-01', reason: { nl: 'Verzonnen reden' }, source: 'Kamerstuk 1, nr. 2' }

type Given<Request> = Request extends PlanAmendment ? Omit<Request, keyof typeof ground> & Partial<typeof ground> : never

/** Amends the sample plan on 1 June 2020, unless said otherwise. */
export function amendedSample(wanted: Given<PlanAmendment>, setting = sampleSetting()): Amended {
  return amendPlan({ ...ground, ...wanted }, setting)
}

/** A new action that may be added to the sample plan. */
export function aNewAction(code: string, change: object = {}) {
  const { title, summary, owners, reporter, responsible, duration } = sampleEntry(code)
  return { code, title, summary, owners, reporter, responsible, duration, ...change }
}

import type { AccountView, AsOfInfo, Distribution, HeadingView, OrganisationView, Overview, ProgrammeView, SessionView } from '@actielijn/contract'

// Invented answers of the server, complete as the contract asks; a test changes the part it is about.

export const source = { document: 'stm-2018', locator: { headings: ['Actielijn 2'], bullet: 1, opens: 'Er komt een' } }

export const asOf = (change: Partial<AsOfInfo> = {}): AsOfInfo => ({
  day: '2020-11-01',
  known: 'now',
  today: '2020-11-01',
  view: 'accepted',
  anythingKnown: true,
  ...change,
})

export const account = (change: Partial<AccountView['programmes'][number]> = {}): AccountView => ({
  id: 'a1',
  name: 'redacteur.szw',
  displayName: 'Redacteur Inspectie SZW',
  mustChangePassword: false,
  admin: false,
  programmes: [
    { programme: 'stm', roles: [], organisations: [{ organisation: 'inspectie-szw', role: 'editor' }], ministries: [], ...change },
  ],
})

export const session = (change: Partial<SessionView> = {}): SessionView => ({
  demonstration: false,
  programmes: [{ code: 'stm', title: { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' } }],
  version: '0.1.0',
  ...change,
})

export const distribution = (phases: Partial<Distribution['phases']> = {}, change: Partial<Distribution> = {}): Distribution => {
  const counts = { 'not-started': 0, running: 0, 'on-hold': 0, completed: 0, embedded: 0, ...phases }
  return {
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    phases: counts,
    results: { 'as-planned': counts.completed, partly: 0, differently: 0, 'not-achieved': 0 },
    outlooks: { 'on-track': 0, attention: 0, 'off-track': 0 },
    overdue: 0,
    undated: 0,
    stale: 0,
    never: 0,
    ...change,
  }
}

export const organisation = (change: Partial<OrganisationView> & { code: string }): OrganisationView => ({
  name: { nl: change.code, en: change.code },
  type: 'agency',
  aliases: [],
  memberOf: [],
  identifiers: [],
  ...change,
})

export const heading = (change: Partial<HeadingView> & { code: string }): HeadingView => ({
  level: 'line',
  title: { nl: change.code, en: change.code },
  summary: { nl: '', en: '' },
  source,
  ...change,
})

export const skeleton = (change: Partial<ProgrammeView> = {}): ProgrammeView => ({
  code: 'stm',
  title: { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' },
  summary: { nl: 'Het programma tegen mensenhandel.', en: 'The programme against human trafficking.' },
  published: { precision: 'month', value: '2018-11' },
  release: { mode: 'manual', outlook: false, contributions: false },
  asOf: asOf(),
  plan: 'stm-2018',
  lines: ['STM-1', 'STM-2'],
  sources: [
    {
      code: 'stm-2018',
      title: { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' },
      publisher: 'Ministerie van Justitie en Veiligheid',
      reference: 'Kamerstuk 28638, nr. 164',
      published: { precision: 'month', value: '2018-11' },
      publishedBasis: 'implied',
      type: 'programme',
    },
  ],
  headings: [
    heading({ code: 'STM-1', title: { nl: '1 Basisaanpak doorontwikkelen', en: '1 Developing the basic approach' } }),
    heading({ code: 'STM-2', title: { nl: '2 Arbeidsuitbuiting', en: '2 Labour exploitation' } }),
  ],
  statements: [],
  organisations: [
    organisation({ code: 'politie', name: { nl: 'Politie', en: 'Police' }, type: 'police' }),
    organisation({
      code: 'inspectie-szw',
      abbreviation: 'Inspectie SZW',
      name: { nl: 'Inspectie Sociale Zaken en Werkgelegenheid', en: 'Inspectorate SZW' },
      successor: 'nla',
    }),
    organisation({ code: 'nla', name: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' } }),
  ],
  members: [],
  ...change,
})

export const overview = (change: Partial<Overview> = {}): Overview => ({
  asOf: asOf(),
  total: distribution({ running: 2, completed: 1 }, { overdue: 1, never: 1 }),
  lines: [
    { line: 'STM-1', distribution: distribution({ running: 1, completed: 1 }) },
    { line: 'STM-2', distribution: distribution({ running: 1 }, { overdue: 1, never: 1 }) },
  ],
  reporters: [
    { organisation: 'inspectie-szw', distribution: distribution({ running: 1 }, { overdue: 1, never: 1 }), silent: true },
    {
      organisation: 'politie',
      distribution: distribution({ running: 1, completed: 1 }),
      lastAbout: '2020-10-27',
      silent: false,
    },
  ],
  attention: [
    {
      code: 'STM-2.5.1',
      title: { nl: 'Snel inzetbaar team', en: 'Rapid team' },
      reporter: 'inspectie-szw',
      attention: 'overdue',
      monthsLate: 16,
    },
  ],
  attentionTotal: 1,
  ended: [],
  changed: [
    {
      code: 'STM-1.1.1',
      title: { nl: 'Tweede schatting', en: 'Second estimate' },
      organisation: 'politie',
      about: '2020-10-27',
      at: '2020-10-28T10:00:00.000Z',
      from: 'running',
      to: 'completed',
      result: 'as-planned',
      count: { done: 29, of: 35, unit: "regio's" },
      previousCount: { done: 24, of: 35, unit: "regio's" },
    },
  ],
  ...change,
})

import { roles, routes, signedIn, type Role, type Route, type RouteName } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import type { accounts } from '../testing/preparedDatabase.ts'
import type { TestAnswer, TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { firstSettings, inspectieAction, report, send } from '../testing/updates.ts'

/** An account that has this role and no other. */
const accountOf: Record<Exclude<Role, 'anonymous'>, keyof typeof accounts> = {
  coordinator: 'coordinator',
  secretary: 'secretary',
  taskforce: 'taskforce',
  drafter: 'drafter',
  editor: 'inspectie',
  lead: 'inspectie-lead',
  'departmental-coordinator': 'min-szw',
  admin: 'admin',
}

const inAction = { programme: 'stm', action: inspectieAction, organisation: 'inspectie-szw' }
const programme = { programme: 'stm' }

/** Nobody saw this amendment last, so that the coordinator too is told that the plan changed. */
const rescheduling = {
  kind: 'rescheduled',
  action: inspectieAction,
  basedOn: 0,
  due: { precision: 'year', value: '2021' },
  effective: '2020-11-02',
  reason: { nl: 'Proef (verzonnen)' },
  source: 'Proef',
}

/** What the plan says of that action since it was printed: it goes on for good, and has no due date. */
const undatedAside = {
  point: `no-due:${inspectieAction}`,
  facts: ['since:', 'duration:continuing', 'review:0'],
  basedOn: 0,
  reason: 'Proef (verzonnen)',
}

const framework = {
  code: 'proef',
  title: { nl: 'Proef (verzonnen)' },
  publisher: 'min-jenv',
  language: 'nl',
  items: [{ code: 'P-1', text: 'Verzonnen' }],
  effective: '2020-11-02',
  reason: { nl: 'Proef (verzonnen)' },
  source: 'Proef',
  apply: true,
  basedOn: 0,
}

const ground = { reason: { nl: 'Proef (verzonnen)' }, source: 'Proef' }
const promise = { ...programme, item: 'LTR-2.16' }

/** A question for every route that somebody with the right role gets an answer to. */
const questions: Record<RouteName, { readonly params?: Record<string, string>; readonly query?: string; readonly body?: unknown }> = {
  readSession: {},
  signIn: { body: { name: 'bestaat-niet', password: 'fout' } },
  signOut: {},
  changePassword: { body: { current: 'fout', next: 'kort' } },
  listProgrammes: {},
  readProgramme: { params: programme },
  changeReleaseSettings: { params: programme, body: { mode: 'manual', outlook: false, contributions: false, reason: 'Proef (verzonnen)', basedOn: firstSettings } },
  readOverview: { params: programme },
  listActions: { params: programme },
  readAction: { params: inAction },
  listMyActions: { params: programme },
  listUpdates: { params: inAction },
  recordUpdate: { params: inAction, body: { organisation: 'inspectie-szw', basedOn: 1, content: report() } },
  confirmUnchanged: { params: programme, body: { organisation: 'inspectie-szw', about: '2020-11-02', items: [{ action: inspectieAction, basedOn: 1 }] } },
  readDraft: { params: inAction },
  saveDraft: { params: inAction, body: { content: {}, basedOn: 1 } },
  discardDraft: { params: inAction },
  listOrganisations: { params: programme },
  readOrganisation: { params: { ...programme, organisation: 'inspectie-szw' } },
  listPending: { params: programme },
  decide: { params: { ...programme, update: 'wordt-ingevuld' }, body: { kind: 'accepted' } },
  releaseThrough: { params: programme, body: { through: '2020-11-01', publicFrom: 'now' } },
  readAnnex: { params: programme },
  listIndicators: { params: programme },
  readIndicator: { params: { ...programme, indicator: 'victims-comensha' } },
  compareFigures: { params: programme, query: '?observations=stm-2018/victims-comensha/nl/2014-2014,stm-2018/victims-comensha/nl/2017-2017' },
  listFrameworks: { params: programme },
  readCrossWalk: { params: { ...programme, framework: 'sdg' } },
  readFrameworkReport: { params: { ...programme, framework: 'sdg' } },
  importFramework: { params: programme, body: framework },
  addLink: {
    params: programme,
    body: { action: inspectieAction, item: 'SDG-5.2', relation: 'supports', reason: { nl: 'Proef (verzonnen)' } },
  },
  endLink: { params: { ...programme, link: 'bestaat-niet' }, body: { reason: { nl: 'Proef (verzonnen)' }, basedOn: { relation: 'supports' } } },
  recordTranslation: { params: programme, body: { texts: { happened: 'Invented' }, basedOn: 0 } },
  checkTranslation: { params: { ...programme, translation: 'bestaat-niet' }, body: { kind: 'approved' } },
  listAttentionPoints: { params: programme },
  setAside: { params: programme, body: undatedAside },
  takeBack: { params: { ...programme, setAside: 'bestaat-niet' }, body: {} },
  recordReviewDay: { params: inAction, body: { day: '2021-06-01', basedOn: 0 } },
  listPlans: { params: programme },
  readPlan: { params: { ...programme, plan: 'ec-2018' } },
  listParliamentaryItems: { params: programme },
  readParliamentaryItem: { params: promise },
  addParliamentaryItem: {
    params: programme,
    body: { kind: 'motion', chamber: 'eerste-kamer', title: { nl: 'Proef' }, text: { nl: 'Verzonnen' }, ministry: 'min-jenv', member: 'ss-jenv', source: 'Proef' },
  },
  fulfilParliamentaryItem: { params: promise, body: { basedOn: 0, extent: 'fully', reference: 'Proef', on: { precision: 'day', value: '2020-11-02' } } },
  rescheduleParliamentaryItem: { params: promise, body: { basedOn: 0, effective: '2020-11-02', ...ground } },
  retractFulfilment: { params: promise, body: { basedOn: 0, place: 0, ...ground } },
  completeParliamentaryItem: { params: promise, body: { basedOn: 0, number: 'TZ202011-001', askedBy: '', debate: { nl: '' }, ...ground } },
  importParliamentRegister: { params: programme, body: { register: [], registerDay: '2020-11-02', apply: false } },
  listAmendments: { params: programme },
  previewAmendment: { params: programme, body: rescheduling },
  recordAmendment: { params: programme, body: rescheduling },
  search: { params: programme, query: '?q=inspectie' },
  readHealth: {},
}

/** Answers that say "you may ask", though this question has none: wrong password, no draft kept. */
const openAnyway: Partial<Record<RouteName, readonly number[]>> = {
  signIn: [401],
  changePassword: [400],
  readDraft: [404],
  // What Inspectie SZW sent in is not accepted: a drafter does not see it, a coordinator is told.
  recordTranslation: [404, 409],
  checkTranslation: [404],
  endLink: [404],
  takeBack: [404],
  previewAmendment: [409],
  fulfilParliamentaryItem: [409],
  rescheduleParliamentaryItem: [409],
  completeParliamentaryItem: [409],
  retractFulfilment: [409],
  recordAmendment: [409],
}

/** Writers who are in the table, but not for this organisation: the coordinator writes on its behalf only. */
const notInPerson: Partial<Record<RouteName, Role>> = { recordUpdate: 'coordinator', confirmUnchanged: 'coordinator' }

async function asked(client: TestClient, name: RouteName, update: string): Promise<TestAnswer> {
  const route: Route = routes[name]
  const { params = {}, query = '', body } = questions[name]
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => (key === 'update' ? update : (params[key] ?? '')))
  const method = route.method.toUpperCase()
  if (body === undefined) return client.send(method, path + query)
  return client.send(method, path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

const names = Object.keys(questions) as RouteName[] // the keys of the literal above

function isOpen(name: RouteName, role: Role): boolean {
  const { access }: Route = routes[name]
  return notInPerson[name] !== role && (access.includes('anonymous') || access.includes(role))
}

/** A server on which Inspectie SZW sent in one update, and somebody with only this role. */
async function withRole(role: Role) {
  const server = await testServer()
  const inspectie = await server.as('inspectie')
  const sent = await send(inspectie)
  const client = role === 'anonymous' ? server.anonymous : await server.as(accountOf[role])
  return { client, store: server.store, update: String(sent.body.id) }
}

describe.each(roles)('the route table for %s', (role) => {
  test('refuses what is closed, and then nothing was written', async () => {
    const { client, store, update } = await withRole(role)
    const { sequence } = await store.dataVersion()
    for (const name of names.filter((one) => !isOpen(one, role))) {
      const answer = await asked(client, name, update)
      expect(answer.status, name).toBe(role === 'anonymous' ? 401 : 403)
      expect(answer.body.type).toBe(`urn:actielijn:problem:${role === 'anonymous' ? 'not-signed-in' : 'not-allowed'}`)
    }
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('answers every open question', async () => {
    const { client, update } = await withRole(role)
    for (const name of names.filter((one) => routes[one].method === 'get' && isOpen(one, role))) {
      const answer = await asked(client, name, update)
      expect([200, ...(openAnyway[name] ?? [])], `${name}: ${answer.text}`).toContain(answer.status)
    }
  })

  test.each(names.filter((one) => routes[one].method !== 'get' && isOpen(one, role)))('lets in %s', async (name) => {
    const { client, update } = await withRole(role)
    const answer = await asked(client, name, update)
    expect([routes[name].status, ...(openAnyway[name] ?? [])], answer.text).toContain(answer.status)
  })
})

test('somebody who signed in without any role may use what asks for an account only', async () => {
  const { as } = await testServer()
  const client = await as('nobody')
  for (const name of names) {
    if (name === 'signIn' || name === 'signOut') continue
    const { access }: Route = routes[name]
    const open = access.includes('anonymous') || signedIn.every((role) => access.includes(role))
    expect((await asked(client, name, 'x')).status === 403, name).toBe(!open)
  }
})

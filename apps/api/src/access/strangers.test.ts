import { readFileSync } from 'node:fs'
import { planFile, routes, type Route } from '@actielijn/contract'
import { expect, test } from 'vitest'
import { importPlan } from '../catalogue/importPlan.ts'
import type { TestAnswer, TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { inspectieAction, report } from '../testing/updates.ts'

/** The invented plan of another ministry that the documentation shows as an example. */
const second = planFile.parse(JSON.parse(readFileSync(new URL('../../../../docs/examples/tweede-plan.json', import.meta.url), 'utf8')))

const onlyInside = 'dit-blijft-binnen'

interface Side {
  readonly programme: string
  readonly action: string
  readonly organisation: string
  readonly plan: string
  /** Everybody with a role in this programme. */
  readonly people: readonly TestClient[]
}

/** Both programmes on one server, each with an accepted and a submitted update that nobody released. */
async function twoProgrammes() {
  const server = await testServer()
  const { store, as } = server
  const imported = await importPlan(second, { apply: true }, store)
  if ('faults' in imported) throw new Error(JSON.stringify(imported.faults))
  const roles = ['coordinator', 'secretary', 'taskforce', 'drafter'] as const
  const grants = {
    ...Object.fromEntries(roles.map((role) => [`lucht-${role}`, [{ scope: 'programme' as const, programme: 'lucht', role }]])),
    luchtdienst: [{ scope: 'organisation' as const, organisation: 'luchtdienst', role: 'editor' as const }],
    'luchtdienst-lead': [{ scope: 'organisation' as const, organisation: 'luchtdienst', role: 'lead' as const }],
    'min-lucht': [{ scope: 'ministry' as const, ministry: 'min-lucht', role: 'departmental-coordinator' as const }],
  }
  for (const [name, given] of Object.entries(grants))
    await store.createAccount({ name, displayName: name, passwordHash: '-', mustChangePassword: false, grants: given, by: 'operator' })
  const peopleOf = (names: readonly string[]) => Promise.all(names.map(as))
  const ours: Side = {
    programme: 'stm',
    action: inspectieAction,
    organisation: 'inspectie-szw',
    plan: 'stm-2018',
    people: await peopleOf(['coordinator', 'secretary', 'taskforce', 'drafter', 'inspectie', 'inspectie-lead', 'politie', 'min-szw']),
  }
  const theirs: Side = {
    programme: 'lucht',
    action: 'LUCHT-2.1',
    organisation: 'luchtdienst',
    plan: 'lucht-2021',
    people: await peopleOf(Object.keys(grants)),
  }
  const writers = { stm: ['inspectie', 'coordinator'], lucht: ['luchtdienst', 'lucht-coordinator'] } as const
  const updates = new Map<string, string>()
  for (const { programme, action, organisation } of [ours, theirs]) {
    const [writer, judge] = await peopleOf(writers[programme === 'stm' ? 'stm' : 'lucht'])
    for (const basedOn of [0, 1]) {
      const notes = { taskforce: onlyInside, coordinator: onlyInside }
      const content = report({ notes, happened: { nl: `Verzonnen: ${onlyInside}` } })
      const sent = await writer?.post(`/programmes/${programme}/actions/${action}/updates`, { organisation, content, basedOn })
      if (basedOn === 0) await judge?.post(`/programmes/${programme}/updates/${sent?.body.id}/decisions`, { kind: 'accepted' })
      updates.set(programme, String(sent?.body.id))
    }
  }
  return { ...server, ours, theirs, updates }
}

const inProgramme = Object.entries<Route>(routes).filter(([, { path }]) => path.startsWith('/programmes/{programme}'))

function addressOf({ path }: Route, side: Side, update: string | undefined): string {
  const { programme, action, organisation, plan } = side
  const known: Record<string, string | undefined> = { programme, action, organisation, plan, update }
  return path.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => known[key] ?? 'iets')
}

test('on every route of a programme, whoever has a role in another only is told what everybody is told', async () => {
  const { anonymous, ours, theirs, updates, store } = await twoProgrammes()
  const { sequence } = await store.dataVersion()
  for (const [side, strangers] of [[ours, theirs.people], [theirs, ours.people]] as const) {
    for (const [name, route] of inProgramme) {
      const path = addressOf(route, side, updates.get(side.programme)) + (name === 'search' ? `?q=${onlyInside}` : '')
      const everybody = heard(route, await anonymous.send(route.method.toUpperCase(), path))
      expect(everybody, name).not.toContain(`Verzonnen: ${onlyInside}`)
      for (const stranger of strangers) {
        const body = route.body ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}
        const answer = await stranger.send(route.method.toUpperCase(), path, body)
        expect(heard(route, answer), `${name} of ${side.programme}: ${answer.text}`).toBe(everybody)
      }
    }
  }
  expect((await store.dataVersion()).sequence).toBe(sequence)
})

/**
 * What somebody without a part hears: on an open route its whole answer, but for the id of the request; on a closed one
 * nothing, whether one has to sign in or may not.
 */
function heard({ access }: Route, { status, text }: TestAnswer): string {
  if (access.includes('anonymous')) return text.replace(/"instance":"[^"]*"/, '')
  return status === 401 || status === 403 ? 'nothing' : `${status} ${text}`
}

test('the people of a programme read what stays inside it, so that the test above can fail', async () => {
  const { ours, theirs } = await twoProgrammes()
  for (const { programme, action, people } of [ours, theirs]) {
    const [coordinator] = people
    expect((await coordinator?.get(`/programmes/${programme}/actions/${action}`))?.text).toContain(onlyInside)
    expect((await coordinator?.get(`/programmes/${programme}/reviews`))?.text).toContain(onlyInside)
  }
})

test('nobody reaches a thing of one programme through the address of the other', async () => {
  const { ours, theirs, updates } = await twoProgrammes()
  for (const [own, other] of [[ours, theirs], [theirs, ours]] as const) {
    const [coordinator] = own.people
    const there = `/programmes/${own.programme}`
    expect((await coordinator?.get(`${there}/actions/${other.action}`))?.status).toBe(404)
    expect((await coordinator?.get(`${there}/plans/${other.plan}`))?.status).toBe(404)
    expect((await coordinator?.get(`${there}/organisations/${other.organisation}`))?.status).toBe(404)
    expect((await coordinator?.get(`${there}/actions/${other.action}/drafts/${other.organisation}`))?.status).toBe(404)
    expect((await coordinator?.post(`${there}/updates/${updates.get(other.programme)}/decisions`, { kind: 'accepted' }))?.status).toBe(404)
    const amended = await coordinator?.post(`${there}/amendments`, {
      kind: 'withdrawn', action: other.action, basedOn: 1, ground: 'expired', effective: '2020-11-02', reason: { nl: 'Verzonnen' }, source: 'Verzonnen',
    })
    expect(amended?.body.errors).toMatchObject([{ pointer: '/action', code: 'unknown' }])
    expect((await coordinator?.get(`${there}/search?q=${onlyInside}`))?.text).not.toContain(other.action)
  }
})

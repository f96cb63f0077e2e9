import { expect, test } from 'vitest'
import { address, amend, base, fresh } from '../testing/amendments.ts'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { inspectieAction } from '../testing/updates.ts'

/** The number of actions, as every page and export says it. */
async function counts(client: TestClient, query = ''): Promise<Record<string, number>> {
  const read = async (path: string, headers?: Record<string, string>) => client.get(`${base}/${path}${query && `?${query}`}`, headers)
  const [overview, actions, annex, organisations, plans] = await Promise.all(['overview', 'actions', 'annex', 'organisations', 'plans'].map(async (path) => (await read(path)).body))
  const rows = async (path: string, row: RegExp) => (await read(path, { accept: 'text/csv' })).text.split('\r\n').filter((line) => row.test(line)).length
  const sum = (counted: readonly { total: number }[]) => counted.reduce((all, { total: one }) => all + one, 0)
  const inForce = plans.items.find((one: { inForce: boolean }) => one.inForce)
  return {
    overview: overview.total.total,
    lines: sum(overview.lines.map((one: { distribution: { total: number } }) => one.distribution)),
    list: actions.total,
    annex: annex.lines.flatMap((line: { groups: { actions: { parent?: string }[] }[] }) => line.groups.flatMap((group) => group.actions)).filter(({ parent }: { parent?: string }) => parent === undefined).length,
    reporters: sum(organisations.items.map((one: { asReporter: { total: number } }) => one.asReporter)),
    plan: inForce.progress.total,
    planEntries: inForce.entries.find(({ kind }: { kind: string }) => kind === 'action').count,
    csv: await rows('actions', /^STM-[\d.]+,/),
    // Without a parent.
    annexCsv: await rows('annex', /,STM-[\d.]+,,/),
  }
}

test('whatever was split, merged, withdrawn, added or taken over, every page and export counts the same actions', async () => {
  const { as, anonymous } = await testServer()
  const coordinator = await as('coordinator')
  const basedOn = async (action: string) => ({ action, basedOn: (await coordinator.get(address(action))).body.lineage.basedOn })
  const counted = await counts(anonymous)
  expect(counted).toEqual(Object.fromEntries(Object.keys(counted).map((key) => [key, 87])))
  const changes = [
    { kind: 'split', action: 'STM-2.5.1', into: [fresh('STM-2.5.8'), fresh('STM-2.5.9')] },
    { kind: 'merged', actions: [await basedOn('STM-2.4.1'), await basedOn('STM-2.6.1')], into: fresh('STM-2.6.9') },
    // With parts, which end with it.
    { kind: 'withdrawn', action: 'STM-1.5.1', ground: 'unfunded' },
    { kind: 'action-added', line: 'STM-3', added: fresh('STM-3.9.9') },
  ]
  for (const change of changes) expect((await amend(coordinator, change)).status).toBe(201)
  expect(await counts(anonymous)).toEqual(Object.fromEntries(Object.keys(counted).map((key) => [key, 87])))
  expect((await anonymous.get(`${base}/overview`)).body.ended).toHaveLength(4)
  const version = { kind: 'version-published', basedOn: (await coordinator.get(`${base}/amendments`)).body.basedOn, code: 'stm-2021', title: { nl: 'Programma 2021' }, published: { precision: 'month', value: '2020-11' } }
  expect((await amend(coordinator, version)).status).toBe(201)
  expect(new Set(Object.values(await counts(anonymous)))).toEqual(new Set([87]))
  expect((await amend(coordinator, { kind: 'withdrawn', action: 'STM-3.9.9', ground: 'expired' })).status).toBe(201)
  expect(new Set(Object.values(await counts(anonymous)))).toEqual(new Set([86]))
  const { items } = (await anonymous.get(`${base}/plans`)).body
  expect(items.find(({ source }: { source: { code: string } }) => source.code === 'stm-2018')).toMatchObject({ supersededBy: 'stm-2021', ended: 4, entries: expect.arrayContaining([expect.objectContaining({ kind: 'action', count: 87 })]) })
  expect(new Set(Object.values(await counts(anonymous, 'asOf=2020-11-01')))).toEqual(new Set([87]))
})

test('entries of other sources stay as they are when the plan gets another version or an action ends', async () => {
  const { as, anonymous, clock } = await testServer()
  clock.now = '2021-05-03T11:00:00.000Z'
  const coordinator = await as('coordinator')
  const other = async () => {
    const { state, tracked, links, title } = (await anonymous.get(address('THB-2.9'))).body
    return { state, tracked, title, links: links.length }
  }
  const before = await other()
  const { basedOn } = (await coordinator.get(`${base}/amendments`)).body
  const version = { kind: 'version-published', basedOn, code: 'stm-2021', title: { nl: 'Programma 2021' }, published: { precision: 'month', value: '2021-05' }, effective: '2021-05-03' }
  expect((await amend(coordinator, version)).status).toBe(201)
  expect((await amend(coordinator, { kind: 'withdrawn', action: inspectieAction, ground: 'expired', effective: '2021-05-03' })).status).toBe(201)
  expect(await other()).toEqual(before)
  const plans = (await anonymous.get(`${base}/plans`)).body.items.map(({ source }: { source: { code: string } }) => source.code)
  expect(plans).toEqual(expect.arrayContaining(['stm-2018', 'stm-2021', 'eu-thb-2021']))
})

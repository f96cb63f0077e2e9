import { expect, test } from 'vitest'
import { amend, address, base, fresh, responsible } from '../testing/amendments.ts'
import type { TestClient } from '../testing/testClient.ts'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const day = '2020-11-03'
const promise = 'LTR-2.16'
const text = { nl: 'Later (verzonnen)' }
const ground = { effective: '2020-11-02', reason: text, source: 'Later stuk' }

/** Every read that can show an earlier day. */
const reads = [
  '?', '/overview?', '/actions?level=all&limit=500&', '/annex?', '/plans?', '/plans/stm-2018?', '/plans/letter-2020?', '/organisations?',
  '/organisations/inspectie-szw?', '/frameworks?', '/frameworks/ec-2020?', '/frameworks/stm-results?', '/framework-reports/ec-2020?', '/indicators?',
  '/amendments?', '/parliamentary-items?', `/parliamentary-items/${promise}?`,
  ...[inspectieAction, 'STM-1.1.1', 'STM-1.3.1', 'STM-2.6.1', 'STM-2.7.1', promise].map((code) => `/actions/${code}?`),
]
const exports = ['/actions?', '/annex?', '/organisations?', '/frameworks/ec-2020?', '/framework-reports/ec-2020?', '/parliamentary-items?']

async function shown(client: TestClient): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const mediaType of ['application/json', 'text/csv'] as const)
    for (const read of mediaType === 'text/csv' ? exports : reads) {
      const moment = read.includes('reports') ? `to=${day}` : `asOf=${day}`
      const answer = await client.get(`${base}${read}${moment}&known=then`, { accept: mediaType })
      expect(answer.status, read).toBe(200)
      // When it was made is not what it says.
      answers.set(`${mediaType} ${read}`, answer.text.replace(/"madeAt":"[^"]*"/, ''))
    }
  return answers
}

test('what is recorded later for an earlier day changes nothing of that day as known then, in any view', { timeout: 60_000 }, async () => {
  const { as, anonymous, clock, store } = await testServer()
  const sent = await send(await as('inspectie'))
  await accept(await as('coordinator'), sent.body.id, 'now')
  clock.now = '2020-11-05T10:00:00.000Z'
  const [coordinator, inspectie, drafter] = [await as('coordinator'), await as('inspectie'), await as('drafter')]
  const readers = [anonymous, coordinator, await as('politie')]
  const before = await Promise.all(readers.map(shown))
  const { sequence } = await store.dataVersion()

  const item = `${base}/parliamentary-items/${promise}`
  const seen = async () => (await coordinator.get(item)).body.basedOn
  const wordings = await coordinator.get(address('STM-2.7.1'))
  const police = { owners: [{ organisation: 'politie', role: 'lead', basis: 'explicit' }], reporter: 'politie', responsible: { ...responsible, ministry: 'min-jenv', member: 'ss-jenv' } }
  const late = await send(inspectie, { basedOn: 1, content: report({ about: '2020-11-02', happened: text }) })
  const translation = await drafter.post(`${base}/updates/${sent.body.id}/translations`, { texts: { happened: 'Later (invented)' }, basedOn: 0 })
  const written = [
    late,
    await accept(coordinator, late.body.id, 'now'),
    translation,
    await coordinator.post(`${base}/translations/${translation.body.id}/checks`, { kind: 'approved' }),
    await amend(coordinator, { kind: 'reworded', action: inspectieAction, title: text, summary: text, ...ground }),
    await amend(coordinator, { kind: 'withdrawn', action: 'STM-1.1.1', ground: 'expired', ...ground }),
    await amend(coordinator, { kind: 'split', action: 'STM-1.3.1', into: [fresh('LATER-1'), fresh('LATER-2')], ...ground }),
    await amend(coordinator, { kind: 'action-added', line: 'STM-2', added: fresh('LATER-3'), ...ground }),
    await amend(coordinator, { kind: 'transferred', action: 'STM-2.6.1', ...police, ...ground }),
    await coordinator.post(`${base}/amendments`, { kind: 'correction', action: 'STM-2.7.1', basedOn: wordings.body.lineage.basedOn, change: { title: text }, reason: text, source: 'Later' }),
    await coordinator.post(`${base}/framework-imports`, { code: 'later', title: text, publisher: 'min-jenv', language: 'nl', items: [{ code: 'LATER-I', text: 'Later' }], ...ground, apply: true, basedOn: 0 }),
    await coordinator.post(`${base}/links`, { action: inspectieAction, item: promise, relation: 'supports', reason: text }),
    await coordinator.post(`${base}/parliamentary-items`, { kind: 'motion', chamber: 'tweede-kamer', title: text, text, made: { precision: 'day', value: '2020-10-01' }, ministry: 'min-jenv', member: 'ss-jenv', source: 'Later' }),
    await coordinator.post(`${item}/fulfilments`, { basedOn: await seen(), extent: 'fully', reference: 'Later', on: { precision: 'day', value: '2020-11-02' } }),
    await coordinator.post(`${item}/details`, { basedOn: await seen(), number: 'LATER', askedBy: 'Later', debate: text, reason: text, source: 'Later' }),
  ]
  const { basedOn } = (await coordinator.get(`${base}/amendments`)).body
  written.push(await coordinator.post(`${base}/amendments`, { kind: 'version-published', basedOn, code: 'later-2020', title: text, published: { precision: 'day', value: '2020-11-02' }, ...ground }))
  expect(written.map(({ status }) => status).filter((status) => status >= 300), written.map((one) => one.text).join('\n')).toEqual([])
  expect((await store.dataVersion()).sequence).toBeGreaterThan(sequence)

  const after = await Promise.all(readers.map(shown))
  for (const [reader, answers] of before.entries())
    expect([...answers].filter(([read, said]) => after[reader]?.get(read) !== said).map(([read]) => read)).toEqual([])
  // With what is known now it is another day.
  expect((await anonymous.get(`${base}/overview?asOf=${day}`)).body.ended).toHaveLength(2)
})

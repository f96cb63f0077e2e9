import { describe, expect, test } from 'vitest'
import type { accounts } from '../testing/preparedDatabase.ts'
import type { TestClient } from '../testing/testClient.ts'
import { testServer, type TestServer } from '../testing/testServer.ts'
import { accept, firstSettings, giveBack, inspectieAction, report, send } from '../testing/updates.ts'

/** One word for each text and audience; whoever reads more than they may, is found by it. */
const words = {
  public: 'openbaarwoord',
  accepted: 'vastgesteldwoord',
  submitted: 'ingediendwoord',
  returned: 'teruggegevenwoord',
  contribution: 'bijdragewoord',
  motive: 'motiefwoord',
  organisation: 'organisatienoot',
  coordinator: 'coordinatornoot',
  taskforce: 'taskforcenoot',
  reason: 'redenwoord',
  source: 'mailbronwoord',
} as const
type Word = keyof typeof words

const inside: readonly Word[] = ['public', 'accepted', 'contribution', 'motive']
const early: readonly Word[] = [...inside, 'submitted', 'source']

/** What each reader may come across anywhere (DESIGN laws 7, 10, 11). */
const readable: Record<keyof typeof accounts | 'anonymous', readonly Word[]> = {
  anonymous: ['public'],
  nobody: ['public'],
  admin: ['public'],
  coordinator: [...early, 'returned', 'reason', 'coordinator', 'taskforce'],
  'other-coordinator': [...early, 'returned', 'reason', 'coordinator', 'taskforce'],
  secretary: [...early, 'taskforce'],
  taskforce: [...early, 'taskforce'],
  drafter: inside,
  inspectie: [...early, 'returned', 'reason', 'organisation', 'coordinator', 'taskforce'],
  'inspectie-lead': [...early, 'returned', 'reason', 'organisation', 'coordinator', 'taskforce'],
  politie: inside,
  vng: inside,
  'min-szw': early,
}

/** Every way by which a text can leave, for the action and for the whole programme. */
const paths: readonly (readonly [string, Record<string, string>?])[] = [
  ['/overview'],
  ['/overview?asOf=2020-11-01'],
  ['/actions'],
  ['/actions?level=all&text=inspectie'],
  ['/actions?columns=code,phase,outlook,motive,happened,next', { accept: 'text/csv' }],
  [`/actions/${inspectieAction}`],
  [`/actions/${inspectieAction}?asOf=2020-11-01`],
  [`/actions/${inspectieAction}?asOf=2020-11-02&known=then`],
  [`/actions/${inspectieAction}/updates`],
  ['/organisations'],
  ['/organisations', { accept: 'text/csv' }],
  ['/organisations/inspectie-szw'],
  ['/organisations/min-jenv'],
  ['/annex'],
  ['/annex?view=accepted'],
  ['/annex', { accept: 'text/csv' }],
  ['/my-actions'],
  ['/reviews'],
  ...Object.values(words).map((word): readonly [string] => [`/search-results?q=${word}`]),
]

/** A history with a text for every audience: released, accepted, returned, sent in, and a contribution. */
async function withTexts(): Promise<TestServer> {
  const server = await testServer()
  const [inspectie, coordinator, other] = [await server.as('inspectie'), await server.as('coordinator'), await server.as('other-coordinator')]
  const released = await send(inspectie, {
    content: report({ about: '2020-08-01', outlook: 'off-track', motive: words.motive, happened: { nl: words.public } }),
  })
  await accept(other, released.body.id, 'now')
  const accepted = await send(inspectie, {
    basedOn: 1,
    content: report({
      about: '2020-09-01',
      outlook: 'attention',
      motive: words.motive,
      happened: { nl: words.accepted },
      notes: { organisation: words.organisation, coordinator: words.coordinator, taskforce: words.taskforce },
    }),
  })
  await accept(other, accepted.body.id)
  const returned = await send(inspectie, { basedOn: 2, content: report({ about: '2020-10-01', happened: { nl: words.returned } }) })
  await giveBack(other, returned.body.id, words.reason)
  await send(coordinator, {
    basedOn: 3,
    content: report({ happened: { nl: words.submitted } }),
    onBehalf: { source: words.source, received: '2020-10-30' },
  })
  const contribution = await send(inspectie, {
    action: 'STM-1.8.2',
    content: { about: '2020-10-01', phase: 'on-hold', onHold: { reason: words.contribution, reviewOn: '2021-01-01' }, outlook: 'off-track', motive: words.contribution, happened: { nl: words.contribution } },
  })
  await accept(other, contribution.body.id, 'now')
  return server
}

async function everything(client: TestClient): Promise<string> {
  const answers = await Promise.all([
    ...paths.map(([path, headers]) => client.get(`/programmes/stm${path}`, headers)),
    client.get('/programmes/stm/actions/STM-1.8.2'),
  ])
  // What a client typed itself comes back in an address, never in an answer; a problem holds no text at all.
  return answers.map(({ text }) => text).join('\n')
}

describe('on every path', () => {
  test.each(Object.keys(readable) as (keyof typeof readable)[])('%s reads what is meant for them, and nothing else', async (name) => {
    const server = await withTexts()
    const client = name === 'anonymous' ? server.anonymous : await server.as(name)
    const text = await everything(client)
    const found = (Object.keys(words) as Word[]).filter((word) => text.includes(words[word]))
    expect(found.toSorted()).toEqual([...readable[name]].toSorted())
  })

  test('signed out no name of a person and no account id appears', async () => {
    const server = await withTexts()
    const text = await everything(server.anonymous)
    for (const { id, displayName } of await server.store.accounts())
      expect([text.includes(id), text.includes(displayName)], displayName).toEqual([false, false])
    expect(/"(authors|by|reworks|onBehalf)":/.exec(text)?.[0]).toBeUndefined()
  })

  test('a contribution leaves the house only where the programme says so, without its judgement', async () => {
    const server = await withTexts()
    const coordinator = await server.as('coordinator')
    await coordinator.put('/programmes/stm/release-settings', { mode: 'manual', outlook: false, contributions: true, reason: 'Proef (verzonnen)', basedOn: firstSettings })
    const text = await everything(server.anonymous)
    expect(text.includes(words.contribution)).toBe(true)
    expect(text.includes(words.motive)).toBe(false)
  })

  test('filters say nothing about what is not shown: signed out no action has an outlook', async () => {
    const server = await withTexts()
    const answer = await server.anonymous.get('/programmes/stm/actions?outlook=attention,off-track')
    expect(answer.body.total).toBe(0)
    const overview = await server.anonymous.get('/programmes/stm/overview')
    expect(overview.body.total.outlooks).toEqual({ 'on-track': 0, attention: 0, 'off-track': 0 })
    expect(overview.body.pending).toBeUndefined()
  })
})

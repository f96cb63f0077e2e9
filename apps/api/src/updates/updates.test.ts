import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, giveBack, inspectieAction, report, send } from '../testing/updates.ts'

const base = '/programmes/stm'
const history = `${base}/actions/${inspectieAction}/updates`

describe('recording an update', () => {
  test('answers with the update as its author may read it', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    const answer = await send(inspectie, { content: report({ notes: { coordinator: 'Even bellen.' } }) })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      action: inspectieAction,
      organisation: 'inspectie-szw',
      form: 'report',
      revision: 1,
      reach: 'submitted',
      authors: [{ name: 'Account inspectie' }],
      content: { notes: { coordinator: 'Even bellen.' } },
    })
    expect((await inspectie.get(history)).body.items).toHaveLength(1)
  })

  test('of an organisation that does not report the action is a contribution', async () => {
    const { as } = await testServer()
    const answer = await send(await as('inspectie'), { action: 'STM-1.8.2', content: { about: '2020-11-01', happened: { nl: 'Meegewerkt.' } } })
    expect(answer.body).toMatchObject({ form: 'contribution', revision: 1 })
  })

  test('is refused on what another source asks, which has the state of the actions linked to it', async () => {
    const { as, clock } = await testServer()
    // After the strategy was published.
    clock.now = '2021-05-03T11:00:00.000Z'
    const refusal = await send(await as('inspectie'), { action: 'THB-2.9' })
    expect(refusal.status).toBe(409)
    expect(refusal.body.type).toBe('urn:actielijn:problem:not-tracked')
  })

  test('names every fault by its place in the body, in the language asked for', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    const content = { about: '2020-12-01', phase: 'completed', outlook: 'on-track', proof: [{ label: '', url: 'javascript:alert(1)' }] }
    const answer = await inspectie.post(
      history,
      { organisation: 'inspectie-szw', basedOn: 0, content },
      { 'accept-language': 'en-GB,en;q=0.9' },
    )
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.body.title).toBe('Something in the input is not right')
    const pointers = answer.body.errors.map((fault: { pointer: string }) => fault.pointer)
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/content/about',
        '/content/result/value',
        '/content/outlook',
        '/content/happened/nl',
        '/content/proof/0/label',
        '/content/proof/0/url',
      ]),
    )
    expect((await inspectie.get(history)).body.items).toHaveLength(0)
  })

  test('on an older revision is refused with the update that came in between', async () => {
    const { as } = await testServer()
    const [first, second] = [await as('inspectie'), await as('inspectie-lead')]
    await send(first, { content: report({ happened: { nl: 'Als eerste.' } }) })
    const answer = await send(second, { content: report({ happened: { nl: 'Ook.' } }) })
    expect(answer.status).toBe(409)
    expect(answer.body.type).toBe('urn:actielijn:problem:conflict')
    expect(answer.body.winners).toMatchObject([{ revision: 1, content: { happened: { nl: 'Als eerste.' } }, authors: [{ name: 'Account inspectie' }] }])
    expect((await send(second, { basedOn: 1 })).body.revision).toBe(2)
  })

  test.each([
    ['another organisation', { organisation: 'politie', action: 'STM-1.5.4' }, 403],
    ['an action in which the organisation has no part', { action: 'STM-1.5.4' }, 403],
    ['an action that does not exist', { action: 'STM-9.9.9' }, 404],
    ['its own organisation, on behalf', { onBehalf: { source: 'e-mail', received: '2020-11-01' } }, 403],
  ])('for %s is refused to an editor', async (_what, update, status) => {
    const { as, store } = await testServer()
    const answer = await send(await as('inspectie'), update)
    expect(answer.status).toBe(status)
    expect(await store.pending('stm')).toHaveLength(0)
  })

  test('who speaks for the municipalities reports for them', async () => {
    const { as } = await testServer()
    const answer = await send(await as('vng'), { action: 'STM-1.10.1', organisation: 'gemeenten' })
    expect(answer.body).toMatchObject({ organisation: 'gemeenten', form: 'report' })
  })

  test('cannot rework what is not a returned update of the same organisation on the same action', async () => {
    const { as } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const waiting = await send(inspectie)
    const elsewhere = await send(inspectie, { action: 'STM-2.4.1' })
    await giveBack(coordinator, elsewhere.body.id)
    for (const reworks of [waiting.body.id, elsewhere.body.id, 'bestaat-niet']) {
      const answer = await send(inspectie, { basedOn: 1, reworks })
      expect(answer.body.errors).toMatchObject([{ pointer: '/reworks', code: 'unknown' }])
    }
    await giveBack(coordinator, waiting.body.id)
    expect((await send(inspectie, { basedOn: 1, reworks: waiting.body.id })).status).toBe(201)
  })
})

describe('on behalf of an organisation', () => {
  const onBehalf = { source: 'e-mail van de afdeling (verzonnen)', received: '2020-10-30' }

  test('the coordinator enters what was mailed, and another coordinator accepts it', async () => {
    const { as } = await testServer()
    const [coordinator, other] = [await as('coordinator'), await as('other-coordinator')]
    const sent = await send(coordinator, { onBehalf })
    expect(sent.body).toMatchObject({ organisation: 'inspectie-szw', onBehalf, authors: [{ name: 'Account coordinator' }] })
    const own = await accept(coordinator, sent.body.id)
    expect(own.status).toBe(403)
    expect(own.body.type).toBe('urn:actielijn:problem:own-words')
    expect((await accept(other, sent.body.id)).status).toBe(201)
  })

  test('a coordinator cannot write as if it were the organisation', async () => {
    const { as } = await testServer()
    expect((await send(await as('coordinator'))).status).toBe(403)
  })

  test('needs where it came from and when', async () => {
    const { as } = await testServer()
    const answer = await send(await as('coordinator'), { onBehalf: { source: ' ', received: '2021-01-01' } })
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(['/onBehalf/source', '/onBehalf/received'])
  })
})

describe('confirming that actions are unchanged', () => {
  const confirm = { organisation: 'inspectie-szw', about: '2020-11-02' }

  test('makes an update of its own for each, without words', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    await send(inspectie, { content: report({ outlook: 'attention', motive: 'Werving loopt (verzonnen).', notes: { coordinator: 'Niet herhalen.' } }) })
    await send(inspectie, { action: 'STM-2.4.1' })
    const items = [{ action: inspectieAction, basedOn: 1 }, { action: 'STM-2.4.1', basedOn: 1 }]
    const answer = await inspectie.post(`${base}/confirmations`, { ...confirm, items })
    expect(answer.status).toBe(201)
    expect(answer.body.items).toHaveLength(2)
    expect(answer.body.items[0]).toMatchObject({ form: 'unchanged', revision: 2 })
    expect(answer.body.items[0].content).toEqual({ about: '2020-11-02', phase: 'running', outlook: 'attention', motive: 'Werving loopt (verzonnen).' })
  })

  test.each([
    ['one that was never reported', 'STM-2.6.1', 400, 'nothing-to-confirm'],
    ['one of another organisation', 'STM-1.5.4', 403, 'not-the-reporter'],
    ['one that does not exist', 'STM-9.9.9', 400, 'unknown-action'],
  ])('with %s changes nothing and says which', async (_what, action, status, reason) => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    await send(inspectie)
    const items = [{ action: inspectieAction, basedOn: 1 }, { action, basedOn: 1 }]
    const answer = await inspectie.post(`${base}/confirmations`, { ...confirm, items })
    expect(answer.status).toBe(status)
    expect(answer.body.refused).toEqual([{ action, reason }])
    expect((await inspectie.get(history)).body.items).toHaveLength(1)
  })

  test('on an older revision changes nothing and shows what came in between', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    await send(inspectie)
    await send(inspectie, { action: 'STM-2.4.1' })
    await send(inspectie, { action: 'STM-2.4.1', basedOn: 1 })
    const items = [{ action: inspectieAction, basedOn: 1 }, { action: 'STM-2.4.1', basedOn: 1 }]
    const answer = await inspectie.post(`${base}/confirmations`, { ...confirm, items })
    expect(answer.status).toBe(409)
    expect(answer.body.refused).toEqual([{ action: 'STM-2.4.1', reason: 'conflict' }])
    expect(answer.body.winners).toMatchObject([{ action: 'STM-2.4.1', revision: 2 }])
    expect((await inspectie.get(history)).body.items).toHaveLength(1)
  })

  test('is not for other organisations', async () => {
    const { as } = await testServer()
    const items = [{ action: inspectieAction, basedOn: 1 }]
    expect((await (await as('politie')).post(`${base}/confirmations`, { ...confirm, items })).status).toBe(403)
  })
})

describe('a draft', () => {
  const address = `${base}/actions/${inspectieAction}/drafts/inspectie-szw`

  test('keeps what was typed, complete or not, and goes when the update is sent', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    const draft = { content: { happened: { nl: 'Half afge' } }, basedOn: 0 }
    expect((await inspectie.put(address, draft)).status).toBe(200)
    expect((await inspectie.get(address)).body).toMatchObject({ ...draft, action: inspectieAction })
    expect((await inspectie.get(`${base}/my-actions`)).body.items.find((row: { code: string }) => row.code === inspectieAction).drafted).toBe(true)
    await send(inspectie)
    expect((await inspectie.get(address)).status).toBe(404)
  })

  test('is read by nobody else', async () => {
    const { as, anonymous } = await testServer()
    const inspectie = await as('inspectie')
    await inspectie.put(address, { content: {}, basedOn: 0 })
    expect((await (await as('inspectie-lead')).get(address)).status).toBe(404)
    expect((await (await as('politie')).get(address)).status).toBe(403)
    expect((await (await as('coordinator')).get(address)).status).toBe(404)
    expect((await anonymous.get(address)).status).toBe(401)
  })

  test('can be thrown away', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    await inspectie.put(address, { content: {}, basedOn: 0 })
    expect((await inspectie.delete(address)).status).toBe(204)
    expect((await inspectie.get(address)).status).toBe(404)
  })
})

describe('the history', () => {
  test('comes in pages, latest first', async () => {
    const { as } = await testServer()
    const inspectie = await as('inspectie')
    for (let revision = 0; revision < 5; revision += 1)
      await send(inspectie, { basedOn: revision, content: report({ about: `2020-0${revision + 1}-01` }) })
    const first = await inspectie.get(`${history}?limit=2`)
    expect(first.body.items.map((one: { revision: number }) => one.revision)).toEqual([5, 4])
    const second = await inspectie.get(`${history}?limit=2&cursor=${first.body.next}`)
    expect(second.body.items.map((one: { revision: number }) => one.revision)).toEqual([3, 2])
    const last = await inspectie.get(`${history}?limit=2&cursor=${second.body.next}`)
    expect(last.body.items.map((one: { revision: number }) => one.revision)).toEqual([1])
    expect(last.body.next).toBeUndefined()
  })

  test('signed out names organisations, never people, and says nothing of what is not released', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const sent = await send(inspectie)
    await accept(coordinator, sent.body.id, 'now')
    await send(inspectie, { basedOn: 1 })
    const answer = await anonymous.get(history)
    expect(answer.body.items).toHaveLength(1)
    expect(answer.body.items[0].decision).toEqual({ kind: 'accepted', at: expect.any(String) })
    expect(answer.text).not.toContain('Account')
    expect(answer.text).not.toContain('authors')
  })
})

import { describe, expect, test } from 'vitest'
import { address, amend, ground } from '../testing/amendments.ts'
import { testServer } from '../testing/testServer.ts'
import { inspectieAction, report, send } from '../testing/updates.ts'
import { unreadableIn } from './unreadable.ts'

describe('a text with characters that cannot be kept', () => {
  test.each(['half \uD800 teken', 'half \uDC00', 'nul \u0000', 'bel \u0007', 'wis \u007F'])('is refused where it stands: %j', async (text) => {
    const { as, store } = await testServer()
    const coordinator = await as('coordinator')
    const { sequence } = await store.dataVersion()
    const amended = await amend(coordinator, { kind: 'reworded', action: inspectieAction, title: { nl: text }, summary: { nl: 'Verzonnen.' }, source: text })
    expect(amended.status).toBe(400)
    expect(amended.body.errors).toMatchObject([
      { pointer: '/source', code: 'unreadable' },
      { pointer: '/title/nl', code: 'unreadable' },
    ])
    const review = await coordinator.post(`${address(inspectieAction)}/review-days`, { day: '2021-01-01', reason: text, basedOn: 0 })
    expect(review.body.errors).toMatchObject([{ pointer: '/reason', code: 'unreadable' }])
    const sent = await send(await as('inspectie'), { content: report({ happened: { nl: text } }) })
    expect(sent.body.errors).toMatchObject([{ pointer: '/content/happened/nl', code: 'unreadable' }])
    expect((await store.dataVersion()).sequence).toBe(sequence)
  })

  test('is refused in a file by its row, and in a search', async () => {
    const { as, anonymous } = await testServer()
    const list = { code: 'lijst', title: { nl: 'Lijst' }, publisher: 'min-jenv', language: 'nl', ...ground, apply: false }
    const tried = await (await as('coordinator')).post('/programmes/stm/framework-imports', { ...list, items: [{ code: 'V-1', 'te/xt': 'a\u0001' }] })
    expect(tried.body.errors).toMatchObject([{ pointer: '/items/0/te~1xt', code: 'unreadable' }])
    const found = await anonymous.get('/programmes/stm/search-results?q=opvang%00')
    expect(found.body.errors).toMatchObject([{ pointer: '#/query/q', code: 'unreadable' }])
  })

  test('leaves the chain whole: tabs, lines, emoji and accents are kept as they are', async () => {
    const { as, store } = await testServer()
    const amended = await amend(await as('coordinator'), { kind: 'reworded', action: inspectieAction, title: { nl: 'Één\tregel\r\nén 👩🏽‍🚒' }, summary: { nl: 'Verzonnen.' }, source: 'Kamerstuk “1” 👩🏽‍🚒' })
    expect(amended.status, amended.text).toBe(201)
    expect(await store.verify()).toMatchObject({ sound: true })
  })
})

describe('looking for unreadable characters', () => {
  test('goes as deep as a body can be nested', () => {
    let nested: unknown = '\u0000'
    for (let depth = 0; depth < 20_000; depth++) nested = [nested]
    expect(unreadableIn(nested, '')).toHaveLength(1)
  })
})

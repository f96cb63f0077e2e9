import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const search = (words: string) => `/programmes/stm/search-results?q=${encodeURIComponent(words)}`

describe('searching', () => {
  test('finds the plan in Dutch and English, with the match marked', async () => {
    const { anonymous } = await testServer()
    for (const [words, language] of [['inspectie', 'nl'], ['inspectorate', 'en']] as const) {
      const { body } = await anonymous.get(search(words))
      const hit = body.items.find((item: { language: string }) => item.language === language)
      expect(hit?.snippet.toLowerCase()).toMatch(new RegExp(`\uE000[^\uE001]*${words}[^\uE001]*\uE001`))
    }
  })

  test('finds an update from the moment its reader may read it', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator, politie] = [await as('inspectie'), await as('coordinator'), await as('politie')]
    const found = async (client: typeof inspectie) => (await client.get(search('Überprüfung'))).body.items.length
    const sent = await send(inspectie, { content: report({ happened: { nl: 'Een uberprufung (verzonnen)' } }) })
    expect([await found(inspectie), await found(coordinator), await found(politie), await found(anonymous)]).toEqual([1, 1, 0, 0])
    await accept(coordinator, sent.body.id)
    expect([await found(politie), await found(anonymous)]).toEqual([1, 0])
    await coordinator.post('/programmes/stm/releases', { through: '2020-11-02', publicFrom: 'now' })
    expect(await found(anonymous)).toBe(1)
    const hit = (await anonymous.get(search('Überprüfung'))).body.items[0]
    expect(hit).toMatchObject({ action: inspectieAction, update: { organisation: 'inspectie-szw', about: '2020-11-01' } })
  })

  test.each(['"', 'NEAR(', 'a* OR b', '-', '^x', 'code:stm', "';--"])('takes %s for words, not for a query language', async (words) => {
    const { anonymous } = await testServer()
    expect((await anonymous.get(search(words))).status).toBe(200)
  })
})

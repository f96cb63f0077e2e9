import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/testServer.ts'
import { accept, inspectieAction, report, send } from '../testing/updates.ts'

const annex = '/programmes/stm/annex'
interface Row {
  readonly code: string
  readonly parent?: string
  readonly happened?: { readonly nl: string }
}
const rowsOf = (body: { lines: { groups: { actions: Row[] }[] }[] }) => body.lines.flatMap((line) => line.groups.flatMap((group) => group.actions))

describe('the annex for parliament', () => {
  test('holds every action of every line once, children right after their parent', async () => {
    const { anonymous } = await testServer()
    const rows = rowsOf((await anonymous.get(annex)).body)
    const all = (await anonymous.get('/programmes/stm/actions?level=all&limit=500')).body
    expect(rows.map(({ code }) => code).toSorted()).toEqual(all.items.map((row: Row) => row.code).toSorted())
    const order = new Map(rows.map(({ code }, index) => [code, index]))
    const before = rows.filter(({ code, parent }) => parent !== undefined && (order.get(code) ?? -1) < (order.get(parent) ?? 0))
    expect(before).toEqual([])
  })

  test('shows those inside what is accepted, or on request what may leave the house', async () => {
    const { as, anonymous } = await testServer()
    const [inspectie, coordinator] = [await as('inspectie'), await as('coordinator')]
    const first = await send(inspectie, { content: report({ about: '2020-09-01', happened: { nl: '**Openbaar** (verzonnen)' } }) })
    await accept(coordinator, first.body.id, 'now')
    const second = await send(inspectie, { basedOn: 1, content: report({ happened: { nl: 'Nog binnen (verzonnen)' } }) })
    await accept(coordinator, second.body.id)
    const said = async (client: typeof inspectie, query = '') =>
      rowsOf((await client.get(annex + query)).body).find(({ code }) => code === inspectieAction)?.happened?.nl
    expect(await said(coordinator)).toBe('Nog binnen (verzonnen)')
    expect(await said(coordinator, '?view=public')).toBe('**Openbaar** (verzonnen)')
    expect(await said(anonymous)).toBe('**Openbaar** (verzonnen)')
    const narrowed = await coordinator.get(`${annex}?view=public`)
    const outside = await anonymous.get(annex)
    expect({ ...narrowed.body, madeAt: '' }).toEqual({ ...outside.body, madeAt: '' })
    expect((await anonymous.get(`${annex}?view=accepted`)).status).toBe(401)
  })

  test('comes as CSV with every row', async () => {
    const { anonymous } = await testServer()
    const { text, headers } = await anonymous.get(`${annex}?language=en`, { accept: 'text/csv' })
    expect(headers.get('content-disposition')).toContain('stm-annex-2020-11-02.csv')
    expect(text).toContain('Annex for parliament')
    expect(text).toContain('Data,released')
  })
})

import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openSqliteStore } from './openSqliteStore.ts'
import { livedIn, surroundings } from './testing/livedIn.ts'
import { testFolder, withRaw } from './testing/testFolder.ts'

const path = testFolder()

/** Tables that grow with what happened; a read that walks through one of them costs more every day. */
const growing = ['updates', 'decisions', 'releases', 'audit_events', 'standing_updates', 'action_states']

/** Said to walk, but from the end and no further than the first row. */
const walking = [/FROM audit_events ORDER BY sequence DESC LIMIT 1$/]

test('no operation walks through a table that grows with history', async () => {
  await livedIn(path('store'))
  const prepared = vi.spyOn(Database.prototype, 'prepare')
  const store = await openSqliteStore({ file: path('store'), ...surroundings('7') })
  const statements = [...new Set(prepared.mock.calls.map(([text]) => text))]
  prepared.mockRestore()
  await store.close()
  expect(statements.length).toBeGreaterThan(50)
  const walks = withRaw(path('store'), (sqlite) =>
    statements
      .filter((text) => /^\s*(select|with|update|delete)/i.test(text) && !walking.some((known) => known.test(text)))
      .map((text) => {
        const plan = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...blanks(text))
        return { text, steps: plan.map(({ detail }) => detail) }
      })
      .filter(({ steps }) => steps.some((step) => growing.some((table) => walksThrough(step, table)))),
  )
  expect(walks).toEqual([])
})

function walksThrough(step: string, table: string): boolean {
  const alias = { updates: 'u', decisions: 'd', releases: 'r', standing_updates: 's' }[table]
  return new RegExp(String.raw`^SCAN (${table}|${alias ?? table})\b`).test(step)
}

/** Something for every parameter: by name, or one by one. */
function blanks(text: string): unknown[] {
  const names = [...text.matchAll(/@(\w+)/g)].map(([, name = '']) => name)
  if (names.length > 0) return [Object.fromEntries(names.map((name) => [name, '']))]
  return Array.from(text.matchAll(/\?/g), () => '')
}

import { readFileSync } from 'node:fs'
import { getTableName } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { embeddedMigrations } from '../../embedMigrations.ts'
import { historyTableNames } from './history/historyTables.ts'
import * as schema from './schema/index.ts'
import { columnsOf } from './tableText.ts'
import { livedIn } from './testing/livedIn.ts'
import { testFolder, withRaw } from './testing/testFolder.ts'

const tables = Object.values(schema).filter((value) => value instanceof SQLiteTable)
const history = [...historyTableNames, 'audit_events']

const ordinaryTables = `pragma_table_list
  WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`

describe('the migrations', () => {
  const path = testFolder()

  test('in the program are those in the folder', () => {
    expect(readFileSync(new URL('./migrations.ts', import.meta.url), 'utf8')).toBe(embeddedMigrations())
  })

  test('make the tables that the schema describes, and no others', async () => {
    await livedIn(path('store'))
    withRaw(path('store'), (sqlite) => {
      const made = sqlite.prepare<[], string>(`SELECT name FROM ${ordinaryTables}`).pluck().all()
      expect(made.toSorted()).toEqual(tables.map(getTableName).toSorted())
      for (const table of tables) {
        const columns = sqlite
          .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
          .pluck()
          .all(getTableName(table))
        expect(columns).toEqual(columnsOf(table).map(({ column }) => column))
      }
    })
  })

  test('cluster every table of several keys by them, and keep every type strict', async () => {
    await livedIn(path('store'))
    withRaw(path('store'), (sqlite) => {
      const list = sqlite
        .prepare<[], { name: string; wr: number; strict: number }>(
          `SELECT name, wr, strict FROM ${ordinaryTables}`,
        )
        .all()
      expect(list.filter(({ strict }) => strict !== 1)).toEqual([])
      const clustered = list.filter(({ wr }) => wr === 1).map(({ name }) => name)
      expect(clustered).toEqual(
        expect.arrayContaining([
          'amendments',
          'updates',
          'decisions',
          'releases',
          'standing_updates',
          'action_states',
        ]),
      )
    })
  })
})

describe('history', () => {
  const path = testFolder()

  test.each(history)('%s refuses change, deletion and replacement, whoever asks', async (table) => {
    await livedIn(path('store'))
    withRaw(path('store'), (sqlite) => {
      const refusal = `history is append-only: ${table}`
      const columns = sqlite
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(table)
      for (const column of columns) {
        expect(() => sqlite.prepare(`UPDATE ${table} SET "${column}" = "${column}"`).run()).toThrow(refusal)
      }
      expect(() => sqlite.prepare(`DELETE FROM ${table}`).run()).toThrow(refusal)
      for (const verb of ['INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE']) {
        expect(() => sqlite.prepare(`${verb} INTO ${table} SELECT * FROM ${table}`).run()).toThrow(refusal)
      }
    })
  })
})

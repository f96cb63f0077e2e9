import { copyFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Sqlite } from '../openFile.ts'
import { historyTableNames, historyTables, type HistoryTable } from '../history/historyTables.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { amendments } from '../schema/amendments.ts'
import { reviewDays, setAsides } from '../schema/attentionPoints.ts'
import { auditEvents } from '../schema/audit.ts'
import { decisions, releases } from '../schema/judgements.ts'
import { translationChecks, translations } from '../schema/translations.ts'
import { updates } from '../schema/updates.ts'
import { columnsOf } from '../tableText.ts'
import { livedIn, surroundings } from '../testing/livedIn.ts'
import { testFolder, withRaw } from '../testing/testFolder.ts'

const allHistory = [...historyTableNames, 'audit_events'] as const
type Table = (typeof allHistory)[number]
const schema = {
  amendments,
  updates,
  decisions,
  releases,
  translations,
  translation_checks: translationChecks,
  set_asides: setAsides,
  review_days: reviewDays,
  audit_events: auditEvents,
} as const

/** Every column of these tables of history. */
function columnsIn<Name extends Table>(tables: readonly Name[]): [Name, string][] {
  return tables.flatMap((table) =>
    columnsOf(schema[table]).map(({ column }): [Name, string] => [table, column]),
  )
}

/** The second row of a table, where there is one: never the head, never the first. */
function someRow(sqlite: Sqlite, table: Table, column: string): Record<string, string | number> {
  const rows = sqlite
    .prepare<[], Record<string, string | number>>(
      `SELECT * FROM ${table} WHERE "${column}" IS NOT NULL ORDER BY sequence`,
    )
    .all()
  const row = rows[1] ?? rows[0]
  if (!row) throw new Error(`Nothing in ${table}.${column} to alter`)
  return row
}

function dropGuards(sqlite: Sqlite): void {
  for (const table of allHistory) {
    for (const guard of ['keep', 'stay', 'once']) sqlite.exec(`DROP TRIGGER ${table}_${guard}`)
  }
}

/** The same value with one byte of it altered, still of its type. */
function altered(value: string | number): string | number {
  if (typeof value === 'number') return value + 1000
  const middle = Math.floor(value.length / 2)
  const letter = value.charAt(middle) === 'x' ? 'y' : 'x'
  return value === '' ? 'x' : value.slice(0, middle) + letter + value.slice(middle + 1)
}

function keyOf(table: HistoryTable, row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(historyTables[table].key.map((column) => row[column]))
}

describe('an altered file', () => {
  const path = testFolder()
  const file = async () => {
    await livedIn(path('store'))
    return path('store')
  }
  const verify = async (name: string, head?: string) => {
    const store = await openSqliteStore({ file: name, readOnly: true, ...surroundings('7') })
    try {
      return await store.verify(head)
    } finally {
      await store.close()
    }
  }
  const tamper = (name: string, act: (sqlite: Sqlite) => void) =>
    withRaw(name, (sqlite) => {
      dropGuards(sqlite)
      act(sqlite)
    })

  test('is sound before anybody touches it', async () => {
    expect(await verify(await file())).toMatchObject({ sound: true })
  })

  /** Alters one column of one row; gives that row as it was, and what verify then says. */
  const alter = async (table: Table, column: string) => {
    const name = await file()
    const row = withRaw(name, (sqlite) => someRow(sqlite, table, column))
    tamper(name, (sqlite) => {
      const change = sqlite.prepare(`UPDATE ${table} SET "${column}" = ? WHERE sequence = ?`)
      expect(change.run(altered(row[column] ?? ''), row.sequence).changes).toBe(1)
    })
    return { row, report: await verify(name) }
  }

  test.each(columnsIn(historyTableNames))(
    'is found out when one byte of %s.%s changes',
    async (table, column) => {
      const { row, report } = await alter(table, column)
      expect(report).toMatchObject({ sound: false, table, key: keyOf(table, row) })
    },
  )

  const contentOfEvents = columnsIn(['audit_events']).filter(([, column]) => column !== 'sequence')
  test.each(contentOfEvents)('is found out when one byte of %s.%s changes', async (table, column) => {
    const { row, report } = await alter(table, column)
    const problem = column === 'previous' ? 'chain-broken' : 'event-changed'
    expect(report).toEqual({ sound: false, event: row.sequence, problem })
  })

  test('is found out when an event is moved to another place', async () => {
    const { report } = await alter('audit_events', 'sequence')
    expect(report).toMatchObject({ sound: false, problem: 'chain-broken' })
  })

  test.each(historyTableNames)('is found out when a row of %s is gone', async (table) => {
    const name = await file()
    const row = withRaw(name, (sqlite) => someRow(sqlite, table, 'sequence'))
    tamper(name, (sqlite) => sqlite.prepare(`DELETE FROM ${table} WHERE sequence = ?`).run(row.sequence))
    expect(await verify(name)).toMatchObject({
      sound: false,
      problem: 'row-missing',
      table,
      key: keyOf(table, row),
    })
  })

  test.each(historyTableNames)('is found out when a row of %s was slipped in', async (table) => {
    const name = await file()
    const row = withRaw(name, (sqlite) => {
      const like = {
        ...someRow(sqlite, table, 'sequence'),
        sequence: 100,
        id: 'slipped-in',
        update_id: 'slipped-in',
        revision: 100,
      }
      const columns = columnsOf(schema[table]).map(({ column }) => column)
      sqlite
        .prepare(`INSERT INTO ${table} VALUES (${columns.map((column) => `@${column}`).join(', ')})`)
        .run({ on_behalf: null, reworks: null, reason: null, ...like })
      return like
    })
    expect(await verify(name)).toMatchObject({
      sound: false,
      problem: 'row-unattested',
      table,
      key: keyOf(table, row),
    })
  })

  test('is found out when an event is gone from the middle', async () => {
    const name = await file()
    const sequences = withRaw(name, (sqlite) =>
      sqlite.prepare<[], number>('SELECT sequence FROM audit_events ORDER BY sequence').pluck().all(),
    )
    tamper(name, (sqlite) => sqlite.prepare('DELETE FROM audit_events WHERE sequence = ?').run(sequences[2]))
    expect(await verify(name)).toEqual({ sound: false, event: sequences[3], problem: 'chain-broken' })
  })

  test('is found out when its end was cut off, by a head kept elsewhere', async () => {
    const name = await file()
    const head = withRaw(name, (sqlite) =>
      sqlite
        .prepare<[], string>('SELECT hash FROM audit_events ORDER BY sequence DESC LIMIT 1')
        .pluck()
        .get(),
    )
    await copyFile(name, path('cut'))
    tamper(path('cut'), (sqlite) => {
      const last = sqlite.prepare<[], number>('SELECT max(sequence) FROM audit_events').pluck().get()
      for (const table of ['audit_events', 'updates'])
        sqlite.prepare(`DELETE FROM ${table} WHERE sequence = ?`).run(last)
    })
    const store = await openSqliteStore({ file: path('cut'), ...surroundings('7') })
    await store.rebuildProjections()
    await store.close()
    expect(await verify(path('cut'))).toMatchObject({ sound: true })
    expect(await verify(path('cut'), head)).toMatchObject({ sound: false, problem: 'head-not-found' })
  })

  test.each([
    [
      'standing_updates',
      `UPDATE standing_updates SET effective_sequence = effective_sequence + 1 WHERE view = 'accepted'`,
    ],
    [
      'action_states',
      `UPDATE action_states SET state = replace(state, 'running', 'embedded') WHERE view = 'public'`,
    ],
    ['strands', 'DELETE FROM strands WHERE pending = 0'],
    [
      'waiting_updates',
      `UPDATE waiting_updates SET public_from = '2031-01-01T00:00:00.000Z' WHERE stage = 'embargo'`,
    ],
    ['reporting_months', 'UPDATE reporting_months SET submitted = submitted + 1'],
    ['search_public', `INSERT INTO search_public (rowid, text) VALUES (999999, 'geheim')`],
    ['search_inside', `UPDATE search_inside SET audience = 'accepted' WHERE audience = 'submitted'`],
  ])('is found out when the projection %s differs, and mended by rebuilding', async (table, change) => {
    const name = await file()
    withRaw(name, (sqlite) => expect(sqlite.prepare(change).run().changes).toBeGreaterThan(0))
    expect(await verify(name)).toMatchObject({ sound: false, table, problem: 'projection-differs' })
    const store = await openSqliteStore({ file: name, ...surroundings('7') })
    expect(await store.checkProjections()).toEqual([table])
    await store.rebuildProjections()
    expect(await store.verify()).toMatchObject({ sound: true })
    await store.close()
  })
})

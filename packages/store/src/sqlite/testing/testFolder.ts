import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach } from 'vitest'

/** A folder for the test's files, removed afterwards. */
export function testFolder(): (name: string) => string {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'actielijn-store-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  return (name) => join(folder, name)
}

/** Lets a test do to the file what no store would. */
export function withRaw<Value>(file: string, act: (sqlite: Database.Database) => Value): Value {
  const sqlite = new Database(file)
  try {
    return act(sqlite)
  } finally {
    sqlite.close()
  }
}

import type { Connection } from '../connection.ts'
import { slots, type InsideRow, type SearchRow } from './searchRows.ts'

/** The two search indexes as rows. */
export interface IndexRows {
  insertPublic(row: SearchRow): void
  insertInside(row: InsideRow): void
  /** Takes everything of that sequence out of the public index. */
  removePublic(sequence: number): void
  /** Takes everything of that sequence out of both. */
  remove(sequence: number): void
  clear(): void
}

/**
 * The rows of one sequence, given twice. The driver binds numbers as floating point, and the index
 * reads itself from end to end unless its bounds are whole numbers.
 */
export const ofSequence = `rowid >= CAST(? AS INTEGER) * ${slots} AND rowid < (CAST(? AS INTEGER) + 1) * ${slots}`

export function prepareIndexRows({ sqlite }: Connection): IndexRows {
  const insertPublic = sqlite.prepare<[SearchRow]>(
    `INSERT INTO search_public (rowid, text, programme, action, update_id, language)
     VALUES (@rowid, @text, @programme, @action, @updateId, @language)`,
  )
  const insertInside = sqlite.prepare<[InsideRow]>(
    `INSERT INTO search_inside (rowid, text, programme, action, update_id, language, audience, organisation)
     VALUES (@rowid, @text, @programme, @action, @updateId, @language, @audience, @organisation)`,
  )
  const fromPublic = sqlite.prepare<[number, number]>(
    `DELETE FROM search_public WHERE ${ofSequence}`,
  )
  const fromInside = sqlite.prepare<[number, number]>(
    `DELETE FROM search_inside WHERE ${ofSequence}`,
  )
  const removePublic = (sequence: number) => {
    fromPublic.run(sequence, sequence)
  }
  return {
    insertPublic: (row) => void insertPublic.run(row),
    insertInside: (row) => void insertInside.run(row),
    removePublic,
    remove: (sequence) => {
      removePublic(sequence)
      fromInside.run(sequence, sequence)
    },
    clear: () => void sqlite.exec('DELETE FROM search_public; DELETE FROM search_inside'),
  }
}

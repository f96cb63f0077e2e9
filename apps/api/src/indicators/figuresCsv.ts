import type { Text } from '@actielijn/plan'
import { csvOf, figuresIn, figuresTable, type PrintedFigure } from '@actielijn/report'
import { csvFile, prefaceFor } from '../reading/exporting.ts'
import type { Reading } from '../reading/reading.ts'
import type { Exported } from '../wire/answer.ts'

interface Exporting {
  readonly table: Text
  /** Part of the file's name. */
  readonly named: Text
  readonly demonstration: boolean
  readonly language: 'nl' | 'en'
}

/** Figures as CSV, with above the table what stands in every column. */
export function figuresCsv(
  figures: readonly PrintedFigure[],
  reading: Reading,
  { table, named, demonstration, language }: Exporting,
): Exported {
  const { explained, header, rows } = figuresTable(figures, reading.plan, figuresIn(reading.plan), language)
  const preface = prefaceFor(reading, { table, filters: [], rows: rows.length, demonstration }, language)
  return csvFile(reading, named[language], csvOf([...preface, [], ...explained], header, rows))
}

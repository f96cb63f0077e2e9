import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | undefined

/**
 * A table as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read it as such).
 * Cells that a spreadsheet would take for a formula are neutralised by an apostrophe (DESIGN law 16).
 * @param preface lines above the header that say what the table is
 */
export function csvOf(preface: readonly (readonly Cell[])[], header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [...preface, ...(preface.length > 0 ? [[]] : []), header, ...rows].map((line) => line.map(neutral))
  return stringify(lines, { bom: true, record_delimiter: 'windows' })
}

function neutral(cell: Cell): string | number {
  if (cell === undefined) return ''
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

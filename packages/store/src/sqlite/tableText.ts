import { getTableColumns, getTableName, type Table } from 'drizzle-orm'

/** The names of a table's columns: as the schema calls them, and as they are in the file. */
export function columnsOf(table: Table): readonly { readonly property: string; readonly column: string }[] {
  return Object.entries(getTableColumns(table)).map(([property, { name }]) => ({ property, column: name }))
}

/** The insert of one row whose values are named as the schema names them. */
export function insertText(table: Table, verb: 'INSERT' | 'INSERT OR REPLACE' = 'INSERT'): string {
  const columns = columnsOf(table)
  const named = columns.map(({ column }) => `"${column}"`).join(', ')
  const values = columns.map(({ property }) => `@${property}`).join(', ')
  return `${verb} INTO "${getTableName(table)}" (${named}) VALUES (${values})`
}

/** The columns of a table for a SELECT, named as the schema names them. */
export function selectList(table: Table): string {
  return columnsOf(table)
    .map(({ property, column }) => `"${column}" AS "${property}"`)
    .join(', ')
}

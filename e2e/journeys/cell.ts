import type { Locator } from 'playwright-core'

/** The cell of a row under the column with that name. */
export function cell(row: Locator, column: string): Locator {
  return row.locator(`td[data-label="${column}"]`)
}

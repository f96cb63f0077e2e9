import type { AsOfInfo } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { chosenColumns, csvColumns } from './columns.tsx'
import { filterOf, listFilters, valuesIn, type SavedView } from './savedView.ts'
import { useOutlookShown } from './useOutlookShown.ts'

/** Gives a function that saves what the list shows as CSV: same filters, same order, same columns. */
export function useDownloadCsv(view: SavedView, asOf: AsOfInfo): () => Promise<void> {
  const plan = usePlan()
  const query = filterOf(view, useAsOf())
  const columns = csvColumns(chosenColumns(view.kolommen, useOutlookShown()))
  return () =>
    downloadCsv(
      'listActions',
      { params: { programme: plan.code }, query: { ...query, columns, language: currentLanguage() } },
      fileNameOf(plan.code, view, asOf),
    )
}

/** `acties-stm-stand-2020-11-01-fase-running.csv`: programme, day and filters. What was searched for stays out of it. */
export function fileNameOf(programme: string, view: SavedView, asOf: Pick<AsOfInfo, 'day' | 'known'>): string {
  const filters = listFilters.flatMap(({ name }) => {
    const values = valuesIn(view, name)
    return values.length > 0 ? [name, ...values] : []
  })
  const parts = ['acties', programme, 'stand', asOf.day, ...(asOf.known === 'then' ? ['toen-bekend'] : []), ...filters]
  if (view.voor) parts.push('voor', view.voor)
  return `${parts.join('-').slice(0, 150)}.csv`
}

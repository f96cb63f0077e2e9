import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { TranslationTextsView } from '@actielijn/contract'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'
import { reportQueryOf, type ReportSearch } from './reportSearch.ts'

const keyOf = (programme: string) => ['programme', programme, 'framework-report']

/** A report on one framework over a period that ends on the day that the page is about. */
export function reportQuery(programme: string, framework: string, search: ReportSearch, asOf: AsOfQuery) {
  const query = reportQueryOf(search, asOf)
  return queryOptions({
    queryKey: [...keyOf(programme), framework, query],
    queryFn: ({ signal }) => call('readFrameworkReport', { params: { programme, framework }, query }, signal),
    placeholderData: keepPreviousData,
  })
}

/** Sends in the English of an update. */
export function useTranslate(programme: string, update: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { texts: TranslationTextsView; basedOn: number }) =>
      call('recordTranslation', { params: { programme, update }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(programme) }),
  })
}

/** Approves or returns a translation. */
export function useCheckTranslation(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ translation, reason }: { translation: string; reason?: string }) =>
      call('checkTranslation', {
        params: { programme, translation },
        body: reason === undefined ? { kind: 'approved' } : { kind: 'returned', reason },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(programme) }),
  })
}

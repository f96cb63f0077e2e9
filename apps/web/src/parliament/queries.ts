import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewDueBody, NewFulfilmentBody, NewItemDetailsBody, NewParliamentaryItemBody, NewRegisterBody, NewRetractionBody } from '@actielijn/contract'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'
import { parliamentFilterOf, type ParliamentSearch } from './parliamentSearch.ts'

/** What of the register the address asks for. */
export function parliamentQuery(programme: string, search: ParliamentSearch, asOf: AsOfQuery) {
  const query = parliamentFilterOf(search, asOf)
  return queryOptions({
    queryKey: ['programme', programme, 'parliament', query],
    queryFn: ({ signal }) => call('listParliamentaryItems', { params: { programme }, query }, signal),
    placeholderData: keepPreviousData,
  })
}

/** One motion or promise. */
export function itemQuery(programme: string, item: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'parliament', 'item', item, asOf],
    queryFn: ({ signal }) => call('readParliamentaryItem', { params: { programme, item }, query: asOf }, signal),
  })
}

/** Whatever the programme shows can say where it stands. */
function useChange<Body, Result>(programme: string, send: (body: Body) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: ['programme', programme] }) })
}

export function useAddItem(programme: string) {
  return useChange(programme, (body: NewParliamentaryItemBody) => call('addParliamentaryItem', { params: { programme }, body }))
}

export function useFulfil(programme: string, item: string) {
  return useChange(programme, (body: NewFulfilmentBody) => call('fulfilParliamentaryItem', { params: { programme, item }, body }))
}

export function useRetract(programme: string, item: string) {
  return useChange(programme, (body: NewRetractionBody) => call('retractFulfilment', { params: { programme, item }, body }))
}

export function useReschedule(programme: string, item: string) {
  return useChange(programme, (body: NewDueBody) => call('rescheduleParliamentaryItem', { params: { programme, item }, body }))
}

export function useComplete(programme: string, item: string) {
  return useChange(programme, (body: NewItemDetailsBody) => call('completeParliamentaryItem', { params: { programme, item }, body }))
}

/** Tries the chamber's register: nothing is written. */
export function useTryRegister(programme: string) {
  return useMutation({
    mutationFn: (body: Omit<NewRegisterBody, 'apply'>) => call('importParliamentRegister', { params: { programme }, body: { ...body, apply: false } }),
  })
}

/** Takes over what was tried. */
export function useApplyRegister(programme: string) {
  return useChange(programme, (body: Omit<NewRegisterBody, 'apply'>) =>
    call('importParliamentRegister', { params: { programme }, body: { ...body, apply: true } }),
  )
}

import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewAmendmentBody } from '@actielijn/contract'
import type { AmendmentKind } from '@actielijn/plan'
import type { AsOfQuery } from '../api/asOf.ts'
import { call } from '../api/client.ts'

/** Which changes the page of all of them shows. */
export interface AmendmentFilter {
  kind?: AmendmentKind[]
  from?: string
  until?: string
}

/** Every change of the plan, page by page. */
export function amendmentsQuery(programme: string, filter: AmendmentFilter, asOf: AsOfQuery) {
  return infiniteQueryOptions({
    queryKey: ['programme', programme, 'amendments', filter, asOf],
    queryFn: ({ pageParam, signal }) =>
      call('listAmendments', { params: { programme }, query: { ...asOf, ...filter, cursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: (page) => page.next,
  })
}

/** What a change of the programme itself is based on. */
export function programmeBasisQuery(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'amendments', 'basis'],
    queryFn: ({ signal }) => call('listAmendments', { params: { programme }, query: { limit: 1 } }, signal),
  })
}

/** The action that is to be changed, as it stands today. */
export function actionToChangeQuery(programme: string, action: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'action', action, {}],
    queryFn: ({ signal }) => call('readAction', { params: { programme, action }, query: {} }, signal),
  })
}

/** Every action of the plan in force, parts too, to choose from. */
export function choosableActionsQuery(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'actions', 'choosable'],
    queryFn: ({ signal }) => call('listActions', { params: { programme }, query: { level: 'all', limit: 500 } }, signal),
  })
}

/** What an amendment would make of the plan. */
export function usePreview(programme: string) {
  return useMutation({
    mutationFn: (body: NewAmendmentBody) => call('previewAmendment', { params: { programme }, body }),
  })
}

/** Changes the plan; whatever the programme shows can change by it. */
export function useRecordAmendment(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAmendmentBody) => call('recordAmendment', { params: { programme }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['programme', programme] }),
  })
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AsOfQuery } from '../api/asOf.ts'
import { call, type Answer } from '../api/client.ts'

export type OrganisationDetail = Answer<'readOrganisation'>

/** Progress of every organisation in each of its roles. */
export function organisationsQuery(programme: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'organisations', asOf],
    queryFn: ({ signal }) => call('listOrganisations', { params: { programme }, query: asOf }, signal),
    placeholderData: keepPreviousData,
  })
}

/** One organisation with its actions and its reporting. */
export function organisationQuery(programme: string, organisation: string, asOf: AsOfQuery) {
  return queryOptions({
    queryKey: ['programme', programme, 'organisations', organisation, asOf],
    queryFn: ({ signal }) => call('readOrganisation', { params: { programme, organisation }, query: asOf }, signal),
  })
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { LinkView } from '@actielijn/contract'
import type { Relation } from '@actielijn/plan'
import { call } from './client.ts'

/** Whatever shows plan, links or frameworks. */
const allOf = (programme: string) => ['programme', programme]

interface TypedLink {
  action: string
  item: string
  relation: Relation
  extent?: 'fully' | 'partly'
  reason: { nl: string }
}

/** Links an action to an item. */
export function useAddLink(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: TypedLink) => call('addLink', { params: { programme }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: allOf(programme) }),
  })
}

/** Takes a link back. */
export function useEndLink(programme: string, link: LinkView) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (said: string) => {
      const { relation, extent, reason } = link
      const basedOn = { relation, ...(extent && { extent }), ...(reason && { reason }) }
      return call('endLink', { params: { programme, link: link.code }, body: { reason: { nl: said }, basedOn } })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: allOf(programme) }),
  })
}

/** Every action of the plan in force, parts too, to choose one from. */
export function actionChoicesQuery(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'action-choices'],
    queryFn: ({ signal }) => call('listActions', { params: { programme }, query: { level: 'all', limit: 500 } }, signal),
    staleTime: 60_000,
  })
}

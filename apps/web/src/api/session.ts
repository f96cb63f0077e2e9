import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AccountView, Role, SessionView } from '@actielijn/contract'
import { call } from './client.ts'

/** Who is signed in, and whether this is a demonstration. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('readSession', {}, signal),
  staleTime: 60_000,
})

/** The session as far as it is known; nothing before the first answer. */
export function useSession(): SessionView | undefined {
  return useQuery(sessionQuery).data
}

/** What an account is in one programme. */
export function partIn(account: AccountView | undefined, programme: string) {
  return account?.programmes.find((part) => part.programme === programme)
}

/** Whether the reader has one of these roles in the programme; for what is shown, the server decides what is allowed. */
export function hasRole(account: AccountView | undefined, programme: string, roles: readonly Role[]): boolean {
  const part = partIn(account, programme)
  if (!part) return false
  const mine: Role[] = [...part.roles, ...part.organisations.map(({ role }) => role)]
  if (part.ministries.length > 0) mine.push('departmental-coordinator')
  return mine.some((role) => roles.includes(role))
}

/** The programme to begin with: the first in which the account has a part, else the first there is. */
export function homeProgramme(session: SessionView | undefined): string | undefined {
  const own = session?.account?.programmes.find(({ roles }) => roles.some((role) => role !== 'admin'))
  return own?.programme ?? session?.programmes[0]?.code
}

/** Signs in; everything that was read as somebody else is asked for anew, what is typed on the page stays. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { name: string; password: string }) => call('signIn', { body }),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery.queryKey, session)
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
    },
  })
}

/** Signs out and forgets everything that was read. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('signOut', {}),
    onSuccess: () => client.clear(),
  })
}

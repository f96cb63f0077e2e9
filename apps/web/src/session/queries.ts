import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import { sessionQuery } from '../api/session.ts'

/** Changes one's own password; every other session of the account ends. Answers with the session as it is then. */
export function useChangePassword() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: { current: string; next: string }) => {
      await call('changePassword', { body })
      return client.fetchQuery({ ...sessionQuery, staleTime: 0 })
    },
  })
}

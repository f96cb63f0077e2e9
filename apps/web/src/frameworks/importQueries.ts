import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewFrameworkBody } from '@actielijn/contract'
import { call } from '../api/client.ts'

/** Whatever shows plan, links or frameworks. */
const allOf = (programme: string) => ['programme', programme]

/** Tries a list: nothing is written. */
export function useTryFramework(programme: string) {
  return useMutation({
    mutationFn: (body: Omit<NewFrameworkBody, 'apply'>) =>
      call('importFramework', { params: { programme }, body: { ...body, apply: false } }),
  })
}

/** Applies a list that was tried. */
export function useApplyFramework(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Omit<NewFrameworkBody, 'apply'>) =>
      call('importFramework', { params: { programme }, body: { ...body, apply: true } }),
    onSuccess: () => client.invalidateQueries({ queryKey: allOf(programme) }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import { usePlan } from '../api/plan.tsx'
import { ApiProblem, faultsOf } from '../api/problem.ts'
import { useWords } from '../ui/words.tsx'
import type { MyAction } from './grouped.ts'

const reasons = ['conflict', 'nothing-to-confirm', 'not-the-reporter', 'unknown-action', 'ended', 'invalid', 'twice'] as const

/**
 * Confirms several actions as unchanged in one request: the server does all or none.
 * `refusalOf` tells per action why the whole was refused.
 */
export function useConfirmation(organisation: string, onDone: () => void) {
  const say = useWords()
  const plan = usePlan()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: ({ items, about }: { items: readonly MyAction[]; about: string }) =>
      call('confirmUnchanged', {
        params: { programme: plan.code },
        body: { organisation, about, items: items.map(({ code, revision }) => ({ action: code, basedOn: revision })) },
      }),
    onSuccess: async () => {
      onDone()
      await client.invalidateQueries({ queryKey: ['programme', plan.code] })
    },
  })
  const refused = mutation.error instanceof ApiProblem ? (mutation.error.problem.refused ?? []) : []
  return {
    confirm: mutation.mutate,
    pending: mutation.isPending,
    error: mutation.error,
    /** How many were confirmed by the last request; nothing before. */
    confirmed: mutation.data?.items.length,
    /** What is wrong with the day. */
    dayFault: faultsOf(mutation.error).get('/about'),
    refusalOf: (code: string) => {
      const found = refused.find(({ action }) => action === code)
      const reason = found && (reasons.find((one) => one === found.reason) ?? 'invalid')
      return reason && say(`mine.refused.${reason}`)
    },
    /** Whether the refusal is about rows: then those rows tell. */
    rowsRefused: refused.length > 0,
  }
}
export type Confirmation = ReturnType<typeof useConfirmation>

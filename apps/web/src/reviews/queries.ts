import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Answer, type Input } from '../api/client.ts'
import { isProblem } from '../api/problem.ts'

export type Reviews = Answer<'listPending'>
/** An update that waits for a judgement. */
export type Pending = Reviews['pending'][number]
/** An update that was accepted and is not yet public. */
export type Unreleased = Reviews['unreleased'][number]
export type Decision = Input<'decide'>['body']

/** What waits for a judgement, and what was accepted and is not yet public. It is always about now. */
export function reviewsQuery(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'reviews'],
    queryFn: ({ signal }) => call('listPending', { params: { programme } }, signal),
  })
}

/** How a judgement ended; `meanwhile`: somebody else was first. */
export type Verdict = Decision | { readonly kind: 'meanwhile' }

/**
 * Accepts or returns one update. Whatever the programme shows can change by it, so all of it is read anew before
 * `onJudged` hears the verdict; that also happens when somebody else judged it meanwhile.
 */
export function useDecide(programme: string, update: string, onJudged: (verdict: Verdict) => void) {
  const client = useQueryClient()
  const done = async (verdict: Verdict) => {
    await client.invalidateQueries({ queryKey: ['programme', programme] })
    onJudged(verdict)
  }
  return useMutation({
    mutationFn: (body: Decision) => call('decide', { params: { programme, update }, body }),
    onSuccess: (_answer, body) => done(body),
    onError: (error) => (isProblem(error, 'already-judged') ? done({ kind: 'meanwhile' }) : undefined),
  })
}

/** Makes public what was accepted and speaks of a day up to and including one; answers how many. */
export function useReleaseThrough(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<'releaseThrough'>['body']) => call('releaseThrough', { params: { programme }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['programme', programme] }),
  })
}

/** Decides how accepted updates become public from now on. */
export function useChangeReleaseSettings(programme: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<'changeReleaseSettings'>['body']) =>
      call('changeReleaseSettings', { params: { programme }, body }),
    // After a refusal too: somebody else may have changed them.
    onSettled: () => client.invalidateQueries({ queryKey: ['programme', programme] }),
  })
}

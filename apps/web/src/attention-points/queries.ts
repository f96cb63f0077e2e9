import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Answer, type Input } from '../api/client.ts'

export type Points = Answer<'listAttentionPoints'>
export type Point = Points['items'][number]
export type PointAction = Extract<Point, { kind: 'no-due' }>['action']
export type Review = Points['awaiting'][number]['review']
export type SetAside = NonNullable<Point['last']>

/**
 * Reads anew whatever shows attention points: after a change, and when somebody else was first. Nobody waits for it:
 * whoever made the change is told so at once, and may be gone from the page by then.
 */
export function useRefresh(programme: string) {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['programme', programme] })
}

/** Sets a point aside as its author saw it. */
export function useSetAside(programme: string) {
  return useMutation({
    mutationFn: (body: Input<'setAside'>['body']) => call('setAside', { params: { programme }, body }),
    onSuccess: useRefresh(programme),
  })
}

/** Puts a point back on the list. */
export function useTakeBack(programme: string, setAside: string) {
  const refresh = useRefresh(programme)
  return useMutation({
    mutationFn: () => call('takeBack', { params: { programme, setAside } }),
    onSuccess: refresh,
  })
}

/** Chooses, moves or takes away the day on which an action is looked at again. */
export function useRecordReviewDay(programme: string, action: string) {
  return useMutation({
    mutationFn: (body: Input<'recordReviewDay'>['body']) => call('recordReviewDay', { params: { programme, action }, body }),
    onSuccess: useRefresh(programme),
  })
}

import type { UpdateView } from '@actielijn/contract'

type Content = UpdateView['content']

/** What an update says about the state, in the order in which it is read. */
export const comparedFields = [
  'phase',
  'result',
  'onHold',
  'outlook',
  'motive',
  'expected',
  'count',
] as const satisfies readonly (keyof Content)[]
export type ComparedField = (typeof comparedFields)[number]

/** One field before and after; `differs` when accepting the update changes it, or a contribution sees it otherwise. */
export interface Compared {
  readonly field: ComparedField
  readonly differs: boolean
}

/**
 * Where an update differs from the accepted state, for the fields that either of them speaks of.
 * What a contribution leaves out it says nothing about; what a report leaves out is gone from the state.
 */
export function comparedWith(before: Content | undefined, update: Pick<UpdateView, 'form' | 'content'>): Compared[] {
  return comparedFields
    .filter((field) => before?.[field] !== undefined || update.content[field] !== undefined)
    .map((field) => ({ field, differs: differs(field, before, update) }))
}

function differs(field: ComparedField, before: Content | undefined, { form, content }: Pick<UpdateView, 'form' | 'content'>) {
  if (form === 'contribution' && content[field] === undefined) return false
  return canonical(before?.[field]) !== canonical(content[field])
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { readCrossWalkSearch, type CrossWalkSearch } from './crossWalkSearch.ts'

/** The address of the page, and how to go to another one of the same page; empty values leave it. */
export function useCrossWalkSearch(): {
  search: CrossWalkSearch
  go: (change: Partial<Record<keyof CrossWalkSearch, string | undefined>>) => void
} {
  const search = readCrossWalkSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const plan = usePlan()
  return {
    search,
    go: (change) =>
      void navigate({
        to: '/$programme/verbanden',
        params: { programme: plan.code },
        search: readCrossWalkSearch({ ...search, ...change }),
        resetScroll: false,
      }),
  }
}

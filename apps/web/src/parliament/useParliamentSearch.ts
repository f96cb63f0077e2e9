import { useNavigate, useSearch } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { readParliamentSearch, type ParliamentSearch } from './parliamentSearch.ts'

/** The address of the register, and how to go to another one of it; empty values leave it. */
export function useParliamentSearch(): {
  search: ParliamentSearch
  go: (change: Partial<Record<keyof ParliamentSearch, string | undefined>>) => void
} {
  const search = readParliamentSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const plan = usePlan()
  return {
    search,
    go: (change) =>
      void navigate({
        to: '/$programme/moties-en-toezeggingen',
        params: { programme: plan.code },
        search: readParliamentSearch({ ...search, ...change }),
        resetScroll: false,
      }),
  }
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { readCrossWalkSearch, type CrossWalkSearch } from './crossWalkSearch.ts'

/** The address of the page, and how to go to another one of the same page; empty values leave it. */
export function useCrossWalkSearch(): {
  search: CrossWalkSearch
  go: (change: Partial<Record<keyof CrossWalkSearch, string | undefined>>) => void
} {
  const search = readCrossWalkSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  return {
    search,
    go: (change) =>
      void navigate({ to: '.', search: (now: object) => ({ ...now, ...change }), resetScroll: false }),
  }
}

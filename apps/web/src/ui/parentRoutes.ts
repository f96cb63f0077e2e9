import { createRootRoute, createRoute, retainSearchParams } from '@tanstack/react-router'
import { readAsOf, type AsOfSearch } from '../api/asOf.ts'

// Where features hang their pages. What is drawn around them is the business of `app`, which joins everything.

/** Parent of the pages that belong to no programme: signing in, the password. */
export const rootRoute = createRootRoute()

/** Parent of every page of a programme. Day and knowledge are in the address and go along to the next page. */
export const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$programme',
  validateSearch: (search: Record<string, unknown>): AsOfSearch => readAsOf(search),
  search: { middlewares: [retainSearchParams(['stand', 'kennis'])] },
})

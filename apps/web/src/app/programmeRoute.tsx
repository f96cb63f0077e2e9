import { createRoute, retainSearchParams } from '@tanstack/react-router'
import { readAsOf, type AsOfSearch } from '../api/asOf.ts'
import { ProgrammeFrame } from './ProgrammeFrame.tsx'
import { rootRoute } from './rootRoute.tsx'

/** Parent of every page of a programme. Day and knowledge are in the address and go along to the next page. */
export const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$programme',
  component: ProgrammeFrame,
  validateSearch: (search: Record<string, unknown>): AsOfSearch => readAsOf(search),
  search: { middlewares: [retainSearchParams(['stand', 'kennis'])] },
})

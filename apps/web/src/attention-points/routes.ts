import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readPointsSearch } from './pointsSearch.ts'

/** What is lacking in the plan itself. */
export const attentionPointRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'aandachtspunten',
    component: lazyRouteComponent(() => import('./AttentionPointsPage.tsx'), 'AttentionPointsPage'),
    validateSearch: readPointsSearch,
  }),
] as const

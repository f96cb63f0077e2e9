import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readSearchedFor } from './queries.ts'

export const searchRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'zoeken',
    component: lazyRouteComponent(() => import('./SearchPage.tsx'), 'SearchPage'),
    validateSearch: readSearchedFor,
  }),
] as const

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readAnnexSearch } from './queries.ts'

export const annexRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'bijlage',
    component: lazyRouteComponent(() => import('./AnnexPage.tsx'), 'AnnexPage'),
    validateSearch: readAnnexSearch,
  }),
] as const

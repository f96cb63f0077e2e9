import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'overzicht',
    component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage'),
  }),
] as const

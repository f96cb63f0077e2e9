import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readSavedView } from './savedView.ts'

/** The table of actions, and one action. */
export const actionRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'acties',
    component: lazyRouteComponent(() => import('./ActionListPage.tsx'), 'ActionListPage'),
    validateSearch: readSavedView,
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'acties/$actie',
    component: lazyRouteComponent(() => import('./ActionPage.tsx'), 'ActionPage'),
  }),
] as const

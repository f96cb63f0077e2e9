import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'

/** What is asked of my organisation. */
export const myActionsRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'mijn-acties',
    component: lazyRouteComponent(() => import('./MyActionsPage.tsx'), 'MyActionsPage'),
  }),
] as const

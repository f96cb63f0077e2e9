import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'

/** Judging what was sent in, and deciding how it becomes public. */
export const reviewRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'vaststellen',
    component: lazyRouteComponent(() => import('./ReviewsPage.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'instellingen',
    component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
  }),
] as const

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readPlanSearch } from './planSearch.ts'

/** All plans and sources, and one of them. */
export const plansRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'plannen', component: lazyRouteComponent(() => import('./PlansPage.tsx'), 'PlansPage') }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'plannen/$plan', component: lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage'), validateSearch: readPlanSearch }),
] as const

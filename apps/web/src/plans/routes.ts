import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { PlanPage } from './PlanPage.tsx'
import { PlansPage } from './PlansPage.tsx'
import { readPlanSearch } from './planSearch.ts'

/** All plans and sources, and one of them. */
export const plansRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'plannen', component: PlansPage }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'plannen/$plan', component: PlanPage, validateSearch: readPlanSearch }),
] as const

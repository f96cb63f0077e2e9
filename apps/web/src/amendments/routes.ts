import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readAmendActionSearch } from './amendActionSearch.ts'
import { readAmendmentsSearch } from './amendmentsSearch.ts'

/** Every change of the plan, and making one. */
export const amendmentRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'wijzigingen',
    component: lazyRouteComponent(() => import('./AmendmentsPage.tsx'), 'AmendmentsPage'),
    validateSearch: readAmendmentsSearch,
  }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'wijzigingen/nieuw', component: lazyRouteComponent(() => import('./AddToPlanPage.tsx'), 'AddToPlanPage') }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'acties/$actie/wijzigen',
    component: lazyRouteComponent(() => import('./AmendActionPage.tsx'), 'AmendActionPage'),
    validateSearch: readAmendActionSearch,
  }),
] as const

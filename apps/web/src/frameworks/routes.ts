import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readCrossWalkSearch } from './crossWalkSearch.ts'
import { readReportSearch } from './reportSearch.ts'

/** The links with what others ask, and reports in their order. */
export const frameworksRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'verbanden', component: lazyRouteComponent(() => import('./CrossWalkPage.tsx'), 'CrossWalkPage'), validateSearch: readCrossWalkSearch }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'verbanden/raamwerk-toevoegen', component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage') }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'rapportages', component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage') }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'rapportages/$raamwerk',
    component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
    validateSearch: readReportSearch,
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'rapportages/$raamwerk/vertalen/$bericht',
    component: lazyRouteComponent(() => import('./TranslatePage.tsx'), 'TranslatePage'),
    validateSearch: readReportSearch,
  }),
] as const

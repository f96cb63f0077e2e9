import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readIndicatorSearch } from './indicatorSearch.ts'

/** All statistics, and one of them. */
export const indicatorsRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'cijfers', component: lazyRouteComponent(() => import('./IndicatorsPage.tsx'), 'IndicatorsPage') }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'cijfers/$indicator',
    component: lazyRouteComponent(() => import('./IndicatorPage.tsx'), 'IndicatorPage'),
    validateSearch: readIndicatorSearch,
  }),
] as const

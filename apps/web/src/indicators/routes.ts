import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { IndicatorPage } from './IndicatorPage.tsx'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import { readIndicatorSearch } from './indicatorSearch.ts'

/** All statistics, and one of them. */
export const indicatorsRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'cijfers', component: IndicatorsPage }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'cijfers/$indicator',
    component: IndicatorPage,
    validateSearch: readIndicatorSearch,
  }),
] as const

import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { CrossWalkPage } from './CrossWalkPage.tsx'
import { readCrossWalkSearch } from './crossWalkSearch.ts'
import { ImportPage } from './ImportPage.tsx'
import { ReportPage } from './ReportPage.tsx'
import { readReportSearch } from './reportSearch.ts'
import { ReportsPage } from './ReportsPage.tsx'
import { TranslatePage } from './TranslatePage.tsx'

/** The links with what others ask, and reports in their order. */
export const frameworksRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'verbanden', component: CrossWalkPage, validateSearch: readCrossWalkSearch }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'verbanden/raamwerk-toevoegen', component: ImportPage }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'rapportages', component: ReportsPage }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'rapportages/$raamwerk',
    component: ReportPage,
    validateSearch: readReportSearch,
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'rapportages/$raamwerk/vertalen/$bericht',
    component: TranslatePage,
    validateSearch: readReportSearch,
  }),
] as const

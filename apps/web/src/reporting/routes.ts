import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'

interface ReportSearch {
  /** For which organisation the report is. */
  organisatie?: string
  /** Entered by the coordinator for an organisation that mailed it. */
  namens?: '1'
}

function readReportSearch({ organisatie, namens }: Record<string, unknown>): ReportSearch {
  return {
    ...(typeof organisatie === 'string' ? { organisatie } : {}),
    ...(namens === '1' || namens === 1 ? { namens: '1' } : {}),
  }
}

/** The form for a report or contribution. */
export const reportingRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'acties/$actie/voortgang',
    component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
    validateSearch: readReportSearch,
  }),
] as const
